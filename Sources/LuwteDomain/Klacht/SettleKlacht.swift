package import LuwteCore
import LuwteRules

/// Deals with a complaint: what was found, and what follows from it.
///
/// - Source: D-26 (Awb 9:7, 9:12): somebody whom it is not about.
package struct SettleKlacht: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let klacht: Int
    package let outcome: Klacht.Outcome
    package let conclusion: String

    package init(_ klacht: Int, _ outcome: Klacht.Outcome, conclusion: String) {
        self.klacht = klacht
        self.outcome = outcome
        self.conclusion = conclusion
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpenKlacht(klacht)
        guard current.about != frame.by.id else { throw .klachtIsAboutYou }
        try requireText(conclusion)
        return [KlachtSettled(klacht: klacht, outcome: outcome, conclusion: conclusion, on: frame.on)]
    }
}

/// A complaint was dealt with.
package struct KlachtSettled: ZaakEvent {
    package static let name = "klacht-settled"
    package let klacht: Int
    package let outcome: Klacht.Outcome
    package let conclusion: String
    package let on: CalendarDate
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.changeKlacht(klacht) { $0.settled = .init(outcome: outcome, conclusion: conclusion, on: on) }
    }
}
