import Feel
import LuwteCore

extension Assessor {
    /// The terms of a case: the last day for the besluit, and what follows from what happened to it.
    package func terms(_ facts: TermFacts, of situation: Situation) -> [Report.Entry] {
        let termijnen = Termijnen(landelijk)
        var entries: [Report.Entry] = []
        func add(_ key: String, _ day: CalendarDate?) {
            if let day { entries.append(.init(key, .text(day.iso))) }
        }
        var decideBy: CalendarDate?
        if let received = situation.receivedOn {
            let term = try? termijnen.beslistermijn(input(facts, receivedOn: received))
            decideBy = term?.decideBy
            add("beslissing", decideBy)
            add("niet_behandelen", term?.leaveUntreatedBy)
        }
        let sent = facts.decisionSentOn ?? situation.decidedOn
        if let sent, let term = try? termijnen.bezwaartermijn(sent: sent) {
            add("bezwaartermijn", term.last)
            add("bezwaar_per_post", term.byPostReceivedBy)
            let decisions = [
                ("beslissing_op_bezwaar", false, false), ("beslissing_op_bezwaar_commissie", true, false),
                ("verdaging_bezwaar", true, true),
            ]
            for (key, committee, adjourned) in decisions {
                let decision = try? termijnen.beslissingOpBezwaar(
                    termOver: term.last, committee: committee, isAdjourned: adjourned, opschortingen: [])
                add(key, decision?.last)
            }
        }
        if let notice = facts.noticeOfDefaultOn, let decideBy {
            entries += penalty(termijnen, decideBy, notice, facts.decisionSentOn)
        }
        return entries
    }

    private func penalty(
        _ termijnen: Termijnen, _ termOver: CalendarDate, _ notice: CalendarDate, _ sent: CalendarDate?
    ) -> [Report.Entry] {
        let input = DwangsomInput(termOver: termOver, noticeReceivedOn: notice, decisionSentOn: sent)
        guard let dwangsom = try? termijnen.dwangsom(input) else { return [] }
        var entries: [Report.Entry] = []
        entries.append(.init("dwangsom_vanaf", .text(dwangsom.days.first?.day.iso ?? "geen")))
        if let last = dwangsom.days.last { entries.append(.init("dwangsom_tot", .text(last.day.iso))) }
        entries.append(.init("dwangsom", .text(dwangsom.total.description)))
        if let day = dwangsom.decideBy { entries.append(.init("dwangsombesluit", .text(day.iso))) }
        return entries
    }

    private func input(_ facts: TermFacts, receivedOn: CalendarDate) -> BeslistermijnInput {
        let rule = regeling.werkwijze.beslissing.content
        return BeslistermijnInput(
            receivedOn: receivedOn, basis: rule?.basis.content.flatMap(Beslisbasis.init), length: rule?.length.content,
            hasOwnWeekendRule: rule?.hasWeekendRule.content,
            opschortingen: facts.supplements.map {
                .aanvulling(Aanvulling(invitedOn: $0.askedOn, until: $0.until, completedOn: $0.completeOn))
            } + facts.agreedDelays.map { .other($0, .agreed) })
    }
}
