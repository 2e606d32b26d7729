package import LuwteCore

/// Registers that a channel of the gemeente could not be reached on these days.
///
/// - Source: D-05: it lengthens the terms of the family that ran, by a length of the national tables; never that of the
///   gemeente. Every zaak that has such a term gets it.
package struct RegisterStoring: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .systeem]

    package let channel: Channel
    package let period: Period

    package init(_ channel: Channel, _ period: Period) {
        self.channel = channel
        self.period = period
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard !zaak.procedures.isEmpty else { throw .notSubmitted }
        guard channel.isElectronic else { throw .noStoringOfThis }
        // Nobody knows beforehand how long it lasts.
        guard period.last <= frame.on else { throw .notYet(period.last) }
        if zaak.procedures.allSatisfy({ $0.clock.storingen.contains(period) }) { throw .alreadySent }
        return [StoringRegistered(channel: channel, period: period)]
    }
}

/// A channel of the gemeente could not be reached.
package struct StoringRegistered: ZaakEvent {
    package static let name = "storing-registered"
    package let channel: Channel
    package let period: Period

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        for procedure in zaak.procedures { zaak.change(procedure.number) { $0.clock.storingen.append(period) } }
    }
}
