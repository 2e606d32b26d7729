import LuwteCore
import LuwteDomain
import Testing

/// U26.
@Suite struct `The end of the keeping` {
    @Test func `comes after the term, with approval by somebody else, and leaves a certificate only`() throws {
        var play = try Histories.hendrikIdoAmbacht()
        #expect(
            play.refusal("2036-11-30", .beslisser, ApproveVernietiging()) == .stillKept(until: "2036-11-30"))
        #expect(play.refusal("2036-12-01", Play.archivaris, DestroyZaak()) == .notApproved)
        #expect(play.refusal("2036-12-01", Play.archivaris, ApproveVernietiging()) == .notYours(.archivaris))
        try play.on("2036-12-01", .beslisser, ApproveVernietiging())
        #expect(play.refusal("2036-12-02", .beslisser, ApproveVernietiging()) == .alreadySent)
        let same = Author("medewerker-d", as: .archivaris)
        #expect(play.refusal("2036-12-02", same, DestroyZaak()) == .samePersonTwice)
        #expect(play.refusal("2036-12-02", .system, DestroyZaak()) == .notYours(.systeem))
        try play.on("2036-12-02", Play.archivaris, DestroyZaak())
        #expect(play.zaak.rest?.destroyedOn == "2036-12-02", "the advice of doctors stays")
        #expect(play.zaak.feiten.isEmpty && play.zaak.procedures.isEmpty && play.zaak.stukken.isEmpty)
        #expect(play.zaak.kind == nil && play.zaak.indicatie == nil)
        #expect(try play.zaak.dueItems(play.law, on: "2036-12-02").map(\.kind) == [.destroy])
        let again = OpenHerziening(reason: "Toch nog.")
        #expect(play.refusal("2036-12-03", .indicatiesteller, again) == .destroyed("2036-12-02"))
    }

    @Test func `waits for the closing, and for whoever disputes a besluit`() throws {
        let running = try Play.running()
        #expect(running.refusal("2040-01-02", .beslisser, ApproveVernietiging()) == .notClosed)
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        try play.on("2026-03-01", .indicatiesteller, EndCare(.moved, lastDay: "2026-03-31"))
        try play.on("2026-04-02", .financien, CloseZaak())
        try play.on(
            "2026-04-03", .indicatiesteller, LodgeBezwaar(against: 1, receivedOn: "2026-04-03", hasCommittee: false))
        #expect(play.refusal("2036-04-01", .beslisser, ApproveVernietiging()) == .procedureStillOpen(2))
        try play.on(
            "2036-04-01", Play.bezwaarbehandelaar,
            DecideBezwaar(procedure: 2, outcome: .nietOntvankelijk, motivering: "Te laat.", hearing: .notWanted))
        // That bezwaar has a term of its own.
        #expect(play.refusal("2036-04-02", .beslisser, ApproveVernietiging()) == .stillKept(until: "2037-04-01"))
        #expect(play.refusal("2037-04-02", .beslisser, ApproveVernietiging()) == nil)
    }

    @Test func `leaves the advice of doctors for its own term, and nothing can be done with it but end it too`() throws
    {
        var play = try Histories.hendrikIdoAmbacht()
        let whole = try #require(try play.zaak.retention(play.law))
        try play.on(whole.last.next, .beslisser, ApproveVernietiging())
        try play.on(whole.last.next, Play.archivaris, DestroyZaak())
        let rest = try #require(play.zaak.rest)
        #expect(rest.retention.term == "bewaren_advies")
        #expect(rest.retention.last == whole.from.adding(months: 240))
        #expect(play.zaak.procedures.isEmpty && play.zaak.vernietiging == nil)
        let due = try play.zaak.dueItems(play.law, on: whole.last.next)
        #expect(due.map(\.kind) == [.destroy])
        #expect(due.map(\.due) == [rest.retention.last])
        #expect(
            play.refusal(whole.last.next, .indicatiesteller, AssignZaak(to: "team-noord"))
                == .destroyed(whole.last.next))
        #expect(
            play.refusal(rest.retention.last, .beslisser, ApproveVernietiging())
                == .stillKept(until: rest.retention.last))
        try play.on(rest.retention.last.next, .beslisser, ApproveVernietiging())
        try play.on(rest.retention.last.next, Play.archivaris, DestroyZaak())
        #expect(play.zaak.rest == nil)
        #expect(play.zaak.vernietiging?.destroyedOn == rest.retention.last.next)
        #expect(try play.zaak.dueItems(play.law, on: rest.retention.last.next).isEmpty)
    }

    @Test func `waits for the table that says how long`() throws {
        let play = try Histories.withdrawn()
        #expect(play.refusal("2040-01-02", .beslisser, ApproveVernietiging()) == .tableIncomplete)
    }
}
