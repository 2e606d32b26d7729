/// Loops and function definitions.
extension Compiler {
    mutating func loop(_ iterations: [Syntax.Iteration], body: Syntax, cost: Int) -> Part {
        let outside = locals.count
        let sources = self.sources(iterations)
        let partial = Local(name: "partial", place: newPlace(), type: .list(.any), usage: nil, isItem: false)
        let result = with([partial]) { $0.compile(body) }
        locals.removeSubrange(outside...)
        var usesPartial = false
        body.forEachNode { if case .name("partial") = $0.kind { usesPartial = true } }
        let node = LoopNode(
            sources, body: result.node, partialPlace: usesPartial ? partial.place : nil, cost: cost)
        return Part(node, .list(result.type))
    }

    mutating func quantifier(
        _ iterations: [Syntax.Iteration], _ condition: Syntax, settling: Bool, cost: Int
    ) -> Part {
        let outside = locals.count
        let sources = self.sources(iterations)
        let result = compile(condition)
        locals.removeSubrange(outside...)
        checker.condition(result.type, settling ? "some" : "every", at: condition.position)
        return Part(QuantifierNode(sources, condition: result.node, settling: settling, cost: cost), .boolean)
    }

    /// The sources, with their names added to the locals.
    private mutating func sources(_ iterations: [Syntax.Iteration]) -> [IterationSource] {
        iterations.map { iteration in
            let source = compile(iteration.source)
            let end = iteration.end.map { compile($0) }
            let place = newPlace()
            locals.append(
                Local(
                    name: iteration.name, place: place, type: source.type.member, usage: source.usage, isItem: false))
            return IterationSource(
                source: source.node, end: end?.node, place: place,
                offset: iteration.source.position.range.lowerBound)
        }
    }

    mutating func function(
        _ parameters: [Syntax.Parameter], body: Syntax, ownPlace: Int?, at position: Position
    ) -> Part {
        checker.use(.function, at: position)
        var added: [Local] = []
        var places: [FunctionNode.Parameter] = []
        for parameter in parameters {
            if let name = parameter.type, name.type == nil {
                checker.find(.unknownType(name.text, meant: nil), at: position)
            }
            let place = newPlace()
            let type = parameter.type?.type
            added.append(Local(name: parameter.name, place: place, type: type ?? .any, usage: nil, isItem: false))
            places.append(FunctionNode.Parameter(name: parameter.name, place: place, type: type))
        }
        let result = with(added) { $0.compile(body) }
        let node = FunctionNode(
            places, body: result.node, height: body.height, cost: body.cost, ownPlace: ownPlace)
        return Part(node, .function(added.map(\.type), result.type))
    }
}
