import LuwteCore
import LuwteRules

/// Decides on what somebody asks about their data.
///
/// - Source: D-27 (AVG 12, UAVG 34).
package struct AnswerPrivacyverzoek: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let outcome: Privacyverzoek.Outcome
    package let motivering: String

    package init(procedure: Int, _ outcome: Privacyverzoek.Outcome, motivering: String) {
        self.procedure = procedure
        self.outcome = outcome
        self.motivering = motivering
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        _ = try zaak.requireOpenPrivacyverzoek(procedure)
        try requireText(motivering)
        return [PrivacyverzoekAnswered(procedure: procedure, outcome: outcome, motivering: motivering)]
    }
}

/// It was decided on what somebody asked about their data.
package struct PrivacyverzoekAnswered: ZaakEvent {
    package static let name = "privacyverzoek-answered"
    package let procedure: Int
    package let outcome: Privacyverzoek.Outcome
    package let motivering: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.privacyverzoek?.outcome = outcome
            $0.signer = header.by.id
            $0.stage = .decided
        }
    }
}
