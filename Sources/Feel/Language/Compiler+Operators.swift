/// Operators.
extension Compiler {
    mutating func logic(_ parts: [Syntax], settling: Bool, at position: Position) -> Part {
        let compiled = parts.map { part in
            let result = compile(part)
            checker.condition(result.type, settling ? "or" : "and", at: part.position)
            return result
        }
        let node = LogicNode(compiled.map(\.node), settling: settling, offset: position.range.lowerBound)
        return folded(Part(node, .boolean), from: compiled)
    }

    mutating func comparison(
        _ comparison: Syntax.Comparison, _ left: Syntax, _ right: Syntax, at position: Position
    ) -> Part {
        let (one, other) = pair(left, right)
        checker.comparison(
            comparison, Checker.Side(left, one), Checker.Side(right, other), at: position)
        let node = ComparisonNode(comparison, one.node, other.node, offset: position.range.lowerBound)
        return folded(Part(node, .boolean), from: [one, other])
    }

    /// Two sides of a comparison; a choice word on one side is found through the type of the other.
    private mutating func pair(_ left: Syntax, _ right: Syntax) -> (Part, Part) {
        if case .name(let name) = left.kind, !isKnown(name) {
            let other = compile(right)
            return (compile(left, expecting: other.type), other)
        }
        let one = compile(left)
        return (one, compile(right, expecting: one.type))
    }

    mutating func arithmetic(
        _ arithmetic: Syntax.Arithmetic, _ left: Syntax, _ right: Syntax, at position: Position
    ) -> Part {
        let one = compile(left)
        let other = compile(right)
        let type = checker.arithmetic(
            arithmetic, Checker.Side(left, one), Checker.Side(right, other), at: position)
        let node = ArithmeticNode(arithmetic, one.node, other.node, offset: position.range.lowerBound)
        return folded(Part(node, type), from: [one, other])
    }

    mutating func negation(_ operand: Syntax, at position: Position) -> Part {
        let part = compile(operand)
        checker.negation(part.type, at: position)
        let node = NegationNode(part.node, offset: position.range.lowerBound)
        return folded(Part(node, part.type), from: [part])
    }

    mutating func between(_ value: Syntax, _ low: Syntax, _ high: Syntax, at position: Position) -> Part {
        let part = compile(value)
        let bounds = [low, high].map { compile($0, expecting: part.type) }
        checker.comparison(.lessOrEqual, Checker.Side(value, part), Checker.Side(low, bounds[0]), at: position)
        checker.comparison(.lessOrEqual, Checker.Side(value, part), Checker.Side(high, bounds[1]), at: position)
        let node = BetweenNode(
            part.node, low: bounds[0].node, high: bounds[1].node, offset: position.range.lowerBound)
        return folded(Part(node, .boolean), from: [part] + bounds)
    }

    mutating func instanceOf(_ value: Syntax, _ name: Syntax.TypeName, at position: Position) -> Part {
        checker.use(.instanceOf, at: position)
        let part = compile(value)
        guard let type = name.type else {
            let meant = Spelling.nearest(to: name.text, in: scope.types.keys)
            checker.find(.unknownType(name.text, meant: meant), at: position)
            return Part(failure(.noSuchName, "no type is named \(name.text)", at: position), .boolean)
        }
        if case .function(let parameters, let result) = type, case .function(let given, let yielded) = part.type {
            let fits = given.count == parameters.count && zip(parameters, given).allSatisfy { $0.conforms(to: $1) }
            return Part(constant: .boolean(fits && yielded.conforms(to: result)), .boolean)
        }
        return folded(Part(InstanceOfNode(part.node, type: type), .boolean), from: [part])
    }

    mutating func conditional(
        _ condition: Syntax, _ yes: Syntax, _ no: Syntax, expecting expected: FeelType
    ) -> Part {
        let test = compile(condition)
        checker.condition(test.type, "if", at: condition.position)
        let branches = [yes, no].map { compile($0, expecting: expected) }
        let node = ConditionalNode(test.node, yes: branches[0].node, no: branches[1].node)
        return folded(Part(node, branches[0].type.joined(branches[1].type)), from: [test] + branches)
    }
}

extension FeelType {
    /// Whether every value of this type is of `other` too (DMN 1.5 §10.3.2.9.2).
    func conforms(to other: FeelType) -> Bool {
        switch (self, other) {
        case (_, .any), (.nothing, _), (.number, .number), (.text, .text): true
        case (.list(let one), .list(let other)), (.range(let one), .range(let other)): one.conforms(to: other)
        case (.context(let fields), .context(let other)):
            zip(other.names, other.types).allSatisfy { name, type in fields[name]?.conforms(to: type) ?? false }
        case (.function(let parameters, let result), .function(let others, let otherResult)):
            parameters.count == others.count && result.conforms(to: otherResult)
                && zip(others, parameters).allSatisfy { $0.conforms(to: $1) }
        default: self == other
        }
    }

    /// The type of a value that is of this type or of `other`.
    func joined(_ other: FeelType) -> FeelType {
        if self == other || other == .nothing { return self }
        switch (self, other) {
        case (.nothing, _): return other
        case (.number, .number): return .number
        case (.text, .text): return .text
        case (.list(let one), .list(let other)): return .list(one.joined(other))
        default: return .any
        }
    }
}
