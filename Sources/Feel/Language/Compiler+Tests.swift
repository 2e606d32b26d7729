/// Tests: behind `in`, and in cells.
extension Compiler {
    mutating func membership(_ value: Syntax, _ tests: [Syntax], at position: Position) -> Part {
        let part = compile(value)
        let compiled = tests.map { test($0, of: part.type) }
        let node = TestsNode(part.node, tests: compiled.map(\.test), isNegated: false)
        return folded(Part(node, .boolean), from: [part] + compiled.map(\.part))
    }

    mutating func unaryTests(_ tests: [Syntax], isNegated: Bool) -> Part {
        // A cell with only `-`.
        guard !tests.isEmpty else { return Part(constant: .boolean(!isNegated), .boolean) }
        let compiled = tests.map { test($0, of: testedType) }
        return Part(TestsNode(nil, tests: compiled.map(\.test), isNegated: isNegated), .boolean)
    }

    private mutating func test(_ syntax: Syntax, of tested: FeelType) -> (test: Test, part: Part) {
        let offset = syntax.position.range.lowerBound
        if case .test(let comparison, let bound) = syntax.kind {
            let part = compile(bound, expecting: tested)
            checker.comparison(
                comparison, Checker.Side(nil, tested), Checker.Side(bound, part), at: syntax.position)
            return (Test(kind: .comparison(comparison), node: part.node, offset: offset), part)
        }
        let outerInput = testedType
        testedType = tested
        defer { testedType = outerInput }
        var part = compile(syntax, expecting: tested)
        let usesInput = syntax.usesInput
        if usesInput { part.constant = nil }
        let isCondition =
            usesInput || (part.type == .boolean && tested != .any && tested != .boolean && part.constant == nil)
        if isCondition {
            checker.condition(part.type, "in", at: syntax.position)
        } else {
            checker.candidate(Checker.Side(syntax, part), for: tested)
        }
        var kind: Test.Kind = isCondition ? .condition : .candidate
        if case .range = syntax.kind { kind = .range }
        return (Test(kind: kind, node: part.node, offset: offset), part)
    }
}

extension Syntax {
    /// Whether `?` stands somewhere in it.
    var usesInput: Bool {
        if case .input = kind { return true }
        return children.contains { $0.usesInput }
    }
}
