/// Operators with two sides.
final class ComparisonNode: Node {
    private let comparison: Syntax.Comparison
    private let left: any Node
    private let right: any Node
    private let offset: Int

    init(_ comparison: Syntax.Comparison, _ left: any Node, _ right: any Node, offset: Int) {
        self.comparison = comparison
        self.left = left
        self.right = right
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let left = left.evaluate(&machine, &run)
        let right = right.evaluate(&machine, &run)
        run.offset = offset
        return comparison.apply(left, right, &run)
    }
}

extension Syntax.Comparison {
    /// `left ? right`, three-valued.
    func apply(_ left: Value, _ right: Value, _ run: inout Run) -> Value {
        switch self {
        case .equal: Operators.equal(left, right, &run)
        case .unequal: Operators.notEqual(left, right, &run)
        case .less: Operators.less(left, right, &run)
        case .lessOrEqual: Operators.lessOrEqual(left, right, &run)
        case .greater: Operators.greater(left, right, &run)
        case .greaterOrEqual: Operators.greaterOrEqual(left, right, &run)
        }
    }
}

final class ArithmeticNode: Node {
    private let arithmetic: Syntax.Arithmetic
    private let left: any Node
    private let right: any Node
    private let offset: Int

    init(_ arithmetic: Syntax.Arithmetic, _ left: any Node, _ right: any Node, offset: Int) {
        self.arithmetic = arithmetic
        self.left = left
        self.right = right
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let left = left.evaluate(&machine, &run)
        let right = right.evaluate(&machine, &run)
        run.offset = offset
        switch arithmetic {
        case .add: return Operators.add(left, right, &run)
        case .subtract: return Operators.subtract(left, right, &run)
        case .multiply: return Operators.multiply(left, right, &run)
        case .divide: return Operators.divide(left, right, &run)
        case .power: return Operators.power(left, right, &run)
        }
    }
}

final class NegationNode: Node {
    private let operand: any Node
    private let offset: Int

    init(_ operand: any Node, offset: Int) {
        self.operand = operand
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let value = operand.evaluate(&machine, &run)
        run.offset = offset
        return Operators.negate(value, &run)
    }
}

final class BetweenNode: Node {
    private let value: any Node
    private let low: any Node
    private let high: any Node
    private let offset: Int

    init(_ value: any Node, low: any Node, high: any Node, offset: Int) {
        self.value = value
        self.low = low
        self.high = high
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let value = value.evaluate(&machine, &run)
        let low = low.evaluate(&machine, &run)
        let high = high.evaluate(&machine, &run)
        run.offset = offset
        return Operators.isBetween(value, low, high, &run)
    }
}

/// `instance of` (DMN 1.5 §10.3.2.9.3).
final class InstanceOfNode: Node {
    private let value: any Node
    private let type: FeelType

    init(_ value: any Node, type: FeelType) {
        self.value = value
        self.type = type
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let value = value.evaluate(&machine, &run)
        if case .null = value { return .boolean(type == .nothing) }
        if case .unknown(let unknown) = value { return .unknown(waitingFor: unknown.waiting) }
        guard type.accepts(value) else { return .boolean(false) }
        if type != .any, let waiting = value.waiting { return .unknown(waitingFor: waiting) }
        return .boolean(true)
    }
}

/// `not(…)`, which is a function in name only.
final class NotNode: Node {
    private let operand: any Node
    private let offset: Int

    init(_ operand: any Node, offset: Int) {
        self.operand = operand
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let value = operand.evaluate(&machine, &run)
        run.offset = offset
        return Operators.negation(value, &run)
    }
}
