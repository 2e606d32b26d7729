/// Names of types, behind `instance of` and at parameters (DMN 1.5 grammar rules 49 to 54).
extension Parser {
    private static let simple: [(words: [String], type: FeelType)] = [
        (["date", "and", "time"], .dateTime),
        (["days", "and", "time", "duration"], .seconds),
        (["years", "and", "months", "duration"], .months),
        (["Any"], .any), (["Null"], .nothing), (["number"], .number), (["string"], .text), (["boolean"], .boolean),
        (["date"], .date), (["time"], .time), (["list"], .list(.any)), (["context"], .context(Fields([]))),
        (["function"], .function([], .any)),
    ]

    mutating func typeName() throws(SyntaxError) -> Syntax.TypeName {
        let first = index
        let type = try nested { (parser) throws(SyntaxError) in try parser.type() }
        return Syntax.TypeName(text: tokens[first..<index].map(\.text).joined(separator: " "), type: type)
    }

    private mutating func type() throws(SyntaxError) -> FeelType? {
        guard token.kind == .word else { throw unexpected("een type") }
        if ahead(1).kind == .symbol, ahead(1).text == "<" {
            switch token.text {
            case "list":
                let member = try bracketed()
                return member.map { .list($0) }
            case "range":
                let end = try bracketed()
                return end.map { .range($0) }
            case "context": return try contextType()
            case "function": return try functionType()
            default: break
            }
        }
        if let known = Parser.simple.first(where: { isHere($0.words) }), known.words.count > 1 || !isLonger {
            index += known.words.count
            return known.type
        }
        var words = [token.text]
        advance()
        while token.kind == .word, !Keyword.all.contains(token.text) {
            words.append(token.text)
            advance()
        }
        return scope.types[words.joined(separator: " ")]
    }

    /// Whether a word follows that belongs to the same name.
    private var isLonger: Bool { ahead(1).kind == .word && !Keyword.all.contains(ahead(1).text) }

    private func isHere(_ words: [String]) -> Bool {
        words.indices.allSatisfy { ahead($0).kind == .word && ahead($0).text == words[$0] }
    }

    private mutating func bracketed() throws(SyntaxError) -> FeelType? {
        advance()
        try expect("<")
        let inner = try typeName()
        try expect(">")
        return inner.type
    }

    private mutating func contextType() throws(SyntaxError) -> FeelType? {
        advance()
        try expect("<")
        var entries: [(name: String, type: FeelType)] = []
        var isKnown = true
        if !isAt(">") {
            repeat {
                let name = try newName()
                try expect(":")
                if let type = try typeName().type, !entries.contains(where: { $0.name == name }) {
                    entries.append((name, type))
                } else {
                    isKnown = false
                }
            } while take(",")
        }
        try expect(">")
        return isKnown ? .context(Fields(entries)) : nil
    }

    private mutating func functionType() throws(SyntaxError) -> FeelType? {
        advance()
        try expect("<")
        var parameters: [FeelType?] = []
        if !isAt(">") { repeat { parameters.append(try typeName().type) } while take(",") }
        try expect(">")
        try expect("->")
        guard let result = try typeName().type else { return nil }
        let known = parameters.compactMap { $0 }
        return known.count == parameters.count ? .function(known, result) : nil
    }
}
