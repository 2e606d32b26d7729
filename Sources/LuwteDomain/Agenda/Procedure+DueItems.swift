import LuwteCore
import LuwteRules

extension Procedure {
    /// What has to happen in this procedure, as it stands on a day.
    func dueItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        try (stage.isOpen ? openItems(law, on: day) : sendingItems(law, on: day)) + dwangsomItems(law, on: day)
            + terugvorderingItems(law, on: day)
    }

    /// Who takes its besluit.
    var decider: Capacity { isBezwaar ? .bezwaarbehandelaar : .beslisser }

    private func openItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        if let term = try lawfully({ try beslistermijn(law) }) {
            items.append(item(.decide, term.decideBy, decider, .term(term.receipt)))
        }
        if let ontvangst, ontvangst.confirmedOn == nil {
            let term = try ontvangst.confirmBy(receivedOn: receivedOn, law)
            let turn: Capacity = isBezwaar ? .bezwaarbehandelaar : .behandelaar
            items.append(item(.confirmReceipt, term.last, turn, .term(term.receipt)))
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
        return items + (try hearingItems(law, on: day))
    }

    private func hearingItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard let hearing, hearing.outcome == nil else { return [] }
        var items = [item(.holdHearing, hearing.plannedOn, .bezwaarbehandelaar, .named)]
        if hearing.fileOpenedOn == nil {
            let open = try hearing.openFileBy(law)
            items.append(item(.layOpenFile, open.last, .bezwaarbehandelaar, .term(open.receipt)))
        }
        let papers = try hearing.papersUntil(law)
        if day <= papers.last { items.append(item(.awaitPapers, papers.last, .ouder, .term(papers.receipt))) }
        return items
    }

    private func sendingItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard stage != .withdrawn else { return [] }
        guard let sentOn else { return [item(.sendBesluit, besluit?.on ?? day, .beslisser, .course)] }
        guard !isBezwaar else { return [] }
        let own = try lawfully { try law.termijnen.bezwaartermijn(sent: sentOn) }
        let term = law.termijnen.longer(
            Termijn(last: own.last, receipt: own.receipt), from: sentOn.next, clock.storingen)
        return day <= term.last ? [item(.awaitBezwaar, term.last, .ouder, .term(term.receipt))] : []
    }

    func item(
        _ kind: DueItem.Kind, _ due: CalendarDate, _ turn: Capacity, _ why: DueItem.Why,
        _ about: DueItem.About? = nil
    ) -> DueItem {
        DueItem(kind: kind, procedure: number, due: due, turn: turn, why: why, about: about)
    }
}
