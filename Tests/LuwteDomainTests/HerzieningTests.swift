import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `A revision` {
    @Test(arguments: [nil, "2026-05-31"] as [CalendarDate?])
    func `during an extension is held to the extension, with its questions and its consultation`(
        wanted last: CalendarDate?
    ) throws {
        var play = try Play.extendedInHIA(until: last)
        try play.on("2026-06-15", .indicatiesteller, OpenHerziening(reason: "De opvang kan nog minder."))
        let revision = try #require(play.zaak.procedure(4))
        #expect(revision.answers["vraag_meegewerkt"] == "ja")
        #expect(revision.consult?.count == 3)
        try play.on("2026-06-15", .indicatiesteller, play.wish(2, from: "2026-07-01"))
        let assessment = try play.zaak.assessment(of: revision, play.law, on: "2026-06-15")
        #expect(assessment.begin.day == "2026-06-01")
        #expect(assessment.end.day == "2026-08-31")
        let care = [play.dagopvang(2, from: "2026-07-01")]
        let longer = try Grant(period: Period(first: "2026-07-01", last: "2026-09-01"), care: care)
        let propose = Propose(procedure: 4, beslissing: .grant(longer), motivering: "Minder is genoeg.")
        #expect(
            play.refusal("2026-06-16", .indicatiesteller, propose) == .pastLastDay("2026-08-31", line: "verlenging"))
        let grant = try Grant(period: Period(first: "2026-07-01", last: "2026-08-31"), care: care)
        try play.decide(4, grant, "2026-06-16", "2026-06-18")
        #expect(play.zaak.indicatie?.lastDay == "2026-08-31")
        #expect(play.zaak.indicatie?.care(on: "2026-07-01").first?.amounts == [CareAmount(2, .dagdelenPerWeek)])
    }

    @Test func `gives no more days than were granted`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        try play.on("2026-02-27", .indicatiesteller, OpenHerziening(reason: "De opvang kan minder."))
        try play.on("2026-02-27", .indicatiesteller, play.wish(3, from: "2026-04-01"))
        let care = [play.dagopvang(3, from: "2026-04-01")]
        let longer = try Grant(period: Period(first: "2026-04-01", last: "2026-06-30"), care: care)
        let propose = Propose(procedure: 2, beslissing: .grant(longer), motivering: "Minder is genoeg.")
        #expect(play.refusal("2026-03-02", .indicatiesteller, propose) == .grantIsOver("2026-05-31"))
    }

    @Test(arguments: [true, false])
    func `that refuses a wish takes nothing back`(isByLetter: Bool) throws {
        var play = try Play.running()
        let open = OpenHerziening(reason: "Wij willen een dag meer.", isAskedFor: isByLetter)
        try play.on("2020-01-10", isByLetter ? .casewerker : .ouder, open)
        try play.isFoundGone()
        try play.on("2020-01-14", .adviseur, Propose(procedure: 2, beslissing: .reject, motivering: "Verhuisd."))
        try play.on("2020-01-14", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-01-28"))
        try play.on("2020-01-29", .beslisser, Decide(procedure: 2))
        #expect(play.refusal("2020-01-29", .beslisser, Revoke(procedure: 2, lastDay: "2020-02-29")) == .wishOnly)
        #expect(play.zaak.phase == .running(extension: 0))
    }

    @Test func `is taken back by nobody but who asked for it`() throws {
        var own = try Play.running()
        try own.on("2020-01-10", .casewerker, OpenHerziening(reason: "Het gezin is verhuisd."))
        #expect(own.refusal("2020-01-11", .ouder, Withdraw(procedure: 2)) == .notYours(.ouder))
        #expect(own.refusal("2020-01-11", .casewerker, Withdraw(procedure: 2)) == nil)
        var asked = try Play.running()
        try asked.on("2020-01-10", .ouder, OpenHerziening(reason: "Wij willen een dag meer."))
        #expect(asked.refusal("2020-01-11", .ouder, Withdraw(procedure: 2)) == nil)
    }
}
