package import Feel

/// The keys under `lijsten`.
package struct Lists: Sendable {
    package internal(set) var opvangsoorten: [Opvangsoort]
    package internal(set) var bewijsstukken: [Bewijsstuk]
    package internal(set) var rollen: [Rol]
    /// Gezin, ouder, kind and opvangdeel first, then the regeling's own.
    package internal(set) var subjects: [Subject]
}

/// A kind of care.
package struct Opvangsoort: Sendable {
    package internal(set) var id: String
    package internal(set) var name: String
    package internal(set) var explanation: String?
    /// The kind of location in the register: `KDV`, `BSO`, `VGO`.
    package internal(set) var lrk: Setting<String>
    /// When this child may have it, on a day; `nil` means always.
    package internal(set) var allowed: Rule?
    /// What it turns into, and on which day.
    package internal(set) var becomes: (id: String, on: Rule)?
    package internal(set) var provenance: Provenance
}

/// A paper.
package struct Bewijsstuk: Sendable {
    package internal(set) var id: String
    package internal(set) var name: String
    package internal(set) var explanation: String?
    package internal(set) var provenance: Provenance
}

/// Who does something; outside roles belong to no one in the municipality's service.
package struct Rol: Sendable {
    package internal(set) var id: String
    package internal(set) var name: String
    package internal(set) var isOutside: Bool
    package internal(set) var provenance: Provenance
}

/// What a fact is about.
package struct Subject: Sendable {
    /// `gezin`, `ouder`, `kind`, `opvangdeel` or an own one.
    package internal(set) var id: String
    package internal(set) var name: String
    /// The name of the list in expressions: `ouders`; `nil` for the gezin, of which there is one.
    package internal(set) var plural: String?
}

/// Something that can be told about a subject.
package struct Fact: Sendable {
    /// The subject's index in ``Lists/subjects``.
    package internal(set) var subject: Int
    /// The name behind the dot.
    package internal(set) var name: String
    /// `kind.geboortedatum`.
    package internal(set) var fullName: String
    package internal(set) var answer: AnswerType
    package internal(set) var question: String?
    package internal(set) var explanation: String?
    /// Who may supply it, the first filling in beforehand: roles, `BRP`, `document`, `aanbieder`.
    package internal(set) var suppliers: [String]
    /// When the fact applies; otherwise it is null.
    package internal(set) var onlyIf: Rule?
    /// The role whose judgement it is; `nil` for a plain fact.
    package internal(set) var judgedBy: String?
    /// How long it stays valid after it was given; `nil` when nothing is said.
    package internal(set) var validFor: Term?
    /// Whether the pre-check asks it.
    package internal(set) var isInPrecheck: Bool
    /// The part of the file that it is sealed in; `nil` when the regeling leaves that to the kind of answer.
    package internal(set) var section: FactSection?
    package internal(set) var provenance: Provenance
    package internal(set) var place: Place
}

/// The parts of a file that a fact can be sealed in.
package enum FactSection: String, Hashable, Sendable, CaseIterable {
    case person = "persoon"
    case contact
    case social = "sociaal"
    case medical = "medisch"
    case plan
    case money = "geld"
    case placement = "plaatsing"
}

/// What an answer can be.
package enum AnswerType: Hashable, Sendable {
    case yesNo
    /// A number with its unit and the range that it must lie in, both ends included.
    case number(unit: String?, lowest: Decimal128?, highest: Decimal128?)
    /// An amount in euros.
    case amount
    case date
    case choice([Choice])
    case multipleChoice([Choice])
    case text
    case toestemming
    case opvangsoort
    case lrkNumber
    case list
    case attachment

    package struct Choice: Hashable, Sendable {
        package internal(set) var id: String
        package internal(set) var text: String

        package init(id: String, text: String) {
            self.id = id
            self.text = text
        }
    }
}

/// A named expression or table over facts.
package struct Notion: Sendable {
    /// The subject's index in ``Lists/subjects``; `nil` when it belongs to none.
    package internal(set) var subject: Int?
    package internal(set) var name: String
    package internal(set) var fullName: String
    package internal(set) var title: String?
    package internal(set) var content: Content
    package internal(set) var provenance: Provenance
    package internal(set) var place: Place

    package enum Content: Sendable {
        case expression(Rule)
        case table(TableRule)
        /// The key is empty.
        case unset(Unset)
    }
}

/// An expression of the regeling, checked and ready to run.
///
/// It is passed around for every outcome, so that it is one reference.
package struct Rule: Sendable {
    private let content: Content

    private final class Content: Sendable {
        let text: String
        let expression: Expression
        let place: Place
        let borders: [Border]

        init(text: String, expression: Expression, place: Place, borders: [Border]) {
            self.text = text
            self.expression = expression
            self.place = place
            self.borders = borders
        }
    }

    init(text: String, expression: Expression, place: Place, borders: [Border]) {
        content = Content(text: text, expression: expression, place: place, borders: borders)
    }

    package var text: String { content.text }
    package var expression: Expression { content.expression }
    package var place: Place { content.place }
    /// On which days its value may change.
    package var borders: [Border] { content.borders }

    /// The same rule with another expression in its place.
    func with(_ expression: Expression) -> Rule {
        Rule(text: expression.text, expression: expression, place: place, borders: borders)
    }

    /// The same rule, looked at on the days beside its borders too, and on those that some of its borders have moved to.
    ///
    /// - Parameter movedBorders: by the text of a day, the other day.
    func looked(aroundBorders movedBorders: [String: Expression]) -> Rule {
        let borders = (borders + borders.compactMap { $0.moved(movedBorders) }).map(\.widened)
        return Rule(text: text, expression: expression, place: place, borders: borders)
    }
}

/// A decision table of the regeling, checked and ready to run.
package struct TableRule: Sendable {
    package internal(set) var table: DecisionTable
    package internal(set) var place: Place
    package internal(set) var borders: [Border]
}
