import Feel
import LuwteCore

/// What an assessment looks up in a regeling again and again, worked out once.
struct RegelingIndex: Sendable {
    let gezin: Int
    let ouder: Int?
    let kind: Int?
    let opvangdeel: Int?
    /// By subject: the facts in the order of its fields.
    let facts: [[Int]]
    /// By fact: what is known of a value that was not told.
    let missing: [(isJudged: Bool, lowest: Value?, highest: Value?)]
    /// The field of `opvangdeel.soort`.
    let soortField: Int?
    /// By unit: the field of the opvangdeel that states a volume in it.
    let volumeFields: [(unit: VolumeUnit, field: Int)]
    /// What has to be worked out again on another day: whatever hangs on the day, or on an opvangsoort that turns.
    let dayCells: [Layout.Cell]
    /// Whether an opvangsoort turns into another one on a birthday.
    let hasTurns: Bool
    /// All conditions, in the order of ``Voorwaarde/index``.
    let leaves: [Voorwaarde]
    /// By ``Voorwaarde/index``: the place among the conditions.
    private let places: [Int]
    /// Conditions that take a part of the care away instead of refusing.
    let partLeaves: [Voorwaarde]
    /// Whether any condition must hold all the time, and the rules of those that must.
    let hasLasting: Bool
    let lastingRules: [(rule: Rule, subject: Int?)]
    /// The rules that say how much care there is, each with the subject whose members it is run for.
    let careRules: [(rule: Rule, subject: Int?)]
    /// The number in ``Regeling/unset`` that stands for a conversion between units that nobody stated.
    let conversionUnset: Int
    /// By fact: the values that expressions compare it with, and their neighbours.
    let thresholds: [Int: [Value]]
    private let first: VoorwaardeNode
    private let extended: VoorwaardeNode
    private let unsetNumbers: [String: Int]

    /// - Parameter findsThresholds: whether what settles and turns a verdict will be asked.
    init(_ regeling: Regeling, findsThresholds: Bool = true) {
        let subjects = regeling.lists.subjects
        func subject(_ id: String) -> Int? { subjects.firstIndex { $0.id == id } }
        gezin = subject("gezin") ?? 0
        ouder = subject("ouder")
        kind = subject("kind")
        let part = subject("opvangdeel")
        opvangdeel = part
        var bySubject = [[Int]](repeating: [], count: subjects.count)
        for (number, fact) in regeling.facts.enumerated() { bySubject[fact.subject].append(number) }
        facts = bySubject
        missing = regeling.facts.map { fact in
            guard case .number(_, let lowest, let highest) = fact.answer else {
                return (fact.judgedBy != nil, nil, nil)
            }
            return (fact.judgedBy != nil, lowest.map(Value.number), highest.map(Value.number))
        }
        func field(_ name: String) -> Int? {
            part.flatMap { regeling.layout.shapes[$0].index(of: name) }
        }
        soortField = field("soort")
        volumeFields = VolumeUnit.allCases.compactMap { unit in field(unit.rawValue).map { (unit, $0) } }
        hasTurns = regeling.lists.opvangsoorten.contains { $0.becomes != nil }
        dayCells = Self.dayCells(of: regeling, hasTurns: hasTurns)
        var found: [Voorwaarde] = []
        Self.collect(regeling.voorwaarden, into: &found)
        if let node = regeling.verlenging.content?.voorwaarden { Self.collect(node, into: &found) }
        leaves = found.sorted { $0.index < $1.index }
        var places = [Int](repeating: 0, count: (leaves.last?.index ?? 0) + 1)
        for (place, leaf) in leaves.enumerated() { places[leaf.index] = place }
        self.places = places
        partLeaves = leaves.filter { $0.effect == .deelValtAf }
        let lasting = leaves.filter { $0.moments.contains(.doorlopend) }
        hasLasting = !lasting.isEmpty
        lastingRules = lasting.flatMap { leaf -> [(rule: Rule, subject: Int?)] in
            guard case .voorliggend(let number) = leaf.content else { return leaf.rules }
            let provision = regeling.voorliggend[number]
            return leaf.rules
                + [provision.applies, provision.available, provision.fits, provision.suffices].compactMap { $0 }
                .map { ($0, nil) }
        }
        var care: [Rule?] = [regeling.toekenning.limit.content]
        care += (regeling.toekenning.need.content ?? []).map(\.amount)
        for provision in regeling.voorliggend where provision.reduces {
            care += [provision.applies, provision.available, provision.fits] + provision.volume.map(\.amount)
        }
        care += regeling.lists.opvangsoorten.map(\.allowed)
        care += partLeaves.flatMap { $0.rules.map(\.rule) }
        careRules = care.compactMap { $0 }.map { ($0, part) }
        conversionUnset = regeling.unset.firstIndex { $0.path == "toekenning.omvang.omrekening" } ?? 0
        thresholds = findsThresholds ? Thresholds.all(of: regeling) : [:]
        first = regeling.voorwaarden
        extended =
            regeling.verlenging.content?.voorwaarden.map { own in
                .group(
                    VoorwaardeNode.Group(
                        id: nil, title: nil, kind: .alle, children: [regeling.voorwaarden, own], onlyIf: nil,
                        effect: .blokkeert, provenance: Provenance(), place: Place(file: "", line: 0, column: 0)))
            } ?? regeling.voorwaarden
        unsetNumbers = Dictionary(
            regeling.unset.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func dayCells(of regeling: Regeling, hasTurns: Bool) -> [Layout.Cell] {
        var changing: Set<String> = hasTurns ? ["opvangdeel.soort"] : []
        return regeling.layout.cells.filter { cell in
            let (name, used) = regeling.use(of: cell)
            let readsList = cell.lists.contains { list in
                changing.contains { $0.hasPrefix(regeling.lists.subjects[list].id + ".") }
            }
            guard cell.dependsOnDay || readsList || !changing.isDisjoint(with: used) else { return false }
            changing.insert(name)
            return true
        }
    }

    private static func collect(_ node: VoorwaardeNode, into leaves: inout [Voorwaarde]) {
        switch node {
        case .leaf(let leaf): leaves.append(leaf)
        case .group(let group): for child in group.children { collect(child, into: &leaves) }
        }
    }

    /// The tree of a procedure: an extension tests its own conditions too.
    func conditions(for procedure: Situation.Procedure) -> VoorwaardeNode {
        procedure == .aanvraag ? first : extended
    }

    /// The condition with this ``Voorwaarde/index``.
    func leaf(_ index: Int) -> Voorwaarde { leaves[places[index]] }

    /// The condition with this ``Voorwaarde/index``; `nil` for a number that stands for none.
    func knownLeaf(_ index: Int) -> Voorwaarde? {
        guard places.indices.contains(index), leaves[places[index]].index == index else { return nil }
        return leaf(index)
    }

    /// What an outcome waits for that hangs on an empty key.
    func wait(for unset: Unset) -> Wait { .unset(unsetNumbers[unset.path] ?? 0) }

    /// Whether any fact of the situation changes from one day to another.
    func hasDatedFacts(_ situation: Situation) -> Bool {
        situation.subjects.contains { members in
            members.members.contains { member in
                member.facts.values.contains { if case .dated = $0 { true } else { false } }
            }
        }
    }
}

extension Regeling {
    /// The full name of a cell, and the names that it uses.
    fileprivate func use(of cell: Layout.Cell) -> (name: String, used: [String]) {
        switch cell.content {
        case .fact(let number):
            return (facts[number].fullName, facts[number].onlyIf?.expression.names ?? [])
        case .notion(let number):
            let notion = notions[number]
            switch notion.content {
            case .expression(let rule): return (notion.fullName, rule.expression.names)
            case .table(let rule):
                let parts = rule.table.inputs + rule.table.rows.flatMap { $0.tests + [$0.output] }
                return (notion.fullName, (parts + [rule.table.otherwise].compactMap { $0 }).flatMap(\.names))
            case .unset: return (notion.fullName, [])
            }
        }
    }
}
