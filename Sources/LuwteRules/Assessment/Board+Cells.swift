import Feel

extension Board {
    /// Works out again what may have changed since the day that was laid out before.
    func workOutDay(begin hasMoved: Bool) {
        let hasTurned = turnSoorten()
        var changed = index.dayCells.map { _ in false }
        for (place, cell) in index.dayCells.enumerated()
        where cell.mayChange(changed, begin: hasMoved, soort: hasTurned) {
            changed[place] = workOut(cell.cells)
        }
    }

    /// Works out a group of cells.
    ///
    /// - Returns: whether any came to something else than before.
    @discardableResult
    func workOut(_ group: PlannedCell.Group) -> Bool {
        for subject in group.lists { refreshList(of: subject) }
        if let subject = group.subject { return workOut(group, ofEach: subject) }
        var isChanged = false
        for cell in group.cells {
            let result = value(of: cell, given: .null)
            guard frame.values[cell.field] != result else { continue }
            frame.values[cell.field] = result
            isChanged = true
        }
        return isChanged
    }

    private func workOut(_ group: PlannedCell.Group, ofEach subject: Int) -> Bool {
        let slot = index.memberSlots[subject]
        var isChanged = false
        frame.values[slot] = .null
        for number in members[subject].indices {
            frame.values[slot] = .context(members[subject][number])
            // The one at hand is then held once, and changed in place; who looks around must still see it.
            if !group.looksAround { members[subject][number] = .empty }
            for cell in group.cells {
                let result = value(of: cell, given: told(cell.field, of: subject, number))
                if frame.setField(cell.field, of: slot, to: result) { isChanged = true }
            }
            if let context = frame.takeContext(from: slot) { members[subject][number] = context }
        }
        if isChanged { isListStale[subject] = true }
        bindAssessed(subject)
        return isChanged
    }

    /// What one cell comes to, for the member that is at hand.
    ///
    /// - Parameter given: what was told of the fact, if it is one.
    private func value(of cell: PlannedCell, given: @autoclosure () -> Value) -> Value {
        switch cell.content {
        case .given: return given()
        case .gated(let rule):
            switch applies(rule) {
            case .yes: return given()
            case .no, .broken: return .null
            case .open(let waiting): return .unknown(waitingFor: waiting)
            }
        case .expression(let rule): return value(of: rule)
        case .table(let table): return table.value(frame, &run)
        case .unset(let wait): return .unknown(wait)
        }
    }
}
