package import LuwteCore
import LuwteRules

/// Records that the dwangsom that was decided on was paid.
///
/// - Source: D-13 (Awb 4:87).
package struct PayDwangsom: ZaakAct {
    package static let capacities: Set<Capacity> = [.financien]

    package let procedure: Int
    package let paidOn: CalendarDate

    package init(procedure: Int, paidOn: CalendarDate) {
        self.procedure = procedure
        self.paidOn = paidOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard let decidedOn = current.clock.dwangsombesluit, let owed = current.clock.dwangsomOwed, owed > .zero else {
            throw .nothingDecided
        }
        guard current.clock.dwangsomPaidOn == nil else { throw .alreadySent }
        guard paidOn <= frame.on else { throw .notYet(paidOn) }
        guard paidOn >= decidedOn else { throw .dayHasPassed(paidOn) }
        return [DwangsomPaid(procedure: procedure, paidOn: paidOn)]
    }
}

/// The dwangsom was paid.
package struct DwangsomPaid: ZaakEvent {
    package static let name = "dwangsom-paid"
    package let procedure: Int
    package let paidOn: CalendarDate
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.dwangsomPaidOn = paidOn }
    }
}

extension Procedure.Clock {
    /// Whether a dwangsom was decided on that is still to be paid.
    var owesDwangsom: Bool { dwangsomOwed.map { $0 > .zero } ?? false && dwangsomPaidOn == nil }
}
