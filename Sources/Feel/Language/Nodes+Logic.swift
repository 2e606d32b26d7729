/// `and` and `or` (DMN 1.5 tables 50 and 51, and unknown beside null).
final class LogicNode: Node {
    private let parts: [any Node]
    /// The value that settles it whatever the other parts are: false for `and`, true for `or`.
    private let settling: Bool
    private let offset: Int

    init(_ parts: [any Node], settling: Bool, offset: Int) {
        self.parts = parts
        self.settling = settling
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        var pending: WaitingSet?
        var isNull = false
        for part in parts {
            switch part.evaluate(&machine, &run) {
            case .boolean(let value):
                if value == settling { return .boolean(settling) }
            case .unknown(let unknown):
                pending.formUnion(unknown.waiting)
            case .null:
                isNull = true
            case let other:
                isNull = true
                run.offset = offset
                run.report(.typeMismatch, "and, or: not a boolean but \(other.kind.name)")
            }
        }
        if let waiting = pending { return .unknown(waitingFor: waiting) }
        return isNull ? .null : .boolean(!settling)
    }
}

/// `if`: with an unknown condition known only when both branches give the same.
final class ConditionalNode: Node {
    private let condition: any Node
    private let yes: any Node
    private let no: any Node

    init(_ condition: any Node, yes: any Node, no: any Node) {
        self.condition = condition
        self.yes = yes
        self.no = no
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        switch condition.evaluate(&machine, &run) {
        case .boolean(true): return yes.evaluate(&machine, &run)
        case .unknown(let unknown):
            // A function that calls itself would never end here: inside one, nothing is tried.
            guard CallDepth.nodes == 0 else { return .unknown(waitingFor: unknown.waiting) }
            // Either branch may turn out not to be taken: what goes wrong in it counts only when both agree.
            var trial = run
            let first = yes.evaluate(&machine, &trial)
            let second = no.evaluate(&machine, &trial)
            let merged = Value.either(first, second, waiting: unknown.waiting)
            if merged.isUnknown { _ = run.spend(max(0, run.steps - trial.steps)) } else { run = trial }
            return merged
        default: return no.evaluate(&machine, &run)
        }
    }
}

extension Value {
    /// One of two values, of which it is not known which.
    static func either(_ first: Value, _ second: Value, waiting: WaitingSet) -> Value {
        if first == second, first.waiting == nil { return first }
        var pending: WaitingSet?
        pending.formUnion(waiting)
        pending.formUnion(first.waiting)
        pending.formUnion(second.waiting)
        return .unknown(
            Unknown(
                waiting: pending ?? waiting,
                lowest: Value.outer(first.lowest, second.lowest, -1),
                highest: Value.outer(first.highest, second.highest, 1)))
    }

    /// The lowest value that this can turn out to be, where values of its type have an order.
    private var lowest: Value? {
        switch self {
        case .unknown(let unknown): unknown.lowest
        case .number, .date, .months, .seconds: self
        default: nil
        }
    }

    private var highest: Value? {
        switch self {
        case .unknown(let unknown): unknown.highest
        case .number, .date, .months, .seconds: self
        default: nil
        }
    }

    /// The lower (`side` -1) or higher (1) of two bounds; none when either is missing.
    private static func outer(_ first: Value?, _ second: Value?, _ side: Int) -> Value? {
        guard let first, let second, let order = Operators.order(first, second) else { return nil }
        return order * side >= 0 ? first : second
    }
}
