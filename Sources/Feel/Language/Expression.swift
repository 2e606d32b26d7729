/// An expression that was read and checked once, and can be evaluated many times, by several threads.
package struct Expression: Sendable {
    package enum Kind: Hashable, Sendable {
        case expression
        /// The contents of a cell: `-`, `< 5, [10..20)`, `not(bso)`.
        case unaryTests
    }

    /// What is known of the expression before it runs.
    private final class About: Sendable {
        let text: String
        let syntax: Syntax
        let type: FeelType
        let names: [String]
        let slots: [Int]
        let functions: [String]
        let findings: [Finding]
        let constant: Value?

        init(_ text: String, _ syntax: Syntax, _ part: Compiler.Part, _ compiler: Compiler) {
            self.text = text
            self.syntax = syntax
            type = part.type
            names = compiler.names.sorted()
            slots = compiler.slots.sorted()
            functions = compiler.functions.sorted()
            findings = compiler.checker.findings.sorted { $0.position.range.lowerBound < $1.position.range.lowerBound }
            constant = part.constant
        }
    }

    private let about: About
    private let root: any Node
    private let placeCount: Int

    /// - Throws: when the text is no expression. A name or type that is wrong does not throw: it is one of `findings`,
    ///   and evaluates to null with a problem.
    package init(
        _ text: String, kind: Kind = .expression, scope: Scope, profile: Profile = .standard
    ) throws(SyntaxError) {
        let syntax: Syntax =
            switch kind {
            case .expression: try Parser.expression(text, scope: scope)
            case .unaryTests: try Parser.unaryTests(text, scope: scope)
            }
        var compiler = Compiler(scope: scope, profile: profile)
        let part = compiler.compile(syntax)
        about = About(text, syntax, part, compiler)
        root = part.node
        placeCount = compiler.placeCount
    }

    /// An expression that is always this value.
    package init(constant: Value, type: FeelType = .any) {
        let part = Compiler.Part(constant: constant, type)
        about = About(
            constant.literalText, Syntax(.null, at: .start), part, Compiler(scope: Scope(), profile: .standard))
        root = part.node
        placeCount = 0
    }

    /// A context of which each field is an expression of its own, over the same scope.
    package static func context(_ fields: [(String, Expression)]) -> Expression {
        Expression(fields: fields)
    }

    private init(fields: [(String, Expression)]) {
        var compiler = Compiler(scope: Scope(), profile: .standard)
        for (_, expression) in fields {
            compiler.names.formUnion(expression.names)
            compiler.slots.formUnion(expression.slots)
            compiler.functions.formUnion(expression.functions)
            compiler.checker.add(expression.findings)
        }
        let type = Fields(fields.map { ($0.0, $0.1.type) })
        let entries = fields.map {
            Syntax.Entry(key: $0.0, position: $0.1.syntax.position, value: $0.1.syntax)
        }
        let constants = fields.compactMap(\.1.constant)
        let isConstant = constants.count == fields.count
        let node: any Node =
            isConstant
            ? ConstantNode(.context(FeelContext(type.shape, constants)))
            : FieldsNode(shape: type.shape, fields: fields.map(\.1))
        let part = Compiler.Part(
            node, .context(type), constant: isConstant ? .context(FeelContext(type.shape, constants)) : nil)
        about = About(
            "{" + fields.map { "\($0.0): \($0.1.text)" }.joined(separator: ", ") + "}",
            Syntax(.context(entries), at: .start), part, compiler)
        root = node
        placeCount = 0
    }

    // MARK: What it is

    package var text: String { about.text }
    package var syntax: Syntax { about.syntax }
    /// The type of the values that it yields, as far as that can be told.
    package var type: FeelType { about.type }
    /// The variables it reads, each with the fields it reads of them, as `kind.leeftijd`; sorted.
    package var names: [String] { about.names }
    /// The slots it reads, sorted.
    package var slots: [Int] { about.slots }
    /// The functions that it calls by name, sorted.
    package var functions: [String] { about.functions }
    /// What is wrong with it, in the order of the text.
    package var findings: [Finding] { about.findings }
    /// Its value, when that is always the same.
    package var constant: Value? { about.constant }

    // MARK: Evaluating

    /// The value for these facts.
    ///
    /// What goes wrong yields null and is noted in `run`; what hangs on an unknown fact yields unknown.
    package func evaluate(_ frame: Frame, _ run: inout Run) -> Value {
        var machine = Machine(frame, locals: placeCount)
        return root.evaluate(&machine, &run)
    }
}

/// Fields that are expressions of their own.
private final class FieldsNode: Node {
    private let shape: Shape
    private let fields: [Expression]

    init(shape: Shape, fields: [Expression]) {
        self.shape = shape
        self.fields = fields
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let frame = Frame(machine.facts, input: machine.input)
        return .context(shape, fields.map { $0.evaluate(frame, &run) }, &run)
    }
}
