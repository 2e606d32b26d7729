import Feel
import LuwteCore

/// Situations to try a change on: the worked cases, these with another value of one fact, and households made up at random.
///
/// Always the same ones for the same two versions.
struct TriedSituations {
    /// As the old version sees them.
    let situations: [Situation]

    private static let variations = 400
    private static let households = 200

    init(old: RegelingVersion, new: RegelingVersion) {
        let cases =
            old.examples.map(\.situation)
            + new.examples.map { $0.situation.moved(from: new.regeling, to: old.regeling) }
        let thresholds = TriedSituations.thresholds(old.regeling, new.regeling)
        var varied: [Situation] = []
        for situation in cases { varied += TriedSituations.variations(of: situation, old.regeling, thresholds) }
        let stride = max(1, varied.count / TriedSituations.variations)
        var dice = FixedDice()
        let made = (0..<TriedSituations.households).map { _ in MadeUpHousehold.make(for: old.regeling, &dice) }
        situations = cases + varied.indices.filter { $0.isMultiple(of: stride) }.map { varied[$0] } + made
    }

    /// What the facts are compared with in either version, by the fact's number in the old one.
    private static func thresholds(_ old: Regeling, _ new: Regeling) -> [Int: [Value]] {
        var found = Thresholds.all(of: old)
        for (number, values) in Thresholds.all(of: new) {
            let name = new.facts[number].fullName
            guard let own = old.facts.firstIndex(where: { $0.fullName == name }) else { continue }
            found[own] = (found[own] ?? []) + values.filter { !(found[own] ?? []).contains($0) }
        }
        return found
    }

    private static func variations(
        of situation: Situation, _ regeling: Regeling, _ thresholds: [Int: [Value]]
    ) -> [Situation] {
        var found: [Situation] = []
        let begin = situation.requestedFirst ?? situation.receivedOn
        for subject in regeling.lists.subjects.indices {
            let facts = regeling.facts.indices.filter { regeling.facts[$0].subject == subject }
            for member in situation.subjects[subject].members.indices {
                for (field, fact) in facts.enumerated() {
                    let values = regeling.facts[fact].answer.values(regeling, thresholds[fact] ?? [], around: begin)
                    for value in values {
                        var changed = situation
                        changed.subjects[subject].members[member].facts[field] = .value(value, from: nil)
                        found.append(changed)
                    }
                }
            }
        }
        return found
    }
}

extension AnswerType {
    /// Values worth trying; of a date also those on which somebody is a whole number of years old on a day.
    fileprivate func values(_ regeling: Regeling, _ thresholds: [Value], around day: CalendarDate?) -> [Value] {
        switch self {
        case .yesNo: return [.boolean(true), .boolean(false)]
        case .choice(let choices): return choices.map { .string($0.id) }
        case .multipleChoice(let choices):
            return [.list(FeelList([]))] + choices.map { .list(FeelList([.string($0.id)])) }
        case .opvangsoort: return regeling.lists.opvangsoorten.map { .string($0.id) }
        case .number, .amount: return thresholds
        case .date:
            guard let day else { return thresholds }
            let birthdays = (0...18).flatMap { years in
                [-1, 0, 1].map { day.adding(months: -12 * years).adding(days: $0).feel }
            }
            return thresholds + birthdays
        case .toestemming, .text, .lrkNumber, .list, .attachment: return []
        }
    }
}

/// Dice that fall the same each time.
struct FixedDice: RandomNumberGenerator {
    private var state: UInt64 = 20_260_101

    /// SplitMix64: a counter whose bits are mixed.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
