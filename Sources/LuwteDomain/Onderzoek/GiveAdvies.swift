import LuwteCore
import LuwteRules

/// Gives the advice that was asked for.
package struct GiveAdvies: ZaakAct {
    package static let capacities: Set<Capacity> = [.adviseur, .behandelaar]

    package let procedure: Int
    package let values: [String: String]
    package let conclusion: String

    package init(procedure: Int, values: [String: String], conclusion: String) {
        self.procedure = procedure
        self.values = values
        self.conclusion = conclusion
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        _ = try zaak.requireOpen(procedure)
        try requireText(conclusion)
        if let unknown = values.keys.sorted().first(where: { !CaseForm.adviesKeys.contains($0) }) {
            throw .unreadableFact(.noSuchFact("advies.\(unknown)"))
        }
        let advies = Advies(values: values, conclusion: conclusion, by: frame.by.id, on: frame.on)
        return [AdviesGiven(procedure: procedure, advies: advies)]
    }
}

/// The advisers said what they conclude.
package struct AdviesGiven: ZaakEvent {
    package static let name = "advies-given"
    package let procedure: Int
    package let advies: Advies
    package var section: Section { .medical }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.advies = advies
            if $0.stage == .advice { $0.stage = .underReview }
        }
    }
}
