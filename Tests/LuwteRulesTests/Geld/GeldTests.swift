import LuwteCore
import LuwteRules
import Testing

@Suite struct `The costs of care` {
    let geld = Geld(.repository)
    let plan = GeldPlan(
        soort: "dagopvang", rates: .landelijk("maximumuurprijs_dagopvang"), aboveRate: .ouder, bijdrage: .notSet)

    @Test func `of a week change with the rate at New Year`() throws {  // T-28
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        let weeks = geld.perWeek(plan, GeldFacts(), period: period, hoursPerWeek: try Hours("31.5"))
        let texts = try TextsFolder.rules()
        #expect(weeks.map(\.period.description) == ["2019-11-04..2019-12-31", "2020-01-01..2020-08-03"])
        #expect(weeks.map { $0.kosten.words(texts) } == ["€ 252,63", "€ 257,36"])
        #expect(
            weeks.allSatisfy {
                $0.isAtMost && $0.ouderbijdrage.words(texts) == "niet ingevuld" && $0.gemeente.money == nil
            })
        #expect(
            weeks[1].receipt.steps.map { $0.text.words(texts) }.contains(
                "Kosten, rekenkundig afgerond op hele centen: € 257,355 wordt € 257,36."))
    }

    @Test func `of a month follow the calendar`() throws {
        let rooster = Weekrooster([.monday: try Hours("10.5"), .thursday: try Hours("5.25")])
        let period = try Period(first: "2019-12-16", last: "2020-01-31")
        let months = geld.perMonth(plan, GeldFacts(), period: period, rooster: rooster)
        #expect(months.map(\.period.description) == ["2019-12-16..2019-12-31", "2020-01-01..2020-01-31"])
        // Mondays 16, 23, 30 and Thursdays 19, 26 December; Mondays 6, 13, 20, 27 and five Thursdays in January.
        #expect(try months.map(\.hours) == [Hours("42"), Hours("68.25")])
        #expect(try months.map(\.kosten) == [.known(Money("336.84")), .known(Money("557.60"))])
    }

    @Test func `take the price when it is lower and the rate when it is higher`() throws {
        let day = Period("2026-03-02")
        func amounts(_ price: String, _ aboveRate: GeldPlan.AboveRate?) throws -> GeldAmounts {
            var plan = plan
            plan.aboveRate = aboveRate
            return geld.amounts(
                plan, GeldFacts(price: try Money(price)), period: day, care: [CareHours(day, try Hours("10"))])
        }
        #expect(try amounts("10.00", .ouder).kosten == .known(Money("100")))
        #expect(try amounts("11.23", .ouder).aboveRate == .known(.zero))
        let dear = try amounts("11.24", .gemeente)
        #expect(try dear.kosten == .known(Money("112.30")) && dear.aboveRate == .known(Money("0.10")))
        #expect(dear.aboveRatePaidBy == .gemeente)
        #expect(
            try amounts("12.00", nil).receipt.steps.map { $0.text.words(try TextsFolder.rules()) }
                .contains("Boven het tarief: € 120,00 - € 112,30 = € 7,70. Wie dat betaalt, is niet ingevuld."))
    }

    @Test func `count no more hours a month than the limit`() throws {
        var plan = plan
        plan.hoursPerMonth = try Hours("20")
        let days = try ["2026-03-02", "2026-03-09", "2026-03-16"].map {
            CareHours(Period(try CalendarDate($0)), try Hours("10"))
        }
        let amounts = geld.amounts(
            plan, GeldFacts(price: try Money("10.00")), period: Period(monthOf: "2026-03-01"), care: days)
        #expect(try amounts.hours == Hours("20") && amounts.kosten == .known(Money("200")))
        #expect(try amounts.aboveRate == .known(Money("100")))
    }

    @Test func `are not known where the rate is not`() throws {
        let day = Period("2027-01-04")
        let care = [CareHours(day, try Hours("10"))]
        let none = geld.amounts(plan, GeldFacts(), period: day, care: care)
        let refusal = LandelijkRefusal.notInTable(name: "maximumuurprijs_dagopvang", day: "2027-01-04")
        #expect(none.kosten == .open([.landelijk(refusal)]) && none.gemeente == none.kosten)
        var empty = plan
        empty.rates = .notSet
        #expect(
            geld.amounts(empty, GeldFacts(), period: day, care: care).kosten
                == .open([.uurtarief(soort: "dagopvang", day: "2027-01-04")]))
        empty.rates = .unlimited
        #expect(geld.amounts(empty, GeldFacts(), period: day, care: care).kosten == .open([.price]))
    }

    @Test func `are not guessed when a rate changes inside the hours or a month is cut`() throws {
        let winter = try Period(first: "2025-12-15", last: "2026-01-15")
        let amounts = geld.amounts(plan, GeldFacts(), period: winter, care: [CareHours(winter, try Hours("40"))])
        #expect(amounts.kosten == .open([.rateChangesInside("2026-01-01")]))
        let months = geld.perMonth(plan, GeldFacts(), period: winter, hoursPerMonth: try Hours("40"))
        #expect(months[0].kosten == .open([.partOfMonth(try Period(first: "2025-12-15", last: "2025-12-31"))]))
        let whole = geld.perMonth(
            plan, GeldFacts(), period: Period(monthOf: "2026-01-01"), hoursPerMonth: try Hours("40"))
        #expect(whole.map(\.kosten) == [.known(try Money("449.20"))])
    }

    @Test func `carry a doubt until the municipality confirms the figure`() throws {
        let misprint = Uurtarief(
            validity: Validity(first: "2019-01-01", last: "2019-12-31"), amount: try Money("6.98"),
            doubt: "landelijk staat 6,89", source: "pagina van 29 oktober 2018")
        var own = plan
        own.rates = .own([misprint])
        let day = Period("2019-11-04")
        let amounts = geld.amounts(own, GeldFacts(), period: day, care: [CareHours(day, try Hours("10.5"))])
        #expect(amounts.kosten == .known(try Money("73.29")))
        #expect(amounts.doubts.map(\.reason) == [.stated("landelijk staat 6,89")])
        let next = geld.amounts(
            own, GeldFacts(), period: Period("2020-01-06"), care: [CareHours(Period("2020-01-06"), try Hours("1"))])
        #expect(next.kosten == .open([.uurtarief(soort: "dagopvang", day: "2020-01-06")]))
    }

    @Test func `never overflow: too large is said, not calculated`() throws {
        let day = Period("2026-03-02")
        let amounts = geld.amounts(
            plan, GeldFacts(), period: day, care: [CareHours(day, try Hours("999999999999999999"))])
        #expect(amounts.kosten == .open([.tooLarge]))
    }
}

@Suite struct `The ouderbijdrage` {
    let geld = Geld(.repository)
    let month = Period(monthOf: "2026-03-01")

    private func amounts(
        _ bijdrage: Bijdrage, income: Int? = nil, rank: LandelijkTable.Column? = nil, price: String = "10.00",
        rounding: [RoundingStep]? = nil
    ) throws -> GeldAmounts {
        let plan = GeldPlan(
            soort: "dagopvang", rates: .landelijk("maximumuurprijs_dagopvang"), aboveRate: .ouder, bijdrage: bijdrage,
            rounding: rounding)
        return geld.amounts(
            plan, GeldFacts(price: try Money(price), income: income, rank: rank), period: month,
            care: [CareHours(month, try Hours("33.33"))])
    }

    @Test func `is not guessed when the regeling is silent, and the costs stay known`() throws {
        #expect(try amounts(.notSet).ouderbijdrage == .open([.bijdrage]))
        #expect(try amounts(.notSet).kosten == .known(Money("333.30")))
        #expect(try amounts(.byIncomeWithoutFormula).gemeente == .open([.bijdrageFormula]))
        #expect(try amounts(.byIncomeWithoutFormula).gemeente.words(TextsFolder.rules()) == "niet ingevuld")
        let table = Bijdrage.table("vng_ouderbijdrage")
        #expect(try amounts(table, rank: .eersteKind).ouderbijdrage == .open([.income]))
        #expect(try amounts(table, income: 0).ouderbijdrage.words(TextsFolder.rules()) == "nog niet bekend")
    }

    @Test func `is refused for a year whose table was not read`() throws {
        let plan = GeldPlan(
            soort: "dagopvang", rates: .landelijk("maximumuurprijs_dagopvang"), aboveRate: .ouder,
            bijdrage: .table("vng_ouderbijdrage"))
        let month = Period(monthOf: "2025-12-01")
        let amounts = geld.amounts(
            plan, GeldFacts(income: 30_000, rank: .eersteKind), period: month, care: [CareHours(month, try Hours("80"))]
        )
        let refusal = LandelijkRefusal.notInTable(name: "vng_ouderbijdrage", day: "2025-12-01")
        #expect(amounts.ouderbijdrage == .open([.landelijk(refusal)]))
        #expect(amounts.kosten == .known(try Money("856.80")))
    }

    @Test func `is nothing, a share, or a share above an income`() throws {
        #expect(try amounts(.none).gemeente == .known(Money("333.30")))
        let six = try Fraction("0.06")
        #expect(try amounts(.share(six, of: .kosten)).ouderbijdrage == .known(Money("20.00")))  // 19.998
        #expect(try amounts(.share(six, of: .uurtarief)).ouderbijdrage == .known(Money("22.46")))  // of 374.2959
        let above = Bijdrage.shareAbove(income: 25_000, six, of: .kosten)
        #expect(try amounts(above, income: 25_000).ouderbijdrage == .known(.zero))
        #expect(try amounts(above, income: 25_001).ouderbijdrage == .known(Money("20.00")))
        #expect(try amounts(above).ouderbijdrage == .open([.income]))
    }

    @Test func `is not more than the costs`() throws {
        let dear = try amounts(.table("vng_ouderbijdrage"), income: 200_000, rank: .eersteKind, price: "5.00")
        #expect(try dear.kosten == .known(Money("166.65")) && dear.ouderbijdrage == dear.kosten)
        #expect(dear.gemeente == .known(.zero))
    }

    @Test func `is rounded only where the method says so`() throws {
        let share = Bijdrage.share(try Fraction("0.06"), of: .kosten)
        let euros = [RoundingStep(.ouderbijdrage, to: 100, .down)]
        #expect(try amounts(share, rounding: euros).ouderbijdrage == .known(Money("19")))
        let costsFirst = [RoundingStep(.kosten, to: 100, .up), RoundingStep(.ouderbijdrage, to: 1, .halfUp)]
        #expect(try amounts(share, rounding: costsFirst).ouderbijdrage == .known(Money("20.04")))
        let payment = [RoundingStep(.gemeente, to: 100, .down)]
        let rounded = try amounts(share, rounding: payment)
        #expect(try rounded.gemeente == .known(Money("313")) && rounded.ouderbijdrage == .known(Money("20.30")))
        #expect(RoundingStep(step: "kosten", to: "cent", way: "half_omhoog") == RoundingStep(.kosten, to: 1, .halfUp))
        #expect(RoundingStep(step: "kosten", to: "stuiver", way: "half_omhoog") == nil)
    }

    @Test func `and the municipality's part are the costs, whatever the numbers`() throws {
        var generator = Numbers(seed: 20_260_301)
        for _ in 0..<3_000 {
            let rank: LandelijkTable.Column = generator.next(2) == 0 ? .eersteKind : .volgendKind
            let methods: [Bijdrage] = [
                .none, .table("vng_ouderbijdrage"), .table("kinderopvangtoeslag"),
                .share(try Fraction(generator.next(101), 100), of: .uurtarief),
            ]
            let plan = GeldPlan(
                soort: "bso", rates: .landelijk("maximumuurprijs_bso"), aboveRate: .ouder,
                bijdrage: methods[generator.next(methods.count)])
            let facts = GeldFacts(
                price: try Money(cents: generator.next(2_000)), income: generator.next(260_000), rank: rank)
            let hours = try Hours(Fraction(generator.next(3_000), generator.next(12) + 1))
            let amounts = geld.amounts(plan, facts, period: month, care: [CareHours(month, hours)])
            let kosten = try #require(amounts.kosten.money)
            let (bijdrage, gemeente) = (try #require(amounts.ouderbijdrage.money), try #require(amounts.gemeente.money))
            #expect(bijdrage + gemeente == kosten && bijdrage >= .zero && gemeente >= .zero, "seed 20260301, \(facts)")
        }
    }

    /// The same numbers for the same seed.
    private struct Numbers {
        var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}

@Suite struct `The first child` {
    @Test func `is the one with the most hours that count`() throws {
        let hours = try ["65", "87", "20"].map { try Hours($0) }
        #expect(Geld.firstChild(hours: hours, limit: nil) == .child(1))
        #expect(Geld.firstChild(hours: [], limit: nil) == nil)
    }

    @Test func `is for a person to choose when hours are equal`() throws {
        let hours = try ["240", "235", "20"].map { try Hours($0) }
        #expect(Geld.firstChild(hours: hours, limit: try Hours("230")) == .tie([0, 1]))
        #expect(Geld.firstChild(hours: hours, limit: nil) == .child(0))
    }
}
