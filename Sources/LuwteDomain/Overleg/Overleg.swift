package import LuwteCore
import LuwteRules

/// A meeting of the team about a zaak.
package struct Overleg: Hashable, Sendable, Codable {
    package internal(set) var plannedOn: CalendarDate
    package internal(set) var result: Result?

    package struct Result: Hashable, Sendable, Codable {
        package let heldOn: CalendarDate
        package let attendees: [Attendee]
        /// Whether the team says yes.
        package let isInFavour: Bool
        package let motivering: String
        /// What extra support the team finds needed; `nil` when none.
        package let support: String?
        /// Who sees it otherwise, and why.
        package let dissent: [String]

        package init(
            heldOn: CalendarDate, attendees: [Attendee], isInFavour: Bool, motivering: String, support: String? = nil,
            dissent: [String] = []
        ) {
            self.heldOn = heldOn
            self.attendees = attendees
            self.isInFavour = isInFavour
            self.motivering = motivering
            self.support = support
            self.dissent = dissent
        }
    }

    /// Somebody at the meeting.
    package struct Attendee: Hashable, Sendable, Codable {
        package let id: Persoon.ID
        package let rol: String
        /// Whether this person took no part because of ties with the family.
        package let hasConflict: Bool

        package init(_ id: Persoon.ID, rol: String, hasConflict: Bool = false) {
            self.id = id
            self.rol = rol
            self.hasConflict = hasConflict
        }
    }
}

/// Puts a zaak on the agenda of the team's meeting.
///
/// - Source: U5, HIA-31, HIA-41.
package struct PutOnAgenda: ZaakAct {
    package static let capacities: Set<Capacity> = [.coordinator]

    package let procedure: Int
    package let plannedOn: CalendarDate

    package init(procedure: Int, plannedOn: CalendarDate) {
        self.procedure = procedure
        self.plannedOn = plannedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage != .proposed else { throw .wrongStage(current.stage) }
        guard plannedOn >= frame.on else { throw .dayHasPassed(plannedOn) }
        return [OverlegPlanned(procedure: procedure, plannedOn: plannedOn)]
    }
}

/// The zaak stands on the agenda of a meeting.
package struct OverlegPlanned: ZaakEvent {
    package static let name = "overleg-planned"
    package let procedure: Int
    package let plannedOn: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            if let last = procedure.overleggen.indices.last, procedure.overleggen[last].result == nil {
                procedure.overleggen[last].plannedOn = plannedOn
            } else {
                procedure.overleggen.append(Overleg(plannedOn: plannedOn))
            }
            procedure.stage = .overleg
        }
    }
}

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
