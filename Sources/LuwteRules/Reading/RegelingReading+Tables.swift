import Feel

extension RegelingReading {
    /// How the cells of tables are held against what their inputs can be.
    var cells: CellTest {
        let scope = draft.scope
        return CellTest { scope.slot(of: $0) != nil }
    }

    /// Reports gaps, overlaps and rows that never count, and notes what has been proven.
    func check(_ table: inout CompiledTable, at node: YAMLNode) {
        guard
            let analysis = TableAnalysis(
                table, cells: cells, range: { draft.range(of: $0.syntax) }, budget: &tableBudget)
        else {
            if table.otherwise == nil, !table.isBroken { report(.noOtherwise, at: node) }
            return
        }
        table.proof = proof(table, analysis)
        if analysis.isCut {
            report(.tableTooLarge(rows: table.rows.count, inputs: table.inputs.count), at: node)
        }
        checkCover(table, analysis, at: node)
        if table.policy == .unique, let (rows, example) = analysis.overlap {
            report(.rowsOverlap(rows[0] + 1, rows[1] + 1, describe(example, table)), at: table.rows[rows[1]].node)
        }
        if !analysis.isCut { checkRows(table, analysis) }
    }

    /// Whether every combination has an outcome.
    private func checkCover(_ table: CompiledTable, _ analysis: TableAnalysis, at node: YAMLNode) {
        guard table.otherwise == nil else {
            if let hole = analysis.hole { report(.hole(describe(hole, table)), at: node) }
            // These two are there for kinds and choices that are added later.
            if table.proof.contains(.alwaysFits), let otherwise = node["anders"],
                !RegelingReading.outcomeWords.contains(otherwise.text ?? "")
            {
                report(.otherwiseNeverUsed, at: otherwise)
            }
            return
        }
        if let gap = analysis.gap {
            report(.noRowFits(describe(gap, table)), at: node)
        } else if !analysis.alwaysFits {
            report(.noOtherwise, at: node)
        }
    }

    /// Rows that never fit, never count, or say what another says.
    private func checkRows(_ table: CompiledTable, _ analysis: TableAnalysis) {
        var said: [[String]: Int] = [:]
        for (number, row) in table.rows.enumerated() {
            let texts = (row.tests + [row.output]).map(\.text)
            if let first = said[texts] {
                report(.sameRows(number + 1, first + 1), at: row.node)
                continue
            }
            said[texts] = number
            if !analysis.fitting.contains(number) {
                report(.rowNeverFits(number + 1), at: row.node)
            } else if table.policy == .first, !analysis.counting.contains(number) {
                report(.rowNeverCounts(number + 1), at: row.node)
            }
        }
    }

    /// What the analysis has shown about a table.
    private func proof(_ table: CompiledTable, _ analysis: TableAnalysis) -> DecisionTable.Proof {
        var proof: DecisionTable.Proof = []
        // An input that may fall away is no part of what was gone through.
        let mayFallAway = Set(draft.facts.filter { $0.onlyIf != nil }.map(\.fullName))
        let isWhole = table.inputs.allSatisfy { mayFallAway.isDisjoint(with: draft.fullNames(in: $0)) }
        if isWhole, analysis.alwaysFits { proof.insert(.alwaysFits) }
        if analysis.neverOverlaps { proof.insert(.neverOverlaps) }
        return proof
    }

    /// A combination in the words of the regeling; inputs that make no difference are left out.
    private func describe(_ example: TableAnalysis.Example, _ table: CompiledTable) -> String {
        let parts = zip(table.inputs, example).compactMap { input, atom in
            atom.flatMap { describe(input.text, $0) }
        }
        return parts.isEmpty ? "wat er ook wordt ingevuld" : parts.joined(separator: " en ")
    }

    private func describe(_ input: String, _ atom: Atom) -> String? {
        switch atom {
        case .value(let value): "\(input) = \(text(value))"
        case .between(nil, let high?): "\(input) < \(text(high))"
        case .between(let low?, nil): "\(input) > \(text(low))"
        case .between(let low?, let high?): "\(input) tussen \(text(low)) en \(text(high))"
        case .other: "een andere \(input)"
        case .between(nil, nil), .nothing: nil
        }
    }

    private func text(_ value: Value) -> String {
        switch value {
        case .boolean(let isTrue): isTrue ? "ja" : "nee"
        default: value.text ?? ""
        }
    }
}

extension LayoutDraft {
    /// The range that a fact declares for its number; nothing for anything else.
    func range(of syntax: Syntax) -> (lowest: Value?, highest: Value?) {
        guard let name = syntax.dottedName, let fact = facts.first(where: { $0.fullName == name }),
            case .number(_, let lowest, let highest) = fact.answer
        else { return (nil, nil) }
        return (lowest.map(Value.number), highest.map(Value.number))
    }
}
