import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// SM 2, "Calendar of one case", day by day.
@Suite struct `A zaak in Hendrik-Ido-Ambacht` {
    @Test func `takes the days that its calendar says, from the application to the hard stop`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        #expect(try play.decideBy(1) == "2025-11-26")

        try play.completesInHIA()
        #expect(try play.decideBy(1) == "2025-12-08")
        #expect(play.zaak.procedure(1)?.stage == .underReview)

        try play.isGrantedInHIA()
        #expect(try play.bezwaarUntil(1) == "2025-12-29")
        #expect(play.zaak.phase == .placement)

        let start = ConfirmStart(firstDay: "2025-12-01", lrkNumber: nil)
        #expect(play.refusal("2025-12-01", .aanbieder, start) == .voorwaardeNotMet("plan-gekoppeld"))
        try play.startsInHIA()
        #expect(play.zaak.phase == .running(extension: 0))
        #expect(
            try play.due(.toetsmoment, on: "2025-12-01") == ["2026-03-01", "2026-04-05", "2026-05-31", "2026-11-30"])

        try play.isPhasedOutInHIA()
        #expect(play.zaak.indicatie?.care(on: "2026-03-31").first?.amounts == [CareAmount(4, .dagdelenPerWeek)])
        #expect(play.zaak.indicatie?.care(on: "2026-04-01").first?.amounts == [CareAmount(3, .dagdelenPerWeek)])
        #expect(play.zaak.indicatie?.lastDay == "2026-05-31")
        #expect(try play.due(.announceEnd, on: "2026-04-01") == ["2026-04-05"])

        try play.isExtendedInHIA(
            opened: "2026-04-07", consult: "2026-04-21", decided: "2026-05-08", until: "2026-08-31")
        #expect(try play.bezwaarUntil(3) == "2026-06-19")
        #expect(play.zaak.phase == .running(extension: 1))

        try play.isExtendedInHIA(
            opened: "2026-07-06", consult: "2026-07-20", decided: "2026-07-31", until: "2026-11-30")
        #expect(try play.bezwaarUntil(4) == "2026-09-11")
        #expect(play.zaak.phase == .running(extension: 2))
        #expect(try play.due(.end, on: "2026-11-30") == ["2026-12-01"])
        let third = OpenVerlenging(isAskedFor: false, receivedOn: "2026-10-12")
        #expect(play.refusal("2026-10-12", .indicatiesteller, third) == .extensionsUsedUp(2))

        try play.on("2026-12-01", .system, EndByItself())
        try play.on("2026-12-14", .financien, CloseZaak())
        #expect(try play.due(.destroy, on: "2026-12-14") == ["2036-11-30"])
    }
}
