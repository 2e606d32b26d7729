package import Feel
import LuwteCore

/// A single change that would settle a verdict that is open, or turn one that is settled.
package struct TurningPoint: Sendable, Hashable {
    /// The fact: the index in ``Regeling/facts`` and the member's number.
    package let fact: Int
    package let member: Int
    /// The value that would do it.
    package let value: Value
    /// What the verdict would be.
    package let verdict: Verdict
}

extension Assessor {
    /// The facts not given of which one answer alone would settle the verdict, with those answers.
    ///
    /// - Source: DESIGN §4, `beslissend`. Only facts with a declared, small domain and the thresholds of the regeling's
    ///   own expressions are tried.
    package func settling(_ situation: Situation, child: Int) -> [TurningPoint] {
        let now = Verdict(verdict(situation, child: child).outcome)
        guard now == .nogNietBekend || now == .eerstBeoordelen else { return [] }
        return tryAll(situation, child: child, given: false) { $0 == .voldoet || $0 == .voldoetNiet }
    }

    /// The facts given of which another answer alone would turn the verdict, with those answers.
    ///
    /// - Source: DESIGN §4, `kantelpunten`.
    package func turning(_ situation: Situation, child: Int) -> [TurningPoint] {
        let now = Verdict(verdict(situation, child: child).outcome)
        return tryAll(situation, child: child, given: true) { $0 != now }
    }

    private func tryAll(
        _ situation: Situation, child: Int, given: Bool, where counts: (Verdict) -> Bool
    ) -> [TurningPoint] {
        var found: [TurningPoint] = []
        for subject in situation.subjects.indices {
            for member in situation.subjects[subject].members.indices where isAbout(child, subject, member) {
                for (field, fact) in index.facts[subject].enumerated() {
                    let before = situation.subjects[subject].members[member].facts[field]
                    guard (before?.single != nil) == given else { continue }
                    for value in alternatives(for: fact) where value != before?.single {
                        var changed = situation
                        changed.subjects[subject].members[member].facts[field] = .value(value, from: nil)
                        let verdict = Verdict(self.verdict(changed, child: child).outcome)
                        guard counts(verdict) else { continue }
                        found.append(TurningPoint(fact: fact, member: member, value: value, verdict: verdict))
                    }
                }
            }
        }
        return found
    }

    /// Facts of brothers and sisters are left alone.
    private func isAbout(_ child: Int, _ subject: Int, _ member: Int) -> Bool {
        subject != index.kind || member == child
    }

    /// The values of a fact that can make a difference: its choices, or the thresholds that expressions compare it with.
    private func alternatives(for fact: Int) -> [Value] {
        switch regeling.facts[fact].answer {
        case .yesNo: [.boolean(true), .boolean(false)]
        case .choice(let choices): choices.map { .string($0.id) }
        case .opvangsoort: regeling.lists.opvangsoorten.map { .string($0.id) }
        case .toestemming: [.string(Toestemming.gegeven.rawValue), .string(Toestemming.geweigerd.rawValue)]
        case .number, .amount, .date: index.thresholds[fact] ?? []
        case .multipleChoice(let choices): [.list(FeelList([]))] + choices.map { .list(FeelList([.string($0.id)])) }
        case .text, .lrkNumber, .list, .attachment: []
        }
    }
}

extension Situation.Given {
    /// The one value that was told, when there is one.
    var single: Value? {
        if case .value(let value, _) = self { value } else { nil }
    }
}
