/// A node of the tree of conditions.
package indirect enum VoorwaardeNode: Sendable {
    case group(Group)
    case leaf(Voorwaarde)

    package struct Group: Sendable {
        package internal(set) var id: String?
        package internal(set) var title: String?
        package internal(set) var kind: Kind
        package internal(set) var children: [VoorwaardeNode]
        package internal(set) var onlyIf: Rule?
        package internal(set) var effect: Effect
        package internal(set) var provenance: Provenance
        package internal(set) var place: Place
    }

    package enum Kind: String, Sendable {
        case alle, eenVan = "een_van", geenVan = "geen_van"
    }
}

/// One condition.
///
/// What an assessment reads lies in it; what only people read lies behind one reference.
package struct Voorwaarde: Sendable {
    package internal(set) var id: String
    package internal(set) var content: Content
    package internal(set) var onlyIf: Rule?
    package internal(set) var over: Over
    package internal(set) var moments: Set<Moment>
    package internal(set) var effect: Effect
    /// Its number in the order of the file, from 0, over the whole regeling.
    package internal(set) var index: Int
    private let about: About

    init(
        id: String, title: String, content: Content, onlyIf: Rule?, over: Over, moments: Set<Moment>, effect: Effect,
        first: [String], lookAt: [String], papers: [String], gemeenten: [String], texts: Texts,
        provenance: Provenance, place: Place, index: Int
    ) {
        self.id = id
        self.content = content
        self.onlyIf = onlyIf
        self.over = over
        self.moments = moments
        self.effect = effect
        self.index = index
        about = About(
            title: title, first: first, lookAt: lookAt, papers: papers, gemeenten: gemeenten, texts: texts,
            provenance: provenance, place: place)
    }

    package var title: String { about.title }
    /// What must be known before a person can judge: names of facts, papers, questions.
    package var first: [String] { about.first }
    package var lookAt: [String] { about.lookAt }
    /// Papers that must be there.
    package var papers: [String] { about.papers }
    /// The gemeenten that it counts in; empty means all.
    package var gemeenten: [String] { about.gemeenten }
    package var texts: Texts { about.texts }
    package var provenance: Provenance { about.provenance }
    package var place: Place { about.place }

    private final class About: Sendable {
        let title: String
        let first: [String]
        let lookAt: [String]
        let papers: [String]
        let gemeenten: [String]
        let texts: Texts
        let provenance: Provenance
        let place: Place

        init(
            title: String, first: [String], lookAt: [String], papers: [String], gemeenten: [String], texts: Texts,
            provenance: Provenance, place: Place
        ) {
            self.title = title
            self.first = first
            self.lookAt = lookAt
            self.papers = papers
            self.gemeenten = gemeenten
            self.texts = texts
            self.provenance = provenance
            self.place = place
        }
    }

    package enum Content: Sendable {
        case rule(met: Rule, notMet: Rule?, judge: String?)
        case oordeel(role: String)
        /// The fact that holds the answer of the parent.
        case toestemming(Rule)
        /// The index in ``Regeling/voorliggend``.
        case voorliggend(Int)
        /// The key is empty: to be judged.
        case unset(Unset)
    }

    /// Whom the condition is tested for.
    package enum Over: Hashable, Sendable {
        case once
        /// Every member of the subject with this index in ``Lists/subjects``.
        case each(Int)
        case anyOf(Int)
    }

    package enum Moment: String, Sendable, CaseIterable {
        case aanvraag, doorlopend, verlenging, plaatsing, maand
    }

    package struct Texts: Sendable {
        package internal(set) var met: String?
        package internal(set) var notMet: String?
        package internal(set) var unknown: String?
        package internal(set) var toJudge: String?
        /// What else may help the family when it is not met.
        package internal(set) var help: String?
    }
}

/// What a condition that is not met does.
package enum Effect: String, Sendable, CaseIterable {
    case blokkeert, bespreken, vastleggen
    case deelValtAf = "deel_valt_af"
}

/// A provision that goes before SMI.
package struct VoorliggendeVoorziening: Sendable {
    package internal(set) var id: String
    package internal(set) var title: String
    package internal(set) var applies: Rule?
    package internal(set) var available: Rule?
    package internal(set) var fits: Rule?
    package internal(set) var suffices: Rule?
    package internal(set) var excludes: Bool
    package internal(set) var reduces: Bool
    /// The day care that it gives this child, by unit.
    package internal(set) var volume: [(unit: VolumeUnit, amount: Rule)]
    package internal(set) var help: String?
    package internal(set) var provenance: Provenance
    package internal(set) var place: Place
}

/// When which papers are needed.
package struct BewijsRule: Sendable {
    package internal(set) var id: String
    /// One of these is enough.
    package internal(set) var papers: [String]
    package internal(set) var shows: [String]
    package internal(set) var neededIf: Rule?
    package internal(set) var on: [String]
    package internal(set) var from: [String]
    package internal(set) var notOlderThan: Setting<Term>
    package internal(set) var isMandatory: Bool
    package internal(set) var question: String?
    package internal(set) var provenance: Provenance
    package internal(set) var place: Place
}
