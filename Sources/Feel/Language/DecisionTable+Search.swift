/// One evaluation of a decision table.
struct TableSearch {
    private let table: DecisionTable
    /// Whether the receipt says which cells did not fit.
    private let notesMisses: Bool
    private(set) var receipt = DecisionTable.Receipt()
    private var machine: Machine
    /// The values of the inputs that were asked for.
    private var inputs: [Value?]
    /// What the open rows wait for.
    private var waiting: WaitingSet?

    init(_ table: DecisionTable, _ frame: Frame, notesMisses: Bool) {
        self.table = table
        self.notesMisses = notesMisses
        machine = Machine(frame, locals: 0)
        inputs = table.inputs.map { _ in nil }
    }

    // MARK: Rows

    /// Goes through the rows, until one fits when only the first counts.
    private mutating func lookAtRows(_ run: inout Run) {
        for row in table.rows.indices {
            guard run.spend() else { return }
            lookAt(row, &run)
            if table.policy == .first, !receipt.rows.isEmpty { return }
        }
    }

    private mutating func lookAt(_ row: Int, _ run: inout Run) {
        var open: WaitingSet?
        for column in table.inputs.indices where !table.rows[row].takesAnything[column] {
            switch fits(row, column, &run) {
            case .boolean(true): continue
            case .unknown(let unknown): open.formUnion(unknown.waiting)
            default:
                if notesMisses { receipt.misses.append(DecisionTable.Receipt.Miss(row: row, column: column)) }
                return
            }
        }
        if let open {
            receipt.open.append(row)
            waiting.formUnion(open)
        } else {
            receipt.rows.append(row)
        }
    }

    private mutating func fits(_ row: Int, _ column: Int, _ run: inout Run) -> Value {
        let input = inputs[column] ?? value(of: table.inputs[column], &run)
        inputs[column] = input
        machine.input = input
        return table.rows[row].tests[column].evaluate(&machine, &run)
    }

    private mutating func value(of expression: Expression, _ run: inout Run) -> Value {
        machine.input = .null
        return expression.evaluate(&machine, &run)
    }

    // MARK: Outputs

    mutating func value(_ run: inout Run) -> Value {
        lookAtRows(&run)
        if table.policy == .collect { return collected(&run) }
        if table.policy == .unique, receipt.rows.count > 1 {
            return run.report(.wrongArgument, "more than one row fits")
        }
        if table.policy == .unique, table.proof.contains(.neverOverlaps), !receipt.rows.isEmpty { receipt.open = [] }
        if let waiting, !receipt.open.isEmpty { return settled(waiting, &run) }
        guard let row = receipt.rows.first else { return none(&run) }
        let value = output(of: row, &run)
        if table.policy == .any, receipt.rows.dropFirst().contains(where: { output(of: $0, &run) != value }) {
            return run.report(.wrongArgument, "rows that fit disagree")
        }
        receipt.row = row
        return value
    }

    private mutating func output(of row: Int, _ run: inout Run) -> Value { value(of: table.rows[row].output, &run) }

    /// What stands for no row.
    private mutating func otherwise(_ run: inout Run) -> Value {
        guard let otherwise = table.otherwise else { return .null }
        return value(of: otherwise, &run)
    }

    private mutating func none(_ run: inout Run) -> Value {
        receipt.usedOtherwise = table.otherwise != nil
        return otherwise(&run)
    }

    /// The value while rows are open: known when everything that can still come out is the same.
    private mutating func settled(_ waiting: WaitingSet, _ run: inout Run) -> Value {
        let candidates = (receipt.open + receipt.rows).sorted()
        // Two rows that both turn out to fit are a mistake when only one may.
        let canClash =
            table.policy == .unique && !table.proof.contains(.neverOverlaps) && candidates.count > 1
        let canMiss = receipt.rows.isEmpty && !table.proof.contains(.alwaysFits)
        var trial = run
        var outputs = candidates.map { output(of: $0, &trial) }
        if canMiss { outputs.append(otherwise(&trial)) }
        var all: WaitingSet? = waiting
        for output in outputs { all.formUnion(output.waiting) }
        let isSame = outputs.dropFirst().allSatisfy { $0 == outputs[0] } && outputs[0].waiting == nil
        if isSame, !canClash {
            run = trial
            receipt.row = candidates.count == 1 && !canMiss ? candidates[0] : nil
            return outputs[0]
        }
        _ = run.spend(max(0, run.steps - trial.steps))
        let hull = outputs.dropFirst().reduce(outputs[0]) { Value.either($0, $1, waiting: waiting) }
        if !canClash, case .unknown(let unknown) = hull { return .unknown(unknown) }
        return .unknown(waitingFor: all ?? waiting)
    }

    private mutating func collected(_ run: inout Run) -> Value {
        guard !receipt.rows.isEmpty || !receipt.open.isEmpty else {
            guard table.otherwise == nil else { return none(&run) }
            return .list(FeelList([]))
        }
        // Without a row that surely fits, the output for no row may still come in the place of the list.
        if receipt.rows.isEmpty, table.otherwise != nil, let waiting { return .unknown(waitingFor: waiting) }
        let certain = receipt.rows.prefix { row in receipt.open.first.map { row < $0 } ?? true }
        return .list(certain.map { output(of: $0, &run) }, rest: waiting, &run)
    }
}
