/// Turns a tree into nodes: names become places, fields become indices, what never changes becomes a constant. On the
/// way it works out types, and hands what looks wrong to the checker.
struct Compiler {
    /// A part that is ready.
    struct Part {
        let node: any Node
        let type: FeelType
        /// The value, when it is always the same.
        var constant: Value?
        /// The variable and fields that it reads, as `kind.leeftijd`; fields may still be added.
        var usage: String?

        init(_ node: any Node, _ type: FeelType, constant: Value? = nil, usage: String? = nil) {
            self.node = node
            self.type = type
            self.constant = constant
            self.usage = usage
        }

        init(constant: Value, _ type: FeelType) {
            self.init(ConstantNode(constant), type, constant: constant)
        }
    }

    /// A name that a loop, function, entry or filter brings.
    struct Local {
        let name: String
        let place: Int
        let type: FeelType
        /// Where its values come from, as `kinderen`.
        let usage: String?
        /// The item of a filter, of which the fields are names too.
        let isItem: Bool
    }

    let scope: Scope
    var checker: Checker
    var locals: [Local] = []
    /// How many places there are in all.
    var placeCount = 0
    var names: Set<String> = []
    var slots: Set<Int> = []
    var functions: Set<String> = []
    /// The type of what `?` stands for here.
    var testedType: FeelType

    init(scope: Scope, profile: Profile) {
        self.scope = scope
        checker = Checker(profile: profile)
        testedType = scope.input ?? .any
    }

    /// - Parameter expected: what is asked for here; choice words are found through it.
    mutating func compile(_ syntax: Syntax, expecting expected: FeelType = .any) -> Part {
        let part = compileOpen(syntax, expecting: expected)
        if let usage = part.usage { names.insert(usage) }
        return part
    }

    /// As `compile`, without noting the usage yet: the one who asks may add a field to it.
    mutating func compileOpen(_ syntax: Syntax, expecting expected: FeelType = .any) -> Part {
        switch syntax.kind {
        case .null:
            checker.use(.null, at: syntax.position)
            return Part(constant: .null, .nothing)
        case .boolean(let value): return Part(constant: .boolean(value), .boolean)
        case .number(let value): return Part(constant: .number(value), .number)
        case .string(let value): return Part(constant: .string(value), .text)
        case .temporal(let text, let value): return temporal(text, value, at: syntax.position)
        case .name(let name): return self.name(name, expecting: expected, at: syntax.position)
        case .input: return Part(InputNode(), testedType)
        case .conjunction(let parts): return logic(parts, settling: false, at: syntax.position)
        case .disjunction(let parts): return logic(parts, settling: true, at: syntax.position)
        case .comparison(let comparison, let left, let right):
            return self.comparison(comparison, left, right, at: syntax.position)
        case .arithmetic(let arithmetic, let left, let right):
            return self.arithmetic(arithmetic, left, right, at: syntax.position)
        case .negation(let operand): return negation(operand, at: syntax.position)
        case .between(let value, let low, let high): return between(value, low, high, at: syntax.position)
        case .membership(let value, let tests): return membership(value, tests, at: syntax.position)
        case .instanceOf(let value, let type): return instanceOf(value, type, at: syntax.position)
        case .path(let base, let field): return path(syntax, base, field)
        case .filter(let list, let filter): return self.filter(list, filter, at: syntax.position)
        case .call(let function, let arguments): return call(function, arguments, at: syntax.position)
        case .list(let members): return list(members, expecting: expected)
        case .context(let entries): return context(entries, expecting: expected, at: syntax.position)
        case .range(let start, let startIncluded, let end, let endIncluded):
            return range(
                start, startIncluded, end, endIncluded, expecting: expected, at: syntax.position)
        case .test(let comparison, let bound): return testRange(comparison, bound, expecting: expected)
        case .function(let parameters, let body):
            return function(parameters, body: body, ownPlace: nil, at: syntax.position)
        case .conditional(let condition, let yes, let no):
            return conditional(condition, yes, no, expecting: expected)
        case .loop(let iterations, let body): return loop(iterations, body: body, cost: syntax.cost)
        case .some(let iterations, let condition):
            return quantifier(iterations, condition, settling: true, cost: syntax.cost)
        case .every(let iterations, let condition):
            return quantifier(iterations, condition, settling: false, cost: syntax.cost)
        case .tests(let tests, let isNegated): return unaryTests(tests, isNegated: isNegated)
        }
    }

    private mutating func temporal(_ text: String, _ value: Value, at position: Position) -> Part {
        guard value.isNull else { return Part(constant: value, FeelType(of: value)) }
        checker.find(.noDate(text), at: position)
        let failure = FailureNode(
            .wrongArgument, "@\"\(text)\" is no date, time or duration", offset: position.range.lowerBound)
        return Part(failure, .nothing)
    }

    // MARK: Constants

    /// The most steps that one constant part may take while the text is read.
    private static let foldingSteps = 2_000

    /// The part, as a constant when everything it is made of is constant and nothing goes wrong in it.
    func folded(_ part: Part, from sources: [Part]) -> Part {
        guard sources.allSatisfy({ $0.constant != nil }) else { return part }
        var run = Run(steps: Compiler.foldingSteps)
        var machine = Machine(facts: [], input: .null, locals: [])
        let value = part.node.evaluate(&machine, &run)
        if case .function = value { return part }
        guard run.problems.isEmpty, value.extent.weight < 10_000 else { return part }
        return Part(constant: value, part.type)
    }

    // MARK: Places

    mutating func newPlace() -> Int {
        placeCount += 1
        return placeCount - 1
    }

    /// Compiles something inside which these locals have names too.
    mutating func with<Result>(_ added: [Local], _ body: (inout Compiler) -> Result) -> Result {
        locals += added
        defer { locals.removeLast(added.count) }
        return body(&self)
    }
}

extension FeelType {
    /// The type of a value that is there.
    init(of value: Value) {
        switch value {
        case .null: self = .nothing
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .text
        case .date: self = .date
        case .time: self = .time
        case .dateTime: self = .dateTime
        case .months: self = .months
        case .seconds: self = .seconds
        case .list: self = .list(.any)
        case .context, .unknown: self = .any
        case .range: self = .range(.any)
        case .function: self = .any
        }
    }
}
