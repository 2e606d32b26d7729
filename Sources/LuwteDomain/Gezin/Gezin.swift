import LuwteCore

/// What brothers and sisters share: one family, one plan (HIA-37). Its zaken point to it.
package struct Gezin: Hashable, Sendable {
    package typealias ID = Identifier<Gezin>

    package let id: ID
    package let gemeente: Gemeente.ID
    package private(set) var version = 0
    package internal(set) var netwerk: Netwerkanalyse?
    package internal(set) var plan: PlanVanAanpak?

    package init(_ id: ID, gemeente: Gemeente.ID) {
        self.id = id
        self.gemeente = gemeente
    }

    /// The family that a history makes.
    package init(_ id: ID, gemeente: Gemeente.ID, records: some Sequence<GezinRecord>) {
        self.init(id, gemeente: gemeente)
        for record in records { fold(record) }
    }

    mutating func fold(_ record: GezinRecord) {
        record.event.apply(to: &self, record.header)
        version = record.header.number
    }
}

/// Something that happened in a family's stream.
package protocol GezinEvent: StreamEvent {
    func apply(to gezin: inout Gezin, _ header: EventHeader)
}

/// An event of a family with its header.
package struct GezinRecord: Sendable {
    package let header: EventHeader
    package let event: any GezinEvent

    package init(header: EventHeader, event: any GezinEvent) {
        self.header = header
        self.event = event
    }
}

/// Something that somebody wants to do for a family as a whole.
package protocol GezinAct: Sendable {
    /// Who may do it at all.
    static var capacities: Set<Capacity> { get }

    func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent]
}

extension Gezin {
    /// Does an act: the family afterwards holds its events.
    ///
    /// - Throws: ``Refusal``; then nothing has changed.
    @discardableResult
    package mutating func perform(_ act: some GezinAct, _ frame: ActFrame) throws(Refusal) -> [GezinRecord] {
        guard type(of: act).capacities.contains(frame.by.capacity) else { throw .notYours(frame.by.capacity) }
        let records = try act.events(in: self, frame).enumerated().map { offset, event in
            GezinRecord(
                header: EventHeader(event, number: version + offset + 1, by: frame.by, at: frame.at), event: event)
        }
        for record in records { fold(record) }
        return records
    }
}
