import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// SM 4: what each transition allows is in the calendars; here is what each refuses.
@Suite struct `An application` {
    @Test func `is registered by the desk when it came on paper, and never for a day to come`() throws {
        let play = try Play("rotterdam")
        func submit(_ channel: Channel, _ day: CalendarDate) -> SubmitAanvraag {
            SubmitAanvraag(
                kind: "kind1", channel: channel, receivedOn: day, request: .init(), feiten: [], completeSubjects: [])
        }
        #expect(play.refusal("2019-09-02", .ouder, submit(.post, "2019-09-02")) == .paperIsRegisteredByDesk)
        #expect(play.refusal("2019-09-02", .casewerker, submit(.formulier, "2019-09-02")) == .paperIsRegisteredByDesk)
        #expect(play.refusal("2019-09-02", .casewerker, submit(.post, "2019-09-03")) == .receivedInFuture)
        #expect(play.refusal("2019-09-02", .ouder, submit(.formulier, "2019-09-01")) == .receivedInFuture)
        #expect(play.refusal("2019-09-02", .financien, submit(.post, "2019-09-02")) == .notYours(.financien))
        #expect(
            play.refusal("2019-09-02", .ouder, submit(.formulier, "2019-09-02")) == nil, "empty is an application too")
        #expect(
            play.refusal("2010-01-04", .casewerker, submit(.post, "2010-01-04"))
                == .noRegeling("rotterdam", "2010-01-04"))
    }

    @Test func `takes in nothing of facts that the regeling does not know`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        let before = play.zaak
        let act = GiveFeiten([GivenFact("gezin.woont_in_gemeente", ["ja"]), GivenFact("gezin.kleur", ["blauw"])])
        #expect(play.refusal("2019-09-10", .ouder, act) == .unreadableFact(.noSuchFact("gezin.kleur")))
        #expect(play.zaak == before)
    }

    @Test func `keeps its first day of receipt in the history when that is corrected`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        let act = CorrectReceipt(procedure: 1, receivedOn: "2019-08-30", reason: " ")
        #expect(play.refusal("2019-09-10", .casewerker, act) == .reasonMissing)
        try play.on(
            "2019-09-10", .casewerker, CorrectReceipt(procedure: 1, receivedOn: "2019-08-30", reason: "Stempel gemist.")
        )
        #expect(try play.decideBy(1) == "2019-10-25")
        #expect(play.records.contains { ($0.event as? AanvraagReceived)?.receivedOn == "2019-09-02" })
    }

    @Test func `is left untreated after the day that was named, within four weeks, by who signs`() throws {
        let play = try Play.unanswered()
        let act = LeaveUntreated(procedure: 1, motivering: "Het bewijs is er niet.")
        #expect(play.refusal("2019-09-23", .beslisser, act) == .termStillRuns(until: "2019-09-23"))
        #expect(play.refusal("2019-09-24", .casewerker, act) == .notYours(.behandelaar))
        #expect(play.refusal("2019-09-24", .beslisser, act) == nil)
        #expect(play.refusal("2019-10-21", .beslisser, act) == nil)
        #expect(play.refusal("2019-10-22", .beslisser, act) == .tooLateToLeaveUntreated(last: "2019-10-21"))
        let empty = LeaveUntreated(procedure: 1, motivering: "")
        #expect(play.refusal("2019-09-24", .beslisser, empty) == .reasonMissing)
    }

    @Test func `is never longer than the basis allows`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        let act = ExtendBeslistermijn(procedure: 1, by: Term(count: 2, unit: .weken), reason: "Het team is ziek.")
        #expect(play.refusal("2025-11-27", .beslisser, act) == .termIsOver("2025-11-26"))
        try play.on("2025-11-26", .beslisser, act)
        #expect(try play.decideBy(1) == "2025-12-10")
        #expect(play.refusal("2025-12-01", .beslisser, act) == .extensionNotAllowed, "once")
        var elsewhere = try Play("rotterdam")
        try elsewhere.appliesInRotterdam()
        #expect(elsewhere.refusal("2019-10-01", .beslisser, act) == .extensionNotAllowed, "no basis is set")
    }

    @Test func `stands still when the applicant agrees in writing, and for no other reason of theirs`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        let week = try Period(first: "2025-10-06", last: "2025-10-12")
        func act(_ reason: Opschorting.Reason) -> SuspendBeslistermijn {
            SuspendBeslistermijn(procedure: 1, period: week, reason: reason, ground: "Brief van 3 oktober.")
        }
        #expect(play.refusal("2025-10-03", .ouder, act(.forceMajeure)) == .notYours(.ouder))
        #expect(play.refusal("2025-10-03", .indicatiesteller, act(.repair)) == .suspensionNotForThis)
        try play.on("2025-10-03", .ouder, act(.agreed))
        #expect(try play.decideBy(1) == "2025-12-03")
    }

    @Test func `ends when it is withdrawn`() throws {
        let play = try Histories.withdrawn()
        #expect(play.zaak.phase == .closed(on: "2019-09-13", .withdrawn))
        #expect(throws: Refusal.tableIncomplete, "the list of 2020 says nothing of 2019") {
            try play.zaak.retention(play.law)
        }
        let late = Withdraw(procedure: 1)
        #expect(play.refusal("2019-09-14", .ouder, late) == .procedureIsOver(1))
    }

    @Test func `takes a parent's word as a parent's, and on the day it comes`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.on("2019-09-10", .ouder, GiveFeiten([GivenFact("gezin.iets_nieuws", ["ja"], source: "casewerker")]))
        #expect(play.zaak.feiten.last?.source == "ouder")
        let earlier = Stuk(id: "scholing", dated: nil, from: nil, receivedOn: "2019-09-09")
        #expect(play.refusal("2019-09-10", .ouder, ReceiveStuk(earlier)) == .receivedInFuture)
        #expect(play.refusal("2019-09-10", .casewerker, ReceiveStuk(earlier)) == nil)
        let notice = RegisterIngebrekestelling(procedure: 1, receivedOn: "2019-09-09")
        #expect(play.refusal("2019-09-10", .ouder, notice) == .receivedInFuture)
    }

    @Test func `shows an earlier SMI, once a worker looked`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        func situation() throws -> Situation {
            try play.zaak.situation(
                of: #require(play.zaak.procedure(1)), play.law.assessor(play.regeling.id), on: "2025-10-02")
        }
        #expect(try situation().hadEarlier == nil)
        func act(_ had: Bool, _ day: CalendarDate?, _ ground: String = "Opgezocht.") -> RecordEarlierIndicatie {
            RecordEarlierIndicatie(EarlierIndicatie(hadEarlier: had, lastDay: day, ground: ground))
        }
        #expect(play.refusal("2025-10-02", .ouder, act(true, nil)) == .notYours(.ouder))
        #expect(play.refusal("2025-10-02", .indicatiesteller, act(true, nil, " ")) == .reasonMissing)
        #expect(play.refusal("2025-10-02", .indicatiesteller, act(false, "2023-06-30")) == .reasonNotForThis)
        #expect(play.refusal("2025-10-02", .indicatiesteller, act(true, "2025-10-03")) == .notYet("2025-10-03"))
        let draft = try Play("hendrik-ido-ambacht")
        #expect(draft.refusal("2025-10-02", .indicatiesteller, act(true, nil)) == .notSubmitted)
        try play.on("2025-10-02", .indicatiesteller, act(true, "2023-06-30"))
        #expect(try situation().hadEarlier == true)
        #expect(play.zaak.earlier?.lastDay == "2023-06-30")
    }

    @Test func `is complete on the day its paper came, also when that is registered later`() throws {
        var play = try Play.unanswered()
        let paper = Stuk(id: "scholing", dated: nil, from: "ouder", receivedOn: "2019-09-19")
        try play.on("2019-09-24", .casewerker, ReceiveStuk(paper))
        #expect(try play.decideBy(1) == "2019-11-06")
    }
}
