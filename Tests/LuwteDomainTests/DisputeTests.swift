import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// D-17.
@Suite struct `A hearing` {
    @Test func `is planned so late that the file can lie open for a week`() throws {
        let play = try Play.lodged()
        func plan(_ day: CalendarDate) -> Refusal? {
            play.refusal("2019-11-04", Play.bezwaarbehandelaar, PlanHearing(procedure: 2, plannedOn: day))
        }
        #expect(plan("2019-11-11") == nil)
        #expect(plan("2019-11-10") == .hearingTooSoon("2019-11-03"))
        #expect(plan("2019-11-04") == .dayHasPassed("2019-11-04"))
        let first = PlanHearing(procedure: 1, plannedOn: "2019-11-25")
        #expect(play.refusal("2019-11-04", Play.bezwaarbehandelaar, first) == .procedureIsOver(1))
    }

    @Test func `asks for a file that lies open, until it does, and for its report`() throws {
        var play = try Play.lodged()
        let officer = Play.bezwaarbehandelaar
        #expect(play.refusal("2019-11-04", officer, LayOpenFile(procedure: 2)) == .nothingPlanned)
        try play.on("2019-11-04", officer, PlanHearing(procedure: 2, plannedOn: "2019-11-25"))
        #expect(try play.due(.layOpenFile, on: "2019-11-20") == ["2019-11-18"], "late, and still to do")
        #expect(try play.due(.awaitPapers, on: "2019-11-16") == [])
        try play.on("2019-11-11", officer, LayOpenFile(procedure: 2))
        #expect(try play.due(.layOpenFile, on: "2019-11-11") == [])
        #expect(play.refusal("2019-11-11", officer, LayOpenFile(procedure: 2)) == .alreadySent)
        try play.on("2019-11-13", officer, PlanHearing(procedure: 2, plannedOn: "2019-11-18"))
        #expect(
            play.zaak.procedure(2)?.hearing?.fileOpenedOn == "2019-11-11", "moved, and open for a week all the same")
        #expect(try play.due(.holdHearing, on: "2019-11-13") == ["2019-11-18"])
        let held = RecordHearing(procedure: 2, .held, report: "De ouder vertelde.")
        #expect(play.refusal("2019-11-17", officer, held) == .notYet("2019-11-18"))
        try play.on("2019-11-18", officer, held)
        #expect(try play.due(.holdHearing, on: "2019-11-18") == [])
    }
}

/// D-24, D-25.
@Suite struct `An appeal to the court` {
    private let officer = Play.bezwaarbehandelaar

    @Test func `comes after a decision on bezwaar, in time or not`() throws {
        let play = try Histories.objection()
        #expect(play.refusal("2020-01-06", officer, RecordBeroep(against: 1, lodgedOn: "2020-01-06")) == .bezwaarFirst)
        #expect(
            play.refusal("2020-01-06", officer, RecordBeroep(against: 2, lodgedOn: "2020-01-07")) == .receivedInFuture)
        for (day, isInTime) in [("2020-01-21" as CalendarDate, true), ("2020-01-22", false)] {
            var other = play
            try other.on("2020-01-23", officer, RecordBeroep(against: 2, lodgedOn: day))
            #expect(other.zaak.beroepen.map(\.isInTime) == [isInTime], "\(day)")
            #expect(try other.due(.awaitBeroep, on: "2020-01-10") == [])
            let again = RecordBeroep(against: 2, lodgedOn: day)
            #expect(other.refusal("2020-01-23", officer, again) == .alreadyOpen)
        }
        #expect(
            try Play.lodged().refusal("2019-11-04", officer, RecordBeroep(against: 2, lodgedOn: "2019-11-04"))
                == .nothingSent)
    }

    @Test func `keeps the zaak open until the court has judged`() throws {
        var play = try Histories.objection()
        #expect(play.refusal("2020-01-09", .casewerker, CloseZaak()) == nil)
        try play.on("2020-01-10", officer, RecordBeroep(against: 2, lodgedOn: "2020-01-08"))
        #expect(play.refusal("2020-01-10", .casewerker, CloseZaak()) == .beroepStillOpen(1))
        let early = RecordUitspraak(1, Uitspraak(.ongegrond, sentOn: "2020-01-07"), conclusion: "Nee.")
        #expect(play.refusal("2020-05-28", officer, early) == .dayHasPassed("2020-01-07"))
        let odd = RecordUitspraak(
            1, Uitspraak(.ongegrond, sentOn: "2020-05-28", decideBy: "2020-06-28"), conclusion: "Nee.")
        #expect(play.refusal("2020-05-28", officer, odd) == .reasonNotForThis)
        try play.on(
            "2020-05-28", officer, RecordUitspraak(1, Uitspraak(.ongegrond, sentOn: "2020-05-28"), conclusion: "Nee."))
        #expect(play.refusal("2020-05-28", .casewerker, CloseZaak()) == nil)
        let higher = RecordBeroep(against: 2, isHigher: true, lodgedOn: "2020-07-10")
        try play.on("2020-07-10", officer, higher)
        #expect(play.zaak.beroepen.last?.isInTime == false)
    }

    @Test func `opens the bezwaar again when the court names a day for a new decision`() throws {
        var play = try Histories.heard()
        #expect(play.zaak.procedure(2)?.stage == .underReview)
        try play.on(
            "2020-06-20", officer,
            DecideBezwaar(procedure: 2, outcome: .gegrond, motivering: "Toch wel.", hearing: .held(on: "2019-11-25")))
        #expect(try play.due(.decideAfterUitspraak, on: "2020-06-20") == [])
        #expect(try play.due(.awaitBeroep, on: "2020-06-20").contains("2020-08-03"), "six weeks after the new decision")
    }

    @Test func `because no besluit came is possible after a notice and two weeks`() throws {
        var play = try Play.failing()
        let early = RecordBeroep(against: 1, .nietTijdig, lodgedOn: "2019-11-22")
        #expect(play.refusal("2019-11-22", officer, early) == .noIngebrekestelling)
        try play.on("2019-11-08", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2019-11-08"))
        for (day, isInTime) in [("2019-11-22" as CalendarDate, false), ("2019-11-23", true)] {
            var other = play
            try other.on("2019-11-25", officer, RecordBeroep(against: 1, .nietTijdig, lodgedOn: day))
            #expect(other.zaak.beroepen.map(\.isInTime) == [isInTime], "\(day)")
            #expect(try other.due(.awaitLateBeroep, on: "2019-11-25") == [])
        }
        let late = RecordBeroep(against: 1, .nietTijdig, lodgedOn: "2019-12-11")
        #expect(try Histories.late().refusal("2019-12-11", officer, late) == .procedureIsOver(1))
    }
}

/// D-26.
@Suite struct `A complaint` {
    private let officer = Play.bezwaarbehandelaar

    @Test func `is dealt with by somebody whom it is not about`() throws {
        var play = try Play.running()
        #expect(play.refusal("2019-11-11", .ouder, LodgeKlacht(" ", receivedOn: "2019-11-11")) == .reasonMissing)
        try play.on(
            "2019-11-11", .ouder, LodgeKlacht("Onvriendelijk.", receivedOn: "2019-11-11", about: "medewerker-h"))
        let settle = SettleKlacht(1, .gegrond, conclusion: "Het spijt ons.")
        #expect(play.refusal("2019-11-20", officer, settle) == .klachtIsAboutYou)
        let other = Author("medewerker-z", as: .bezwaarbehandelaar)
        try play.on("2019-11-20", other, settle)
        #expect(play.refusal("2019-11-20", other, settle) == .alreadySent)
        #expect(try play.due(.settleKlacht, on: "2019-11-20") == [])
        #expect(play.refusal("2019-11-20", other, SettleKlacht(2, .gegrond, conclusion: "Ja.")) == .noSuchKlacht(2))
    }

    @Test func `is put off once, within its term, with a reason`() throws {
        var play = try Play.running()
        try play.on("2019-11-11", .ouder, LodgeKlacht("Onvriendelijk.", receivedOn: "2019-11-11"))
        let postpone = PostponeKlacht(1, reason: "Ziekte.")
        #expect(play.refusal("2019-12-24", officer, postpone) == .termIsOver("2019-12-23"))
        #expect(play.refusal("2019-12-23", officer, PostponeKlacht(1, reason: "")) == .reasonMissing)
        try play.on("2019-12-23", officer, postpone)
        #expect(play.refusal("2019-12-23", officer, postpone) == .extensionNotAllowed)
    }

    @Test func `that a worker registers is confirmed by a person, and one that is sent online by itself`() throws {
        var play = try Play.running()
        try play.on("2019-11-08", .casewerker, LodgeKlacht("Onvriendelijk.", receivedOn: "2019-11-08", from: "ouder2"))
        #expect(try play.due(.confirmReceipt, on: "2019-11-08").contains("2019-11-11"), "the Monday after a Friday")
        try play.on("2019-11-11", officer, ConfirmReceipt(of: .klacht(number: 1)))
        #expect(play.refusal("2019-11-11", officer, ConfirmReceipt(of: .klacht(number: 1))) == .alreadySent)
        let online = try play.on("2019-11-12", .ouder, LodgeKlacht("Laat.", receivedOn: "2019-11-12"))
        #expect(play.zaak.berichten(about: online) == [Bericht(.receipt, to: "ouder1", about: online[0].header.number)])
        #expect(play.zaak.klachten.map { $0.ontvangst.confirmedOn } == ["2019-11-11", "2019-11-12"])
    }
}
