/// `if`, `for`, `some`, `every` and `function` (DMN 1.5 grammar rules 44 to 46, 55).
extension Parser {
    mutating func conditional() throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        let condition = try expression()
        try expectWord("then")
        let yes = try expression()
        guard takeWord("else") else {
            throw SyntaxError(.noElse, at: token.position)
        }
        let no = try expression()
        return try node(.conditional(condition, then: yes, otherwise: no), from: start)
    }

    mutating func iterations() throws(SyntaxError) -> Syntax {
        let start = token.position
        let word = token.text
        advance()
        let (iterations, body) = try knowing { (parser) throws(SyntaxError) -> ([Syntax.Iteration], Syntax) in
            var iterations: [Syntax.Iteration] = []
            repeat { iterations.append(try parser.iteration()) } while parser.take(",")
            try parser.expectWord(word == "for" ? "return" : "satisfies")
            return (iterations, try parser.expression())
        }
        let kind: Syntax.Kind =
            switch word {
            case "for": .loop(iterations, body: body)
            case "some": .some(iterations, satisfies: body)
            default: .every(iterations, satisfies: body)
            }
        return try node(kind, from: start)
    }

    private mutating func iteration() throws(SyntaxError) -> Syntax.Iteration {
        let name = try newName()
        try expectWord("in")
        let source = try expression()
        let end = take("..") ? try expression() : nil
        introduce(name)
        return Syntax.Iteration(name: name, source: source, end: end)
    }

    mutating func functionDefinition() throws(SyntaxError) -> Syntax {
        let start = token.position
        advance()
        try expect("(")
        let (parameters, body) = try knowing { (parser) throws(SyntaxError) -> ([Syntax.Parameter], Syntax) in
            let parameters = try parser.parameters()
            if parser.isAtWord("external") { throw SyntaxError(.foreignFunction, at: parser.token.position) }
            return (parameters, try parser.expression())
        }
        return try node(.function(parameters, body: body), from: start)
    }

    private mutating func parameters() throws(SyntaxError) -> [Syntax.Parameter] {
        var parameters: [Syntax.Parameter] = []
        if take(")") { return parameters }
        repeat {
            let name = try newName()
            let type = take(":") ? try typeName() : nil
            introduce(name)
            parameters.append(Syntax.Parameter(name: name, type: type))
        } while take(",")
        try expect(")")
        return parameters
    }
}
