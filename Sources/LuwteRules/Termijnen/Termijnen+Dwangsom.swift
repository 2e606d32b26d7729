import LuwteCore

extension Termijnen {
    /// The dwangsom, day by day.
    ///
    /// The two weeks of grace are counted strictly; what the rule for weekends would make of them stands beside it.
    /// - Throws: `LandelijkRefusal` when a length or an amount is not in the data.
    /// - Source: rules D-12, D-13 (DL 2).
    package func dwangsom(_ input: DwangsomInput) throws(LandelijkRefusal) -> Dwangsom {
        let notice = input.noticeReceivedOn
        let tarief = try landelijk.dwangsomTarief(receivedOn: notice)
        let grace = try landelijk.term(.ingebrekestelling, on: notice)
        let longest = try landelijk.term(.dwangsomLooptijd, on: notice)
        var receipt = TermijnReceipt()
        receipt.add(.event(.beslistermijnOver, input.termOver), input.termOver, rule: "D-12", source: grace.source)
        receipt.add(.event(.ingebrekestellingReceived, notice), notice, rule: "D-12", source: grace.source)
        if notice <= input.termOver {
            receipt.add(.premature(termOver: input.termOver), rule: "D-12", source: grace.source)
            return .none(.premature, input, receipt)
        }
        if let exception = input.exception {
            receipt.add(.noPenalty(exception), rule: "D-12", source: "Algemene wet bestuursrecht 4:17 lid 6")
            return .none(.excepted(exception), input, receipt)
        }
        let graceUntil = grace.length.lastDay(after: notice)
        receipt.add(.graceOver(grace.length), graceUntil, rule: "D-12", source: grace.source)
        let first = graceUntil.next
        receipt.add(.firstDayOfPenalty(first), first, rule: "D-12", source: grace.source)
        let others = weekendReading(graceUntil, notice: notice, grace)
        let stop = min(input.decisionSentOn?.previous ?? .latest, input.upTo ?? .latest)
        let days = days(from: first, to: min(stop, longest.length.lastDay(after: graceUntil)), tarief)
        guard let last = days.last else {
            if let sent = input.decisionSentOn {
                receipt.add(.decidedInGrace(sent), sent, rule: "D-12", source: grace.source)
            }
            return .none(.nothingOwed(graceUntil: graceUntil), input, receipt, others)
        }
        addSteps(days, tarief, &receipt)
        let shares = last.runningTotal.split(over: input.applicants)
        if shares.count > 1 {
            receipt.add(.penaltyPerApplicant(shares), rule: "D-12", source: "Algemene wet bestuursrecht 4:17 lid 7")
        }
        let isOver = days.count == longest.length.count || last.day.next == input.decisionSentOn
        var terms: (decideBy: CalendarDate, payBy: CalendarDate)?
        if isOver {
            let decide = try termijn(LegalTermID.dwangsombesluit.rawValue, after: last.day, event: .lastPenaltyDay)
            let pay = try termijn(
                LegalTermID.betalingDwangsom.rawValue, after: decide.last, event: .dwangsombesluit)
            receipt.append(decide.receipt)
            receipt.append(pay.receipt)
            terms = (decide.last, pay.last)
        }
        return Dwangsom(
            outcome: .owed(graceUntil: graceUntil), days: days, total: last.runningTotal, perApplicant: shares,
            decideBy: terms?.decideBy, payBy: terms?.payBy, otherReadings: others, receipt: receipt)
    }

    private func days(from first: CalendarDate, to last: CalendarDate, _ tarief: DwangsomTarief) -> [Dwangsom.Day] {
        guard let period = try? Period(first: first, last: last) else { return [] }
        var total = Money.zero
        return period.days.enumerated().map { index, day in
            let amount = tarief.amount(onDay: index + 1)
            total += amount
            return Dwangsom.Day(number: index + 1, day: day, amount: amount, runningTotal: total)
        }
    }

    private func addSteps(_ days: [Dwangsom.Day], _ tarief: DwangsomTarief, _ receipt: inout TermijnReceipt) {
        for step in tarief.steps where step.firstDay <= days.count {
            let last = min(step.lastDay, days.count)
            let before = step.firstDay == 1 ? Money.zero : days[step.firstDay - 2].runningTotal
            receipt.add(
                .penaltyDays(
                    from: step.firstDay, to: last, perDay: step.perDay, sum: days[last - 1].runningTotal - before),
                days[last - 1].day, rule: "D-12", source: tarief.source)
        }
        guard let last = days.last else { return }
        receipt.add(.penaltyTotal(days: days.count, last.runningTotal), last.day, rule: "D-12", source: tarief.source)
    }

    /// The first day owed, were the rule for weekends and holidays to count for the days of grace.
    private func weekendReading(_ graceUntil: CalendarDate, notice: CalendarDate, _ grace: LegalTerm) -> [OtherReading]
    {
        var ignored = TermijnReceipt()
        let moved = end(of: graceUntil, first: notice.next, rule: .law(grace.length), &ignored)
        return moved == graceUntil ? [] : [OtherReading(text: .weekendRuleOnGrace, day: moved.next)]
    }
}

extension Dwangsom {
    /// Nothing is owed.
    fileprivate static func none(
        _ outcome: Outcome, _ input: DwangsomInput, _ receipt: TermijnReceipt, _ others: [OtherReading] = []
    ) -> Dwangsom {
        Dwangsom(
            outcome: outcome, days: [], total: .zero, perApplicant: Money.zero.split(over: input.applicants),
            decideBy: nil, payBy: nil, otherReadings: others, receipt: receipt)
    }
}
