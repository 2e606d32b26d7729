import Feel

/// Says an expression of a regeling in plain Dutch, with the questions and titles of the regeling itself.
///
/// It says only what the expression says. A part that it has no words for stays as it is written, between backquotes.
struct ExpressionInWords {
    let regeling: Regeling
    /// Of an expression on one line; a place in the syntax is a range of its bytes.
    private let text: [UInt8]
    /// Names of `some … in …` and `every … in …`, with the subject that they go through.
    var members: [String: String] = [:]
    private var facts: [String: Fact] = [:]
    private var notions: [String: Notion] = [:]

    init(_ expression: Expression, in regeling: Regeling) {
        self.regeling = regeling
        text = Array(expression.text.utf8)
        for fact in regeling.facts { facts[fact.fullName] = fact }
        for notion in regeling.notions { notions[notion.fullName] = notion }
    }

    /// The part as it is written, between backquotes.
    func written(_ syntax: Syntax) -> String {
        let range = syntax.position.range.clamped(to: 0..<text.count)
        let words = String(decoding: text[range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return "`\(words.joined(separator: " "))`"
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

    /// The question of a fact, between quotation marks; its name when it has none.
    func question(_ fact: Fact) -> String { "\u{201C}\(fact.question ?? fact.fullName)\u{201D}" }

    /// What a choice word stands for, as the answer to a fact or the outcome of a table.
    func choice(_ syntax: Syntax, of fact: Fact?) -> String? {
        guard case .name(let word) = syntax.kind else { return nil }
        var text = word
        switch fact?.answer {
        case .choice(let choices), .multipleChoice(let choices):
            text = choices.first { $0.id == word }?.text ?? word
        case .opvangsoort: text = regeling.lists.opvangsoorten.first { $0.id == word }?.name ?? word
        default: text = word.replacing("_", with: " ")
        }
        return "\u{201C}\(text)\u{201D}"
    }
}

extension Regeling {
    /// A rule in plain Dutch; `nil` when there are no better words for it than its own.
    package func inWords(_ rule: Rule) -> String? {
        let words = ExpressionInWords(rule.expression, in: self)
        let syntax = rule.expression.syntax
        func unlessWritten(_ said: String) -> String? { said == words.written(syntax) ? nil : said }
        if case .boolean = rule.expression.type { return unlessWritten(words.statement(syntax, true)) }
        let said = words.value(syntax)
        // Only inside another rule does a choice between two values need its brackets.
        if case .conditional = syntax.kind { return String(said.dropFirst().dropLast()) }
        return unlessWritten(said)
    }
}
