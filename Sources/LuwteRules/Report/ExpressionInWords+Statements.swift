import Feel

extension ExpressionInWords {
    /// Something that is so or is not so, as a main clause.
    ///
    /// - Parameter isTrue: `false` says that it is not so.
    func statement(_ syntax: Syntax, _ isTrue: Bool) -> Wording {
        switch syntax.kind {
        case .boolean(let value): return say(value == isTrue ? .always : .never)
        case .conjunction(let parts): return joined(parts, isTrue, isTrue ? .and : .or)
        case .disjunction(let parts): return joined(parts, isTrue, isTrue ? .or : .and)
        case .comparison(let sign, let left, let right):
            return comparison(sign, left, right, isTrue) ?? unsaid(syntax, isTrue)
        case .membership(let value, let tests): return membership(value, tests, isTrue) ?? unsaid(syntax, isTrue)
        case .between(let value, let low, let high):
            return say(
                isTrue ? .between : .notBetween,
                ["waarde": self.value(value), "laagste": self.value(low), "hoogste": self.value(high)])
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no, isTrue)
        case .some(let iterations, let body):
            return quantified(iterations, body, every: false, isTrue) ?? unsaid(syntax, isTrue)
        case .every(let iterations, let body):
            return quantified(iterations, body, every: true, isTrue) ?? unsaid(syntax, isTrue)
        case .call(let function, let arguments):
            return call(function.dottedName ?? "", arguments.map(\.value), isTrue) ?? unsaid(syntax, isTrue)
        default: return named(syntax, isTrue) ?? unsaid(syntax, isTrue)
        }
    }

    private func unsaid(_ syntax: Syntax, _ isTrue: Bool) -> Wording {
        isTrue ? written(syntax) : say(.not, ["uitspraak": written(syntax)])
    }

    /// Parts with `en` or `of` between them; a part that is joined the other way stands between parentheses.
    private func joined(_ parts: [Syntax], _ isTrue: Bool, _ joint: ExpressionText) -> Wording {
        let said = parts.map { parenthesized($0, isTrue) }
        return said.dropFirst().reduce(said.first ?? .said("")) { say(joint, ["eerste": $0, "laatste": $1]) }
    }

    private func parenthesized(_ syntax: Syntax, _ isTrue: Bool) -> Wording {
        let said = statement(syntax, isTrue)
        return syntax.isJoined ? .said("(") + said + .said(")") : said
    }

    /// A fact that is answered with yes or no, or a notion by its title.
    private func named(_ syntax: Syntax, _ isTrue: Bool) -> Wording? {
        if let fact = fact(syntax), fact.answer == .yesNo {
            guard let judge = fact.judgedBy else {
                return say(isTrue ? .answerYes : .answerNo, ["vraag": question(fact)])
            }
            return say(isTrue ? .judgedYes : .judgedNo, ["rol": role(judge), "vraag": question(fact)])
        }
        return notion(syntax).map { say(isTrue ? .notionHolds : .notionFails, ["begrip": title($0)]) }
    }

    private func role(_ id: String) -> Wording { .quoted(regeling.lists.rollen.first { $0.id == id }?.name ?? id) }

    // MARK: If

    private func conditional(_ condition: Syntax, _ yes: Syntax, _ no: Syntax, _ isTrue: Bool) -> Wording {
        func both(_ one: Wording, _ joint: ExpressionText, _ two: Wording) -> Wording {
            say(joint, ["eerste": one, "laatste": two])
        }
        let holds = parenthesized(condition, true)
        let fails = parenthesized(condition, false)
        switch (yes.constant(isTrue), no.constant(isTrue)) {
        case (_, false?): return both(holds, .and, parenthesized(yes, isTrue))
        case (true?, _): return both(holds, .or, parenthesized(no, isTrue))
        case (false?, _): return both(fails, .and, parenthesized(no, isTrue))
        case (_, true?): return both(fails, .or, parenthesized(yes, isTrue))
        default:
            return say(
                .ifElse, ["als": holds, "dan": parenthesized(yes, isTrue), "anders": parenthesized(no, isTrue)])
        }
    }

    // MARK: Some and every

    private func quantified(_ iterations: [Syntax.Iteration], _ body: Syntax, every: Bool, _ isTrue: Bool) -> Wording? {
        guard iterations.count == 1, let iteration = iterations.first, iteration.end == nil else { return nil }
        if let fact = fact(iteration.source), case .multipleChoice = fact.answer {
            return chosen(fact, iteration.name, body, every: every, isTrue)
        }
        guard let list = iteration.source.dottedName,
            let subject = regeling.lists.subjects.first(where: { $0.plural == list })
        else { return nil }
        var inner = self
        inner.members[iteration.name] = subject.id
        let sentence: ExpressionText =
            switch (every, isTrue) {
            case (false, true): .someMember
            case (false, false): .noMember
            case (true, true): .everyMember
            case (true, false): .notEveryMember
            }
        let who = every ? texts.nouns(list) : texts.noun(subject)
        return say(sentence, ["wie": who, "uitspraak": inner.statement(body, true)])
    }

    /// `some o in kind.andere_opvang satisfies o = mkd`.
    private func chosen(_ fact: Fact, _ name: String, _ body: Syntax, every: Bool, _ isTrue: Bool) -> Wording? {
        let words: [Syntax]
        switch body.kind {
        case .comparison(.equal, let left, let right) where left.dottedName == name: words = [right]
        case .membership(let value, let tests) where value.dottedName == name: words = tests
        default: return nil
        }
        guard let choices = choices(words, of: fact) else { return nil }
        let sentence: ExpressionText =
            every ? (isTrue ? .onlyChosen : .otherChosen) : (isTrue ? .chosen : .notChosen)
        return say(sentence, ["vraag": question(fact), "keuzes": choices])
    }
}

extension Syntax {
    /// Whether it is several statements in one, so that it stands between parentheses inside another one.
    fileprivate var isJoined: Bool {
        switch kind {
        case .conjunction, .disjunction, .conditional: true
        case .call(let function, let arguments):
            function.dottedName == "not" && arguments.contains { $0.value.isJoined }
        default: false
        }
    }

    /// Whether it is always so: `true` or `false` itself.
    fileprivate func constant(_ isTrue: Bool) -> Bool? {
        if case .boolean(let value) = kind { value == isTrue } else { nil }
    }
}
