import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `Care that was granted` {
    @Test func `begins on a day of the grant, at a place that the gemeente approved`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        let approved = try LRKNumber("123456789")
        func start(_ day: CalendarDate, _ lrk: LRKNumber?) -> ConfirmStart {
            ConfirmStart(firstDay: day, lrkNumber: lrk)
        }
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        #expect(play.refusal("2019-11-04", .aanbieder, start("2019-11-01", approved)) == .outsidePeriod(period))
        #expect(play.refusal("2019-11-04", .aanbieder, start("2019-11-04", nil)) == .lrkMissing)
        let other = try LRKNumber("987654321")
        #expect(play.refusal("2019-11-04", .aanbieder, start("2019-11-04", other)) == .voorwaardeNotMet("goedgekeurd"))
        #expect(play.refusal("2019-11-04", .aanbieder, start("2019-11-04", approved)) == nil)
        let stop = EndCare(.noPlace, lastDay: "2019-11-04")
        #expect(play.refusal("2019-11-04", .ouder, stop) == nil)
        #expect(play.refusal("2019-11-04", .ouder, EndCare(.moved, lastDay: "2019-11-04")) == .reasonNotForThis)
    }

    @Test func `ends by itself on the day after its last, not before`() throws {
        let play = try Play.running()
        #expect(play.refusal("2020-08-03", .system, EndByItself()) == .notYet("2020-08-04"))
        #expect(play.refusal("2020-08-04", .system, EndByItself()) == nil)
        #expect(play.refusal("2020-08-04", .beslisser, EndByItself()) == .notYours(.beslisser))
        #expect(play.refusal("2020-01-01", .financien, CloseZaak()) == .notEnded)
    }

    @Test func `that never began has no last day`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        try play.on("2020-08-04", .system, EndByItself())
        #expect(play.zaak.phase == .ended(.noPlace, lastDay: nil))
    }

    @Test func `stops when the parent wishes, within what was granted`() throws {
        let play = try Play.running()
        #expect(play.refusal("2020-01-06", .ouder, EndCare(.stoppedByParent, lastDay: "2020-01-31")) == nil)
        #expect(
            play.refusal("2020-01-06", .ouder, EndCare(.stoppedByParent, lastDay: "2020-08-04"))
                == .grantIsOver("2020-08-03"))
        #expect(
            play.refusal("2020-01-06", .ouder, EndCare(.otherReimbursement, lastDay: "2020-01-31")) == .reasonNotForThis
        )
        #expect(play.refusal("2020-01-06", .casewerker, EndCare(.revoked, lastDay: "2020-01-31")) == .reasonNotForThis)
    }

    @Test func `is taken back by a besluit only`() throws {
        let play = try Play.running()
        #expect(play.refusal("2020-01-06", .beslisser, Revoke(procedure: 1, lastDay: "2020-01-31")) == .nothingDecided)
        var unheard = try Play.running()
        try unheard.on("2020-01-10", .casewerker, OpenHerziening(reason: "Verhuisd."))
        try unheard.isFoundGone()
        try unheard.on("2020-01-14", .adviseur, Propose(procedure: 2, beslissing: .reject, motivering: "Verhuisd."))
        try unheard.on("2020-01-20", .beslisser, Decide(procedure: 2))
        #expect(unheard.refusal("2020-01-20", .beslisser, Revoke(procedure: 2, lastDay: "2020-02-29")) == .noZienswijze)
        let revoked = try Histories.revoked()
        #expect(revoked.zaak.phase == .ended(.revoked, lastDay: "2020-02-29"))
    }

    @Test func `is extended before its last day, one at a time`() throws {
        var play = try Play.running()
        let late = OpenVerlenging(isAskedFor: true, receivedOn: "2020-08-04")
        #expect(play.refusal("2020-08-04", .ouder, late) == .grantIsOver("2020-08-03"))
        try play.asksExtension()
        let again = OpenVerlenging(isAskedFor: true, receivedOn: "2020-06-10")
        #expect(play.refusal("2020-06-10", .ouder, again) == .alreadyOpen)
    }
}

@Suite struct `A closed zaak` {
    @Test func `is kept for ten years from the end of the care`() throws {
        let play = try Histories.hendrikIdoAmbacht()
        let whole = try #require(try play.zaak.retention(play.law))
        #expect(whole == Retention(term: "bewaren_toegekend", from: "2026-11-30", last: "2036-11-30"))
    }

    @Test func `is kept for ten years too when the care ended early`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        try play.on("2026-03-01", .indicatiesteller, EndCare(.moved, lastDay: "2026-03-31"))
        try play.on("2026-04-02", .financien, CloseZaak())
        let early = try #require(try play.zaak.retention(play.law))
        #expect(early == Retention(term: "bewaren_voortijdig_beeindigd", from: "2026-03-31", last: "2036-03-31"))
    }

    @Test func `is kept for 42 days when it was broken off`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.on("2025-10-06", .ouder, Withdraw(procedure: 1))
        #expect(try play.zaak.retention(play.law) == nil, "it is not closed")
        try play.on("2025-10-07", .indicatiesteller, CloseZaak())
        #expect(try play.zaak.retention(play.law)?.last == "2025-11-18")
    }

    @Test func `asks for the table when that says nothing of its days`() throws {
        let play = try Histories.withdrawn()
        #expect(try play.due(.completeTable, on: "2019-10-01") == ["2019-10-01"])
    }
}
