/// In what capacity somebody acts.
///
/// - Source: SM 1. What a regeling calls its own people are roles (`rollen`); this is what the machine lets them do.
package enum Capacity: String, Hashable, Sendable, Codable, CaseIterable {
    case ouder
    case tweedeOuder = "tweede_ouder"
    case gemachtigde
    case hulpverlener
    /// Examines and proposes: indicatiesteller, casewerker.
    case behandelaar
    /// Puts zaken on the agenda of the casusoverleg and records what the team says.
    case coordinator
    /// Takes part in the anonymous consultation.
    case overlegdeelnemer
    /// Owns the plan van aanpak.
    case planbegeleider
    case adviseur
    /// Signs under mandaat.
    case beslisser
    case bezwaarbehandelaar
    case financien
    case aanbieder
    /// Privacy officer, auditor.
    case toezichthouder
    case archivaris
    case regelingbeheerder
    case beheerder
    /// Luwte itself, for what happens on a day by itself. It refuses nobody.
    case systeem
}

/// Who does an act, in what capacity.
package struct Author: Hashable, Sendable, Codable {
    package let id: Persoon.ID
    package let capacity: Capacity
    /// The role of the regeling that this person has here: `indicatiesteller`; `nil` for who has none.
    package let rol: String?
    /// The member of the family that this person is: `ouder1`; `nil` for everybody else.
    package let member: String?

    package init(_ id: Persoon.ID, as capacity: Capacity, rol: String? = nil, member: String? = nil) {
        self.id = id
        self.capacity = capacity
        self.rol = rol
        self.member = member
    }

    /// Whether this person does not work for the gemeente: what they send in arrives on the day they send it, and what they
    /// tell is their own word.
    package var isOutside: Bool {
        switch capacity {
        case .ouder, .tweedeOuder, .gemachtigde, .hulpverlener, .aanbieder: true
        default: false
        }
    }

    package static let system = Author("systeem", as: .systeem)
}
