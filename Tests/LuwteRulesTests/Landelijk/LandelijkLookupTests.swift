import LuwteCore
import LuwteRules
import Testing

@Suite struct `A national figure` {
    let landelijk = Landelijk.repository

    @Test(arguments: [
        ("maximumuurprijs_dagopvang", "2019-12-31", "€ 8,02 per uur"),
        ("maximumuurprijs_dagopvang", "2020-01-01", "€ 8,17 per uur"),
        ("maximumuurprijs_bso", "2019-07-01", "€ 6,89 per uur"),
        ("maximumuurprijs_gastouderopvang", "2026-12-31", "€ 8,49 per uur"),
        ("maximumuurprijs_dagopvang", "2023-03-01", "€ 9,12 per uur"),
        ("kot_uren_per_maand", "2026-01-01", "230 uur per maand"),
        ("kot_na_werk", "2014-12-31", "3 maanden"), ("kot_na_werk", "2015-01-01", "6 maanden"),
        ("kot_na_werk", "2017-12-31", "6 maanden"), ("kot_na_werk", "2018-01-01", "3 maanden"),
        ("beslistermijn", "2025-10-01", "8 weken"), ("bewaren_afgebroken", "2026-01-01", "42 dagen"),
    ])
    func `is the one in force on the day`(_ name: String, _ day: String, _ value: String) throws {
        #expect(try landelijk.value(name, on: CalendarDate(day)).dutch == value)
    }

    @Test func `carries its source and how sure it is`() throws {
        let superseded = try landelijk.value("maximumuurprijs_bso", on: "2023-06-01")
        #expect(superseded.value == (try Fraction("7.85")))  // 7.72 and 7.79 stand beside it, not in force
        #expect(superseded.source.contains("overtoeslagen.nl") && superseded.certainty == .official)
        let hours = try landelijk.value("kot_uren_per_maand", on: "2025-06-01")
        #expect(hours.certainty == .oneSource && hours.certainty.isDoubtful && hours.money == nil)
        #expect(try landelijk.value("beslistermijn", on: "2026-01-01").source == "Algemene wet bestuursrecht 4:13")
    }

    @Test(arguments: [
        ("maximumuurprijs_dagopvang", "2017-12-31"), ("maximumuurprijs_dagopvang", "2027-01-01"),
        ("kot_vaste_voet_eerste_kind", "2022-05-01"), ("bewaren_toegekend", "2019-12-31"),
        ("beslistermijn", "2009-09-30"),
    ])
    func `is refused outside the years that were read`(_ name: String, _ day: String) throws {
        let day = try CalendarDate(day)
        #expect(throws: LandelijkRefusal.notInTable(name: name, day: day)) { try landelijk.value(name, on: day) }
    }

    @Test func `has a name that must be right`() {
        #expect(throws: LandelijkRefusal.unknownName("maximumuurprijs_bos", meant: "maximumuurprijs_bso")) {
            try landelijk.value("maximumuurprijs_bos", on: "2026-01-01")
        }
        #expect(throws: LandelijkRefusal.unknownName("iets", meant: nil)) {
            try landelijk.value("iets", on: "2026-01-01")
        }
    }

    @Test func `has borders where it changes`() {
        let borders = landelijk.borders(of: ["maximumuurprijs_dagopvang", "kot_na_werk", "onbekend"])
        #expect(borders.contains("2020-01-01") && borders.contains("2027-01-01") && borders.contains("2015-01-01"))
        #expect(!borders.contains("2020-07-01"))
    }
}

@Suite struct `A national table by income` {
    let landelijk = Landelijk.repository

    @Test(arguments: [
        ("vng_ouderbijdrage", LandelijkTable.Column.eersteKind, 0, "0.45"),
        ("vng_ouderbijdrage", .eersteKind, 51_092, "0.45"),
        ("vng_ouderbijdrage", .eersteKind, 51_093, "0.61"), ("vng_ouderbijdrage", .volgendKind, 51_093, "0.48"),
        ("vng_ouderbijdrage", .eersteKind, 138_420, "4.28"), ("vng_ouderbijdrage", .eersteKind, 138_421, "6.89"),
        ("vng_ouderbijdrage", .volgendKind, 9_000_000, "2.56"), ("vng_ouderbijdrage", .eersteKind, -5_000, "0.45"),
        ("kinderopvangtoeslag", .eersteKind, 60_000, "93.9"), ("kinderopvangtoeslag", .volgendKind, 120_000, "87.9"),
        ("kinderopvangtoeslag", .eersteKind, 165_657, "38.5"), ("kinderopvangtoeslag", .eersteKind, 165_658, "36.5"),
    ])
    func `gives the cell of the row that the income falls in, for 2026`(
        _ table: String, _ column: LandelijkTable.Column, _ income: Int, _ figure: String
    ) throws {
        let found = try landelijk.figure(table: table, column: column, income: income, on: "2026-03-01")
        #expect(try found.figure == Fraction(figure))
    }

    @Test(arguments: [
        ("vng_ouderbijdrage", "2025-06-01"), ("vng_ouderbijdrage", "2027-01-01"), ("kinderopvangtoeslag", "2019-06-01"),
    ])
    func `is refused for a year that is not there`(_ table: String, _ day: String) throws {
        let day = try CalendarDate(day)
        #expect(throws: LandelijkRefusal.notInTable(name: table, day: day)) {
            try landelijk.figure(table: table, column: .eersteKind, income: 20_000, on: day)
        }
    }

    @Test(arguments: [
        // Each of these rows was read; the table was not.
        ("kinderopvangtoeslag", "2022-06-01", 30_000), ("kinderopvangtoeslag", "2020-06-01", 30_000),
        ("kinderopvangtoeslag", "2018-06-01", 10_000), ("kinderopvangtoeslag", "2021-06-01", 200_000),
        ("kinderopvangtoeslag", "2025-06-01", 200_000), ("vng_ouderbijdrage", "2024-06-01", 0),
        ("vng_ouderbijdrage", "2019-06-01", 0), ("vng_ouderbijdrage", "2023-06-01", 0),
    ])
    func `is refused whole when it was read in part`(_ table: String, _ day: String, _ income: Int) throws {
        let day = try CalendarDate(day)
        #expect(throws: LandelijkRefusal.incomplete(table: table, column: .eersteKind, day: day)) {
            try landelijk.figure(table: table, column: .eersteKind, income: income, on: day)
        }
    }

    @Test func `keeps computed figures apart, marked and doubtful`() throws {
        let implied = try landelijk.figure(
            table: "kinderopvangtoeslag_afgeleid", column: .eersteKind, income: 53_000, on: "2025-06-01")
        #expect(
            implied.figure == (try Fraction("93.1")) && implied.certainty == .computed && implied.certainty.isDoubtful)
        #expect((implied.incomeFrom, implied.incomeTo) == (52_520, 54_221))
        #expect(
            throws: LandelijkRefusal.incomplete(
                table: "kinderopvangtoeslag_afgeleid", column: .volgendKind, day: "2025-06-01")
        ) {
            try landelijk.figure(
                table: "kinderopvangtoeslag_afgeleid", column: .volgendKind, income: 53_000, on: "2025-06-01")
        }
        let vng = try landelijk.figure(
            table: "vng_ouderbijdrage_afgeleid", column: .volgendKind, income: 50_000, on: "2020-06-01")
        #expect(vng.figure == (try Fraction("0.45")) && vng.certainty == .computed)
    }

    @Test func `never pays more to a higher income, in every complete year`() throws {
        let years = ["2023-01-01", "2024-01-01", "2026-01-01"] as [CalendarDate]
        for day in years {
            for column in LandelijkTable.Column.allCases {
                var before = Fraction(100)
                for income in stride(from: 0, through: 260_000, by: 250) {
                    let figure = try landelijk.figure(
                        table: "kinderopvangtoeslag", column: column, income: income, on: day
                    ).figure
                    #expect(figure <= before)
                    before = figure
                }
            }
        }
    }
}

@Suite struct `The dwangsom` {
    @Test(arguments: [
        ("2018-12-31", 1, 2_000), ("2018-12-31", 14, 2_000), ("2018-12-31", 15, 3_000), ("2018-12-31", 42, 4_000),
        ("2019-01-01", 14, 2_300), ("2019-01-01", 28, 3_500), ("2019-01-01", 29, 4_500), ("2019-01-01", 43, 0),
    ])
    func `goes by the day on which the notice was received`(_ day: String, _ number: Int, _ cents: Int) throws {
        let tarief = try Landelijk.repository.dwangsomTarief(receivedOn: CalendarDate(day))
        #expect(tarief.amount(onDay: number).cents == cents)
    }

    @Test func `comes to 1260 and to 1442 euros at most`() throws {
        let landelijk = Landelijk.repository
        #expect(try landelijk.dwangsomTarief(receivedOn: "2018-12-31").highest == Money("1260"))
        #expect(try landelijk.dwangsomTarief(receivedOn: "2019-01-01").highest == Money("1442"))
    }
}
