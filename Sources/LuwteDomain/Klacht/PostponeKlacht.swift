import LuwteCore
import LuwteRules

/// Puts off dealing with a complaint by the most that the law allows, and tells why.
///
/// - Source: D-26 (Awb 9:11 lid 2): once, and within the term.
package struct PostponeKlacht: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let klacht: Int
    package let reason: String

    package init(_ klacht: Int, reason: String) {
        self.klacht = klacht
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpenKlacht(klacht)
        try requireText(reason)
        guard !current.isPostponed else { throw .extensionNotAllowed }
        let last = try current.term(frame.law).last
        guard frame.on <= last else { throw .termIsOver(last) }
        return [KlachtPostponed(klacht: klacht, reason: reason)]
    }
}

/// Dealing with a complaint was put off.
package struct KlachtPostponed: ZaakEvent {
    package static let name = "klacht-postponed"
    package let klacht: Int
    package let reason: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.changeKlacht(klacht) { $0.isPostponed = true }
    }
}
