import LuwteCore
import LuwteRules

/// Leaves an application untreated that was not completed.
///
/// - Source: U4, D-09 (Awb 4:5): only after the day that the letter named, and within the term that the law gives.
package struct LeaveUntreated: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let motivering: String

    package init(procedure: Int, motivering: String) {
        self.procedure = procedure
        self.motivering = motivering
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage == .incomplete, let request = current.clock.requests.last else {
            throw .wrongStage(current.stage)
        }
        try requireText(motivering)
        try frame.requireRol(try frame.law.assessor(current.regeling.id).regeling.werkwijze.besluit.content?.signer)
        let until = current.clock.lastDay(request, frame.law)
        guard frame.on > until else { throw .termStillRuns(until: until) }
        let last = try lawfully { try current.leaveUntreatedBy(frame.law) }
        guard let last, frame.on <= last else { throw .tooLateToLeaveUntreated(last: last ?? request.until) }
        return [AanvraagLeftUntreated(procedure: procedure, motivering: motivering)]
    }
}

/// The besluit not to treat an incomplete application.
package struct AanvraagLeftUntreated: ZaakEvent {
    package static let name = "aanvraag-left-untreated"
    package let procedure: Int
    package let motivering: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.stage = .leftUntreated
            $0.signer = header.by.id
        }
        if zaak.procedure(procedure)?.kind == .aanvraag { zaak.phase = .ended(.leftUntreated, lastDay: nil) }
    }
}
