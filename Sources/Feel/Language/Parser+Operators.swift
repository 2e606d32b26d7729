/// Operators, from the weakest to the strongest (DMN 1.5 grammar rules 2 and 4).
extension Parser {
    private enum Strength: Int, Comparable {
        case or = 1
        case and
        case comparison
        case sum
        case product
        case power

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    private static let arithmetic: [String: (Syntax.Arithmetic, Strength)] = [
        "+": (.add, .sum), "-": (.subtract, .sum), "*": (.multiply, .product), "/": (.divide, .product),
        "**": (.power, .power),
    ]

    mutating func expression() throws(SyntaxError) -> Syntax {
        try nested { (parser) throws(SyntaxError) in
            if let test = try parser.comparisonTest() { return test }
            return try parser.disjunction()
        }
    }

    /// `< 5`: a comparison without a left side.
    private mutating func comparisonTest() throws(SyntaxError) -> Syntax? {
        guard token.kind == .symbol, let comparison = Syntax.Comparison(rawValue: token.text) else { return nil }
        let start = token.position
        advance()
        let bound = try operand(above: .comparison)
        return try node(.test(comparison, bound), from: start)
    }

    private mutating func disjunction() throws(SyntaxError) -> Syntax {
        let start = token.position
        let first = try conjunction()
        guard isAtWord("or") else { return first }
        var parts = [first]
        while takeWord("or") { parts.append(try conjunction()) }
        return try node(.disjunction(parts), from: start)
    }

    private mutating func conjunction() throws(SyntaxError) -> Syntax {
        let start = token.position
        let first = try comparison()
        guard isAtWord("and") else { return first }
        var parts = [first]
        while takeWord("and") { parts.append(try comparison()) }
        return try node(.conjunction(parts), from: start)
    }

    private mutating func comparison() throws(SyntaxError) -> Syntax {
        let start = token.position
        var left = try operand(above: .comparison)
        while true {
            if token.kind == .symbol, let comparison = Syntax.Comparison(rawValue: token.text) {
                advance()
                let right = try operand(above: .comparison)
                left = try node(.comparison(comparison, left, right), from: start)
            } else if takeWord("between") {
                let low = try operand(above: .comparison)
                try expectWord("and")
                let high = try operand(above: .comparison)
                left = try node(.between(left, low: low, high: high), from: start)
            } else if takeWord("in") {
                let tests = try membershipTests()
                left = try node(.membership(left, tests: tests), from: start)
            } else {
                return left
            }
        }
    }

    /// What stands behind `in`: one test, or several between brackets.
    private mutating func membershipTests() throws(SyntaxError) -> [Syntax] {
        if let test = try comparisonTest() { return [test] }
        let test = try operand(above: .comparison, allowsTests: isAt("("))
        if case .tests(let tests, _) = test.kind { return tests }
        return [test]
    }

    /// An operand of operators no stronger than `limit`; a climb over precedences, so that the stack stays low.
    private mutating func operand(above limit: Strength, allowsTests: Bool = false) throws(SyntaxError) -> Syntax {
        let start = token.position
        var left = try negation(allowsTests: allowsTests)
        if case .tests = left.kind { return left }
        while token.kind == .symbol, let (arithmetic, strength) = Parser.arithmetic[token.text], strength > limit {
            advance()
            let right = try operand(above: strength)
            left = try node(.arithmetic(arithmetic, left, right), from: start)
        }
        return left
    }

    /// A minus sign binds stronger than every other operator: `-5 ** 2` is 25.
    private mutating func negation(allowsTests: Bool) throws(SyntaxError) -> Syntax {
        var starts: [Position] = []
        while isAt("-") {
            starts.append(token.position)
            advance()
        }
        var operand = try postfix(allowsTests: allowsTests && starts.isEmpty)
        for start in starts.reversed() { operand = try node(.negation(operand), from: start) }
        return operand
    }
}
