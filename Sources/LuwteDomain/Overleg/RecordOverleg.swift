import LuwteCore
import LuwteRules

/// Records what the team said.
///
/// - Source: HIA-31, HIA-32, HIA-42.
package struct RecordOverleg: ZaakAct {
    package static let capacities: Set<Capacity> = [.coordinator]

    package let procedure: Int
    package let result: Overleg.Result

    package init(procedure: Int, result: Overleg.Result) {
        self.procedure = procedure
        self.result = result
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage == .overleg else { throw .nothingPlanned }
        guard result.heldOn <= frame.on else { throw .notYet(result.heldOn) }
        try requireText(result.motivering)
        guard result.attendees.contains(where: { !$0.hasConflict }) else { throw .nobodyAttended }
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        let oordeel = Oordeel(
            isMet: result.isInFavour, motivering: result.motivering, by: frame.by.id,
            rol: regeling.werkwijze.besluit.content?.team.content ?? "", on: result.heldOn)
        // What the regeling leaves to the team, the team has judged now.
        let judged = regeling.allConditions.filter { $0.judge == oordeel.rol }.map {
            VoorwaardeJudged(procedure: procedure, condition: $0.id, oordeel: oordeel)
        }
        return [OverlegRecorded(procedure: procedure, result: result)] + judged
    }
}

/// The team said what it finds.
package struct OverlegRecorded: ZaakEvent {
    package static let name = "overleg-recorded"
    package let procedure: Int
    package let result: Overleg.Result
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            if let last = procedure.overleggen.indices.last { procedure.overleggen[last].result = result }
            procedure.stage = .underReview
        }
    }
}
