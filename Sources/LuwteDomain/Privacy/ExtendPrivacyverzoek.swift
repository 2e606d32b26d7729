import LuwteCore
import LuwteRules

/// Tells whoever asked that the answer takes longer, and why.
///
/// - Source: D-27 (AVG 12 lid 3): once, and within the first term.
package struct ExtendPrivacyverzoek: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let reason: String

    package init(procedure: Int, reason: String) {
        self.procedure = procedure
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpenPrivacyverzoek(procedure)
        try requireText(reason)
        guard !current.clock.isPostponed else { throw .extensionNotAllowed }
        if let last = try lawfully({ try current.beslistermijn(frame.law)?.decideBy }), frame.on > last {
            throw .termIsOver(last)
        }
        return [PrivacyverzoekExtended(procedure: procedure, reason: reason)]
    }
}

/// Whoever asked about their data was told that the answer takes longer.
package struct PrivacyverzoekExtended: ZaakEvent {
    package static let name = "privacyverzoek-extended"
    package let procedure: Int
    package let reason: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.isPostponed = true }
    }
}

extension Zaak {
    /// - Throws: when there is no such request, or it was answered.
    func requireOpenPrivacyverzoek(_ number: Int) throws(Refusal) -> Procedure {
        let current = try requireOpen(number, claims: true)
        guard current.kind == .privacyverzoek else { throw .wrongStage(current.stage) }
        return current
    }
}
