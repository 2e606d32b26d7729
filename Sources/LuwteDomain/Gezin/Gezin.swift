/// What brothers and sisters share: one family, one plan (HIA-37). Its zaken point to it.
package struct Gezin: Hashable, Sendable {
    package typealias ID = Identifier<Gezin>

    package let id: ID
    package let gemeente: Gemeente.ID
    package private(set) var position = StreamPosition.start
    package internal(set) var netwerk: Netwerkanalyse?
    /// The helpers of whom the family gave data, by their ID, also those that an earlier analysis named.
    package internal(set) var derden: [String: Derde] = [:]
    package internal(set) var plan: PlanVanAanpak?
    /// The zaken of its children: through one of them somebody knows the family.
    package internal(set) var zaken: Set<Zaak.ID> = []

    package init(_ id: ID, gemeente: Gemeente.ID) {
        self.id = id
        self.gemeente = gemeente
    }

    /// The family that a history makes.
    package init(_ id: ID, gemeente: Gemeente.ID, records: some Sequence<GezinRecord>) {
        self.init(id, gemeente: gemeente)
        for record in records { fold(record) }
    }
}

extension Gezin: StreamState {
    package mutating func fold(_ record: GezinRecord) {
        record.event.apply(to: &self, record.header)
        position = StreamPosition(record.header)
    }

    package static func kept(_ event: any GezinEvent) -> any StreamEvent { event }
}

/// Something that happened in a family's stream.
package protocol GezinEvent: StreamEvent {
    func apply(to gezin: inout Gezin, _ header: EventHeader)
}

/// An event of a family with its header.
package typealias GezinRecord = StreamRecord<Gezin>

/// Something that somebody wants to do for a family as a whole.
package protocol GezinAct: StreamAct where State == Gezin {}
