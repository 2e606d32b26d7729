package import Foundation
import LuwteCore

/// What is folded from a history of its own: a zaak, a gezin. It is what acts meet.
package protocol StreamState: Sendable {
    /// What happens to it: `any ZaakEvent`.
    associatedtype Event: Sendable

    /// Where its history stands.
    var position: StreamPosition { get }

    /// Takes in one more event of its history.
    mutating func fold(_ record: StreamRecord<Self>)
    /// - Throws: when its history goes on no more.
    func requireOpenHistory(for act: any StreamAct.Type) throws(Refusal)
    /// The event as every stream keeps it.
    static func kept(_ event: Event) -> any StreamEvent
}

/// How far a history has come.
package struct StreamPosition: Hashable, Sendable {
    /// How many events it has.
    package let version: Int
    package let lastRecordedAt: Date?

    static let start = StreamPosition(version: 0, lastRecordedAt: nil)

    init(_ header: EventHeader) { self.init(version: header.number, lastRecordedAt: header.at) }

    private init(version: Int, lastRecordedAt: Date?) {
        self.version = version
        self.lastRecordedAt = lastRecordedAt
    }
}

/// An event of a stream with its header.
package struct StreamRecord<State: StreamState>: Sendable {
    package let header: EventHeader
    package let event: State.Event

    package init(header: EventHeader, event: State.Event) {
        self.header = header
        self.event = event
    }
}

extension StreamState {
    /// How many events it has.
    package var version: Int { position.version }
    package var lastRecordedAt: Date? { position.lastRecordedAt }

    /// Most histories go on for ever.
    package func requireOpenHistory(for act: any StreamAct.Type) throws(Refusal) {}

    /// What an act does to it; it stays as it is itself.
    ///
    /// - Returns: the events in order, numbered behind those that it has.
    /// - Throws: ``Refusal``.
    package func records(of act: some StreamAct<Self>, _ frame: ActFrame) throws(Refusal) -> [StreamRecord<Self>] {
        guard type(of: act).capacities.contains(frame.by.capacity) else { throw .notYours(frame.by.capacity) }
        if let lastRecordedAt, frame.at < lastRecordedAt { throw .beforeLastEvent }
        try requireOpenHistory(for: type(of: act))
        try Limit.check(act)
        return try act.events(in: self, frame).enumerated().map { offset, event in
            let number = version + offset + 1
            let header = EventHeader(Self.kept(event), number: number, by: frame.by, at: frame.at)
            return StreamRecord(header: header, event: event)
        }
    }

    /// Does an act: it holds the events afterwards.
    ///
    /// - Throws: ``Refusal``; then nothing has changed.
    @discardableResult
    package mutating func perform(
        _ act: some StreamAct<Self>, _ frame: ActFrame
    ) throws(Refusal) -> [StreamRecord<Self>] {
        let records = try records(of: act, frame)
        for record in records { fold(record) }
        return records
    }
}
