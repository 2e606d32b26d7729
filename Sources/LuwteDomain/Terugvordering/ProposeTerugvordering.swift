package import LuwteCore

/// Proposes to claim back what was paid without right: an amount, the days, and the reason.
///
/// - Source: U20, D-23. The family is heard before it is decided on (``AskZienswijze``).
package struct ProposeTerugvordering: ZaakAct {
    package static let capacities: Set<Capacity> = [.financien, .behandelaar]

    package let amount: Money
    package let period: Period
    package let reason: String

    package init(amount: Money, period: Period, reason: String) {
        self.amount = amount
        self.period = period
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie, let granted = zaak.procedures.first else { throw .notRunning }
        switch zaak.phase {
        case .running, .ended: break
        case .draft, .applying, .placement, .closed: throw .notRunning
        }
        try requireText(reason)
        guard amount > .zero else { throw .noAmount }
        guard period.first >= indicatie.firstDay else { throw .beforeFirstDay(indicatie.firstDay) }
        guard period.last <= indicatie.lastDay else { throw .grantIsOver(indicatie.lastDay) }
        guard period.last <= frame.on else { throw .notYet(period.last) }
        if zaak.procedures.contains(where: { $0.kind == .terugvordering && $0.stage.isOpen }) { throw .alreadyOpen }
        return [
            TerugvorderingProposed(
                regeling: granted.regeling, amount: amount, period: period, reason: reason, by: frame.by.id)
        ]
    }
}

/// It was proposed to claim back what was paid without right.
package struct TerugvorderingProposed: ZaakEvent {
    package static let name = "terugvordering-proposed"
    package let regeling: UsedRegeling
    package let amount: Money
    package let period: Period
    package let reason: String
    package let by: Persoon.ID
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .terugvordering, regeling: regeling, receivedOn: header.on,
            hasApplicant: false, request: .init())
        procedure.terugvordering = Terugvordering(proposed: amount, period: period, reason: reason, by: by)
        procedure.stage = .proposed
        zaak.procedures.append(procedure)
    }
}
