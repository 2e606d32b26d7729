import Feel

/// The tree of conditions as an assessment runs it: what can be looked up beforehand, is.
enum PlannedNode: Sendable {
    case leaf(PlannedLeaf)
    case group(PlannedGroup)

    init(_ node: VoorwaardeNode, of regeling: Regeling) {
        switch node {
        case .leaf(let leaf): self = .leaf(PlannedLeaf(leaf, of: regeling))
        case .group(let group): self = .group(PlannedGroup(group, of: regeling))
        }
    }

    var leaves: [PlannedLeaf] {
        switch self {
        case .leaf(let leaf): [leaf]
        case .group(let group): group.children.flatMap(\.leaves)
        }
    }

    /// Whether anything in it must hold all the time.
    var isLasting: Bool {
        switch self {
        case .leaf(let leaf): leaf.isLasting
        case .group(let group): group.isLasting
        }
    }
}

final class PlannedGroup: Sendable {
    let id: String?
    let title: String?
    let kind: VoorwaardeNode.Kind
    let children: [PlannedNode]
    let onlyIf: Rule?
    let effect: Effect
    /// The first condition in it, by ``Voorwaarde/index``.
    let firstLeaf: Int
    let isLasting: Bool

    init(_ group: VoorwaardeNode.Group, of regeling: Regeling) {
        id = group.id
        title = group.title
        kind = group.kind
        children = group.children.map { PlannedNode($0, of: regeling) }
        onlyIf = group.onlyIf
        effect = group.effect
        firstLeaf = children.lazy.flatMap(\.leaves).first?.index ?? 0
        isLasting = children.contains(where: \.isLasting)
    }

    /// All of some trees together.
    init(all children: [PlannedNode]) {
        id = nil
        title = nil
        kind = .alle
        self.children = children
        onlyIf = nil
        effect = .blokkeert
        firstLeaf = children.lazy.flatMap(\.leaves).first?.index ?? 0
        isLasting = children.contains(where: \.isLasting)
    }
}

/// One condition as an assessment runs it.
final class PlannedLeaf: Sendable {
    let id: String
    /// Its ``Voorwaarde/index``.
    let index: Int
    let content: Voorwaarde.Content
    let onlyIf: Rule?
    let over: Voorwaarde.Over
    let effect: Effect
    let moments: [Voorwaarde.Moment]
    let gemeenten: [String]
    /// What must be known before a person can judge.
    let first: [Prerequisite]
    let papers: [PlannedPaper]
    /// Whether it must hold on every day.
    let isLasting: Bool
    /// Whether it can come to something else on another day, dated facts left aside.
    let dependsOnDay: Bool
    /// Its rules, each with the subject whose members it is run for.
    let rules: [(rule: Rule, subject: Int?)]

    init(_ leaf: Voorwaarde, of regeling: Regeling) {
        id = leaf.id
        index = leaf.index
        content = leaf.content
        onlyIf = leaf.onlyIf
        over = leaf.over
        effect = leaf.effect
        moments = Array(leaf.moments)
        gemeenten = leaf.gemeenten
        first = leaf.first.map { Prerequisite($0, in: regeling) }
        papers = leaf.papers.map { PlannedPaper($0, in: regeling) }
        isLasting = leaf.moments.contains(.doorlopend)
        rules = leaf.rules
        if case .voorliggend = leaf.content {
            dependsOnDay = true
        } else {
            dependsOnDay = leaf.rules.contains { !$0.rule.borders.isEmpty }
        }
    }

    /// Whether it is tested at a moment.
    func isTested(at moment: Voorwaarde.Moment) -> Bool { isLasting || moments.contains(moment) }
}

/// A paper that a condition asks for: the number of its rule in ``Regeling/bewijs``, or its name when no rule speaks of it.
enum PlannedPaper: Sendable {
    case rule(Int)
    case name(String)

    init(_ id: String, in regeling: Regeling) {
        self = regeling.bewijs.firstIndex { $0.id == id || $0.papers.contains(id) }.map(PlannedPaper.rule) ?? .name(id)
    }
}

/// Something that must be known before a person can judge.
enum Prerequisite: Sendable {
    /// The index in ``Lists/subjects``, and the field in its context.
    case fact(subject: Int, name: String)
    /// The index in ``VerlengingRules/questions``, and its ID.
    case question(Int, id: String)
    case consult(VerlengingRules.Consult?)
    case notion(slot: Int)
    case paper(PlannedPaper)

    init(_ name: String, in regeling: Regeling) {
        if let fact = regeling.facts.first(where: { $0.fullName == name }) {
            self = .fact(subject: fact.subject, name: fact.name)
            return
        }
        if let rules = regeling.verlenging.content {
            if let number = rules.questions.firstIndex(where: { $0.id == name }) {
                self = .question(number, id: name)
                return
            }
            if name == "overleg" {
                self = .consult(rules.consult.content)
                return
            }
        }
        if let notion = regeling.notions.firstIndex(where: { $0.fullName == name }),
            let slot = regeling.layout.notionSlots[notion]
        {
            self = .notion(slot: slot)
            return
        }
        self = .paper(PlannedPaper(name, in: regeling))
    }
}
