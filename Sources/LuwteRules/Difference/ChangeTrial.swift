import Feel
import LuwteCore

/// Tries one change at a time: what the old version with only that change does to situations.
struct ChangeTrial {
    private let old: RegelingVersion
    private let landelijk: Landelijk
    private let situations: [Situation]
    private let before: [[Gain]]

    init(old: RegelingVersion, landelijk: Landelijk, situations: [Situation]) {
        self.old = old
        self.landelijk = landelijk
        self.situations = situations
        let assessor = Assessor(regeling: old.regeling, landelijk: landelijk, findsThresholds: false)
        before = situations.map { Gain.all(assessor, $0) }
    }

    /// - Returns: `nil` when the old version with that change alone is no regeling, as when it needs a fact that is new.
    func run(_ change: RawChange) -> RegelingDifference.Trial? {
        guard !change.steps.isEmpty,
            let changed = RegelingReader.read(root: change.applied(to: old.root), file: old.file, id: old.regeling.id)
        else { return nil }
        let assessor = Assessor(regeling: changed, landelijk: landelijk, findsThresholds: false)
        var (stricter, looser, other) = (0, 0, 0)
        for (situation, were) in zip(situations, before) {
            let are = Gain.all(assessor, situation.moved(from: old.regeling, to: changed))
            let effects = zip(were, are).map { $0.effect(of: $1) }
            if effects.contains(.anders) || Set(effects).isSuperset(of: [.strenger, .soepeler]) {
                other += 1
            } else if effects.contains(.strenger) {
                stricter += 1
            } else if effects.contains(.soepeler) {
                looser += 1
            }
        }
        return .init(situations: situations.count, stricter: stricter, looser: looser, other: other)
    }
}

/// What a child gets, as far as one outcome can be more or less than another.
private struct Gain {
    let verdict: Verdict
    /// `nil` while it is open.
    let first: CalendarDate?
    let last: CalendarDate?
    /// Care by part and unit, added up over the days of the period.
    let care: [String: Decimal128]

    static func all(_ assessor: Assessor, _ situation: Situation) -> [Gain] {
        assessor.requestedChildren(of: situation).map { Gain(assessor.assess(situation, child: $0)) }
    }

    private init(_ assessment: Assessment) {
        verdict = assessment.verdict
        first = assessment.begin.day
        last = assessment.end.day
        var care: [String: Decimal128] = [:]
        for span in assessment.spans {
            for part in span.parts {
                for amount in part.granted.amounts {
                    let key = "\(part.part) \(amount.unit.rawValue)"
                    let days = Decimal128(span.period.dayCount)
                    care[key] = (care[key] ?? 0).adding(amount.count.multiplied(by: days) ?? 0) ?? care[key]
                }
            }
        }
        self.care = care
    }

    /// Whether the other outcome is less, more, or otherwise; `tekst` when nothing differs.
    func effect(of other: Gain) -> RegelingDifference.Direction {
        if verdict != other.verdict {
            guard let one = verdict.rank, let two = other.verdict.rank, one != two else { return .anders }
            return two < one ? .strenger : .soepeler
        }
        if verdict == .voldoetNiet { return .tekst }
        var effects: Set<RegelingDifference.Direction> = []
        if let one = first, let two = other.first, one != two { effects.insert(two > one ? .strenger : .soepeler) }
        if let one = last, let two = other.last, one != two { effects.insert(two < one ? .strenger : .soepeler) }
        if (first == nil) != (other.first == nil) || (last == nil) != (other.last == nil) { effects.insert(.anders) }
        for key in Set(care.keys).union(other.care.keys) {
            let (one, two) = (care[key] ?? 0, other.care[key] ?? 0)
            if one != two { effects.insert(two < one ? .strenger : .soepeler) }
        }
        return effects.count > 1 ? .anders : effects.first ?? .tekst
    }
}

extension Verdict {
    /// Higher is better for the family; `nil` for what cannot be put in order.
    fileprivate var rank: Int? {
        switch self {
        case .voldoet: 2
        case .eerstBeoordelen, .nogNietBekend: 1
        case .voldoetNiet: 0
        case .fout: nil
        }
    }
}
