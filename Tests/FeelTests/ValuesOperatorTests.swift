import Testing

@testable import Feel

@Suite struct `An operator` {
    private func value(_ text: String) throws -> Value {
        try #require(text == "null" ? .null : Decimal128(text).map(Value.number) ?? .atLiteral(text))
    }

    @Test(arguments: [
        ("1", "+", "2", "3"), ("2021-01-02", "-", "2021-01-01", "P1D"), ("2021-01-02", "+", "PT36H", "2021-01-03"),
        ("2021-01-02", "-", "PT1S", "2021-01-01"), ("P1M", "+", "2021-01-31", "2021-02-28"),
        ("2021-01-02", "-", "2021-01-01T10:10:10+11:00", "P1DT49M50S"),
        ("2021-01-02T10:10:10@Europe/Paris", "-", "2021-01-01", "P1DT9H10M10S"),
        ("10:15:00", "+", "P1D", "10:15:00"), ("00:15:00", "-", "PT1H", "23:15:00"),
        ("10:10:10", "-", "11:10:10", "-PT1H"), ("10:00:00Z", "-", "10:00:00+02:00", "PT2H"),
        ("P1Y", "-", "P14M", "-P2M"), ("P4DT1H", "*", "1.5", "P6DT1H30M"), ("1.5", "*", "P1M", "P1M"),
        ("P10Y11M", "/", "2.5", "P4Y4M"), ("P10D", "/", "PT12H", "20"), ("P1Y", "/", "P4M", "3"),
        ("1", "/", "8", "0.125"),
    ])
    func `works on numbers, days, times and durations`(
        _ one: String, _ sign: String, _ other: String, _ result: String
    ) throws {
        var run = Run()
        #expect(try apply(sign, value(one), value(other), &run) == value(result))
        #expect(run.problems.isEmpty)
    }

    @Test(arguments: [
        ("1", "/", "0", Problem.Kind.divisionByZero), ("P1D", "/", "PT0S", .divisionByZero),
        ("1", "+", "P1D", .typeMismatch), ("P1D", "+", "P1Y", .typeMismatch), ("P1D", "*", "P1D", .typeMismatch),
        ("2021-01-01", "+", "2021-01-01", .typeMismatch), ("10:00:00", "-", "10:00:00Z", .typeMismatch),
        ("2021-01-01T00:00:00", "-", "2021-01-01", .typeMismatch), ("null", "+", "1", .typeMismatch),
        ("P800000000000000000M", "*", "100", .wrongArgument), ("1e6000", "*", "1e6000", .wrongArgument),
    ])
    func `gives null and says why`(
        _ one: String, _ sign: String, _ other: String, _ kind: Problem.Kind
    ) throws {
        var run = Run()
        #expect(try apply(sign, value(one), value(other), &run).isNull)
        #expect(run.problems.map(\.kind) == [kind])
    }

    private func apply(_ sign: String, _ one: Value, _ other: Value, _ run: inout Run) -> Value {
        switch sign {
        case "+": Operators.add(one, other, &run)
        case "-": Operators.subtract(one, other, &run)
        case "*": Operators.multiply(one, other, &run)
        default: Operators.divide(one, other, &run)
        }
    }

    @Test(arguments: [
        ("2002-04-02T23:00:00-04:00", "2002-04-03T02:00:00-01:00", true),
        ("2018-12-08T00:00:00+00:00", "2018-12-08T00:00:00@Etc/UTC", true),
        ("2018-12-08T00:00:00", "2018-12-08T00:00:00Z", false), ("P1D", "PT24H", true), ("null", "1", false),
        ("10:00:00+01:00", "09:00:00Z", true), ("null", "null", true),
    ])
    func `equates what means the same`(_ one: String, _ other: String, _ isEqual: Bool) throws {
        var run = Run()
        #expect(try Operators.equal(value(one), value(other), &run) == .boolean(isEqual))
        #expect(try Operators.notEqual(value(one), value(other), &run) == .boolean(!isEqual))
    }

    @Test func `does not equate values of different types, but lists of them are just unequal`() {
        var run = Run()
        #expect(Operators.equal(.number(1), .string("1"), &run).isNull)
        #expect(run.problems.map(\.kind) == [.typeMismatch])
        let list = Value.list(FeelList([.number(1)]))
        #expect(Operators.equal(list, .list(FeelList([.string("1")])), &run).isFalse)
    }

    @Test func `compares text letter for letter`() {
        var run = Run()
        #expect(Operators.equal(.string("e\u{301}"), .string("\u{e9}"), &run).isFalse)
        #expect(Operators.less(.string("Z"), .string("a"), &run).isTrue)
        #expect(Operators.less(.string("\u{ffff}"), .string("\u{10000}"), &run).isTrue)
        #expect(Operators.less(.string("1"), .number(2), &run).isNull)
        #expect(Operators.less(.boolean(false), .boolean(true), &run).isNull)
    }

    @Test func `knows when a range holds a value`() {
        var run = Run()
        let range = FeelRange(start: .number(2), startIncluded: false, end: .number(4), endIncluded: true)
        #expect(
            (1...5).map { Operators.contains(range, .number(Decimal128($0)), &run) }
                == [false, false, true, true, false].map(Value.boolean))
        let below = FeelRange(start: nil, startIncluded: false, end: .number(2), endIncluded: false)
        #expect(Operators.isIn(.number(1), .range(below), &run).isTrue)
        #expect(Operators.isIn(.number(3), .list(FeelList([.range(below), .number(3)])), &run).isTrue)
        #expect(Operators.isIn(.number(3), .list(FeelList([.range(below), .string("3")])), &run).isFalse)
        let broken = FeelRange(start: .null, startIncluded: true, end: .number(2), endIncluded: true)
        #expect(Operators.contains(broken, .number(1), &run).isNull)
    }

    @Test(arguments: [
        ("2018-12-10", "weekday", "1"), ("2018-12-10T10:30:01+05:00", "time offset", "PT5H"),
        ("10:30:01.5", "second", "1.5"), ("P1Y2M", "months", "2"), ("-P1DT2H", "hours", "-2"),
        ("-P1DT2H", "days", "-1"),
        ("10:30:00", "time offset", "null"), ("10:30:00Z", "timezone", "null"),
    ])
    func `reads a part of a date, time or duration`(_ text: String, _ name: String, _ part: String) throws {
        var run = Run()
        #expect(try Operators.property(of: value(text), name, &run) == value(part))
        #expect(run.problems.isEmpty)
    }

    @Test func `reads an entry of each context in a list`() {
        var run = Run()
        let list = Value.list(
            FeelList([.context(FeelContext([("x", .number(1))])), .context(FeelContext([("y", .number(2))]))]))
        #expect(Operators.property(of: list, "y", &run) == .list(FeelList([.null, .number(2)])))
        #expect(run.problems.isEmpty)
        #expect(Operators.property(of: .context(.empty), "y", &run).isNull)
        #expect(run.problems.map(\.kind) == [.noSuchName])
    }
}

@Suite struct `A run` {
    @Test func `keeps the first 32 problems`() {
        var run = Run()
        for index in 0..<100 { run.report(.wrongArgument, "\(index)") }
        #expect(run.problems.count == 32)
        #expect(run.problems.last?.message == "31")
    }

    @Test func `reports just once that its budget is used up`() {
        var run = Run(steps: 10)
        let granted = [10, 1, 1].map { run.spend($0) }
        #expect(granted == [true, false, false])
        #expect(run.problems.map(\.kind) == [.limit])
    }
}
