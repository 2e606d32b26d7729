import Feel

/// A rule that asks for no more than one answer to one question.
package struct OneAnswer: Sendable, Hashable {
    /// The full name of the fact that the question is of.
    package let fact: String
    package let question: String
    package let answer: Answer

    package enum Answer: Sendable, Hashable {
        case yes, no
        /// One of these, in the words of the regeling.
        case choice([String])
        /// Whatever was answered.
        case any
    }
}

extension Regeling {
    /// The question and the answer that a rule comes to; `nil` when it says more, or the fact has no question.
    package func oneAnswer(_ rule: Rule) -> OneAnswer? {
        func found(_ syntax: Syntax, _ answer: (Fact) -> OneAnswer.Answer?) -> OneAnswer? {
            guard let fact = facts.first(where: { $0.fullName == syntax.dottedName }), let question = fact.question,
                let answer = answer(fact)
            else {
                return nil
            }
            return OneAnswer(fact: fact.fullName, question: question, answer: answer)
        }
        func choices(_ syntax: [Syntax], of fact: Fact) -> OneAnswer.Answer? {
            let all = fact.answer.choices(in: lists) ?? []
            let texts = syntax.compactMap { word in all.first { $0.id == word.dottedName }?.text }
            return texts.isEmpty || texts.count < syntax.count ? nil : .choice(texts)
        }
        switch rule.expression.syntax.kind {
        case .comparison(.equal, let left, let right): return found(left) { choices([right], of: $0) }
        case .membership(let value, let tests):
            let items = tests.flatMap { if case .list(let parts) = $0.kind { parts } else { [$0] } }
            return found(value) { choices(items, of: $0) }
        case .call(let function, let arguments) where function.dottedName == "not" && arguments.count == 1:
            return found(arguments[0].value) { $0.answer == .yesNo ? .no : nil }
        default: return found(rule.expression.syntax) { $0.answer == .yesNo ? .yes : .any }
        }
    }
}
