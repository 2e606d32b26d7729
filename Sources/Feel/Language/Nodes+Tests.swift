/// One test of `in` or of a cell: whether it holds for a value.
struct Test: Sendable {
    enum Kind: Sendable {
        /// `< 5`.
        case comparison(Syntax.Comparison)
        /// An expression that says itself whether it holds, mostly with `?`.
        case condition
        /// A value or list: equal to it, or in it.
        case candidate
        /// A range as it was written, which is null when an end is.
        case range
    }

    let kind: Kind
    let node: any Node
    let offset: Int

    func holds(for value: Value, _ machine: inout Machine, _ run: inout Run) -> Value {
        let operand = node.evaluate(&machine, &run)
        run.offset = offset
        switch kind {
        case .comparison(let comparison):
            return comparison.apply(value, operand, &run)
        case .condition:
            switch operand {
            case .boolean, .null: return operand
            case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
            default: return run.report(.typeMismatch, "a test is not a boolean but \(operand.kind.name)")
            }
        case .candidate:
            if operand.isTrue, !value.isBoolean, !value.isUnknown { return operand }
            return Operators.isIn(value, operand, &run)
        case .range:
            return operand.isNull ? .null : Operators.isIn(value, operand, &run)
        }
    }
}

extension Value {
    fileprivate var isBoolean: Bool {
        if case .boolean = self { return true }
        return false
    }
}

/// Tests in a row: true when one of them holds. Without any test it is `-`, which holds for everything.
final class TestsNode: Node {
    /// `nil` for unary tests, which test the input of the frame.
    private let value: (any Node)?
    private let tests: [Test]
    private let isNegated: Bool

    init(_ value: (any Node)?, tests: [Test], isNegated: Bool) {
        self.value = value
        self.tests = tests
        self.isNegated = isNegated
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        guard !tests.isEmpty else { return .boolean(!isNegated) }
        guard let value else { return holds(for: machine.input, &machine, &run) }
        let outside = machine.input
        defer { machine.input = outside }
        let input = value.evaluate(&machine, &run)
        machine.input = input
        return holds(for: input, &machine, &run)
    }

    private func holds(for input: Value, _ machine: inout Machine, _ run: inout Run) -> Value {
        var pending: WaitingSet?
        var isNull = false
        for test in tests {
            switch test.holds(for: input, &machine, &run) {
            case .boolean(true): return .boolean(!isNegated)
            case .boolean(false): break
            case .unknown(let unknown): pending.formUnion(unknown.waiting)
            default: isNull = true
            }
        }
        if let waiting = pending { return .unknown(waitingFor: waiting) }
        return isNull ? .null : .boolean(isNegated)
    }
}
