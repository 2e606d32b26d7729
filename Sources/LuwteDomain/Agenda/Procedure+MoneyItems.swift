import LuwteCore
import LuwteRules

extension Procedure {
    /// What a besluit that is late costs, and who has to do what about it.
    ///
    /// - Source: D-12, D-13.
    func dwangsomItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        if let decidedOn = clock.dwangsombesluit {
            guard clock.owesDwangsom else { return [] }
            let pay = try lawfully {
                try law.termijnen.termijn("betaling_dwangsom", after: decidedOn, event: .dwangsombesluit)
            }
            return [item(.payDwangsom, pay.last, .financien, .term(pay.receipt))]
        }
        guard let dwangsom = try dwangsom(law, on: day) else { return [] }
        var items: [DueItem] = []
        if sentOn == nil, stage.isOpen, case .nothingOwed(let until) = dwangsom.outcome {
            items.append(item(.decideInGrace, until, decider, .term(dwangsom.receipt)))
        }
        if sentOn == nil, let first = dwangsom.days.last?.day {
            items.append(item(.stopDwangsom, first, decider, .term(dwangsom.receipt)))
        }
        if let last = dwangsom.decideBy {
            items.append(item(.decideDwangsom, last, .beslisser, .term(dwangsom.receipt)))
        }
        return items
    }

    /// What is claimed back: to be paid, to be reminded of, and no more to be claimed after some years.
    ///
    /// - Source: D-23.
    func terugvorderingItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard let terugvordering, terugvordering.open > .zero, let term = try terugvorderingTerm(law),
            let lapse = try verjaring(law)
        else { return [] }
        var items = [item(.lapse, lapse.last, .financien, .term(lapse.receipt))]
        if let reminded = try aanmaningTerm(law) {
            items.append(item(.collect, reminded.last, .financien, .term(reminded.receipt)))
        } else {
            items.append(item(.collect, term.last, .financien, .term(term.receipt)))
            if day > term.last { items.append(item(.remind, term.last.next, .financien, .term(term.receipt))) }
        }
        return items
    }
}
