import LuwteCore
import LuwteRules

/// Judges a condition that the regeling leaves to people.
///
/// - Source: HIA-22; the role that the regeling names for it judges.
package struct JudgeVoorwaarde: ZaakAct {
    package static let capacities: Set<Capacity> = [
        .behandelaar, .adviseur, .coordinator, .beslisser, .overlegdeelnemer,
    ]

    package let procedure: Int
    /// The condition's ID.
    package let voorwaarde: String
    /// The member that it is judged for, where the condition is tested for each of several.
    package let member: String?
    package let isMet: Bool
    package let motivering: String

    package init(procedure: Int, voorwaarde: String, member: String? = nil, isMet: Bool, motivering: String) {
        self.procedure = procedure
        self.voorwaarde = voorwaarde
        self.member = member
        self.isMet = isMet
        self.motivering = motivering
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(motivering)
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        guard let condition = regeling.allConditions.first(where: { $0.id == voorwaarde }) else {
            throw .noSuchVoorwaarde(voorwaarde)
        }
        guard let judge = condition.judge else { throw .notToBeJudged(voorwaarde) }
        try frame.requireRol(judge)
        let oordeel = Oordeel(
            isMet: isMet, motivering: motivering, by: frame.by.id, rol: frame.by.rol ?? judge, on: frame.on)
        return [VoorwaardeJudged(procedure: procedure, condition: Self.key(voorwaarde, member), oordeel: oordeel)]
    }

    static func key(_ voorwaarde: String, _ member: String?) -> String {
        member.map { "\(voorwaarde)/\($0)" } ?? voorwaarde
    }
}

extension Voorwaarde {
    /// The role that judges it; `nil` when the rules decide.
    var judge: String? {
        switch content {
        case .oordeel(let role): role
        case .rule(_, _, let judge): judge
        case .toestemming, .voorliggend, .unset: nil
        }
    }
}

/// A person judged a condition.
package struct VoorwaardeJudged: ZaakEvent {
    package static let name = "voorwaarde-judged"
    package let procedure: Int
    package let condition: String
    package let oordeel: Oordeel
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.oordelen[condition] = oordeel
            $0.leftAside[condition] = nil
        }
    }
}
