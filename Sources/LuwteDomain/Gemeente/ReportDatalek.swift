import Foundation
import LuwteCore
import LuwteRules

/// Records that a data breach was reported to the authority, or why that need not be.
///
/// - Source: D-30 (AVG 33 lid 1): a report that comes too late says why.
package struct ReportDatalek: GemeenteAct {
    package static let capacities: Set<Capacity> = [.toezichthouder]

    package let datalek: Int
    package let reporting: Datalek.Reporting
    /// Why it took longer than the law allows.
    package let reason: String?

    package init(_ datalek: Int, _ reporting: Datalek.Reporting, reason: String? = nil) {
        self.datalek = datalek
        self.reporting = reporting
        self.reason = reason
    }

    package func events(in gemeente: Gemeente, _ frame: ActFrame) throws(Refusal) -> [any GemeenteEvent] {
        let current = try gemeente.datalek(datalek)
        guard current.reporting == nil else { throw .alreadySent }
        switch reporting {
        case .reported(let moment):
            guard moment <= frame.at else { throw .notYet(CalendarDate(at: moment)) }
            guard moment >= current.discoveredAt else { throw .dayHasPassed(CalendarDate(at: moment)) }
            if moment > (try current.reportBy(frame.law)).until { try requireText(reason ?? "") }
            return [DatalekReported(datalek: datalek, reporting: .reported(at: moment.wholeSeconds), reason: reason)]
        case .noRisk(let reason): try requireText(reason)
        }
        return [DatalekReported(datalek: datalek, reporting: reporting, reason: reason)]
    }
}

/// The authority knows of a data breach, or need not know.
package struct DatalekReported: GemeenteEvent {
    package static let name = "datalek-reported"
    package let datalek: Int
    package let reporting: Datalek.Reporting
    package let reason: String?
    package var section: Section { .social }

    package func apply(to gemeente: inout Gemeente, _ header: EventHeader) {
        gemeente.changeDatalek(datalek) { $0.reporting = reporting }
    }
}
