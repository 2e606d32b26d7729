package import LuwteCore
import LuwteRules

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
