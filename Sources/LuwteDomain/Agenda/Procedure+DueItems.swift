import LuwteCore
import LuwteRules

extension Procedure {
    /// What has to happen in this procedure, as it stands on a day.
    func dueItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        try (stage.isOpen ? openItems(law, on: day) : sendingItems(day)) + dwangsomItems(law, on: day)
            + terugvorderingItems(law)
    }

    private func openItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        if let term = try lawfully({ try beslistermijn(law) }) {
            let turn: Capacity = isBezwaar ? .bezwaarbehandelaar : .beslisser
            items.append(item(.decide, term.decideBy, turn, .term(term.receipt)))
        }
        if stage == .incomplete, let request = clock.requests.last {
            let until = clock.lastDay(request, law)
            if day <= until {
                items.append(item(.awaitSupplement, until, .ouder, .named))
            } else if let last = try lawfully({ try leaveUntreatedBy(law) }), day <= last {
                items.append(item(.leaveUntreated, last, .beslisser, .national("niet_behandelen", from: request.until)))
            }
        }
        if let asked = zienswijzen.last, asked.answeredOn == nil, case let until = clock.lastDay(asked, law),
            day <= until
        {
            items.append(item(.awaitZienswijze, until, .ouder, .named))
        }
        if let planned = spreekuren.last, planned.outcome == nil {
            items.append(item(.holdSpreekuur, planned.plannedOn, .adviseur, .named))
        }
        if let planned = overleggen.last, planned.result == nil {
            items.append(item(.holdOverleg, planned.plannedOn, .coordinator, .named))
        }
        return items
    }

    private func sendingItems(_ day: CalendarDate) -> [DueItem] {
        guard stage != .withdrawn, sentOn == nil else { return [] }
        return [item(.sendBesluit, besluit?.on ?? day, .beslisser, .course)]
    }

    private func terugvorderingItems(_ law: Law) throws(Refusal) -> [DueItem] {
        guard let terugvordering, terugvordering.open > .zero, let sentOn, let term = try terugvorderingTerm(law) else {
            return []
        }
        return [item(.collect, term.last, .financien, .national("betaling_terugvordering", from: sentOn))]
    }

    private func dwangsomItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard clock.dwangsombesluit == nil, let dwangsom = try dwangsom(law, on: day) else { return [] }
        var items: [DueItem] = []
        if sentOn == nil, let first = dwangsom.days.last?.day {
            items.append(item(.stopDwangsom, first, .beslisser, .term(dwangsom.receipt)))
        }
        if let last = dwangsom.decideBy {
            items.append(item(.decideDwangsom, last, .beslisser, .term(dwangsom.receipt)))
        }
        return items
    }

    private func item(_ kind: DueItem.Kind, _ due: CalendarDate, _ turn: Capacity, _ why: DueItem.Why) -> DueItem {
        DueItem(kind: kind, procedure: number, due: due, turn: turn, why: why)
    }
}
