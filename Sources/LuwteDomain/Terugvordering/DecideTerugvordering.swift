package import LuwteCore
import LuwteRules

/// Decides on claiming back: an amount, or nothing.
///
/// - Source: U20, D-23 (Awb 4:8): somebody other than the proposer signs, after the family was asked for its view. A view
///   can lower the amount; more than was proposed would be a claim that nobody was heard on.
package struct DecideTerugvordering: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    /// What is claimed; zero waives it.
    package let amount: Money
    package let motivering: String

    package init(procedure: Int, amount: Money, motivering: String) {
        self.procedure = procedure
        self.amount = amount
        self.motivering = motivering
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure, claims: true)
        guard let proposal = current.terugvordering else { throw .wrongStage(current.stage) }
        try frame.requireRol(try frame.law.assessor(current.regeling.id).regeling.werkwijze.besluit.content?.signer)
        guard frame.by.id != proposal.by else { throw .proposerMayNotDecide }
        try requireText(motivering)
        guard !current.zienswijzen.isEmpty else { throw .noZienswijze }
        try current.requireZienswijzenIn(frame)
        guard amount >= .zero else { throw .noAmount }
        guard amount <= proposal.proposed else { throw .aboveProposal(proposal.proposed) }
        return [TerugvorderingDecided(procedure: procedure, amount: amount, motivering: motivering)]
    }
}

/// It was decided what is claimed back.
package struct TerugvorderingDecided: ZaakEvent {
    package static let name = "terugvordering-decided"
    package let procedure: Int
    package let amount: Money
    package let motivering: String
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.terugvordering?.claimed = amount
            $0.signer = header.by.id
            $0.stage = .decided
        }
    }
}
