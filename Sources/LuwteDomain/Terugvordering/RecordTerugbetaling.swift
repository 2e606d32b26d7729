package import LuwteCore

/// Records a payment of what is claimed back.
///
/// - Source: D-23.
package struct RecordTerugbetaling: ZaakAct {
    package static let capacities: Set<Capacity> = [.financien]

    package let procedure: Int
    package let amount: Money
    package let receivedOn: CalendarDate

    package init(procedure: Int, amount: Money, receivedOn: CalendarDate) {
        self.procedure = procedure
        self.amount = amount
        self.receivedOn = receivedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard let claim = current.terugvordering, claim.claimed != nil else { throw .nothingDecided }
        try frame.requireReceipt(receivedOn)
        guard amount > .zero else { throw .noAmount }
        guard amount <= claim.open else { throw .aboveProposal(claim.open) }
        return [TerugbetalingReceived(procedure: procedure, amount: amount, receivedOn: receivedOn)]
    }
}

/// A part of what is claimed back was paid, or all of it.
package struct TerugbetalingReceived: ZaakEvent {
    package static let name = "terugbetaling-received"
    package let procedure: Int
    package let amount: Money
    package let receivedOn: CalendarDate
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            guard let paid = procedure.terugvordering?.paid else { return }
            procedure.terugvordering?.paid = paid + amount
        }
    }
}
