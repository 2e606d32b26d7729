package import LuwteCore
import LuwteRules

/// Decides how much dwangsom is owed.
///
/// - Source: U23, D-13 (Awb 4:18).
package struct DecideDwangsom: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard let dwangsom = try current.dwangsom(frame.law, on: frame.on) else { throw .noIngebrekestelling }
        guard current.sentOn != nil || dwangsom.decideBy != nil else { throw .dwangsomStillRuns }
        guard current.clock.dwangsombesluit == nil else { throw .alreadySent }
        return [DwangsomDecided(procedure: procedure, total: dwangsom.total, days: dwangsom.days.count, on: frame.on)]
    }
}

/// It was decided how much dwangsom is owed.
package struct DwangsomDecided: ZaakEvent {
    package static let name = "dwangsom-decided"
    package let procedure: Int
    package let total: Money
    package let days: Int
    package let on: CalendarDate
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.clock.dwangsombesluit = on
            $0.clock.dwangsomOwed = total
        }
    }
}
