import Feel

extension ExpressionInWords {
    /// Something that is so or is not so, as a Dutch main clause.
    ///
    /// - Parameter isTrue: `false` says that it is not so.
    func statement(_ syntax: Syntax, _ isTrue: Bool) -> String {
        switch syntax.kind {
        case .boolean(let value): return value == isTrue ? "altijd" : "nooit"
        case .conjunction(let parts): return joined(parts, isTrue, and: isTrue)
        case .disjunction(let parts): return joined(parts, isTrue, and: !isTrue)
        case .comparison(let sign, let left, let right):
            return comparison(sign, left, right, isTrue) ?? unsaid(syntax, isTrue)
        case .membership(let value, let tests): return membership(value, tests, isTrue) ?? unsaid(syntax, isTrue)
        case .between(let value, let low, let high):
            let said =
                "\(self.value(value)) ligt \(isTrue ? "" : "niet ")tussen \(self.value(low)) en \(self.value(high))"
            return said + ", die twee meegerekend"
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

    private func unsaid(_ syntax: Syntax, _ isTrue: Bool) -> String {
        isTrue ? written(syntax) : "niet: \(written(syntax))"
    }

    /// Parts with `en` or `of` between them; a part that is joined the other way stands between parentheses.
    private func joined(_ parts: [Syntax], _ isTrue: Bool, and: Bool) -> String {
        parts.map { part in
            let said = statement(part, isTrue)
            return part.isJoined ? "(\(said))" : said
        }.joined(separator: and ? ", en " : ", of ")
    }

    /// A fact that is answered with yes or no, or a notion by its title.
    private func named(_ syntax: Syntax, _ isTrue: Bool) -> String? {
        if let fact = fact(syntax), fact.answer == .yesNo {
            let who = fact.judgedBy.map { "volgens de \(role($0)) is het antwoord op" } ?? "het antwoord op"
            return fact.judgedBy == nil
                ? "\(who) \(question(fact)) is \(isTrue ? "ja" : "nee")"
                : "\(who) \(question(fact)) \(isTrue ? "ja" : "nee")"
        }
        if let notion = notion(syntax) {
            return "\u{201C}\(notion.title ?? notion.fullName)\u{201D} geldt\(isTrue ? "" : " niet")"
        }
        return nil
    }

    private func role(_ id: String) -> String {
        (regeling.lists.rollen.first { $0.id == id }?.name).map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? id
    }

    // MARK: If

    private func conditional(_ condition: Syntax, _ yes: Syntax, _ no: Syntax, _ isTrue: Bool) -> String {
        func both(_ one: String, _ two: String, _ joint: String) -> String { "\(one), \(joint) \(two)" }
        let holds = parenthesized(condition, true)
        let fails = parenthesized(condition, false)
        switch (yes.constant(isTrue), no.constant(isTrue)) {
        case (_, false?): return both(holds, parenthesized(yes, isTrue), "en")
        case (true?, _): return both(holds, parenthesized(no, isTrue), "of")
        case (false?, _): return both(fails, parenthesized(no, isTrue), "en")
        case (_, true?): return both(fails, parenthesized(yes, isTrue), "of")
        default: return "als \(holds), dan: \(parenthesized(yes, isTrue)); en anders: \(parenthesized(no, isTrue))"
        }
    }

    private func parenthesized(_ syntax: Syntax, _ isTrue: Bool) -> String {
        let said = statement(syntax, isTrue)
        return syntax.isJoined ? "(\(said))" : said
    }

    // MARK: Some and every

    private func quantified(_ iterations: [Syntax.Iteration], _ body: Syntax, every: Bool, _ isTrue: Bool) -> String? {
        guard iterations.count == 1, let iteration = iterations.first, iteration.end == nil else { return nil }
        if let fact = fact(iteration.source), case .multipleChoice = fact.answer {
            return chosen(fact, iteration.name, body, every: every, isTrue)
        }
        guard let list = iteration.source.dottedName,
            let subject = regeling.lists.subjects.first(where: { $0.plural == list })
        else { return nil }
        var inner = self
        inner.members[iteration.name] = subject.id
        let said = inner.statement(body, true)
        switch (every, isTrue) {
        case (false, true): return "voor minstens één \(subject.name) geldt: \(said)"
        case (false, false): return "voor geen \(subject.name) geldt: \(said)"
        case (true, true): return "voor alle \(list) geldt: \(said)"
        case (true, false): return "niet voor alle \(list) geldt: \(said)"
        }
    }

    /// `some o in kind.andere_opvang satisfies o = mkd`.
    private func chosen(_ fact: Fact, _ name: String, _ body: Syntax, every: Bool, _ isTrue: Bool) -> String? {
        let words: [Syntax]
        switch body.kind {
        case .comparison(.equal, let left, let right) where left.dottedName == name: words = [right]
        case .membership(let value, let tests) where value.dottedName == name: words = tests
        default: return nil
        }
        let choices = words.compactMap { choice($0, of: fact) }
        guard choices.count == words.count else { return nil }
        let list = dutchList(choices, "of")
        let at = "bij \(question(fact)) is"
        if every {
            return isTrue ? "\(at) niets anders gekozen dan \(list)" : "\(at) ook iets anders gekozen dan \(list)"
        }
        return isTrue ? "\(at) \(list) gekozen" : "\(at) niet \(list) gekozen"
    }

    func dutchList(_ items: [String], _ joint: String) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " \(joint) " + (items.last ?? "")
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
