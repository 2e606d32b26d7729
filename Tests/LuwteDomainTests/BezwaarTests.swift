import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

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
            try other.on(day, .casewerker, lodge(day, posted: posted))
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
