package import Foundation
import LuwteCore

/// Registers a data breach at the moment at which it was discovered: the hours to report it run from there.
///
/// - Source: D-30 (AVG 33).
package struct RegisterDatalek: GemeenteAct {
    package static let capacities: Set<Capacity> = [.beheerder, .toezichthouder]

    package let discoveredAt: Date
    package let report: String

    package init(discoveredAt moment: Date, report: String) {
        discoveredAt = moment
        self.report = report
    }

    package func events(in gemeente: Gemeente, _ frame: ActFrame) throws(Refusal) -> [any GemeenteEvent] {
        try requireText(report)
        guard discoveredAt <= frame.at else { throw .notYet(CalendarDate(at: discoveredAt)) }
        return [DatalekRegistered(discoveredAt: discoveredAt.wholeSeconds, report: report)]
    }
}

/// A data breach was discovered.
package struct DatalekRegistered: GemeenteEvent {
    package static let name = "datalek-registered"
    package let discoveredAt: Date
    package let report: String
    package var section: Section { .social }

    package func apply(to gemeente: inout Gemeente, _ header: EventHeader) {
        gemeente.datalekken.append(
            Datalek(number: gemeente.datalekken.count + 1, discoveredAt: discoveredAt, report: report))
    }
}
