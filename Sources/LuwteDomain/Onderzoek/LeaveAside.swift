import LuwteCore
package import LuwteRules

/// Leaves a condition aside because another one already fails: a person says so, with the reason.
package struct LeaveAside: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .adviseur]

    package let procedure: Int
    package let voorwaarde: String
    package let reason: String

    package init(procedure: Int, voorwaarde: String, reason: String) {
        self.procedure = procedure
        self.voorwaarde = voorwaarde
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(reason)
        let assessor = try frame.law.assessor(current.regeling.id)
        guard assessor.regeling.allConditions.contains(where: { $0.id == voorwaarde }) else {
            throw .noSuchVoorwaarde(voorwaarde)
        }
        let assessment = try zaak.assessment(of: current, frame.law, on: frame.on)
        let fails = assessment.outcomes(assessor).contains { $0.key != voorwaarde && $0.value == .nietVervuld }
        guard fails else { throw .nothingFails }
        return [VoorwaardeLeftAside(procedure: procedure, condition: voorwaarde, reason: reason)]
    }
}

/// A person left a condition aside.
package struct VoorwaardeLeftAside: ZaakEvent {
    package static let name = "voorwaarde-left-aside"
    package let procedure: Int
    package let condition: String
    package let reason: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.leftAside[condition] = reason }
    }
}

extension Assessment {
    /// What each condition counts as, by its ID.
    package func outcomes(_ assessor: Assessor) -> [String: Outcome] {
        Dictionary(
            tree.leaves.map { (assessor.voorwaarde($0).id, $0.counted.outcome) }, uniquingKeysWith: { $1 })
    }
}
