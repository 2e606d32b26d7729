package import LuwteCore
import LuwteRules

/// Asks something about the data that are kept. The answer is a besluit, open to bezwaar.
///
/// - Source: D-27 (AVG 12, UAVG 34).
package struct LodgePrivacyverzoek: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .gemachtigde, .behandelaar]

    package let right: Privacyverzoek.Right
    package let receivedOn: CalendarDate
    /// The member who asks, of what a worker registers.
    package let from: String?
    package let report: String

    package init(
        _ right: Privacyverzoek.Right, receivedOn: CalendarDate, from member: String? = nil, report: String
    ) {
        self.right = right
        self.receivedOn = receivedOn
        from = member
        self.report = report
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft, let first = zaak.procedures.first else { throw .notSubmitted }
        try requireText(report)
        try frame.requireReceipt(receivedOn)
        return [
            PrivacyverzoekReceived(
                right: right, regeling: first.regeling, receivedOn: receivedOn,
                from: frame.by.isOutside ? frame.by.member : from, report: report)
        ]
    }
}

/// A request about the data that are kept came in: from its day of receipt the term runs.
package struct PrivacyverzoekReceived: ZaakEvent {
    package static let name = "privacyverzoek-received"
    package let right: Privacyverzoek.Right
    package let regeling: UsedRegeling
    package let receivedOn: CalendarDate
    package let from: String?
    package let report: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .privacyverzoek, regeling: regeling, receivedOn: receivedOn,
            hasApplicant: true, request: .init())
        procedure.privacyverzoek = Privacyverzoek(right: right, from: from, report: report)
        procedure.ontvangst = zaak.ontvangst(header)
        zaak.procedures.append(procedure)
    }
}
