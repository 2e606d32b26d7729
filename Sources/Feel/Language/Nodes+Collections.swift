/// Lists, contexts and ranges as they are written.
final class ListNode: Node {
    private let members: [any Node]

    init(_ members: [any Node]) { self.members = members }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        var elements: [Value] = []
        elements.reserveCapacity(members.count)
        for member in members { elements.append(member.evaluate(&machine, &run)) }
        return .list(elements, &run)
    }
}

/// A context; each entry can use the ones before it.
final class ContextNode: Node {
    private let shape: Shape
    private let entries: [any Node]
    /// Where the value of the first entry is kept; the others follow it.
    private let firstPlace: Int

    init(shape: Shape, entries: [any Node], firstPlace: Int) {
        self.shape = shape
        self.entries = entries
        self.firstPlace = firstPlace
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        for (index, entry) in entries.enumerated() {
            machine.locals[firstPlace + index] = entry.evaluate(&machine, &run)
        }
        return .context(shape, Array(machine.locals[firstPlace..<firstPlace + entries.count]), &run)
    }
}

/// `[a..b]`; a range of which an end is null is null.
final class RangeNode: Node {
    private let start: any Node
    private let startIncluded: Bool
    private let end: any Node
    private let endIncluded: Bool
    private let offset: Int

    init(start: any Node, startIncluded: Bool, end: any Node, endIncluded: Bool, offset: Int) {
        self.start = start
        self.startIncluded = startIncluded
        self.end = end
        self.endIncluded = endIncluded
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let first = start.evaluate(&machine, &run)
        let last = end.evaluate(&machine, &run)
        run.offset = offset
        for bound in [first, last] {
            switch bound {
            case .number, .string, .date, .time, .dateTime, .months, .seconds: break
            case .unknown(let unknown):
                // Without bounds it may still turn out to be null, and then there is no range.
                guard unknown.isPromised else { return Value.open(first, last) }
            case .null: return run.report(.wrongArgument, "a range with an end that is null")
            default: return run.report(.typeMismatch, "a range of \(bound.kind.name)")
            }
        }
        guard first.kind == last.kind || first.isUnknown || last.isUnknown else {
            return run.report(.typeMismatch, "a range from \(first.kind.name) to \(last.kind.name)")
        }
        return .range(
            FeelRange(start: first, startIncluded: startIncluded, end: last, endIncluded: endIncluded))
    }
}

/// `< 5` outside a test: all values for which it holds, as a range; for `!=` as the ranges on both sides.
final class TestRangeNode: Node {
    private let comparison: Syntax.Comparison
    private let bound: any Node

    init(_ comparison: Syntax.Comparison, _ bound: any Node) {
        self.comparison = comparison
        self.bound = bound
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let bound = bound.evaluate(&machine, &run)
        switch bound {
        case .null: return .null
        case .unknown(let unknown) where !unknown.isPromised: return .unknown(waitingFor: unknown.waiting)
        default: break
        }
        func below(included: Bool) -> Value {
            .range(FeelRange(start: nil, startIncluded: false, end: bound, endIncluded: included))
        }
        func above(included: Bool) -> Value {
            .range(FeelRange(start: bound, startIncluded: included, end: nil, endIncluded: false))
        }
        switch comparison {
        case .less: return below(included: false)
        case .lessOrEqual: return below(included: true)
        case .greater: return above(included: false)
        case .greaterOrEqual: return above(included: true)
        case .equal: return .range(FeelRange(start: bound, startIncluded: true, end: bound, endIncluded: true))
        case .unequal: return .list(FeelList([below(included: false), above(included: false)]))
        }
    }
}

extension Unknown {
    /// Whether it surely turns out to be a value: bounds promise so.
    fileprivate var isPromised: Bool { lowest != nil || highest != nil }
}

extension Value {
    /// Unknown, with all that the two wait for.
    fileprivate static func open(_ first: Value, _ last: Value) -> Value {
        var waiting = first.waiting
        waiting.formUnion(last.waiting)
        return waiting.map { .unknown(waitingFor: $0) } ?? .null
    }
}
