import Feel

/// Says an expression of a regeling in plain words, with the questions and titles of the regeling itself.
///
/// It says only what the expression says. A part that it has no words for stays as it is written.
struct ExpressionInWords {
    let regeling: Regeling
    let texts: RuleTexts
    /// Of an expression on one line; a place in the syntax is a range of its bytes.
    private let text: [UInt8]
    /// Names of `some … in …` and `every … in …`, with the subject that they go through.
    var members: [String: String] = [:]
    private var facts: [String: Fact] = [:]
    private var notions: [String: Notion] = [:]

    init(_ expression: Expression, in regeling: Regeling, _ texts: RuleTexts) {
        self.regeling = regeling
        self.texts = texts
        text = Array(expression.text.utf8)
        for fact in regeling.facts { facts[fact.fullName] = fact }
        for notion in regeling.notions { notions[notion.fullName] = notion }
    }

    func say(_ text: ExpressionText, _ values: KeyValuePairs<String, Wording> = [:]) -> Wording {
        texts.wording(text, values)
    }

    /// The part as it is written.
    func written(_ syntax: Syntax) -> Wording {
        let range = syntax.position.range.clamped(to: 0..<text.count)
        let words = String(decoding: text[range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return .written(words.joined(separator: " "))
    }

    /// The full name of a fact or notion, also where it is named through a member of a list: `o.leert`.
    func fullName(_ syntax: Syntax) -> String? {
        guard let name = syntax.dottedName else { return nil }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let subject = members[parts[0]] else { return name }
        return "\(subject).\(parts[1])"
    }

    func fact(_ syntax: Syntax) -> Fact? { fullName(syntax).flatMap { facts[$0] } }

    func notion(_ syntax: Syntax) -> Notion? { fullName(syntax).flatMap { notions[$0] } }

    /// The question of a fact; its name when it has none.
    func question(_ fact: Fact) -> Wording { .quoted(fact.question ?? fact.fullName) }

    /// The title of a notion; its name when it has none.
    func title(_ notion: Notion) -> Wording { .quoted(notion.title ?? notion.fullName) }

    /// What a choice word stands for, as the answer to a fact or the outcome of a table.
    func choice(_ syntax: Syntax, of fact: Fact?) -> Wording? {
        guard case .name(let word) = syntax.kind else { return nil }
        switch fact?.answer {
        case .choice(let choices), .multipleChoice(let choices):
            return .quoted(choices.first { $0.id == word }?.text ?? word)
        case .opvangsoort: return .quoted(regeling.lists.opvangsoorten.first { $0.id == word }?.name ?? word)
        case .toestemming: return Toestemming(rawValue: word).map { .said(texts.word($0)) } ?? .quoted(word)
        default: return .quoted(word.replacing("_", with: " "))
        }
    }

    /// Choices between quotation marks, with `of` before the last one; `nil` when one of them is no choice.
    func choices(_ words: [Syntax], of fact: Fact?) -> Wording? {
        let choices = words.compactMap { choice($0, of: fact) }
        guard choices.count == words.count else { return nil }
        return texts.list(choices.map { say(.quotation, ["keuze": $0]) }, .listWithOr)
    }
}

extension Regeling {
    /// A rule in plain words; `nil` when there are no better words for it than its own.
    package func inWords(_ rule: Rule, _ texts: RuleTexts) -> Wording? {
        let words = ExpressionInWords(rule.expression, in: self, texts)
        let syntax = rule.expression.syntax
        func unlessWritten(_ said: Wording) -> Wording? { said == words.written(syntax) ? nil : said }
        if case .boolean = rule.expression.type { return unlessWritten(words.statement(syntax, true)) }
        // Only inside another rule does a choice between two values need its brackets.
        if case .conditional(let condition, let yes, let no) = syntax.kind { return words.choice(condition, yes, no) }
        return unlessWritten(words.value(syntax))
    }
}
