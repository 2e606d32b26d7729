package import LuwteCore
import LuwteRules

/// Corrects the day of receipt. It is never changed without a reason, and the first one stays in the history.
///
/// - Source: D-05.
package struct CorrectReceipt: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int
    package let receivedOn: CalendarDate
    package let reason: String

    package init(procedure: Int, receivedOn: CalendarDate, reason: String) {
        self.procedure = procedure
        self.receivedOn = receivedOn
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure, claims: true)
        guard current.hasApplicant else { throw .noTermRuns }
        try requireText(reason)
        guard receivedOn <= frame.on else { throw .receivedInFuture }
        return [ReceiptCorrected(procedure: procedure, receivedOn: receivedOn, reason: reason)]
    }
}

/// The registered day of receipt was wrong.
package struct ReceiptCorrected: ZaakEvent {
    package static let name = "receipt-corrected"
    package let procedure: Int
    package let receivedOn: CalendarDate
    package let reason: String

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.receivedOn = receivedOn }
    }
}
