/// Unary tests: the contents of a cell of a decision table (DMN 1.5 grammar rules 7 to 18).
extension Parser {
    /// The whole text as unary tests: `-`, `not(…)`, or tests apart by commas.
    static func unaryTests(_ text: String, scope: Scope) throws(SyntaxError) -> Syntax {
        var parser = try Parser(text, scope: scope)
        let start = parser.token.position
        if parser.isAt("-"), parser.ahead(1).kind == .end {
            parser.advance()
            return try parser.node(.tests([], isNegated: false), from: start)
        }
        if let negated = try parser.negatedTests() { return negated }
        let tests = try parser.testList()
        try parser.expectEnd()
        return try parser.node(.tests(tests, isNegated: false), from: start)
    }

    /// `not(…)` around the whole cell; `nil` when the bracket closes before the end, as in `not(a) and b`.
    private mutating func negatedTests() throws(SyntaxError) -> Syntax? {
        guard isAtWord("not"), ahead(1).text == "(" else { return nil }
        let start = token.position
        var open = 0
        for (place, token) in tokens.enumerated() where token.kind == .symbol {
            if token.text == "(" { open += 1 }
            if token.text == ")" { open -= 1 }
            if token.text == ")", open == 0 {
                guard place == tokens.count - 2 else { return nil }
                break
            }
        }
        advance()
        advance()
        let tests = try testList()
        try expect(")")
        try expectEnd()
        return try node(.tests(tests, isNegated: true), from: start)
    }

    private mutating func testList() throws(SyntaxError) -> [Syntax] {
        var tests: [Syntax] = []
        repeat { tests.append(try expression()) } while take(",")
        return tests
    }
}
