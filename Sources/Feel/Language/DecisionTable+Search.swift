/// One evaluation of a decision table.
struct TableSearch {
    let table: DecisionTable
    let frame: Frame
    /// The values of the inputs that were asked for.
    var inputs: [Value?]
    var receipt = DecisionTable.Receipt()
    /// What the open rows wait for.
    private var waiting: WaitingSet?

    init(table: DecisionTable, frame: Frame, inputs: [Value?]) {
        self.table = table
        self.frame = frame
        self.inputs = inputs
    }

    // MARK: Rows

    /// Goes through the rows, until one fits when only the first counts.
    mutating func lookAtRows(_ run: inout Run) {
        for row in table.rows.indices {
            guard run.spend() else { return }
            lookAt(row, &run)
            if table.policy == .first, !receipt.rows.isEmpty { return }
        }
    }

    private mutating func lookAt(_ row: Int, _ run: inout Run) {
        var open: WaitingSet?
        for column in table.inputs.indices {
            let input = value(ofInput: column, &run)
            let test = table.rows[row].tests[column]
            switch test.evaluate(Frame(frame.values, input: input), &run) {
            case .boolean(true): continue
            case .unknown(let unknown): open.formUnion(unknown.waiting)
            default:
                receipt.misses.append(DecisionTable.Receipt.Miss(row: row, column: column))
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

    private mutating func value(ofInput column: Int, _ run: inout Run) -> Value {
        if let known = inputs[column] { return known }
        let value = table.inputs[column].evaluate(frame, &run)
        inputs[column] = value
        return value
    }

    // MARK: Outputs

    mutating func value(_ run: inout Run) -> Value {
        if table.policy == .collect { return collected(&run) }
        if table.policy == .unique, receipt.rows.count > 1 {
            return run.report(.wrongArgument, "more than one row fits")
        }
        if table.policy == .unique, table.proof.contains(.neverOverlaps), !receipt.rows.isEmpty { receipt.open = [] }
        if let waiting, !receipt.open.isEmpty { return settled(waiting, &run) }
        guard let row = receipt.rows.first else { return none(&run) }
        let value = table.rows[row].output.evaluate(frame, &run)
        if table.policy == .any, receipt.rows.dropFirst().contains(where: { output(of: $0, &run) != value }) {
            return run.report(.wrongArgument, "rows that fit disagree")
        }
        receipt.row = row
        return value
    }

    private func output(of row: Int, _ run: inout Run) -> Value { table.rows[row].output.evaluate(frame, &run) }

    private mutating func none(_ run: inout Run) -> Value {
        receipt.usedOtherwise = table.otherwise != nil
        return table.otherwise?.evaluate(frame, &run) ?? .null
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
        if canMiss { outputs.append(table.otherwise?.evaluate(frame, &trial) ?? .null) }
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
