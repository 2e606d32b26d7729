import Testing

@testable import Feel

@Suite struct `What is unknown` {
    private func bounded(_ lowest: Decimal128?, _ highest: Decimal128?, waiting: Int32 = 1) -> Value {
        .unknown(
            Unknown(
                waiting: WaitingSet(waiting), lowest: lowest.map(Value.number), highest: highest.map(Value.number)))
    }

    @Test func `makes the result of an operator unknown, with everything that it waits for`() {
        var run = Run()
        let one = Value.unknown(waitingFor: WaitingSet(1))
        let other = Value.unknown(waitingFor: WaitingSet(2))
        for operation in [Operators.add, Operators.subtract, Operators.multiply, Operators.divide, Operators.power] {
            #expect(operation(one, other, &run).waiting == WaitingSet([1, 2]))
            #expect(operation(one, .number(3), &run).waiting == WaitingSet(1))
            #expect(operation(.number(3), other, &run).waiting == WaitingSet(2))
        }
        #expect(Operators.property(of: one, "year", &run).waiting == WaitingSet(1))
        #expect(run.problems.isEmpty)
    }

    @Test func `does not equal itself`() {
        var run = Run()
        let one = Value.unknown(waitingFor: WaitingSet(1))
        #expect(Operators.equal(one, one, &run) == one)
    }

    @Test func `is still compared when its bounds settle it`() {
        var run = Run()
        let age = bounded(0, 17)
        #expect(Operators.less(age, .number(18), &run).isTrue)
        #expect(Operators.less(age, .number(17), &run).isUnknown)
        #expect(Operators.lessOrEqual(age, .number(17), &run).isTrue)
        #expect(Operators.less(age, .number(0), &run).isFalse)
        #expect(Operators.greaterOrEqual(age, .number(0), &run).isTrue)
        #expect(Operators.greater(.number(20), age, &run).isTrue)
        #expect(Operators.equal(age, .number(18), &run).isFalse)
        #expect(Operators.equal(age, .number(17), &run).isUnknown)
        #expect(Operators.equal(age, .null, &run).isFalse)
        #expect(Operators.less(age, bounded(18, nil, waiting: 2), &run).isTrue)
        #expect(Operators.less(age, bounded(17, nil, waiting: 2), &run).waiting == WaitingSet([1, 2]))
        let adult = FeelRange(start: .number(18), startIncluded: true, end: nil, endIncluded: false)
        #expect(Operators.isIn(age, .range(adult), &run).isFalse)
    }

    @Test func `takes its bounds along through plus, minus and a change of sign`() {
        var run = Run()
        let age = bounded(0, 17)
        #expect(Operators.add(age, .number(2), &run) == bounded(2, 19))
        #expect(Operators.add(.number(2), age, &run) == bounded(2, 19))
        #expect(Operators.subtract(age, .number(2), &run) == bounded(-2, 15))
        #expect(Operators.subtract(.number(2), age, &run) == bounded(-15, 2))
        #expect(Operators.subtract(.number(2), bounded(nil, 17), &run) == bounded(-15, nil))
        #expect(Operators.negate(bounded(0, nil), &run) == bounded(nil, 0))
        #expect(Operators.multiply(age, .number(2), &run) == bounded(nil, nil))
    }

    @Test func `takes bounds that are days along through durations`() throws {
        var run = Run()
        let bounds = try ["2024-01-31", "2024-03-31"].map { Value.date(try #require(FeelDate($0))) }
        let day = Value.unknown(Unknown(waiting: WaitingSet(1), lowest: bounds[0], highest: bounds[1]))
        let month = Value.months(MonthsDuration(months: 1))
        let moved = try ["2024-02-29", "2024-04-30"].map { Value.date(try #require(FeelDate($0))) }
        #expect(
            Operators.add(day, month, &run)
                == .unknown(Unknown(waiting: WaitingSet(1), lowest: moved[0], highest: moved[1])))
        let age = Operators.subtract(bounds[1], day, &run)
        #expect(Operators.less(age, .seconds(SecondsDuration(seconds: 61 * 86_400)), &run).isTrue)
        #expect(Operators.less(age, .seconds(SecondsDuration(seconds: 0)), &run).isFalse)
    }

    @Test func `loses its bounds where they mean nothing any more`() throws {
        var run = Run()
        let time = Value.time(try #require(FeelTime("23:30:00")))
        let evening = Value.unknown(Unknown(waiting: WaitingSet(1), lowest: time, highest: time))
        let hour = Value.seconds(SecondsDuration(seconds: 3600))
        #expect(Operators.add(evening, hour, &run) == .unknown(waitingFor: WaitingSet(1)))
        #expect(Operators.add(bounded(0, 17), .string("a"), &run) == bounded(nil, nil))
        #expect(run.problems.isEmpty)
    }

    @Test func `leaves logic known where one side settles it`() {
        var run = Run()
        let open = Value.unknown(waitingFor: WaitingSet(1))
        #expect(Operators.conjunction(open, .boolean(false)).isFalse)
        #expect(Operators.conjunction(.boolean(true), open) == open)
        #expect(Operators.conjunction(open, .null) == open)
        #expect(Operators.disjunction(open, .boolean(true)).isTrue)
        #expect(Operators.disjunction(open, .boolean(false)) == open)
        #expect(Operators.negation(open, &run) == open)
    }

    @Test func `leaves lists and contexts comparable`() {
        var run = Run()
        let open = Value.unknown(waitingFor: WaitingSet(1))
        let list = Value.list(FeelList([.number(1), open]))
        #expect(Operators.equal(list, .list(FeelList([.number(2), .number(3)])), &run).isFalse)
        #expect(Operators.equal(list, .list(FeelList([.number(1)])), &run).isFalse)
        #expect(Operators.equal(list, .list(FeelList([.number(1), .number(3)])), &run) == open)
        let endless = Value.list(FeelList([.number(1)], rest: WaitingSet(2)))
        #expect(Operators.equal(endless, .list(FeelList([])), &run).isFalse)
        #expect(Operators.equal(endless, list, &run).waiting == WaitingSet([1, 2]))
        #expect(Operators.isIn(.number(1), endless, &run).isTrue)
        #expect(Operators.isIn(.number(2), endless, &run).waiting == WaitingSet(2))
    }

    /// All small numbers as an unknown within all small bounds: no answer may contradict a value within them.
    @Test func `never settles an answer that a value within its bounds contradicts`() {
        var run = Run()
        let bounds: [Int?] = [nil, -1, 0, 1]
        let comparisons = [
            Operators.less, Operators.lessOrEqual, Operators.greater, Operators.greaterOrEqual, Operators.equal,
            Operators.notEqual,
        ]
        for lowest in bounds {
            for highest in bounds {
                let open = bounded(lowest.map { Decimal128($0) }, highest.map { Decimal128($0) })
                for told in -2...2 where told >= lowest ?? -2 && told <= highest ?? 2 {
                    for other in -3...3 {
                        let known = Value.number(Decimal128(other))
                        let value = Value.number(Decimal128(told))
                        for compare in comparisons {
                            let answer = compare(open, known, &run)
                            #expect(answer.isUnknown || answer == compare(value, known, &run))
                            let turned = compare(known, open, &run)
                            #expect(turned.isUnknown || turned == compare(known, value, &run))
                            let moved = compare(Operators.subtract(known, open, &run), value, &run)
                            #expect(
                                moved.isUnknown
                                    || moved == compare(Operators.subtract(known, value, &run), value, &run))
                        }
                    }
                }
            }
        }
    }
}
