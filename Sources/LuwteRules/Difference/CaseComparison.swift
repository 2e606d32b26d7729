import Feel
import LuwteCore

/// Runs the worked cases of two versions under both, and says what made a difference.
struct CaseComparison {
    let old: RegelingVersion
    let new: RegelingVersion
    let landelijk: Landelijk
    let changes: [RawChange]
    let names: ChangedNames

    typealias CaseChange = RegelingDifference.CaseChange

    /// The cases of both, those that both have once.
    var examples: [(example: WorkedCase, isOfOld: Bool)] {
        let known = Set(old.examples.map(\.place))
        return old.examples.map { ($0, true) }
            + new.examples.filter { !known.contains($0.place) }.map { ($0, false) }
    }

    func run() -> [CaseChange] {
        let one = Assessor(regeling: old.regeling, landelijk: landelijk, findsThresholds: false)
        let other = Assessor(regeling: new.regeling, landelijk: landelijk, findsThresholds: false)
        return examples.flatMap { example, isOfOld -> [CaseChange] in
            let given = example.situation
            let before = isOfOld ? given : given.moved(from: new.regeling, to: old.regeling)
            let after = isOfOld ? given.moved(from: old.regeling, to: new.regeling) : given
            return one.requestedChildren(of: before).compactMap { child in
                guard other.requestedChildren(of: after).contains(child) else { return nil }
                return compare(
                    example, isOfOld, (one, one.assess(before, child: child)),
                    (other, other.assess(after, child: child)))
            }
        }
    }

    private typealias Run = (assessor: Assessor, assessment: Assessment)

    private func compare(_ example: WorkedCase, _ isOfOld: Bool, _ before: Run, _ after: Run) -> CaseChange? {
        let values = CaseComparison.differing(
            CaseComparison.values(before.assessment), CaseComparison.values(after.assessment))
        guard !values.isEmpty else { return money(example, isOfOld, before, after) }
        var why = conditions(before, after)
        let isSettled = before.assessment.verdict != after.assessment.verdict && !why.isEmpty
        for (key, one, two) in [
            ("begin", before.assessment.begin, after.assessment.begin),
            ("einde", before.assessment.end, after.assessment.end),
        ] where one != two && !isSettled {
            why += day(key, one, two)
        }
        if !isSettled, values.contains(where: { $0.name == "opvang" }) {
            why += limit(before.assessment, after.assessment)
        }
        var seen: Set<String> = []
        return CaseChange(
            name: example.name, place: example.place, isOfOld: isOfOld, child: before.assessment.kind, values: values,
            reasons: why.map(\.sentence), causes: why.flatMap(\.causes).filter { seen.insert($0).inserted })
    }

    /// What the same care costs now.
    private func money(_ example: WorkedCase, _ isOfOld: Bool, _ before: Run, _ after: Run) -> CaseChange? {
        let values = CaseComparison.differing(CaseComparison.amounts(before), CaseComparison.amounts(after))
        guard !values.isEmpty else { return nil }
        return CaseChange(
            name: example.name, place: example.place, isOfOld: isOfOld, child: before.assessment.kind, values: values,
            reasons: [], causes: changes.filter { $0.path[0] == "geld" && !TextKeys.holds($0) }.map(\.dotted))
    }

    private static func amounts(_ run: Run) -> [(name: String, value: String)] {
        let weeks = run.assessor.amounts(run.assessment).compactMap(\.week)
        return [
            ("gemeente betaalt in de eerste week", weeks.map(\.gemeente.word).joined(separator: ", ")),
            ("eigen bijdrage in de eerste week", weeks.map(\.ouderbijdrage.word).joined(separator: ", ")),
        ]
    }

    private static func differing(_ ones: [(name: String, value: String)], _ twos: [(name: String, value: String)])
        -> [RegelingDifference.ValueChange]
    {
        zip(ones, twos).compactMap { one, two in
            one.value == two.value ? nil : .init(name: one.name, before: one.value, after: two.value)
        }
    }

    private static func values(_ assessment: Assessment) -> [(name: String, value: String)] {
        [
            ("uitkomst", assessment.verdict.words),
            ("toekenning", assessment.toekenning.rawValue),
            ("eerste dag", assessment.begin.shown),
            ("laatste dag", assessment.end.shown),
            ("opvang", assessment.spans.isEmpty ? "geen" : assessment.spans.map(\.shownCare).joined(separator: "; ")),
        ]
    }

    // MARK: Why

    private typealias Reason = (sentence: String, causes: [String])

    private func conditions(_ before: Run, _ after: Run) -> [Reason] {
        let ones = outcomes(before)
        let twos = outcomes(after)
        let ids = twos.map(\.leaf.id) + ones.map(\.leaf.id).filter { id in !twos.contains { $0.leaf.id == id } }
        return ids.compactMap { id in
            let one = ones.first { $0.leaf.id == id }
            let two = twos.first { $0.leaf.id == id }
            guard one?.outcome != two?.outcome, let leaf = (two ?? one)?.leaf else { return nil }
            let title = "Voorwaarde \u{201C}\(leaf.title)\u{201D}"
            let sentence: String
            switch (one?.outcome, two?.outcome) {
            case (let one?, let two?): sentence = "\(title): was \(one.words), is nu \(two.words)."
            case (nil, let two?) where two != .vervuld && two != .nietVanToepassing:
                sentence = "\(title) is nieuw, en is \(two.words)."
            case (let one?, nil) where one != .vervuld && one != .nietVanToepassing:
                sentence = "\(title) is er niet meer; die was \(one.words)."
            default: return nil
            }
            return (sentence, causes(of: leaf.id, texts: [one, two].compactMap { $0 }.flatMap { $0.leaf.ruleTexts }))
        }
    }

    private func outcomes(_ run: Run) -> [(leaf: Voorwaarde, outcome: Outcome)] {
        run.assessment.tree.leaves.map { (run.assessor.index.leaf($0.leaf), $0.counted.outcome) }
    }

    /// The changes of a condition itself, else those of what its expressions rest on.
    private func causes(of id: String, texts: [String]) -> [String] {
        let own = changes.filter {
            ($0.path[0] == "voorwaarden" || $0.path[0] == "verlenging") && $0.path.contains(id) && !TextKeys.holds($0)
        }
        if !own.isEmpty { return own.map(\.dotted) }
        let named = texts.reduce(into: Set<String>()) { $0.formUnion(names.causes(of: $1)) }
        return changes.filter { change in
            ["feiten", "begrippen", "lijsten", "voorliggend"].contains(change.path[0]) && !TextKeys.holds(change)
                && change.path.dropFirst().contains { part in
                    named.contains(part.split(separator: ".").last.map(String.init) ?? part)
                }
        }.map(\.dotted)
    }

    private func day(_ key: String, _ one: DayResult, _ two: DayResult) -> [Reason] {
        let name = key == "begin" ? "eerste" : "laatste"
        let lines = key == "begin" ? new.regeling.toekenning.begin : new.regeling.toekenning.end
        let id = two.by ?? one.by ?? ""
        let reason = lines.first { $0.id == id }?.reason.map { " \($0)" } ?? ""
        let causes = changes.filter {
            $0.path[0] == "toekenning" && $0.path.count > 1 && ($0.path[1] == key || $0.path[1] == "duur")
                && !TextKeys.holds($0)
        }
        return [("De \(name) dag was \(one.shown), en is nu \(two.shown).\(reason)", causes.map(\.dotted))]
    }

    private func limit(_ before: Assessment, _ after: Assessment) -> [Reason] {
        let (one, two) = (before.spans.first?.shownLimit ?? "", after.spans.first?.shownLimit ?? "")
        guard one != two else { return [] }
        let text = new.regeling.toekenning.limit.content?.text ?? ""
        let named = names.causes(of: text)
        let causes = changes.filter { change in
            change.path.starts(with: ["toekenning", "omvang"])
                || change.path[0] == "begrippen" && change.path.count > 1
                    && named.contains(change.path[1].split(separator: ".").last.map(String.init) ?? "")
        }
        return [
            (
                "De grens was \(one.isEmpty ? "er niet" : one), en is nu \(two.isEmpty ? "er niet" : two).",
                causes.map(\.dotted)
            )
        ]
    }
}

extension RawChange {
    /// The path as one text.
    var dotted: String { path.joined(separator: ".") }
}

extension Voorwaarde {
    fileprivate var ruleTexts: [String] { rules.map(\.rule.text) }
}

extension DayResult {
    fileprivate var shown: String {
        switch self {
        case .known(let day, _): day.dutch
        case .open: "nog open"
        case .none: "er niet"
        }
    }
}

extension Span {
    fileprivate var shownCare: String {
        parts.map { "\($0.soort ?? $0.part): \($0.granted.line)" }.joined(separator: ", ")
    }

    fileprivate var shownLimit: String {
        parts.map { "\($0.soort ?? $0.part): \($0.limit.isEmpty ? "geen grens" : $0.limit.line)" }.joined(
            separator: ", ")
    }
}

extension Volume {
    fileprivate var line: String {
        amounts.isEmpty
            ? "niets bekend" : amounts.map { "\($0.count.dutch) \($0.unit.words)" }.joined(separator: " en ")
    }
}
