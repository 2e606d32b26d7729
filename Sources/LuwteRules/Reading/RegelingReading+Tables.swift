import Feel

extension RegelingReading {
    /// Reports gaps, overlaps and rows that never count, and notes what has been proven.
    func check(_ table: inout CompiledTable, at node: YAMLNode) {
        guard let analysis = TableAnalysis(table, range: declaredRange, budget: &tableBudget) else {
            if table.otherwise == nil, !table.isBroken { report(.noOtherwise, at: node) }
            return
        }
        table.proof = proof(table, analysis)
        if table.otherwise == nil, let gap = analysis.spots.first(where: \.rows.isEmpty) {
            report(.noRowFits(describe(gap.atoms, table)), at: node)
        }
        if table.otherwise != nil { reportHoles(analysis, table, at: node) }
        switch table.policy {
        case .unique:
            if let overlap = analysis.spots.first(where: { $0.rows.count > 1 }) {
                report(
                    .rowsOverlap(overlap.rows[0] + 1, overlap.rows[1] + 1, describe(overlap.atoms, table)),
                    at: table.rows[overlap.rows[1]].node)
            }
        case .first:
            let counting = Set(analysis.spots.compactMap(\.rows.first))
            for (number, row) in table.rows.enumerated() where !counting.contains(number) {
                report(.rowNeverCounts(number + 1), at: row.node)
            }
        case .any, .collect: break
        }
    }

    /// What the analysis has shown about a table.
    private func proof(_ table: CompiledTable, _ analysis: TableAnalysis) -> DecisionTable.Proof {
        var proof: DecisionTable.Proof = []
        // An input that may fall away is no part of what was gone through.
        let mayFallAway = Set(draft.facts.filter { $0.onlyIf != nil }.map(\.fullName))
        let isWhole = table.inputs.allSatisfy { mayFallAway.isDisjoint(with: draft.fullNames(in: $0)) }
        if isWhole, analysis.spots.allSatisfy({ !$0.rows.isEmpty }) { proof.insert(.alwaysFits) }
        if analysis.spots.allSatisfy({ $0.rows.count < 2 }) { proof.insert(.neverOverlaps) }
        return proof
    }

    /// A number or date for which no row fits, between two for which one does.
    private func reportHoles(_ analysis: TableAnalysis, _ table: CompiledTable, at node: YAMLNode) {
        for (column, atoms) in analysis.atoms.enumerated() {
            switch table.inputs[column].type {
            case .number, .date: break
            default: continue
            }
            let groups = Dictionary(grouping: analysis.spots) { spot in
                spot.atoms.enumerated().filter { $0.offset != column }.map(\.element)
            }
            // In the order of the analysis, so that the same table always gets the same finding.
            for spot in analysis.spots where spot.atoms[column] == atoms.first {
                let others = spot.atoms.enumerated().filter { $0.offset != column }.map(\.element)
                guard let spots = groups[others] else { continue }
                let fitting = Set(spots.filter { !$0.rows.isEmpty }.map { $0.atoms[column] })
                let fits = atoms.map(fitting.contains)
                guard let first = fits.firstIndex(of: true), let last = fits.lastIndex(of: true),
                    let hole = fits.indices.first(where: { (first...last).contains($0) && !fits[$0] }),
                    let spot = spots.first(where: { $0.atoms[column] == atoms[hole] })
                else { continue }
                report(.hole(describe(spot.atoms, table)), at: node)
                return
            }
        }
    }

    private func describe(_ atoms: [TableAnalysis.Atom], _ table: CompiledTable) -> String {
        zip(table.inputs, atoms).map { input, atom in
            switch atom {
            case .value(let value): "\(input.text) = \(text(value))"
            case .between(nil, nil): "elke \(input.text)"
            case .between(nil, let high?): "\(input.text) < \(text(high))"
            case .between(let low?, nil): "\(input.text) > \(text(low))"
            case .between(let low?, let high?): "\(input.text) tussen \(text(low)) en \(text(high))"
            }
        }.joined(separator: " en ")
    }

    private func text(_ value: Value) -> String {
        switch value {
        case .boolean(let isTrue): isTrue ? "ja" : "nee"
        default: value.text ?? ""
        }
    }

    /// The range that an input can lie in, where it is a fact that declares one, or an age.
    private func declaredRange(_ input: Expression) -> (lowest: Value?, highest: Value?) {
        guard let name = input.syntax.dottedName, let fact = draft.facts.first(where: { $0.fullName == name }),
            case .number(_, let lowest, let highest) = fact.answer
        else { return (nil, nil) }
        return (lowest.map(Value.number), highest.map(Value.number))
    }
}
