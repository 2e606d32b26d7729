import LuwteCore
import LuwteDomain
import Testing

@Suite struct `Claiming back` {
    private let amount = Money.known(cents: 125_000)
    private var propose: ProposeTerugvordering {
        get throws {
            ProposeTerugvordering(
                amount: amount, period: try Period(first: "2020-03-01", last: "2020-03-31"),
                reason: "Geen opvang gehad.")
        }
    }

    @Test func `is a besluit of its own, after the family was heard`() throws {
        var play = try Play.running()
        try play.on("2020-04-06", .financien, propose)
        let whole = DecideTerugvordering(procedure: 2, amount: amount, motivering: "Er was geen opvang.")
        #expect(play.refusal("2020-04-07", .beslisser, whole) == .noZienswijze)
        try play.on("2020-04-07", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-04-21"))
        #expect(play.refusal("2020-04-21", .beslisser, whole) == .zienswijzeAwaited(until: "2020-04-21"))
        try play.on("2020-04-20", .ouder, GiveZienswijze(procedure: 2, answer: "Een week was er wel opvang."))
        let more = DecideTerugvordering(procedure: 2, amount: Money.known(cents: 125_001), motivering: "Meer.")
        #expect(play.refusal("2020-04-21", .beslisser, more) == .aboveProposal(amount))
        #expect(play.refusal("2020-04-21", .casewerker, whole) == .notYours(.behandelaar))
        let silent = DecideTerugvordering(procedure: 2, amount: amount, motivering: " ")
        #expect(play.refusal("2020-04-21", .beslisser, silent) == .reasonMissing)
        #expect(play.refusal("2020-04-21", .ouder, Withdraw(procedure: 2)) == .notYours(.ouder))
        #expect(
            play.refusal("2020-04-21", .adviseur, Propose(procedure: 2, beslissing: .reject, motivering: "Nee."))
                == .wrongStage(.proposed))

        let supplement = AskForSupplement(procedure: 2, stukken: ["brief"], until: "2020-05-01")
        #expect(play.refusal("2020-04-21", .casewerker, supplement) == .wrongStage(.proposed))

        let less = DecideTerugvordering(
            procedure: 2, amount: Money.known(cents: 90_000), motivering: "Een week was er wel.")
        try play.on("2020-04-21", .beslisser, less)
        #expect(play.zaak.phase == .running(extension: 0), "the care runs on")
        #expect(try play.due(.sendBesluit, on: "2020-04-21") == ["2020-04-21"])
        try play.on("2020-04-22", .beslisser, SendBesluit(procedure: 2))
        #expect(try play.bezwaarUntil(2) == "2020-06-03")
        #expect(try play.due(.collect, on: "2020-05-01") == ["2020-06-03"])
        try play.on(
            "2020-05-04", .financien,
            RecordTerugbetaling(procedure: 2, amount: Money.known(cents: 90_000), receivedOn: "2020-05-01"))
        #expect(try play.due(.collect, on: "2020-05-04") == [])
    }

    @Test func `is proposed with an amount, days that were granted and a reason`() throws {
        let play = try Play.running()
        func refusal(_ cents: Int, _ first: CalendarDate, _ last: CalendarDate, _ reason: String) throws -> Refusal? {
            let act = ProposeTerugvordering(
                amount: Money.known(cents: cents), period: try Period(first: first, last: last), reason: reason)
            return play.refusal("2020-04-06", .financien, act)
        }
        #expect(try refusal(1, "2020-03-01", "2020-03-31", "Geen opvang.") == nil)
        #expect(try refusal(0, "2020-03-01", "2020-03-31", "Geen opvang.") == .noAmount)
        #expect(try refusal(-1, "2020-03-01", "2020-03-31", "Geen opvang.") == .noAmount)
        #expect(try refusal(1, "2019-11-03", "2020-03-31", "Geen opvang.") == .beforeFirstDay("2019-11-04"))
        #expect(try refusal(1, "2020-03-01", "2020-08-04", "Geen opvang.") == .grantIsOver("2020-08-03"))
        #expect(try refusal(1, "2020-03-01", "2020-04-07", "Geen opvang.") == .notYet("2020-04-07"))
        #expect(try refusal(1, "2020-03-01", "2020-03-31", "") == .reasonMissing)
        var second = play
        try second.on("2020-04-06", .financien, propose)
        #expect(second.refusal("2020-04-06", .financien, try propose) == .alreadyOpen)
        #expect(try Play.failing().refusal("2020-04-06", .financien, propose) == .notRunning)
    }

    @Test func `is signed by somebody who did not propose it, and bezwaar against it is decided by another`() throws {
        var play = try Play.running()
        let both = Author("medewerker-d", as: .financien)
        try play.on("2020-04-06", both, propose)
        try play.on("2020-04-07", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-04-21"))
        let decide = DecideTerugvordering(procedure: 2, amount: amount, motivering: "Er was geen opvang.")
        #expect(play.refusal("2020-04-22", .beslisser, decide) == .proposerMayNotDecide)
        let other = Author("medewerker-k", as: .beslisser, rol: "beslisser")
        try play.on("2020-04-22", other, decide)
        try play.on("2020-04-22", other, SendBesluit(procedure: 2))
        try play.on("2020-05-04", .ouder, LodgeBezwaar(against: 2, receivedOn: "2020-05-04", hasCommittee: false))
        let answer = DecideBezwaar(procedure: 3, outcome: .ongegrond, motivering: "Nee.", hearing: .notWanted)
        let same = Author("medewerker-k", as: .bezwaarbehandelaar)
        #expect(play.refusal("2020-06-08", same, answer) == .signerMayNotDecideBezwaar)
        #expect(play.refusal("2020-06-08", Play.bezwaarbehandelaar, answer) == nil)
    }

    @Test func `is decided or waived before the zaak is closed`() throws {
        var play = try Play.running()
        try play.on("2020-08-04", .system, EndByItself())
        try play.on("2020-08-05", .financien, propose)
        #expect(play.refusal("2020-08-06", .financien, CloseZaak()) == .procedureStillOpen(2))
        try play.on("2020-08-06", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-08-20"))
        try play.on(
            "2020-08-21", .beslisser,
            DecideTerugvordering(procedure: 2, amount: .zero, motivering: "De fout lag bij de gemeente."))
        try play.on("2020-08-21", .beslisser, SendBesluit(procedure: 2))
        #expect(try play.due(.collect, on: "2020-08-24") == [])
        #expect(play.refusal("2020-08-24", .financien, CloseZaak()) == nil)
        let pay = RecordTerugbetaling(procedure: 2, amount: Money.known(cents: 1), receivedOn: "2020-08-24")
        #expect(play.refusal("2020-08-24", .financien, pay) == .aboveProposal(.zero))
        let none = RecordTerugbetaling(procedure: 1, amount: Money.known(cents: 1), receivedOn: "2020-08-24")
        #expect(play.refusal("2020-08-24", .financien, none) == .nothingDecided)
    }
}
