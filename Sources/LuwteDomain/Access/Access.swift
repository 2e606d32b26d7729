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

    package init(_ capacity: Capacity, _ relation: Relation) {
        self.capacity = capacity
        self.relation = relation
    }

    /// What the person may read of the zaak.
    package var sections: Set<Section> { relation == Self.needed(for: capacity) ? Self.read(by: capacity) : [] }

    package func mayRead(_ section: Section) -> Bool { sections.contains(section) }

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

    /// What a capacity reads of a zaak that it has to do with.
    private static func read(by capacity: Capacity) -> Set<Section> {
        switch capacity {
        // What the other parent told or where they live is no part of what these two see: each has a page of their own.
        case .ouder, .gemachtigde: [.course, .person, .social, .plan, .money, .placement]
        case .tweedeOuder: [.course]
        case .behandelaar: [.course, .person, .contact, .social, .plan, .money, .placement]
        case .coordinator: [.course, .person, .social, .plan]
        case .planbegeleider: [.course, .person, .contact, .plan]
        case .adviseur: [.course, .person, .social, .medical, .plan]
        case .beslisser: [.course, .person, .social, .plan, .money, .placement]
        case .bezwaarbehandelaar: [.course, .person, .contact, .social, .plan, .money, .placement]
        case .financien: [.course, .money, .placement]
        case .aanbieder: [.placement]
        case .hulpverlener, .overlegdeelnemer, .toezichthouder, .archivaris, .regelingbeheerder, .beheerder, .systeem:
            []
        }
    }
}
