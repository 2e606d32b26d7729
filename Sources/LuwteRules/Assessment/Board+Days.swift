import Feel
import LuwteCore

/// The first unbroken row of days on which nothing stands in the way.
enum DayRun {
    case none
    /// It begins later than asked; the condition that kept it back.
    case later(CalendarDate, by: String)
    /// It begins on the first day; where it is cut, what keeps it open, and whether that is so from the first day.
    case from(cut: DayResult?, waiting: WaitingSet?, isOpenAtFirst: Bool)
}

extension Board {
    /// Tests the conditions of this moment on the day that is laid out.
    func testFirstDay() -> TreeResult {
        test(conditions) { isNow($0) ? test($0) : nil }
    }

    /// The tree of this procedure: an extension tests its own conditions too.
    var conditions: PlannedNode { index.conditions(for: situation.procedure) }

    /// Whether a condition is tested at this moment.
    func isNow(_ leaf: PlannedLeaf) -> Bool { leaf.isTested(at: situation.moment) }

    /// Finds the first unbroken row of days in a window on which no condition that must hold all the time fails.
    func findRun(in window: Period, firstDay: TreeResult) -> DayRun {
        guard index.hasLasting else { return .from(cut: nil, waiting: nil, isOpenAtFirst: false) }
        let days = borderDays(in: window, of: index.lastingRules)
        var waiting: WaitingSet?
        var isOpenAtFirst = false
        var blockedBy: String?
        for day in days.days {
            if day != self.day { layOut(day: day.feel) }
            guard let state = lasting(conditions, firstDay, isFirst: day == window.first) else { break }
            if state.tested.outcome == .nietVervuld {
                if blockedBy == nil, day != window.first {
                    let cut = DayResult.known(day.adding(days: -1), by: state.reason ?? "")
                    return .from(cut: cut, waiting: waiting, isOpenAtFirst: isOpenAtFirst)
                }
                blockedBy = state.reason ?? ""
                continue
            }
            if let blockedBy { return .later(day, by: blockedBy) }
            if let more = state.tested.waiting {
                waiting.formUnion(more)
                if day == window.first { isOpenAtFirst = true }
            }
        }
        return blockedBy == nil ? .from(cut: nil, waiting: waiting, isOpenAtFirst: isOpenAtFirst) : .none
    }

    /// The tree with only what must hold all the time; inside an "one of", the rest as it was on the first day.
    ///
    /// - Parameters:
    ///   - firstDay: what the node came to on the first day.
    ///   - isFirst: whether the day at hand is that day.
    /// - Returns: `nil` when nothing in it must hold all the time; the reason names the condition that fails.
    private func lasting(
        _ node: PlannedNode, _ firstDay: TreeResult, isFirst: Bool
    ) -> (tested: Tested, reason: String?)? {
        guard node.isLasting else { return nil }
        switch node {
        case .leaf(let leaf):
            let isSame = isFirst || !(leaf.dependsOnDay || hasDatedFacts)
            let tested = isSame ? firstDay.counted : test(leaf).counted
            return (tested, tested.outcome == .nietVervuld ? leaf.id : nil)
        case .group(let group):
            var together = Together(group.kind)
            var reason: String?
            for (child, atFirst) in zip(group.children, firstDay.children) {
                if let part = lasting(child, atFirst, isFirst: isFirst) {
                    together.add(part.tested)
                    reason = reason ?? part.reason
                } else if group.kind == .eenVan {
                    together.add(test(child) { atFirst.result(of: $0.index) }.counted)
                }
            }
            if case .no = applies(group.onlyIf) { return (.notApplicable, nil) }
            let tested = together.tested
            return (tested.counted(group.effect, by: 0), tested.outcome == .nietVervuld ? reason ?? group.id : nil)
        }
    }

    /// While the first day can still move, or fall away: what would differ on another day that was tried is open.
    ///
    /// - Parameters:
    ///   - first: the day that the tree was tested on.
    ///   - window: from the day asked for to the last day looked at.
    func settledOnly(
        _ tree: TreeResult, on first: CalendarDate, in window: Period, waiting: WaitingSet
    ) -> TreeResult {
        layOut(day: window.first.feel)
        guard let rules = index.rules[situation.moment] else { return tree }
        let days = borderDays(in: window, of: rules)
        var differing: Set<Int> = []
        let atFirst = tree.leaves
        for day in days.days where day != first {
            layOut(day: day.feel)
            for result in atFirst where test(index.plannedLeaf(result.leaf)).tested.outcome != result.tested.outcome {
                differing.insert(result.leaf)
            }
        }
        layOut(day: first.feel)
        guard !differing.isEmpty else { return tree }
        let known = index.byLeaf(tree)
        return test(conditions) { leaf in
            guard differing.contains(leaf.index), let result = known[leaf.index] else { return known[leaf.index] }
            return LeafResult(leaf, .open(waiting.union(result.tested.waiting ?? waiting)))
        }
    }
}

extension Voorwaarde {
    /// Its rules, each with the subject whose members it is run for.
    var rules: [(rule: Rule, subject: Int?)] {
        let subject: Int? =
            switch over {
            case .once: nil
            case .each(let subject), .anyOf(let subject): subject
            }
        var rules: [Rule?] = [onlyIf]
        switch content {
        case .rule(let met, let notMet, _): rules += [met, notMet]
        case .toestemming(let rule): rules.append(rule)
        case .oordeel, .voorliggend, .unset: break
        }
        return rules.compactMap { $0 }.map { ($0, subject) }
    }
}
