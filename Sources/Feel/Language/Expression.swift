/// An expression that was read and checked once, and can be evaluated many times, by several threads.
package final class Expression: Sendable {
    package enum Kind: Hashable, Sendable {
        case expression
        /// The contents of a cell: `-`, `< 5, [10..20)`, `not(bso)`.
        case unaryTests
    }

    package let text: String
    package let syntax: Syntax
    /// The type of the values that it yields, as far as that can be told.
    package let type: FeelType
    /// The variables it reads, each with the fields it reads of them, as `kind.leeftijd`; sorted.
    package let names: [String]
    /// The slots it reads, sorted.
    package let slots: [Int]
    /// The functions that it calls by name, sorted.
    package let functions: [String]
    /// What is wrong with it, in the order of the text.
    package let findings: [Finding]
    /// Its value, when that is always the same.
    package let constant: Value?
    private let root: any Node
    private let placeCount: Int

    private init(_ text: String, _ syntax: Syntax, _ part: Compiler.Part, _ compiler: Compiler) {
        self.text = text
        self.syntax = syntax
        type = part.type
        names = compiler.names.sorted()
        slots = compiler.slots.sorted()
        functions = compiler.functions.sorted()
        findings = compiler.checker.findings.sorted { $0.position.range.lowerBound < $1.position.range.lowerBound }
        constant = part.constant
        root = part.node
        placeCount = compiler.placeCount
    }

    /// - Throws: when the text is no expression. A name or type that is wrong does not throw: it is one of `findings`,
    ///   and evaluates to null with a problem.
    package convenience init(
        _ text: String, kind: Kind = .expression, scope: Scope, profile: Profile = .standard
    ) throws(SyntaxError) {
        let syntax: Syntax =
            switch kind {
            case .expression: try Parser.expression(text, scope: scope)
            case .unaryTests: try Parser.unaryTests(text, scope: scope)
            }
        var compiler = Compiler(scope: scope, profile: profile)
        let part = compiler.compile(syntax)
        self.init(text, syntax, part, compiler)
    }

    /// An expression that is always this value.
    package convenience init(constant: Value, type: FeelType = .any) {
        self.init(
            constant.literalText, Syntax(.null, at: .start), Compiler.Part(constant: constant, type),
            Compiler(scope: Scope(), profile: .standard))
    }

    /// A context of which each field is an expression of its own, over the same scope.
    package static func context(_ fields: [(String, Expression)]) -> Expression {
        Expression(fields: fields)
    }

    private convenience init(fields: [(String, Expression)]) {
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
        self.init(
            "{" + fields.map { "\($0.0): \($0.1.text)" }.joined(separator: ", ") + "}",
            Syntax(.context(entries), at: .start), part, compiler)
    }

    // MARK: Evaluating

    /// The value for these facts.
    ///
    /// What goes wrong yields null and is noted in `run`; what hangs on an unknown fact yields unknown.
    package func evaluate(_ frame: Frame, _ run: inout Run) -> Value {
        var machine = Machine(frame, locals: placeCount)
        return root.evaluate(&machine, &run)
    }

    /// The value on the facts and the input of a machine that runs other expressions too.
    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        if placeCount > 0 { machine.makeRoom(for: placeCount) }
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
        .context(shape, fields.map { $0.evaluate(&machine, &run) }, &run)
    }
}
