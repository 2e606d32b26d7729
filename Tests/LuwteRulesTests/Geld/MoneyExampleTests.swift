import LuwteCore
import LuwteRules
import Testing

/// A printed amount, by the number it has among the examples.
struct Example: CustomTestStringConvertible {
    let id: String
    let plan: GeldPlan
    let facts: GeldFacts
    let hours: String
    let period: Period
    let kosten: String?
    let ouderbijdrage: String?
    let gemeente: String?

    var testDescription: String { id }
}

private let year2026 = Period(yearOf: "2026-01-01")
private let march2026 = Period(monthOf: "2026-03-01")

/// A month of kinderopvangtoeslag of 2026: costs and allowance each to the cent, the payment in whole euros down.
private func toeslag(
    _ id: String, _ income: Int, _ rank: LandelijkTable.Column, _ soort: String, hours: String, price: String,
    kosten: String, allowance: String
) throws -> Example {
    let plan = GeldPlan(
        soort: soort, rates: .landelijk("maximumuurprijs_\(soort)"), aboveRate: .ouder,
        bijdrage: .table("kinderopvangtoeslag"),
        rounding: [
            RoundingStep(.kosten, to: 1, .halfUp), RoundingStep(.gemeente, to: 1, .halfUp),
            RoundingStep(.uitbetaling, to: 100, .down),
        ], hoursPerMonth: try Hours("230"))
    return Example(
        id: id, plan: plan, facts: GeldFacts(price: try Money(price), income: income, rank: rank), hours: hours,
        period: march2026, kosten: kosten, ouderbijdrage: nil, gemeente: allowance)
}

/// Peuteropvang at the VNG table of 2026; the reference rate of the table is the price.
private func vng2026(
    _ id: String, _ income: Int, _ rank: LandelijkTable.Column, hours: String, _ period: Period,
    ouderbijdrage: String? = nil, gemeente: String? = nil
) throws -> Example {
    let plan = GeldPlan(
        soort: "peuteropvang", rates: .landelijk("maximumuurprijs_dagopvang"), aboveRate: .ouder,
        bijdrage: .table("vng_ouderbijdrage"))
    return Example(
        id: id, plan: plan, facts: GeldFacts(price: try Money("11.23"), income: income, rank: rank), hours: hours,
        period: period, kosten: nil, ouderbijdrage: ouderbijdrage, gemeente: gemeente)
}

@Suite struct `A printed example` {
    let geld = Geld(.repository)

    private func check(_ example: Example) throws {
        let amounts = geld.amounts(
            example.plan, example.facts, period: example.period,
            care: [CareHours(example.period, try Hours(example.hours))])
        if let kosten = example.kosten { #expect(amounts.kosten == .known(try Money(kosten))) }
        if let bijdrage = example.ouderbijdrage { #expect(amounts.ouderbijdrage == .known(try Money(bijdrage))) }
        if let gemeente = example.gemeente { #expect(amounts.gemeente == .known(try Money(gemeente))) }
    }

    @Test(arguments: [
        try toeslag(
            "KOT26-1", 60_000, .eersteKind, "dagopvang", hours: "122", price: "10.50", kosten: "1281.00",
            allowance: "1202.86"),
        try toeslag(
            "KOT26-2a", 120_000, .eersteKind, "dagopvang", hours: "87", price: "12.45", kosten: "977.01",
            allowance: "592.07"),
        try toeslag(
            "KOT26-2b", 120_000, .volgendKind, "bso", hours: "65", price: "10.10", kosten: "648.70", allowance: "570.21"
        ),
        try toeslag(
            "KOT26-3", 40_000, .eersteKind, "gastouderopvang", hours: "240", price: "8.25", kosten: "1897.50",
            allowance: "1821.60"),
        try toeslag(
            "KOT26-4", 50_000, .eersteKind, "gastouderopvang", hours: "108", price: "9.52", kosten: "916.92",
            allowance: "880.24"),
    ])
    func `of the brochure of 2026 comes out to the cent`(_ example: Example) throws { try check(example) }

    @Test(arguments: [
        ("KOT26-1", ["1202.86"], "1202"), ("KOT26-2", ["592.07", "570.21"], "1162"), ("KOT26-3", ["1821.60"], "1821"),
        ("KOT26-4", ["880.24"], "880"),
    ])
    func `of the brochure of 2026 is paid in whole euros, rounded down`(
        _ id: String, _ parts: [String], _ paid: String
    ) throws {
        let examples = [
            "1202.86": ("122", "10.50", 60_000, "dagopvang"), "592.07": ("87", "12.45", 120_000, "dagopvang"),
            "570.21": ("65", "10.10", 120_000, "bso"), "1821.60": ("240", "8.25", 40_000, "gastouderopvang"),
            "880.24": ("108", "9.52", 50_000, "gastouderopvang"),
        ]
        var amounts: [GeldAmounts] = []
        var plan: GeldPlan?
        for part in parts {
            let (hours, price, income, soort) = try #require(examples[part])
            let example = try toeslag(
                id, income, soort == "bso" ? .volgendKind : .eersteKind, soort, hours: hours, price: price, kosten: "0",
                allowance: part)
            amounts.append(
                geld.amounts(
                    example.plan, example.facts, period: march2026, care: [CareHours(march2026, try Hours(hours))]))
            plan = example.plan
        }
        let payment = geld.payment(amounts, try #require(plan))
        #expect(payment?.paid == (try Money(paid)))
        #expect(amounts.map(\.gemeente.money?.description) == parts)
    }

    @Test(arguments: [
        try vng2026("WOE26-200-1", 24_149, .eersteKind, hours: "200", year2026, gemeente: "2156.00"),
        try vng2026("WOE26-200-2", 24_150, .eersteKind, hours: "200", year2026, gemeente: "2156.00"),
        try vng2026("WOE26-200-3", 51_092, .eersteKind, hours: "200", year2026, gemeente: "2156.00"),
        try vng2026("WOE26-200-4", 51_093, .eersteKind, hours: "200", year2026, gemeente: "2124.00"),
        try vng2026("WOE26-200-5", 69_493, .eersteKind, hours: "200", year2026, gemeente: "1852.00"),
        try vng2026("WOE26-200-6", 138_420, .eersteKind, hours: "200", year2026, gemeente: "1390.00"),
        try vng2026("WOE26-200-7", 138_421, .eersteKind, hours: "200", year2026, gemeente: "868.00"),
        try vng2026("WOE26-400-1", 0, .eersteKind, hours: "400", year2026, gemeente: "4312.00"),
        try vng2026("WOE26-400-2", 37_129, .eersteKind, hours: "400", year2026, gemeente: "4312.00"),
        try vng2026("WOE26-400-3", 37_130, .eersteKind, hours: "400", year2026, gemeente: "4312.00"),
        try vng2026("WOE26-400-4", 69_492, .eersteKind, hours: "400", year2026, gemeente: "4248.00"),
        try vng2026("WOE26-400-5", 99_889, .eersteKind, hours: "400", year2026, gemeente: "3704.00"),
        try vng2026("KIE26-first-1", 0, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-first-2", 24_150, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-first-3", 37_130, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-first-4", 51_093, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "16.27"),
        try vng2026("KIE26-first-5", 69_493, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "52.53"),
        try vng2026("KIE26-first-6", 99_890, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "114.13"),
        try vng2026("KIE26-first-7", 138_421, .eersteKind, hours: "80/3", march2026, ouderbijdrage: "183.73"),
        try vng2026("KIE26-other-1", 0, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-other-2", 24_150, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-other-3", 37_130, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "12.00"),
        try vng2026("KIE26-other-4", 51_093, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "12.80"),
        try vng2026("KIE26-other-5", 69_493, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "21.33"),
        try vng2026("KIE26-other-6", 99_890, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "35.20"),
        try vng2026("KIE26-other-7", 138_421, .volgendKind, hours: "80/3", march2026, ouderbijdrage: "68.27"),
    ])
    func `at the VNG table of 2026 comes out to the cent`(_ example: Example) throws { try check(example) }

    @Test(arguments: [
        ("VNG24-1", "0.41", "2024", "640", "262"), ("VNG24-2", "0.41", "2024", "320", "131"),
        ("VNG24-3", "0.39", "2024", "640", "250"), ("VNG24-4", "0.39", "2024", "320", "125"),
        ("OKC22-1", "0.17", "2022", "400", "68"), ("OKC22-2", "0.17", "2022", "640", "109"),
    ])
    func `of the lowest amount an hour is rounded to whole euros a year`(
        _ id: String, _ perHour: String, _ year: String, _ hours: String, _ pays: String
    ) throws {
        // Only the lowest amount of these tables was printed there, so that it stands in a table of its own here.
        let landelijk = try Landelijk.repository(
            adding: """
                titel: Proef
                bronnen: { b1: Laagste bedrag }
                tabellen:
                  laagste:
                    titel: Laagste bedrag
                    eenheid: euro per uur
                    perioden:
                      - van: \(year)-01-01
                        tot: \(year)-12-31
                        volledige_kolommen: [eerste_kind]
                        zekerheid: officieel
                        bron: b1
                        rijen: [[0, geen, \(perHour), onbekend]]
                """)
        let plan = GeldPlan(
            soort: "peuteropvang", rates: .landelijk("maximumuurprijs_dagopvang"), aboveRate: .ouder,
            bijdrage: .table("laagste"), rounding: [RoundingStep(.ouderbijdrage, to: 100, .halfUp)])
        let period = Period(yearOf: try CalendarDate("\(year)-01-01"))
        let amounts = Geld(landelijk).amounts(
            plan, GeldFacts(income: 0, rank: .eersteKind), period: period, care: [CareHours(period, try Hours(hours))])
        #expect(amounts.ouderbijdrage == .known(try Money(pays)))
    }

    @Test func `of a bill without a limit is hours times price`() throws {  // KKB24-gross
        let plan = GeldPlan(soort: "peuteropvang", rates: .unlimited, aboveRate: nil, bijdrage: .none)
        let period = Period(monthOf: "2024-05-01")
        let amounts = geld.amounts(
            plan, GeldFacts(price: try Money("9.65")), period: period, care: [CareHours(period, try Hours("10.83"))])
        #expect(amounts.kosten == .known(try Money("104.51")))
    }
}
