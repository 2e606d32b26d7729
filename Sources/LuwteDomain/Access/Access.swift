/// What somebody has to do with a zaak.
package enum Relation: Hashable, Sendable {
    /// It is the person's own: the applicant, or who acts for the applicant.
    case own
    /// The person consents to it.
    case consenting
    /// It was given to the person, or to the person's team, to work on.
    case assigned
    /// The child comes to the person's location.
    case placedHere
    case none
}

/// The one question about reading: every list, page, search, count, export and report asks it.
///
/// - Source: SM 1. The keys protect what lies on the disk; between people it is this rule that protects.
package struct Access: Hashable, Sendable {
    package let capacity: Capacity
    package let relation: Relation
    /// Whether the regeling of the zaak lets this person read the papers of doctors.
    private let readsMedical: Bool

    /// - Parameters:
    ///   - rol: the role of the regeling that the person has here; `nil` for who has none.
    ///   - medicalReaders: the roles that read the papers of doctors (`Regeling.medicalReaders`).
    package init(_ capacity: Capacity, _ relation: Relation, rol: String? = nil, medicalReaders: Set<String> = []) {
        self.capacity = capacity
        self.relation = relation
        readsMedical = rol.map(medicalReaders.contains) ?? false && Self.mayReadMedical(capacity)
    }

    /// What the person may read of the zaak.
    package var sections: Set<Section> {
        guard relation == Self.needed(for: capacity) else { return [] }
        return readsMedical ? Self.read(by: capacity).union([.medical]) : Self.read(by: capacity)
    }

    package func mayRead(_ section: Section) -> Bool { sections.contains(section) }

    /// Whether the person may try acts of a kind in the zaak; what else stands in the way, the act itself says.
    ///
    /// Who reads nothing of a zaak, as an archivist does, acts where the work was given to this person.
    package func mayDo(_ act: any StreamAct.Type) -> Bool {
        let needed = Self.needed(for: capacity)
        return act.capacities.contains(capacity) && relation == (needed == .none ? .assigned : needed)
    }

    /// The relation without which this capacity reads nothing.
    package static func needed(for capacity: Capacity) -> Relation {
        switch capacity {
        case .ouder, .gemachtigde: .own
        case .tweedeOuder: .consenting
        case .aanbieder: .placedHere
        case .behandelaar, .coordinator, .planbegeleider, .adviseur, .beslisser, .bezwaarbehandelaar, .financien:
            .assigned
        // These have no zaak of their own: a log, a list, a summary without names.
        case .hulpverlener, .overlegdeelnemer, .toezichthouder, .archivaris, .regelingbeheerder, .beheerder, .systeem:
            .none
        }
    }

    /// Whether a regeling can let somebody in this capacity read the papers of doctors: whoever examines, advises or signs;
    /// whatever its roles are called, never who pays, meets or keeps.
    private static func mayReadMedical(_ capacity: Capacity) -> Bool {
        switch capacity {
        case .behandelaar, .adviseur, .beslisser: true
        case .ouder, .tweedeOuder, .gemachtigde, .hulpverlener, .coordinator, .overlegdeelnemer, .planbegeleider,
            .bezwaarbehandelaar, .financien, .aanbieder, .toezichthouder, .archivaris, .regelingbeheerder, .beheerder,
            .systeem:
            false
        }
    }

    /// What a capacity reads of a zaak that it has to do with; the papers of doctors apart.
    private static func read(by capacity: Capacity) -> Set<Section> {
        switch capacity {
        // What the other parent told or where they live is no part of what these two see: each has a page of their own.
        case .ouder, .gemachtigde: [.course, .person, .social, .plan, .money, .placement]
        case .tweedeOuder: [.course]
        case .behandelaar: [.course, .person, .contact, .social, .plan, .money, .placement]
        case .coordinator: [.course, .person, .social, .plan]
        case .planbegeleider: [.course, .person, .contact, .plan]
        case .adviseur: [.course, .person, .social, .plan]
        case .beslisser: [.course, .person, .social, .plan, .money, .placement]
        case .bezwaarbehandelaar: [.course, .person, .contact, .social, .plan, .money, .placement]
        case .financien: [.course, .money, .placement]
        case .aanbieder: [.placement]
        case .hulpverlener, .overlegdeelnemer, .toezichthouder, .archivaris, .regelingbeheerder, .beheerder, .systeem:
            []
        }
    }
}
