package import LuwteCore

/// A consultation with parent and child. It never moves the day of the besluit (rule D-11).
package struct Spreekuur: Hashable, Sendable, Codable {
    package internal(set) var plannedOn: CalendarDate
    /// An invitation by phone is noted as such.
    package let invitedBy: Invitation
    package internal(set) var outcome: SpreekuurOutcome?

    package enum Invitation: String, Hashable, Sendable, Codable, CaseIterable {
        case brief, telefoon
    }
}

/// What became of an appointment.
package enum SpreekuurOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    case held = "gehouden"
    case noShow = "niet_verschenen"
    case cancelled = "afgezegd"
}

/// Invites parent and child, or moves an appointment.
///
/// - Source: U5, ROT-12, ROT-13.
package struct InviteToSpreekuur: ZaakAct {
    package static let capacities: Set<Capacity> = [.adviseur, .behandelaar]

    package let procedure: Int
    package let plannedOn: CalendarDate
    package let invitedBy: Spreekuur.Invitation

    package init(procedure: Int, plannedOn: CalendarDate, invitedBy: Spreekuur.Invitation) {
        self.procedure = procedure
        self.plannedOn = plannedOn
        self.invitedBy = invitedBy
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage != .proposed else { throw .wrongStage(current.stage) }
        guard plannedOn >= frame.on else { throw .dayHasPassed(plannedOn) }
        return [SpreekuurPlanned(procedure: procedure, plannedOn: plannedOn, invitedBy: invitedBy)]
    }
}

/// Parent and child were invited, or the appointment was moved.
package struct SpreekuurPlanned: ZaakEvent {
    package static let name = "spreekuur-planned"
    package let procedure: Int
    package let plannedOn: CalendarDate
    package let invitedBy: Spreekuur.Invitation

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            if let last = procedure.spreekuren.indices.last, procedure.spreekuren[last].outcome == nil {
                procedure.spreekuren[last].plannedOn = plannedOn
            } else {
                procedure.spreekuren.append(Spreekuur(plannedOn: plannedOn, invitedBy: invitedBy))
            }
            procedure.stage = .spreekuur
        }
    }
}

/// Records what became of the appointment.
package struct RecordSpreekuur: ZaakAct {
    package static let capacities: Set<Capacity> = [.adviseur, .behandelaar]

    package let procedure: Int
    package let outcome: SpreekuurOutcome

    package init(procedure: Int, outcome: SpreekuurOutcome) {
        self.procedure = procedure
        self.outcome = outcome
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard let planned = current.spreekuren.last, planned.outcome == nil else { throw .nothingPlanned }
        if outcome != .cancelled, frame.on < planned.plannedOn { throw .notYet(planned.plannedOn) }
        return [SpreekuurRecorded(procedure: procedure, outcome: outcome)]
    }
}

/// The consultation was held, or was not.
package struct SpreekuurRecorded: ZaakEvent {
    package static let name = "spreekuur-recorded"
    package let procedure: Int
    package let outcome: SpreekuurOutcome

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            if let last = procedure.spreekuren.indices.last { procedure.spreekuren[last].outcome = outcome }
            procedure.stage = .underReview
        }
    }
}
