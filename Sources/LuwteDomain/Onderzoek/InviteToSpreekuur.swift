package import LuwteCore
import LuwteRules

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
