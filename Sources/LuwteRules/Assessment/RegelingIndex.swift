import Feel
import LuwteCore

/// What an assessment looks up in a regeling again and again, worked out once.
final class RegelingIndex: Sendable {
    let gezin: Int
    let ouder: Int?
    let kind: Int?
    let opvangdeel: Int?
    /// By subject: the facts in the order of its fields.
    let facts: [[Int]]
    /// How facts lie in a frame: its size, the slot of the member at hand and of the list by subject, and their shapes.
    let frameSize: Int
    let memberSlots: [Int]
    let listSlots: [Int?]
    /// The slots of what can be otherwise on another day; the members at hand left aside.
    let laidSlots: [Int]
    let shapes: [Shape]
    /// The shape of a child's context, and its field for the date of birth.
    let kindShape: Shape?
    let birthField: Int?
    let grant: GrantPlan
    let provisions: [PlannedProvision]
    let paperRules: [PlannedPaperRule]
    let soorten: [PlannedSoort]
    /// By fact: its full name.
    let factNames: [String]
    /// By fact: what stands for a value that was not told.
    let missing: [MissingFact]
    /// By subject: the values of the first members of whom nothing was told.
    private let untold: [[[Value]]]
    /// The field of `opvangdeel.soort`.
    let soortField: Int?
    /// By unit: the field of the opvangdeel that states a volume in it.
    let volumeFields: [(unit: VolumeUnit, field: Int)]
    /// What has to be worked out again on another day: whatever hangs on the day, or on an opvangsoort that turns.
    let dayCells: [DayCell]
    /// Everything that has to be worked out before the conditions.
    let cellGroups: [PlannedCell.Group]
    /// Whether an opvangsoort turns into another one on a birthday.
    let hasTurns: Bool
    /// By the ID of a condition: its ``Voorwaarde/index``.
    let leafNumbers: [String: Int]
    /// All conditions, in the order of ``Voorwaarde/index``.
    let leaves: [Voorwaarde]
    /// By ``Voorwaarde/index``: the place among the conditions.
    private let places: [Int]
    /// Conditions that take a part of the care away instead of refusing.
    let partLeaves: [PlannedLeaf]
    /// Whether any condition must hold all the time, and the rules of those that must.
    let hasLasting: Bool
    let lastingRules: BorderRules
    /// The rules that say how much care there is, each with the subject whose members it is run for.
    let careRules: BorderRules
    /// The number in ``Regeling/unset`` that stands for a conversion between units that nobody stated.
    let conversionUnset: Int
    /// By fact: the values that expressions compare it with, and their neighbours.
    let thresholds: [Int: [Value]]
    /// By moment: the rules that are tested at it.
    let rules: [Voorwaarde.Moment: BorderRules]
    private let first: PlannedNode
    private let extended: PlannedNode
    private let planned: [PlannedLeaf]
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
        frameSize = regeling.layout.size
        memberSlots = regeling.layout.memberSlots
        listSlots = regeling.layout.listSlots
        laidSlots =
            [BaseSlot.day] + regeling.layout.listSlots.compactMap(\.self)
            + regeling.layout.cells.filter { $0.subject == nil }.map(\.field)
        shapes = regeling.layout.shapes
        let kindShape = subject("kind").map { regeling.layout.shapes[$0] }
        self.kindShape = kindShape
        birthField = kindShape?.index(of: "geboortedatum")
        grant = GrantPlan(regeling)
        provisions = regeling.voorliggend.map { PlannedProvision($0) }
        paperRules = regeling.bewijs.map { PlannedPaperRule($0) }
        soorten = regeling.lists.opvangsoorten.map { PlannedSoort($0) }
        factNames = regeling.facts.map(\.fullName)
        missing = regeling.facts.enumerated().map { MissingFact($1, number: $0) }
        untold = subjects.indices.map { [facts, missing, shapes] subject in
            (0..<MissingFact.usualMembers).map {
                Self.nothingTold(facts[subject], missing, count: shapes[subject].count, member: $0)
            }
        }
        func field(_ name: String) -> Int? {
            part.flatMap { regeling.layout.shapes[$0].index(of: name) }
        }
        soortField = field("soort")
        volumeFields = VolumeUnit.allCases.compactMap { unit in field(unit.rawValue).map { (unit, $0) } }
        hasTurns = regeling.lists.opvangsoorten.contains { $0.becomes != nil }
        cellGroups = PlannedCell.groups(regeling.layout.cells.map { PlannedCell($0, of: regeling) })
        dayCells = DayCell.all(of: regeling, hasTurns: hasTurns)
        var found: [Voorwaarde] = []
        Self.collect(regeling.voorwaarden, into: &found)
        if let node = regeling.verlenging.content?.voorwaarden { Self.collect(node, into: &found) }
        leaves = found.sorted { $0.index < $1.index }
        leafNumbers = Dictionary(leaves.map { ($0.id, $0.index) }, uniquingKeysWith: { first, _ in first })
        var places = [Int](repeating: 0, count: (leaves.last?.index ?? 0) + 1)
        for (place, leaf) in leaves.enumerated() { places[leaf.index] = place }
        self.places = places
        let tree = PlannedNode(regeling.voorwaarden, of: regeling)
        let own = regeling.verlenging.content?.voorwaarden.map { PlannedNode($0, of: regeling) }
        first = tree
        extended = own.map { .group(PlannedGroup(all: [tree, $0])) } ?? tree
        let planned = (tree.leaves + (own?.leaves ?? [])).sorted { $0.index < $1.index }
        self.planned = planned
        rules = Dictionary(
            uniqueKeysWithValues: Voorwaarde.Moment.allCases.map { moment in
                (moment, BorderRules(planned.filter { $0.isTested(at: moment) }.flatMap(\.rules)))
            })
        partLeaves = planned.filter { $0.effect == .deelValtAf }
        let lasting = leaves.filter { $0.moments.contains(.doorlopend) }
        hasLasting = !lasting.isEmpty
        lastingRules = BorderRules(
            lasting.flatMap { leaf -> [(rule: Rule, subject: Int?)] in
                guard case .voorliggend(let number) = leaf.content else { return leaf.rules }
                let provision = regeling.voorliggend[number]
                return leaf.rules
                    + [provision.applies, provision.available, provision.fits, provision.suffices].compactMap { $0 }
                    .map { ($0, nil) }
            })
        var care: [Rule?] = [regeling.toekenning.limit.content]
        care += (regeling.toekenning.need.content ?? []).map(\.amount)
        for provision in regeling.voorliggend where provision.reduces {
            care += [provision.applies, provision.available, provision.fits] + provision.volume.map(\.amount)
        }
        care += regeling.lists.opvangsoorten.map(\.allowed)
        care += partLeaves.flatMap { leaf -> [Rule?] in
            guard case .voorliggend(let number) = leaf.content else { return leaf.rules.map(\.rule) }
            let provision = regeling.voorliggend[number]
            return [provision.applies, provision.available, provision.fits, provision.suffices]
        }
        careRules = BorderRules(care.compactMap { $0 }.map { ($0, part) })
        conversionUnset = regeling.unset.firstIndex { $0.path == "toekenning.omvang.omrekening" } ?? 0
        thresholds = findsThresholds ? Thresholds.all(of: regeling) : [:]
        unsetNumbers = Dictionary(
            regeling.unset.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func collect(_ node: VoorwaardeNode, into leaves: inout [Voorwaarde]) {
        switch node {
        case .leaf(let leaf): leaves.append(leaf)
        case .group(let group): for child in group.children { collect(child, into: &leaves) }
        }
    }

    /// The tree of a procedure: an extension tests its own conditions too.
    func conditions(for procedure: Situation.Procedure) -> PlannedNode {
        procedure == .aanvraag ? first : extended
    }

    /// The condition with this ``Voorwaarde/index``.
    func leaf(_ index: Int) -> Voorwaarde { leaves[places[index]] }

    /// The same condition, ready to be tested.
    func plannedLeaf(_ index: Int) -> PlannedLeaf { planned[places[index]] }

    /// What the conditions came to, by ``Voorwaarde/index``.
    func byLeaf(_ tree: TreeResult) -> [LeafResult?] {
        var results = [LeafResult?](repeating: nil, count: places.count)
        tree.forEachLeaf { results[$0.leaf] = $0 }
        return results
    }

    /// The condition with this ``Voorwaarde/index``; `nil` for a number that stands for none.
    func knownLeaf(_ index: Int) -> Voorwaarde? {
        guard places.indices.contains(index), leaves[places[index]].index == index else { return nil }
        return leaf(index)
    }

    /// What an outcome waits for that hangs on an empty key.
    func wait(for unset: Unset) -> Wait { .unset(unsetNumbers[unset.path] ?? 0) }

    /// The values of a member of whom nothing was told; notions are null.
    func nothingTold(of subject: Int, member: Int) -> [Value] {
        if untold[subject].indices.contains(member) { return untold[subject][member] }
        return Self.nothingTold(facts[subject], missing, count: shapes[subject].count, member: member)
    }

    private static func nothingTold(
        _ facts: [Int], _ missing: [MissingFact], count: Int, member: Int
    ) -> [Value] {
        facts.map { missing[$0].value(member: member) }
            + [Value](repeating: .null, count: count - facts.count)
    }

    /// What persons judged, by the condition's index.
    func oordelen(of situation: Situation) -> [(leaf: Int, member: String?, oordeel: Situation.Oordeel)] {
        situation.oordelen.compactMap { key, oordeel in
            if let leaf = leafNumbers[key] { return (leaf, nil, oordeel) }
            guard let slash = key.lastIndex(of: "/"), let leaf = leafNumbers[String(key[..<slash])] else { return nil }
            return (leaf, String(key[key.index(after: slash)...]), oordeel)
        }
    }

    /// Whether any fact of the situation changes from one day to another.
    func hasDatedFacts(_ situation: Situation) -> Bool {
        situation.subjects.contains { members in
            members.members.contains { member in
                member.facts.values.contains { if case .dated = $0 { true } else { false } }
            }
        }
    }
}
