import LuwteCore
import LuwteRules

/// Takes the besluit that was proposed.
///
/// - Source: U10, U17, U18: somebody other than the proposer signs under mandaat, after the team where the regeling has one.
///   A machine never rejects.
package struct Decide: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage == .proposed, let voorstel = current.voorstel else { throw .wrongStage(current.stage) }
        let assessor = try frame.law.assessor(current.regeling.id)
        let rules = assessor.regeling.werkwijze.besluit.content
        try frame.requireRol(rules?.signer)
        guard frame.by.id != voorstel.by else { throw .proposerMayNotDecide }
        if rules?.team.content != nil, current.kind == .aanvraag {
            guard let team = current.overleggen.last?.result else { throw .teamHasNotMet }
            guard team.isInFavour == (voorstel.beslissing != .reject) else { throw .againstTheTeam }
        }
        try current.requireZienswijzenIn(frame)
        try zaak.check(voorstel, of: current, frame)
        let assessment = try zaak.assessment(of: current, frame.law, on: frame.on)
        let besluit = Besluit(
            beslissing: voorstel.beslissing, motivering: voorstel.motivering, afwijkingen: voorstel.afwijkingen,
            outcomes: assessment.outcomes(assessor).mapValues(\.rawValue), endCause: assessment.end.by,
            signer: frame.by.id, on: frame.on)
        return [BesluitTaken(procedure: procedure, besluit: besluit)]
    }
}

/// A besluit was taken; what it grants counts from its own first day.
package struct BesluitTaken: ZaakEvent {
    package static let name = "besluit-taken"
    package let procedure: Int
    package let besluit: Besluit
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.besluit = besluit
            $0.signer = besluit.signer
            $0.stage = .decided
        }
        guard let kind = zaak.procedure(procedure)?.kind else { return }
        switch (kind, besluit.beslissing) {
        case (.aanvraag, .grant(let grant)):
            zaak.indicatie = Indicatie(grant, procedure: procedure, cause: besluit.endCause)
            zaak.phase = .placement
        case (.aanvraag, .reject):
            zaak.phase = .ended(.refused, lastDay: nil)
        case (.verlenging, .grant(let grant)):
            zaak.indicatie?.extend(grant, procedure: procedure, cause: besluit.endCause)
            zaak.phase = .running(extension: (zaak.indicatie?.perioden.count ?? 1) - 1)
        case (.herziening, .grant(let grant)):
            zaak.indicatie?.revise(grant, procedure: procedure)
        case (.verlenging, .reject), (.herziening, .reject), (.bezwaar, _), (.terugvordering, _),
            (.privacyverzoek, _):
            return
        }
    }
}
