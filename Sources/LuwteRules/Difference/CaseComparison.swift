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
        let values = CaseComparison.differing(self.values(before.assessment), self.values(after.assessment))
        guard !values.isEmpty else { return money(example, isOfOld, before, after) }
        var why = conditions(before, after)
        let isSettled = before.assessment.verdict != after.assessment.verdict && !why.isEmpty
        if !isSettled {
            why += day(.firstDay, before.assessment.begin, after.assessment.begin)
            why += day(.lastDay, before.assessment.end, after.assessment.end)
            if values.contains(where: { $0.name == .opvang }) { why += limit(before.assessment, after.assessment) }
        }
        var seen: Set<String> = []
        return CaseChange(
            name: example.name, place: example.place, isOfOld: isOfOld, child: before.assessment.kind, values: values,
            reasons: why.map(\.reason), causes: why.flatMap(\.causes).filter { seen.insert($0).inserted })
    }

    /// What the same care costs now.
    private func money(_ example: WorkedCase, _ isOfOld: Bool, _ before: Run, _ after: Run) -> CaseChange? {
        let values = CaseComparison.differing(CaseComparison.amounts(before), CaseComparison.amounts(after))
        guard !values.isEmpty else { return nil }
        return CaseChange(
            name: example.name, place: example.place, isOfOld: isOfOld, child: before.assessment.kind, values: values,
            reasons: [], causes: changes.filter { $0.path[0] == "geld" && !TextKeys.holds($0) }.map(\.dotted))
    }

    private typealias Named = (name: CaseValue.Name, value: CaseValue)

    private static func amounts(_ run: Run) -> [Named] {
        let weeks = run.assessor.amounts(run.assessment).compactMap(\.week)
        return [
            (.paidByGemeente, .amounts(weeks.map { CaseAmount($0.gemeente) })),
            (.paidByParents, .amounts(weeks.map { CaseAmount($0.ouderbijdrage) })),
        ]
    }

    private static func differing(_ ones: [Named], _ twos: [Named]) -> [RegelingDifference.ValueChange] {
        zip(ones, twos).compactMap { one, two in
            one.value == two.value ? nil : .init(name: one.name, before: one.value, after: two.value)
        }
    }

    private func values(_ assessment: Assessment) -> [Named] {
        [
            (.uitkomst, .outcome(assessment.verdict)), (.toekenning, .grant(assessment.toekenning)),
            (.firstDay, .day(CaseDay(assessment.begin))), (.lastDay, .day(CaseDay(assessment.end))),
            (.opvang, .care(care(assessment))),
        ]
    }

    /// The care by span: what stays the same over several spans is one.
    private func care(_ assessment: Assessment) -> [CareSpan] {
        var spans: [(first: CalendarDate, last: CalendarDate, parts: [CareAmount])] = []
        for span in assessment.spans {
            let parts = amounts(of: span, \.granted)
            if spans.last?.parts == parts {
                spans[spans.count - 1].last = span.period.last
            } else {
                spans.append((span.period.first, span.period.last, parts))
            }
        }
        let isOne = spans.count == 1
        return spans.map { span in
            CareSpan(period: isOne ? nil : try? Period(first: span.first, last: span.last), parts: span.parts)
        }
    }

    private func amounts(of span: Span, _ volume: KeyPath<PartResult, Volume>) -> [CareAmount] {
        span.parts.map { part in
            CareAmount(
                id: part.soort ?? part.part, name: part.soort.map(name) ?? part.part, volume: part[keyPath: volume])
        }
    }

    /// The name of a kind of care; one for both versions, so that another name is no other care.
    private func name(of soort: String) -> String {
        [new, old].lazy.compactMap { version in
            version.regeling.lists.opvangsoorten.first { $0.id == soort }?.name
        }.first ?? soort
    }

    // MARK: Why

    private typealias Why = (reason: CaseReason, causes: [String])

    private func conditions(_ before: Run, _ after: Run) -> [Why] {
        let ones = outcomes(before)
        let twos = outcomes(after)
        let ids = twos.map(\.leaf.id) + ones.map(\.leaf.id).filter { id in !twos.contains { $0.leaf.id == id } }
        return ids.compactMap { id in
            let one = ones.first { $0.leaf.id == id }
            let two = twos.first { $0.leaf.id == id }
            guard one?.outcome != two?.outcome, let leaf = (two ?? one)?.leaf else { return nil }
            if one == nil || two == nil, let outcome = (two ?? one)?.outcome, !canMatter(outcome, of: id) { return nil }
            return (
                .condition(title: leaf.title, before: one?.outcome, after: two?.outcome),
                causes(of: leaf.id, texts: [one, two].compactMap { $0 }.flatMap { $0.leaf.ruleTexts })
            )
        }
    }

    /// Whether a condition that came or went can change the whole with this outcome: one of several alternatives, or one that
    /// a group wants unmet, when it is met; any other one when it is not.
    private func canMatter(_ outcome: Outcome, of id: String) -> Bool {
        let change = changes.first {
            $0.key == id && ($0.old == nil || $0.new == nil) && ["voorwaarden", "verlenging"].contains($0.path[0])
        }
        let place = change.map(ConditionPlace.init)
        switch outcome {
        case .nietVanToepassing: return false
        case .vervuld: return place.map { $0.isTurned || $0.isAlternative } ?? false
        case .nietVervuld: return place.map { !$0.isTurned && !$0.isAlternative } ?? true
        case .onbekend, .teBeoordelen, .fout: return true
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

    private func day(_ name: CaseValue.Name, _ one: DayResult, _ two: DayResult) -> [Why] {
        let (before, after) = (CaseDay(one), CaseDay(two))
        guard before != after else { return [] }
        let isFirst = name == .firstDay
        let lines = isFirst ? new.regeling.toekenning.begin : new.regeling.toekenning.end
        let reason: String? =
            if case .known(_, let id) = two { lines.first { $0.id == id }?.reason } else { nil }
        let causes = changes.filter {
            $0.path[0] == "toekenning" && $0.path.count > 1
                && ($0.path[1] == (isFirst ? "begin" : "einde") || $0.path[1] == "duur") && !TextKeys.holds($0)
        }.map(\.dotted)
        return [
            (isFirst ? .firstDay(before, after, because: reason) : .lastDay(before, after, because: reason), causes)
        ]
    }

    private func limit(_ before: Assessment, _ after: Assessment) -> [Why] {
        guard let first = before.spans.first, let other = after.spans.first else { return [] }
        let (one, two) = (amounts(of: first, \.limit), amounts(of: other, \.limit))
        guard one != two else { return [] }
        let text = new.regeling.toekenning.limit.content?.text ?? ""
        let named = names.causes(of: text)
        let causes = changes.filter { change in
            change.path.starts(with: ["toekenning", "omvang"])
                || change.path[0] == "begrippen" && change.path.count > 1
                    && named.contains(change.path[1].split(separator: ".").last.map(String.init) ?? "")
        }
        return [(.limit(one, two), causes.map(\.dotted))]
    }
}

extension RawChange {
    /// The path as one text.
    var dotted: String { path.joined(separator: ".") }
}

extension Voorwaarde {
    fileprivate var ruleTexts: [String] { rules.map(\.rule.text) }
}
