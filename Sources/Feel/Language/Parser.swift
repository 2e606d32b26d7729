/// Reads the expression language of DMN 1.5 §10.3.1 into a tree.
///
/// It goes through the tokens once; names of several words are found in the vocabulary of the scope, the longest first.
struct Parser {
    let tokens: [Token]
    let scope: Scope
    var index = 0
    var depth = 0
    /// How many filters surround this place: inside one, fields of items are names too.
    var filters = 0
    /// Whether `[` may close the range that is being read.
    var isRangeEnd = false
    /// Names of loops, parameters and entries that hold here.
    var locals: [Vocabulary.Name] = []
    /// Keys of contexts that the text itself made.
    var keys = Vocabulary()

    init(_ text: String, scope: Scope) throws(SyntaxError) {
        tokens = try Lexer.tokens(of: text)
        self.scope = scope
    }

    /// The whole text as one expression.
    static func expression(_ text: String, scope: Scope) throws(SyntaxError) -> Syntax {
        var parser = try Parser(text, scope: scope)
        let syntax = try parser.expression()
        try parser.expectEnd()
        return syntax
    }

    // MARK: Tokens

    var token: Token { tokens[index] }

    func ahead(_ count: Int) -> Token { tokens[min(index + count, tokens.count - 1)] }

    func isAt(_ symbol: String) -> Bool { token.kind == .symbol && token.text == symbol }

    func isAtWord(_ word: String) -> Bool { token.kind == .word && token.text == word }

    mutating func advance() { if index < tokens.count - 1 { index += 1 } }

    /// Steps over the symbol when it stands here.
    mutating func take(_ symbol: String) -> Bool {
        guard isAt(symbol) else { return false }
        advance()
        return true
    }

    mutating func takeWord(_ word: String) -> Bool {
        guard isAtWord(word) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: String) throws(SyntaxError) {
        guard take(symbol) else { throw unexpected("\"\(symbol)\"") }
    }

    mutating func expectWord(_ word: String) throws(SyntaxError) {
        guard takeWord(word) else { throw unexpected("\"\(word)\"") }
    }

    func expectEnd() throws(SyntaxError) {
        guard token.kind == .end else { throw unexpected("het einde van de expressie") }
    }

    /// What to say when something else stands here than `expected`.
    func unexpected(_ expected: String) -> SyntaxError {
        let found =
            switch token.kind {
            case .end: "de expressie houdt hier op"
            case .string: "hier staat een tekst"
            case .temporal: "hier staat @\"…\""
            default: "hier staat \"\(token.text)\""
            }
        return SyntaxError(.unexpected(expected, found: found, hint: likelyMeant), at: token.position)
    }

    private var likelyMeant: String? {
        let meant = [
            "en": "and", "of": "or", "niet": "not(…)", "als": "if … then … else …", "dan": "then", "anders": "else",
            "tussen": "between … and …", "waar": "true", "onwaar": "false", "ja": "true", "nee": "false",
        ]
        if token.kind == .word, let word = meant[token.text.lowercased()] { return "Schrijf \(word)." }
        if token.kind == .symbol, token.text == "=", index > 0, tokens[index - 1].text == "=" {
            return "Schrijf een keer =."
        }
        if token.kind == .number, index > 0, tokens[index - 1].text == "," {
            return "Schrijf een kommagetal met een punt: 7.5."
        }
        return nil
    }

    // MARK: Nodes

    /// A node from the place `start` to the last token read.
    func node(_ kind: Syntax.Kind, from start: Position) throws(SyntaxError) -> Syntax {
        let syntax = Syntax(kind, at: start.through(tokens[max(index - 1, 0)].position))
        guard syntax.height <= TextLimit.height else {
            throw SyntaxError(.tooManyOperations, at: start)
        }
        return syntax
    }

    /// Reads something that can hold itself.
    mutating func nested<Part>(
        _ read: (inout Parser) throws(SyntaxError) -> Part
    ) throws(SyntaxError) -> Part {
        guard depth < TextLimit.nesting else {
            throw SyntaxError(.tooDeep, at: token.position)
        }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }
}
