package import LuwteCore

/// A length of time in one unit.
package struct Term: Hashable, Sendable, Codable {
    package internal(set) var count: Int
    package internal(set) var unit: Unit

    package enum Unit: String, Sendable, CaseIterable, Codable {
        case dagen, weken, maanden, jaren
    }

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

/// The unit that a volume of care is counted in; a regeling's unit is kept, never converted silently.
package enum VolumeUnit: String, Hashable, Sendable, CaseIterable, Codable {
    case dagdelenPerWeek = "dagdelen_per_week"
    case dagenPerWeek = "dagen_per_week"
    case urenPerDag = "uren_per_dag"
    case urenPerWeek = "uren_per_week"
    case urenPerMaand = "uren_per_maand"
}

/// The keys under `toekenning`.
package struct ToekenningRules: Sendable {
    /// The first day is the latest of these.
    package internal(set) var begin: [DayRule]
    package internal(set) var limit: Setting<Rule>
    package internal(set) var need: Setting<[(unit: VolumeUnit, amount: Rule)]>
    package internal(set) var conversions: [Conversion]
    package internal(set) var volume: Provenance
    package internal(set) var duration: Setting<Term>
    /// The last day is the earliest of these.
    package internal(set) var end: [DayRule]
}

/// One line of `laatste_van` or `eerste_van`.
package struct DayRule: Sendable {
    package internal(set) var id: String
    package internal(set) var day: Rule
    package internal(set) var onlyIf: Rule?
    package internal(set) var reason: String?
    package internal(set) var provenance: Provenance
}

/// How many of one unit make one of another: a day is two half-days.
package struct Conversion: Sendable {
    /// `dag`, `dagdeel`.
    package internal(set) var from: String
    /// `dagdelen`, `uren`.
    package internal(set) var to: String
    package internal(set) var factor: Fraction
    package internal(set) var provenance: Provenance
}

/// The keys under `verlenging`.
package struct VerlengingRules: Sendable {
    package internal(set) var count: Setting<Int>
    package internal(set) var length: Setting<Length>
    package internal(set) var hardStop: Setting<Rule>
    package internal(set) var voorwaarden: VoorwaardeNode?
    package internal(set) var questions: [Question]
    package internal(set) var consult: Setting<Consult>
    package internal(set) var askBefore: Setting<Term>
    package internal(set) var provenance: Provenance

    package enum Length: Sendable {
        case atMost(Term)
        /// A share of the first period, counted in days or months and rounded down.
        case share(Fraction, of: Term.Unit)
    }

    package struct Question: Sendable {
        package internal(set) var id: String
        package internal(set) var question: String
        package internal(set) var answer: AnswerType
        package internal(set) var provenance: Provenance
    }

    package struct Consult: Sendable {
        package internal(set) var rollen: [String]
        package internal(set) var needsDifferentPersons: Bool
        package internal(set) var isAnonymous: Bool
        package internal(set) var provenance: Provenance
    }
}

/// The keys under `tijdens`.
package struct TijdensRules: Sendable {
    package internal(set) var toetsmomenten: Setting<[Toetsmoment]>
    package internal(set) var duties: Setting<[Duty]>

    package struct Toetsmoment: Sendable {
        package internal(set) var id: String
        package internal(set) var title: String
        package internal(set) var day: Rule
        package internal(set) var agenda: [String]
        package internal(set) var provenance: Provenance
    }

    package struct Duty: Sendable {
        package internal(set) var id: String
        package internal(set) var title: String
        package internal(set) var provenance: Provenance
    }
}
