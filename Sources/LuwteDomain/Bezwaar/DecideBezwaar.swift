package import LuwteCore
import LuwteRules

/// Decides on a bezwaar.
///
/// - Source: U25 (Awb 7:2, 7:11, 10:3 lid 3): somebody who did not sign the besluit, after a hearing was offered.
package struct DecideBezwaar: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int
    package let outcome: Outcome
    package let motivering: String
    package let hearing: Hearing

    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        case gegrond, ongegrond
        case deels = "deels_gegrond"
        case nietOntvankelijk = "niet_ontvankelijk"
    }

    /// A hearing is held, or the law lets it be left out (Awb 7:3).
    package enum Hearing: Hashable, Sendable, Codable {
        case held(on: CalendarDate)
        case notWanted
        case leftOut(reason: String)
    }

    package init(procedure: Int, outcome: Outcome, motivering: String, hearing: Hearing) {
        self.procedure = procedure
        self.outcome = outcome
        self.motivering = motivering
        self.hearing = hearing
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard case .bezwaar(let against) = current.kind else { throw .wrongStage(current.stage) }
        try requireText(motivering)
        if case .leftOut(let reason) = hearing { try requireText(reason) }
        guard zaak.procedure(against)?.signer != frame.by.id else { throw .signerMayNotDecideBezwaar }
        return [BezwaarDecided(procedure: procedure, outcome: outcome, motivering: motivering, hearing: hearing)]
    }
}

/// A bezwaar was decided on.
package struct BezwaarDecided: ZaakEvent {
    package static let name = "bezwaar-decided"
    package let procedure: Int
    package let outcome: DecideBezwaar.Outcome
    package let motivering: String
    package let hearing: DecideBezwaar.Hearing
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.stage = .decided
            $0.bezwaarOutcome = outcome
            $0.sentOn = header.on
        }
    }
}
