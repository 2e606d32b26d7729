import Foundation
import LuwteCore
package import LuwteDomain

/// Checks a log against itself and against the heads that were published, without any key.
package struct LogCheck {
    private let gemeente: Gemeente.ID
    private var stream: String?
    private var chain: Chain?
    private var number = 0
    /// The last link of each stream on each day.
    private var days: [String: [String: DayLink]] = [:]
    package private(set) var findings: [LogFinding] = []
    /// How many events were checked.
    package private(set) var count = 0

    package init(_ gemeente: Gemeente.ID) { self.gemeente = gemeente }

    /// Checks the next event. Those of a stream come together and in order.
    package mutating func add(_ entry: LogEntry) {
        if entry.stream != stream { begin(entry.stream) }
        count += 1
        if entry.number == number + 1 {
            chain?.add(header: entry.header, sealed: entry.sealed)
            if chain?.link != entry.link { note(.changed, entry.stream, entry.number) }
        } else {
            note(.missing, entry.stream, number + 1)
        }
        // What comes after something wrong is checked from what is there, so that each place is named once.
        chain = Chain(link: entry.link)
        number = entry.number
        checkHeader(entry)
        days[entry.recordedOn, default: [:]][entry.stream] = DayLink(
            stream: entry.stream, number: entry.number, link: entry.link)
    }

    private mutating func begin(_ name: String) {
        stream = name
        number = 0
        guard let id = StreamID(name: name, of: gemeente) else {
            chain = nil
            return note(.strangeStream, name, 0)
        }
        chain = Chain(start: id)
    }

    /// What is kept beside the header for searching is the same as what the header says.
    private mutating func checkHeader(_ entry: LogEntry) {
        let stored = StoredEvent(number: entry.number, header: entry.header, sealed: Data())
        guard let header = try? stored.readHeader(), header.number == entry.number, header.on.iso == entry.recordedOn
        else { return note(.headerDiffers, entry.stream, entry.number) }
    }

    mutating func note(_ kind: LogFinding.Kind, _ stream: String, _ number: Int) {
        findings.append(LogFinding(kind, stream, number))
    }

    /// Checks the rows of the streams against the last events that were seen.
    package mutating func checkEnds(_ ends: [(stream: String, version: Int)]) {
        var last: [String: Int] = [:]
        for links in days.values {
            for link in links.values { last[link.stream] = max(last[link.stream] ?? 0, link.number) }
        }
        for end in ends where last[end.stream] != end.version {
            note(.endMissing, end.stream, max(last[end.stream] ?? 0, end.version))
        }
    }

    /// Checks heads, oldest first and without a gap from the first day.
    package mutating func check(_ heads: [DayHead]) {
        var previous = DayHead.start
        for head in heads.sorted(by: { $0.day < $1.day }) {
            let links = days[head.day.iso]?.values.map(\.self) ?? []
            let found = DayHead.make(gemeente, head.day, after: previous, links)
            if found.head != head.head { note(.headDiffers, head.day.iso, 0) }
            previous = head.head
        }
    }
}

/// Something in a log that is not as it was recorded.
package struct LogFinding: Hashable, Sendable {
    package let kind: Kind
    /// The stream, or the day of a head.
    package let place: String
    /// The number of the event; 0 for a day.
    package let number: Int

    init(_ kind: Kind, _ place: String, _ number: Int) {
        self.kind = kind
        self.place = place
        self.number = number
    }

    package enum Kind: Hashable, Sendable, CaseIterable {
        /// The event, or one before it, was changed, or events changed places.
        case changed
        /// An event is not there.
        case missing
        /// The last events of a stream are not there.
        case endMissing
        /// The header says another number or day than what is kept beside it.
        case headerDiffers
        /// A stream with a name that Luwte never gives.
        case strangeStream
        /// The day is not as its published head says.
        case headDiffers
        /// The paper that the event tells of is not there, or was changed.
        case documentDamaged
    }
}
