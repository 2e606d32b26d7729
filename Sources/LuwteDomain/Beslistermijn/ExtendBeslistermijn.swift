package import LuwteCore
package import LuwteRules

/// Tells the applicant that the besluit needs more time.
///
/// - Source: U6, D-10 (Awb 4:14): once, by a notice within the running term, and only where the basis allows it.
package struct ExtendBeslistermijn: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let by: Term
    package let reason: String

    package init(procedure: Int, by: Term, reason: String) {
        self.procedure = procedure
        self.by = by
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(reason)
        guard let before = try lawfully({ try current.beslistermijn(frame.law)?.decideBy }) else { throw .noTermRuns }
        guard frame.on <= before else { throw .termIsOver(before) }
        var extended = current
        extended.clock.berichten.append(Verlengingsbericht(noticeOn: frame.on, by: by))
        let after = try lawfully { try extended.beslistermijn(frame.law)?.decideBy }
        guard let after, after > before else { throw .extensionNotAllowed }
        return [BeslistermijnExtended(procedure: procedure, noticeOn: frame.on, by: by, reason: reason)]
    }
}

/// The applicant was told that the besluit takes longer.
package struct BeslistermijnExtended: ZaakEvent {
    package static let name = "beslistermijn-extended"
    package let procedure: Int
    package let noticeOn: CalendarDate
    package let by: Term
    package let reason: String

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.berichten.append(Verlengingsbericht(noticeOn: noticeOn, by: by)) }
    }
}
