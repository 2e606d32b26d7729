/// `list[2]` and `list[item > 2]` (DMN 1.5 §10.3.2.5).
final class FilterNode: Node {
    enum Kind: Sendable {
        /// The filter gives a number: one member, counted from 1, or from the end when negative.
        case index
        /// The filter says of each member whether it stays.
        case condition
        /// Not known before it runs.
        case open
    }

    private let list: any Node
    private let filter: any Node
    private let kind: Kind
    private let place: Int
    private let cost: Int
    private let offset: Int

    init(_ list: any Node, filter: any Node, kind: Kind, place: Int, cost: Int, offset: Int) {
        self.list = list
        self.filter = filter
        self.kind = kind
        self.place = place
        self.cost = cost
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        let source: FeelList
        switch list.evaluate(&machine, &run) {
        case .null: return .null
        case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
        case .list(let list): source = list
        case let single: source = FeelList([single])
        }
        if kind == .index {
            let index = filter.evaluate(&machine, &run)
            return member(of: source, at: index, &run)
        }
        if kind == .open, source.elements.isEmpty {
            if let rest = source.rest { return .unknown(waitingFor: rest) }
            // Only whether it gives a number counts; without an item anything else in it may go wrong.
            var trial = run
            machine.locals[place] = .null
            let index = filter.evaluate(&machine, &trial)
            switch index {
            case .number: return member(of: source, at: index, &run)
            case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
            default: break
            }
        }
        return select(from: source, &machine, &run)
    }

    private func select(from source: FeelList, _ machine: inout Machine, _ run: inout Run) -> Value {
        var kept: [Value] = []
        var uncertain: WaitingSet?
        for (position, element) in source.elements.enumerated() {
            guard run.spend(cost) else { return .null }
            machine.locals[place] = element
            switch filter.evaluate(&machine, &run) {
            case .boolean(true):
                if uncertain == nil { kept.append(element) }
            case .boolean(false), .null: break
            case .unknown(let unknown):
                if kind == .open, position == 0 { return .unknown(waitingFor: unknown.waiting) }
                uncertain.formUnion(unknown.waiting)
            case .number(let index) where kind == .open && position == 0:
                return member(of: source, at: .number(index), &run)
            case let other:
                run.offset = offset
                run.report(.typeMismatch, "a filter is not a boolean but \(other.kind.name)")
            }
        }
        uncertain.formUnion(source.rest)
        return .list(kept, rest: uncertain, &run)
    }

    private func member(of list: FeelList, at index: Value, _ run: inout Run) -> Value {
        run.offset = offset
        switch index {
        case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
        case .null: return .null
        case .number(let number):
            guard let position = number.truncatedInt, position != 0 else {
                return run.report(.wrongArgument, "a list has no member \(number)")
            }
            if position > 0, position <= list.elements.count { return list.elements[position - 1] }
            if let rest = list.rest { return .unknown(waitingFor: rest) }
            let fromEnd = list.elements.count.addingReportingOverflow(position)
            if position < 0, !fromEnd.overflow, fromEnd.partialValue >= 0 { return list.elements[fromEnd.partialValue] }
            return run.report(.wrongArgument, "a list of \(list.elements.count) has no member \(position)")
        default:
            return run.report(.typeMismatch, "a member by \(index.kind.name)")
        }
    }
}
