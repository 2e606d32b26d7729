import LuwteCore
import LuwteRules
import LuwteTestSupport

extension Situation {
    /// The situation without some of its facts, and what was dropped.
    func dropping(
        in regeling: Regeling, _ generator: inout SeededGenerator
    ) -> (situation: Situation, dropped: Set<Wait>) {
        var part = self
        var dropped: Set<Wait> = []
        let share = Double.random(in: 0.05...0.6, using: &generator)
        for subject in subjects.indices {
            let facts = regeling.facts.indices.filter { regeling.facts[$0].subject == subject }
            for member in subjects[subject].members.indices {
                for (field, fact) in facts.enumerated() {
                    guard subjects[subject].members[member].facts[field] != nil,
                        Double.random(in: 0...1, using: &generator) < share
                    else { continue }
                    part.subjects[subject].members[member].facts[field] = nil
                    let judged = regeling.facts[fact].judgedBy != nil
                    dropped.insert(judged ? .judgedFact(fact, member: member) : .fact(fact, member: member))
                }
            }
        }
        if requestedFirst != nil, Double.random(in: 0...1, using: &generator) < share {
            part.requestedFirst = nil
            dropped.formUnion([.request(.first), .begin])
        }
        return (part, dropped)
    }
}
