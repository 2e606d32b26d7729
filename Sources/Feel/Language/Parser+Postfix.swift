/// What follows a value: a path, a filter, arguments, a question about its type (DMN 1.5 grammar rules 17, 38, 43, 47).
extension Parser {
    mutating func postfix(allowsTests: Bool) throws(SyntaxError) -> Syntax {
        let start = token.position
        var value = try primary(allowsTests: allowsTests)
        if case .tests = value.kind { return value }
        while true {
            if take(".") {
                let field = try fieldName()
                value = try node(.path(value, field), from: start)
            } else if isAt("["), !(isRangeEnd && isRangeClosed) {
                advance()
                filters += 1
                let filter = try inBrackets { (parser) throws(SyntaxError) in try parser.expression() }
                filters -= 1
                try expect("]")
                value = try node(.filter(value, filter), from: start)
            } else if take("(") {
                let arguments = try inBrackets { (parser) throws(SyntaxError) in try parser.arguments() }
                value = try node(.call(value, arguments), from: start)
            } else if isAtWord("instance"), ahead(1).text == "of" {
                advance()
                advance()
                let type = try typeName()
                value = try node(.instanceOf(value, type), from: start)
            } else {
                return value
            }
        }
    }

    /// Inside brackets a `[` opens a filter again, also at the end of a range.
    mutating func inBrackets<Part>(
        _ read: (inout Parser) throws(SyntaxError) -> Part
    ) throws(SyntaxError) -> Part {
        let before = isRangeEnd
        isRangeEnd = false
        defer { isRangeEnd = before }
        return try read(&self)
    }

    /// Whether the `[` here closes a range: nothing follows it that could be the start of a filter.
    private var isRangeClosed: Bool {
        let next = ahead(1)
        switch next.kind {
        case .end: return true
        case .symbol: return [")", "]", ",", "}", "=", "<", ">", "<=", ">=", "!=", ".", "*", "/"].contains(next.text)
        case .word: return ["and", "or", "then", "else", "return", "satisfies", "in", "instance"].contains(next.text)
        default: return false
        }
    }

    /// Arguments by position or by name, with the closing bracket.
    private mutating func arguments() throws(SyntaxError) -> [Syntax.Argument] {
        var arguments: [Syntax.Argument] = []
        if take(")") { return arguments }
        repeat {
            let name = takeKey()
            let value = try expression()
            if let first = arguments.first, (first.name == nil) != (name == nil) {
                throw SyntaxError(.mixedArguments, at: value.position)
            }
            arguments.append(Syntax.Argument(name: name, value: value))
        } while take(",")
        try expect(")")
        return arguments
    }

    /// Reads `grouping separator:`, the name in front of a colon, when that is what stands here.
    mutating func takeKey() -> String? {
        guard token.kind == .word else { return nil }
        var count = 1
        while count < 32 {
            let next = ahead(count)
            if next.kind == .symbol, next.text == ":" {
                let words = (0..<count).map { ahead($0).text }
                for _ in 0...count { advance() }
                return Vocabulary.spelling(of: words)
            }
            let isPart =
                next.kind == .word || next.kind == .number
                || (next.kind == .symbol && ["+", "-", "*", "/", "'", ".", "**"].contains(next.text))
            guard isPart else { return nil }
            count += 1
        }
        return nil
    }
}
