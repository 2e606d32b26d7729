/// The things that stand on their own: literals, names, brackets, lists, contexts, ranges.
extension Parser {
    mutating func primary(allowsTests: Bool) throws(SyntaxError) -> Syntax {
        let token = token
        let start = token.position
        switch token.kind {
        case .number:
            advance()
            guard let number = Decimal128(token.text) else {
                throw SyntaxError(.numberTooLarge, at: start)
            }
            return try node(.number(number), from: start)
        case .string:
            advance()
            return try node(.string(token.text), from: start)
        case .temporal:
            advance()
            return try node(.temporal(token.text, Value.atLiteral(token.text) ?? .null), from: start)
        case .word:
            return try word()
        case .symbol:
            switch token.text {
            case "?":
                advance()
                return try node(.input, from: start)
            case "(": return try bracket(allowsTests: allowsTests)
            case "[": return try listOrRange()
            case "]": return try rangeOpen()
            case "{": return try context()
            default: throw unexpected("een waarde")
            }
        case .end:
            throw unexpected("een waarde")
        }
    }

    private mutating func word() throws(SyntaxError) -> Syntax {
        let start = token.position
        switch token.text {
        case "true", "false":
            let isTrue = token.text == "true"
            advance()
            return try node(.boolean(isTrue), from: start)
        case "null":
            advance()
            return try node(.null, from: start)
        case "if": return try conditional()
        case "for", "some", "every": return try iterations()
        case "function": return try functionDefinition()
        case let word where Keyword.all.contains(word): throw unexpected("een waarde")
        default:
            let name = valueName()
            return try node(.name(name), from: start)
        }
    }

    /// `(a)`, `(a..b)`, and behind `in` also `(a, < b)`.
    private mutating func bracket(allowsTests: Bool) throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        let first = try inBrackets { (parser) throws(SyntaxError) in try parser.expression() }
        if take("..") { return try rangeEnd(from: first, included: false, at: start) }
        if allowsTests, isAt(",") {
            var tests = [first]
            while take(",") {
                tests.append(try inBrackets { (parser) throws(SyntaxError) in try parser.expression() })
            }
            try expect(")")
            return try node(.tests(tests, isNegated: false), from: start)
        }
        try expect(")")
        return first
    }

    private mutating func listOrRange() throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        if take("]") { return try node(.list([]), from: start) }
        let first = try inBrackets { (parser) throws(SyntaxError) in try parser.expression() }
        if take("..") { return try rangeEnd(from: first, included: true, at: start) }
        var members = [first]
        while take(",") {
            members.append(try inBrackets { (parser) throws(SyntaxError) in try parser.expression() })
        }
        try expect("]")
        return try node(.list(members), from: start)
    }

    /// `]a..b]`, which is `(a..b]`.
    private mutating func rangeOpen() throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        let first = try inBrackets { (parser) throws(SyntaxError) in try parser.expression() }
        guard take("..") else { throw unexpected("\"..\"") }
        return try rangeEnd(from: first, included: false, at: start)
    }

    private mutating func rangeEnd(
        from first: Syntax, included: Bool, at start: Position
    ) throws(SyntaxError) -> Syntax {
        let before = isRangeEnd
        isRangeEnd = true
        defer { isRangeEnd = before }
        let last = try expression()
        guard token.kind == .symbol, [")", "]", "["].contains(token.text) else { throw unexpected("\"]\" of \")\"") }
        let lastIncluded = isAt("]")
        advance()
        return try node(
            .range(start: first, startIncluded: included, end: last, endIncluded: lastIncluded), from: start)
    }

    private mutating func context() throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        var entries: [Syntax.Entry] = []
        if !take("}") {
            entries = try knowing { (parser) throws(SyntaxError) in
                try parser.inBrackets { (parser) throws(SyntaxError) in try parser.entries() }
            }
            try expect("}")
        }
        return try node(.context(entries), from: start)
    }

    private mutating func entries() throws(SyntaxError) -> [Syntax.Entry] {
        var entries: [Syntax.Entry] = []
        repeat {
            let position = token.position
            let key: String
            if token.kind == .string, ahead(1).text == ":" {
                key = token.text
                advance()
                advance()
            } else {
                guard let name = takeKey() else { throw unexpected("een naam met een dubbele punt") }
                key = name
            }
            keys.add(field: key)
            introduce(key)
            entries.append(Syntax.Entry(key: key, position: position, value: try expression()))
        } while take(",")
        return entries
    }
}
