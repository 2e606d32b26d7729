/// `for … return …` (DMN 1.5 §10.3.2.14).
final class LoopNode: Node {
    private let sources: [IterationSource]
    private let body: any Node
    /// Where the results so far are kept for `partial`; `nil` when the body does not use them.
    private let partialPlace: Int?
    private let cost: Int

    init(_ sources: [IterationSource], body: any Node, partialPlace: Int?, cost: Int) {
        self.sources = sources
        self.body = body
        self.partialPlace = partialPlace
        self.cost = cost
    }

    private enum Stop {
        case null
        case unknown(WaitingSet)
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        var results: [Value] = []
        var rest: WaitingSet?
        switch collect(0, &results, &rest, &machine, &run) {
        case nil: return .list(results, rest: rest, &run)
        case .null: return .null
        case .unknown(let waiting): return .unknown(waitingFor: waiting)
        }
    }

    /// Runs the loops from `level` on.
    ///
    /// A source that is unknown may turn out to be null, and then the whole is null: so it makes the whole unknown.
    private func collect(
        _ level: Int, _ results: inout [Value], _ rest: inout WaitingSet?, _ machine: inout Machine, _ run: inout Run
    ) -> Stop? {
        guard level < sources.count else {
            if let partialPlace { machine.locals[partialPlace] = .list(FeelList(results)) }
            results.append(body.evaluate(&machine, &run))
            return nil
        }
        let source = sources[level]
        let values = source.values(&machine, &run)
        if case .unknown(let waiting) = values { return .unknown(waiting) }
        if let open = values.rest {
            guard sources.count == 1 else { return .unknown(open) }
            rest = open
        }
        var stop: Stop?
        let isComplete = values.forEach { value in
            guard run.spend(cost) else { return false }
            machine.locals[source.place] = value
            stop = collect(level + 1, &results, &rest, &machine, &run)
            return stop == nil
        }
        return isComplete ? nil : stop ?? .null
    }
}

/// `some … satisfies …` and `every … satisfies …` (DMN 1.5 table 53), settled by the first value that settles them.
final class QuantifierNode: Node {
    private let sources: [IterationSource]
    private let condition: any Node
    /// True for `some`, false for `every`.
    private let settling: Bool
    private let cost: Int

    init(_ sources: [IterationSource], condition: any Node, settling: Bool, cost: Int) {
        self.sources = sources
        self.condition = condition
        self.settling = settling
        self.cost = cost
    }

    private struct State {
        var pending: WaitingSet?
        var isNull = false
        var isSettled = false
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        var state = State()
        let isComplete = search(0, &state, &machine, &run)
        if state.isSettled { return .boolean(settling) }
        if let waiting = state.pending { return .unknown(waitingFor: waiting) }
        return isComplete && !state.isNull ? .boolean(!settling) : .null
    }

    /// - Returns: false when it stopped before the end.
    private func search(_ level: Int, _ state: inout State, _ machine: inout Machine, _ run: inout Run) -> Bool {
        guard level < sources.count else {
            switch condition.evaluate(&machine, &run) {
            case .boolean(settling):
                state.isSettled = true
                return false
            case .boolean: break
            case .unknown(let unknown): state.pending.formUnion(unknown.waiting)
            default: state.isNull = true
            }
            return true
        }
        let source = sources[level]
        let values = source.values(&machine, &run)
        if case .unknown(let waiting) = values {
            state.pending.formUnion(waiting)
            return false
        }
        let isComplete = values.forEach { value in
            guard run.spend(cost) else { return false }
            machine.locals[source.place] = value
            return search(level + 1, &state, &machine, &run)
        }
        if isComplete, let rest = values.rest {
            state.pending.formUnion(rest)
            // What follows may be settled before, or never come to pass: only the first level can go on.
            return level == 0
        }
        return isComplete
    }
}
