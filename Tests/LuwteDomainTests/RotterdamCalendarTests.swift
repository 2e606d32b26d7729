import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// SM 3, "Calendar of one case", day by day.
@Suite struct `A zaak in Rotterdam` {
    @Test func `takes the days that its calendar says, from the application to the end of the extension`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        #expect(try play.decideBy(1) == "2019-10-28")

        try play.completesInRotterdam()
        #expect(try play.decideBy(1) == "2019-11-06")

        try play.isAdvised()
        #expect(try play.decideBy(1) == "2019-11-06", "a consultation moves nothing")

        try play.isGrantedInRotterdam()
        #expect(try play.bezwaarUntil(1) == "2019-11-26")
        #expect(play.zaak.indicatie?.lastDay == "2020-08-03")

        try play.on("2019-11-04", .aanbieder, ConfirmStart(firstDay: "2019-11-04", lrkNumber: LRKNumber("123456789")))
        #expect(try play.due(.changeCare, on: "2020-01-01") == ["2020-03-15"])
        #expect(play.zaak.indicatie?.care(on: "2020-03-14").first?.soort == "dagopvang")
        #expect(play.zaak.indicatie?.care(on: "2020-03-15").first?.soort == "bso")

        try play.asksExtension()
        #expect(try play.decideBy(2) == "2020-08-03")
        try play.isExtendedInRotterdam()
        #expect(try play.bezwaarUntil(2) == "2020-08-28")
        #expect(play.zaak.indicatie?.lastDay == "2020-12-18")

        try play.on("2020-12-19", .system, EndByItself())
        #expect(play.zaak.lastDayOfCare == "2020-12-18")
    }

    @Test func `gives no second extension, and hears one who asks for it`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        try play.on("2019-11-04", .aanbieder, ConfirmStart(firstDay: "2019-11-04", lrkNumber: LRKNumber("123456789")))
        try play.asksExtension()
        try play.isExtendedInRotterdam()
        let own = OpenVerlenging(isAskedFor: false, receivedOn: "2020-11-01")
        #expect(play.refusal("2020-11-01", .casewerker, own) == .extensionsUsedUp(1))
        try play.on("2020-11-01", .ouder, OpenVerlenging(isAskedFor: true, receivedOn: "2020-11-01"))
        let period = try Period(first: "2020-12-19", last: "2021-01-31")
        let grant = Grant(period: period, care: [Play.bso(from: "2020-12-19")])
        let propose = Propose(procedure: 3, beslissing: .grant(grant), motivering: "Nog even.")
        #expect(play.refusal("2020-11-02", .adviseur, propose) == .voorwaardeNotMet("eerste-verlenging"))
    }
}
