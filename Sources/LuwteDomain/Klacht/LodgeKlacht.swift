package import LuwteCore
import LuwteRules

/// Complains about how the gemeente behaved.
///
/// - Source: D-26 (Awb 9:1, 9:4, 9:6).
package struct LodgeKlacht: ZaakAct {
    package static let capacities: Set<Capacity> = [
        .ouder, .tweedeOuder, .gemachtigde, .aanbieder, .behandelaar, .bezwaarbehandelaar,
    ]

    package let report: String
    package let receivedOn: CalendarDate
    /// The member who complains, of what a worker registers.
    package let from: String?
    package let about: Persoon.ID?
    package let hasCommittee: Bool

    package init(
        _ report: String, receivedOn: CalendarDate, from member: String? = nil, about: Persoon.ID? = nil,
        hasCommittee: Bool = false
    ) {
        self.report = report
        self.receivedOn = receivedOn
        from = member
        self.about = about
        self.hasCommittee = hasCommittee
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        try requireText(report)
        try frame.requireReceipt(receivedOn)
        guard zaak.klachten.count < Limit.items.most else { throw .tooMuch(.items) }
        return [
            KlachtReceived(
                report: report, receivedOn: receivedOn, from: frame.by.isOutside ? frame.by.member : from, about: about,
                hasCommittee: hasCommittee)
        ]
    }
}

/// A complaint came in.
package struct KlachtReceived: ZaakEvent {
    package static let name = "klacht-received"
    package let report: String
    package let receivedOn: CalendarDate
    package let from: String?
    package let about: Persoon.ID?
    package let hasCommittee: Bool
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.klachten.append(
            Klacht(
                number: zaak.klachten.count + 1, receivedOn: receivedOn, from: from, about: about, report: report,
                hasCommittee: hasCommittee, ontvangst: zaak.ontvangst(header)))
    }
}
