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
}

@Suite struct `A besluit` {
    private let reject = Propose(procedure: 1, beslissing: .reject, motivering: "Niet ingeschreven.")

    @Test func `needs an outcome for every condition`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        guard case .notJudged? = play.refusal("2019-10-01", .adviseur, reject) else {
            Issue.record("a besluit without judgements was proposed")
            return
        }
    }

    @Test func `rejects on a ground only, and is proposed and taken by two people in their roles`() throws {
        var granted = try Play("rotterdam")
        try granted.appliesInRotterdam()
        try granted.completesInRotterdam()
        try granted.isAdvised()
        #expect(granted.refusal("2019-10-14", .adviseur, reject) == .noGroundToReject)

        var play = try Play.failing()
        #expect(play.refusal("2019-10-10", .casewerker, reject) == .notThatRol("adviseur"))
        #expect(play.refusal("2019-10-10", .system, reject) == .notYours(.systeem), "a machine rejects nobody")
        try play.on("2019-10-10", .adviseur, reject)
        let both = Author("medewerker-b", as: .beslisser, rol: "beslisser")
        #expect(play.refusal("2019-10-11", both, Decide(procedure: 1)) == .proposerMayNotDecide)
        #expect(play.refusal("2019-10-11", .system, Decide(procedure: 1)) == .notYours(.systeem))
        #expect(play.refusal("2019-10-11", .beslisser, SendBesluit(procedure: 1)) == .nothingDecided)
    }

    @Test func `waits for a view that was asked for, until its day`() throws {
        var play = try Play.failing()
        try play.on("2019-10-10", .adviseur, reject)
        try play.on("2019-10-10", .casewerker, AskZienswijze(procedure: 1, from: "ouder1", until: "2019-10-24"))
        let decide = Decide(procedure: 1)
        #expect(play.refusal("2019-10-24", .beslisser, decide) == .zienswijzeAwaited(until: "2019-10-24"))
        #expect(play.refusal("2019-10-25", .beslisser, decide) == nil)
        try play.on("2019-10-16", .ouder, GiveZienswijze(procedure: 1, answer: "Wij schrijven ons in."))
        #expect(play.refusal("2019-10-16", .beslisser, decide) == nil)
    }

    @Test func `is looked at again when a fact changes that it rests on`() throws {
        var play = try Play.failing()
        try play.on("2019-10-10", .adviseur, reject)
        try play.on(
            "2019-10-11", .casewerker,
            GiveFeiten([GivenFact("kind.ingeschreven_in_gemeente", of: "kind1", ["ja"], source: "casewerker")]))
        #expect(play.refusal("2019-10-14", .beslisser, Decide(procedure: 1)) == .noGroundToReject)
    }

    @Test func `departs from a condition only by a way that the regeling has, with a motive`() throws {
        let play = try Play.failing()
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        let care = GrantedCare(
            part: "deel1", soort: "dagopvang", from: "2019-11-04", amounts: [CareAmount(6, .dagdelenPerWeek)])
        func act(_ afwijkingen: [Afwijking]) -> Propose {
            Propose(
                procedure: 1, beslissing: .grant(Grant(period: period, care: [care])), motivering: "Het is nodig.",
                afwijkingen: afwijkingen)
        }
        #expect(play.refusal("2019-10-10", .adviseur, act([])) == .voorwaardeNotMet("ingeschreven"))
        let consent = Afwijking(id: "toestemming-uitzondering", from: "ingeschreven", motivering: "Nood.")
        #expect(play.refusal("2019-10-10", .adviseur, act([consent])) == .noWayToDeviate("ingeschreven"))
    }

    @Test func `of a team waits for the team, and follows it`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.on("2025-10-30", .coordinator, PutOnAgenda(procedure: 1, plannedOn: "2025-11-13"))
        let nobody = RecordOverleg(
            procedure: 1,
            result: Overleg.Result(
                heldOn: "2025-11-13", attendees: [.init("medewerker-c", rol: "coordinator_smi", hasConflict: true)],
                isInFavour: false, motivering: "Nee."))
        #expect(play.refusal("2025-11-13", .coordinator, nobody) == .nobodyAttended)
        let early = RecordOverleg(
            procedure: 1,
            result: Overleg.Result(
                heldOn: "2025-11-13", attendees: [.init("medewerker-c", rol: "coordinator_smi")], isInFavour: false,
                motivering: "Nee."))
        #expect(play.refusal("2025-11-12", .coordinator, early) == .notYet("2025-11-13"))
        #expect(play.refusal("2025-11-13", .indicatiesteller, early) == .notYours(.behandelaar))
    }
}

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

@Suite struct `An objection` {
    @Test func `is made against a besluit that was sent, in time or not`() throws {
        var play = try Play.failing()
        try play.on(
            "2019-10-10", .adviseur, Propose(procedure: 1, beslissing: .reject, motivering: "Niet ingeschreven."))
        try play.on("2019-10-11", .beslisser, Decide(procedure: 1))
        func lodge(_ day: CalendarDate, posted: CalendarDate? = nil) -> LodgeBezwaar {
            LodgeBezwaar(against: 1, receivedOn: day, postedOn: posted, hasCommittee: false)
        }
        #expect(play.refusal("2019-10-11", .ouder, lodge("2019-10-11")) == .nothingSent)
        try play.on("2019-10-11", .beslisser, SendBesluit(procedure: 1))
        #expect(try play.bezwaarUntil(1) == "2019-11-22")
        for (day, posted, isInTime) in [
            ("2019-11-22" as CalendarDate, nil as CalendarDate?, true), ("2019-11-25", nil, false),
            ("2019-11-29", "2019-11-22", true), ("2019-12-02", "2019-11-22", false),
        ] {
            var other = play
            try other.on(day, .ouder, lodge(day, posted: posted))
            #expect((other.records.last?.event as? BezwaarLodged)?.isInTime == isInTime, "\(day)")
        }
    }

    @Test func `is decided by somebody who did not sign, within six weeks after the term`() throws {
        var play = try Play.rejected()
        try play.on("2019-10-28", .ouder, LodgeBezwaar(against: 1, receivedOn: "2019-10-28", hasCommittee: false))
        #expect(try play.bezwaarUntil(1) == "2019-11-28")
        #expect(try play.decideBy(2) == "2020-01-09")
        let signer = Author("medewerker-d", as: .bezwaarbehandelaar)
        let decide = DecideBezwaar(
            procedure: 2, outcome: .gegrond, motivering: "Toch ingeschreven.", hearing: .notWanted)
        #expect(play.refusal("2019-12-10", signer, decide) == .signerMayNotDecideBezwaar)
        #expect(play.refusal("2019-12-10", Play.bezwaarbehandelaar, decide) == nil)
        try play.on("2019-12-10", Play.bezwaarbehandelaar, PostponeBezwaar(procedure: 2))
        #expect(try play.decideBy(2) == "2020-02-20")
        #expect(
            play.refusal("2019-12-11", Play.bezwaarbehandelaar, PostponeBezwaar(procedure: 2)) == .extensionNotAllowed)
    }
}

@Suite struct `A besluit that is late` {
    @Test func `costs money from the fifteenth day after a notice, and nothing for a notice that came too soon`() throws
    {
        var play = try Play.failing()
        #expect(try play.decideBy(1) == "2019-11-06")
        try play.on("2019-11-06", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2019-11-06"))
        #expect(try play.zaak.procedure(1)?.dwangsom(play.law, on: "2019-12-31")?.outcome == .premature)
        try play.on("2019-11-08", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2019-11-08"))
        func owed(_ day: CalendarDate) throws -> Int? {
            try play.zaak.procedure(1)?.dwangsom(play.law, on: day)?.total.cents
        }
        #expect(try owed("2019-11-22") == 0)
        #expect(try owed("2019-11-23") == 2_300)
        #expect(try play.due(.stopDwangsom, on: "2019-11-23") == ["2019-11-23"])
        #expect(try owed("2020-01-03") == 144_200)
        #expect(try owed("2020-02-01") == 144_200)
        #expect(play.refusal("2019-11-25", .beslisser, DecideDwangsom(procedure: 1)) == .dwangsomStillRuns)
    }

    @Test func `is settled before the zaak is closed`() throws {
        var play = try Histories.late()
        #expect(play.records.contains { ($0.event as? DwangsomDecided)?.total.cents == 20_700 })
        try play.on("2019-12-11", .casewerker, CloseZaak())
        #expect(play.zaak.phase == .closed(on: "2019-12-11", .refused))
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
