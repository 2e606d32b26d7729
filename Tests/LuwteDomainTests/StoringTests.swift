import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// D-05.
@Suite struct `An outage of a channel` {
    private func days(_ first: CalendarDate, _ last: CalendarDate) throws -> Period {
        try Period(first: first, last: last)
    }

    /// An application that waits for an answer until Wednesday 14 January 2026.
    private static func asked() throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.on(
            "2025-12-22", .indicatiesteller,
            AskForSupplement(procedure: 1, stukken: ["bevestiging_medisch_contact"], until: "2026-01-14"))
        return play
    }

    @Test func `gives the family a day more for each day in its term, also for those that are added`() throws {
        var play = try Self.asked()
        let decideBy = try play.decideBy(1)
        try play.on("2026-01-14", .system, RegisterStoring(.formulier, days("2026-01-13", "2026-01-14")))
        #expect(try play.due(.awaitSupplement, on: "2026-01-14") == ["2026-01-16"])
        try play.on("2026-01-16", .indicatiesteller, RegisterStoring(.email, days("2026-01-16", "2026-01-16")))
        #expect(try play.due(.awaitSupplement, on: "2026-01-16") == ["2026-01-17"])
        let leave = LeaveUntreated(procedure: 1, motivering: "Niet aangevuld.")
        #expect(play.refusal("2026-01-17", .beslisser, leave) == .termStillRuns(until: "2026-01-17"))
        #expect(play.refusal("2026-01-18", .beslisser, leave) == nil)
        #expect(try play.decideBy(1) == decideBy, "the gemeente gets no time for its own outage")
    }

    @Test func `gave nothing before 2026, and gives nothing outside the term`() throws {
        var play = try Self.asked()
        try play.on("2026-01-15", .system, RegisterStoring(.formulier, days("2025-12-29", "2025-12-31")))
        try play.on("2026-01-16", .system, RegisterStoring(.formulier, days("2026-01-15", "2026-01-16")))
        let leave = LeaveUntreated(procedure: 1, motivering: "Niet aangevuld.")
        #expect(play.refusal("2026-01-16", .beslisser, leave) == nil)
    }

    @Test func `lets bezwaar and a view come in later`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        #expect(try play.bezwaarUntil(1) == "2025-12-29")
        var later = try Play.extendedInHIA()
        #expect(try later.bezwaarUntil(3) == "2026-06-19")
        try later.on("2026-06-19", .system, RegisterStoring(.formulier, days("2026-06-18", "2026-06-19")))
        func lodge(_ day: CalendarDate) -> LodgeBezwaar {
            LodgeBezwaar(against: 3, receivedOn: day, hasCommittee: false)
        }
        for (day, isInTime) in [("2026-06-21" as CalendarDate, true), ("2026-06-22", false)] {
            var other = later
            try other.on(day, .ouder, lodge(day))
            #expect((other.records.last?.event as? BezwaarLodged)?.isInTime == isInTime, "\(day)")
        }
    }

    @Test func `is of a channel that can be out of order, over, and registered once`() throws {
        var play = try Self.asked()
        let one = try days("2026-01-05", "2026-01-06")
        #expect(play.refusal("2026-01-07", .indicatiesteller, RegisterStoring(.post, one)) == .noStoringOfThis)
        #expect(play.refusal("2026-01-05", .indicatiesteller, RegisterStoring(.email, one)) == .notYet("2026-01-06"))
        #expect(play.refusal("2026-01-07", .ouder, RegisterStoring(.email, one)) == .notYours(.ouder))
        try play.on("2026-01-07", .indicatiesteller, RegisterStoring(.email, one))
        #expect(play.refusal("2026-01-07", .indicatiesteller, RegisterStoring(.email, one)) == .alreadySent)
        let draft = try Play("hendrik-ido-ambacht")
        #expect(draft.refusal("2026-01-07", .indicatiesteller, RegisterStoring(.email, one)) == .notSubmitted)
    }
}
