package import LuwteCore
import LuwteRules

/// The care ended, or never began.
package struct CareEnded: ZaakEvent {
    package static let name = "care-ended"
    package let reason: EndReason
    /// The last day of care; `nil` when it never began.
    package let lastDay: CalendarDate?

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.phase = .ended(reason, lastDay: lastDay)
        zaak.lastDayOfCare = lastDay
    }
}
