import Foundation
import Synchronization

/// How far a time lies from UTC: a fixed offset, or the name of a zone whose offset depends on the day.
package enum Zone: Hashable, Sendable {
    /// Seconds ahead of UTC, at most 18 hours either way.
    case offset(seconds: Int32)
    case named(NamedZone)

    package static let utc = Zone.offset(seconds: 0)

    /// The furthest that an offset goes from UTC, in seconds.
    static let furthestOffset = 18 * 3600

    /// Reads `Z`, `+02:00`, `-05:30:10` or `@Europe/Amsterdam`.
    init?(_ scanner: inout TextScanner) {
        if scanner.take("Z") {
            self = .utc
            return
        }
        if scanner.take("@") {
            guard let zone = NamedZone.find(scanner.remainder()) else { return nil }
            self = .named(zone)
            return
        }
        let isBehind = scanner.take("-")
        guard isBehind || scanner.take("+"), let hours = scanner.number(digits: 2), scanner.take(":"),
            let minutes = scanner.number(digits: 2), minutes < 60
        else { return nil }
        var seconds = hours * 3600 + minutes * 60
        if scanner.take(":") {
            guard let more = scanner.number(digits: 2), more < 60 else { return nil }
            seconds += more
        }
        self.init(secondsAhead: isBehind ? -seconds : seconds)
    }

    /// - Returns: `nil` beyond 18 hours.
    init?(secondsAhead seconds: Int) {
        guard -Self.furthestOffset...Self.furthestOffset ~= seconds else { return nil }
        self = .offset(seconds: Int32(seconds))
    }

    /// Seconds ahead of UTC at a local moment, in seconds since 1970 as a clock in the zone shows them.
    func secondsAhead(atLocal local: Int) -> Int {
        switch self {
        case .offset(let seconds): Int(seconds)
        case .named(let zone): zone.secondsAhead(atLocal: local)
        }
    }

    /// Seconds ahead of UTC at a moment, in seconds since 1970.
    func secondsAhead(at moment: Int) -> Int {
        switch self {
        case .offset(let seconds): Int(seconds)
        case .named(let zone): zone.secondsAhead(at: moment)
        }
    }

    /// Seconds ahead of UTC while the clock is not put ahead for the summer.
    var winterSecondsAhead: Int {
        // 1 January and 1 July 2025: where it is winter in July, the clock is ahead in January.
        min(secondsAhead(at: 1_735_689_600), secondsAhead(at: 1_751_328_000))
    }
}

extension Zone: CustomStringConvertible {
    package var description: String {
        switch self {
        case .named(let zone):
            return "@" + zone.name
        case .offset(let offset):
            if offset == 0 { return "Z" }
            let seconds = abs(Int(offset))
            let text = (seconds / 3600).twoDigits + ":" + (seconds / 60 % 60).twoDigits
            return (offset < 0 ? "-" : "+") + text + (seconds % 60 == 0 ? "" : ":" + (seconds % 60).twoDigits)
        }
    }
}

/// A zone of the IANA time zone database.
package final class NamedZone: Sendable {
    package let name: String
    private let zone: TimeZone

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    private static let found = Mutex<[String: NamedZone]>([:])

    /// - Returns: `nil` when the database has no zone of this name.
    package static func find(_ name: String) -> NamedZone? {
        if let known = found.withLock({ $0[name] }) { return known }
        guard isPlausible(name), let zone = TimeZone(identifier: name) else { return nil }
        let made = NamedZone(name: name, zone: zone)
        found.withLock { $0[name] = made }
        return made
    }

    /// The library also takes forms such as `GMT+3`, which the database does not have.
    private static func isPlausible(_ name: String) -> Bool {
        name.utf8.count <= 64 && (name.contains("/") || !name.contains { $0 == "+" || $0 == "-" || $0.isNumber })
    }

    func secondsAhead(at moment: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(Self.withinTables(moment))))
    }

    /// A local time that occurs twice is the first of the two; one that is skipped counts with the offset before it.
    func secondsAhead(atLocal local: Int) -> Int {
        let before = secondsAhead(at: local - 86_400)
        if secondsAhead(at: local - before) == before { return before }
        let after = secondsAhead(at: local + 86_400)
        return secondsAhead(at: local - after) == after ? after : before
    }

    /// Seconds of 400 years, after which the calendar with its weekdays repeats.
    private static let cycle = 146_097 * 86_400
    private static let lastModelled = 13_569_465_600  // 1 January 2400

    /// A moment within the years for which zones have rules: what lies later has the same offset as this.
    private static func withinTables(_ moment: Int) -> Int {
        if moment < -6_000_000_000 { return -6_000_000_000 }
        return moment < lastModelled ? moment : lastModelled - cycle + (moment - lastModelled) % cycle
    }
}

extension NamedZone: Hashable {
    package static func == (one: NamedZone, other: NamedZone) -> Bool { one.name == other.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
