package import LuwteCore
import LuwteRules

/// Invites to a hearing about a bezwaar, or moves it.
///
/// - Source: D-17 (Awb 7:2, 7:4): so late that the file can lie open as long as the law asks.
package struct PlanHearing: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int
    package let plannedOn: CalendarDate

    package init(procedure: Int, plannedOn: CalendarDate) {
        self.procedure = procedure
        self.plannedOn = plannedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.isBezwaar else { throw .wrongStage(current.stage) }
        guard plannedOn > frame.on else { throw .dayHasPassed(plannedOn) }
        let openBy = try Hearing(plannedOn: plannedOn).openFileBy(frame.law).last
        guard current.hearing?.fileOpenedOn ?? frame.on <= openBy else { throw .hearingTooSoon(openBy) }
        return [HearingPlanned(procedure: procedure, plannedOn: plannedOn)]
    }
}

/// A hearing was planned, or moved; a file that lies open stays so.
package struct HearingPlanned: ZaakEvent {
    package static let name = "hearing-planned"
    package let procedure: Int
    package let plannedOn: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.hearing = Hearing(plannedOn: plannedOn, fileOpenedOn: $0.hearing?.fileOpenedOn)
        }
    }
}
