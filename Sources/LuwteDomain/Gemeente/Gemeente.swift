import LuwteCore

/// A municipality that carries out a regeling: the tenant to whom every zaak belongs, and what holds for all of them.
package struct Gemeente: Hashable, Sendable {
    package typealias ID = Identifier<Gemeente>

    package let id: ID
    package private(set) var position = StreamPosition.start
    /// The locations on each list of providers, by the name that a regeling gives the list.
    package internal(set) var aanbieders: [String: [Aanbiederschap]] = [:]
    /// Data breaches, in the order in which they were registered.
    package internal(set) var datalekken: [Datalek] = []

    package init(_ id: ID) { self.id = id }

    /// The gemeente that a history makes.
    package init(_ id: ID, records: some Sequence<GemeenteRecord>) {
        self.init(id)
        for record in records { fold(record) }
    }
}

extension Gemeente: StreamState {
    package mutating func fold(_ record: GemeenteRecord) {
        record.event.apply(to: &self, record.header)
        position = StreamPosition(record.header)
    }

    package static func kept(_ event: any GemeenteEvent) -> any StreamEvent { event }
}

/// Something that happened in a gemeente as a whole.
package protocol GemeenteEvent: StreamEvent {
    func apply(to gemeente: inout Gemeente, _ header: EventHeader)
}

/// An event of a gemeente with its header.
package typealias GemeenteRecord = StreamRecord<Gemeente>

/// Something that somebody wants to do for a gemeente as a whole.
package protocol GemeenteAct: StreamAct where State == Gemeente {}
