import Testing

@testable import Feel

@Suite struct `A duration` {
    @Test(arguments: [
        ("P1Y2M", "P1Y2M"), ("P26M", "P2Y2M"), ("-P14M", "-P1Y2M"), ("P0Y", "P0M"), ("P999999999M", "P83333333Y3M"),
        ("P1D", "P1D"), ("PT24H", "P1D"), ("PT1000M", "PT16H40M"), ("P1DT2H3M4.123456789S", "P1DT2H3M4.123456789S"),
        ("-PT0.5S", "-PT0.5S"), ("PT0.000S", "PT0S"), ("-P1DT1S", "-P1DT1S"), ("P2DT274M", "P2DT4H34M"),
    ])
    func `prints in its shortest form`(_ text: String, _ printed: String) throws {
        #expect(try #require(Value.atLiteral(text)).text == printed)
    }

    @Test(arguments: [
        "P", "PT", "P1", "1D", "P1S", "P1H", "PT1D", "P1Y1D", "P1M1Y", "PT1M1H", "PT1S1S", "P1DT", "PT1.S", "PT.5S",
        "PT1.5M", "+P1D", "P-1D", "P 1D", "P99999999999999999999Y", "P99999999999999999999D", "PT5", "P1.5D",
    ])
    func `that is not well formed is not read`(_ text: String) {
        #expect(Value.atLiteral(text) == nil)
    }

    @Test func `has a fraction that counts on from the lower second`() throws {
        let half = try #require(SecondsDuration("-PT0.5S"))
        #expect(half.seconds == -1)
        #expect(half.nanoseconds == 500_000_000)
        #expect(half.negated == SecondsDuration("PT0.5S"))
        #expect(half < SecondsDuration(seconds: 0))
        #expect(half.adding(half) == SecondsDuration(seconds: -1))
    }

    @Test func `is the number of its seconds`() throws {
        let duration = try #require(SecondsDuration("-P1DT0.25S"))
        #expect(duration.number == Decimal128("-86400.25"))
        #expect(SecondsDuration(duration.number) == duration)
        #expect(SecondsDuration(try #require(Decimal128("1e20"))) == nil)
    }

    @Test(arguments: [
        ("2011-12-22", "2013-08-24", 20), ("2016-09-30", "2017-12-28", 14), ("2016-01-21", "2015-01-21", -12),
        ("2014-12-31", "-2019-10-01", -48_398), ("2024-01-31", "2024-02-29", 0), ("2024-02-29", "2024-01-31", 0),
        ("2024-03-01", "2024-02-29", 0), ("2016-01-01", "2016-01-01", 0),
    ])
    func `between two days counts whole months`(_ from: String, _ to: String, _ months: Int64) throws {
        let from = try #require(FeelDate(from))
        let to = try #require(FeelDate(to))
        #expect(MonthsDuration(from: from, to: to).months == months)
    }

    @Test func `of the most extreme length still prints and has parts`() {
        var run = Run()
        for seconds in [Int64.min, .max] {
            let value = Value.seconds(SecondsDuration(seconds: seconds, nanoseconds: 1))
            #expect(value.text?.contains("P106751991167300D") == true)
            #expect(Operators.property(of: value, "days", &run).kind == .number)
        }
        let longest = Value.months(MonthsDuration(months: .min))
        #expect(longest.text == "-P768614336404564650Y8M")
        #expect(Operators.negate(longest, &run).isNull)
        #expect(Operators.add(.date(.first), longest, &run).isNull)
        #expect(Operators.subtract(.date(.first), longest, &run).isNull)
    }
}

extension FeelDate {
    fileprivate static var first: FeelDate {
        guard let first = FeelDate(year: 1, month: 1, day: 1) else { preconditionFailure("a day that exists") }
        return first
    }
}
