import Testing

@testable import Feel

@Suite struct `A list function` {
    private func list(_ numbers: Int...) -> Value { .list(FeelList(numbers.map { .number(Decimal128($0)) })) }

    private func endless(_ numbers: Int...) -> Value {
        .list(FeelList(numbers.map { .number(Decimal128($0)) }, rest: WaitingSet(9)))
    }

    private func call(_ name: String, _ arguments: Value...) -> Value {
        var run = Run()
        return Builtins.call(name, arguments, &run)
    }

    @Test func `counts positions from 1, or from the end`() {
        #expect(call("sublist", list(4, 5, 6), .number(1), .number(2)) == list(4, 5))
        #expect(call("sublist", list(4, 5, 6), .number(-2)) == list(5, 6))
        #expect(call("insert before", list(1, 3), .number(1), .number(2)) == list(2, 1, 3))
        #expect(call("insert before", list(1, 3), .number(-1), .number(2)) == list(1, 2, 3))
        #expect(call("remove", list(1, 2, 3), .number(2)) == list(1, 3))
        #expect(call("remove", list(1, 2, 3), .number(-1)) == list(1, 2))
        #expect(call("list replace", list(1, 2, 3), .number(-1), .number(4)) == list(1, 2, 4))
    }

    @Test(arguments: [0, 4, -4, .min, .max])
    func `gives null for a position that the list does not have`(_ position: Int) {
        let position = Value.number(Decimal128(position))
        for name in ["sublist", "remove"] { #expect(call(name, list(1, 2, 3), position).isNull) }
        for name in ["insert before", "list replace"] {
            #expect(call(name, list(1, 2, 3), position, .number(9)).isNull)
        }
    }

    @Test func `joins, flattens and sorts`() {
        let nested = Value.list(FeelList([list(1, 2), .list(FeelList([list(3)])), .number(4)]))
        #expect(call("flatten", nested) == list(1, 2, 3, 4))
        #expect(call("concatenate", list(1, 2), list(2)) == list(1, 2, 2))
        #expect(call("union", list(1, 2), list(2, 3)) == list(1, 2, 3))
        #expect(call("reverse", list(1, 2, 3)) == list(3, 2, 1))
        #expect(call("index of", list(1, 2, 1), .number(1)) == list(1, 3))
        let descends = FeelFunction(name: nil, parameters: ["x", "y"]) { arguments, run in
            Operators.greater(arguments[0], arguments[1], &run)
        }
        #expect(call("sort", list(1, 3, 2), .function(descends)) == list(3, 2, 1))
        #expect(call("sort", .list(FeelList([.number(1), .null])), .function(descends)).isNull)
    }

    @Test func `keeps the first of equal values`() {
        let values: [Value] = [.number(1), .string("1"), .null, .number(1), list(1), .null, list(1), .boolean(true)]
        #expect(
            call("distinct values", .list(FeelList(values)))
                == .list(FeelList([.number(1), .string("1"), .null, list(1), .boolean(true)])))
    }

    @Test func `knows the start of a list of unknown length, not its end`() {
        #expect(call("count", endless(1, 2)).waiting == WaitingSet(9))
        #expect(call("sublist", endless(1, 2, 3), .number(2), .number(1)) == list(2))
        #expect(call("sublist", endless(1, 2, 3), .number(2)) == endless(2, 3))
        #expect(call("sublist", endless(1, 2, 3), .number(-1)).isUnknown)
        #expect(call("sublist", endless(1), .number(3)).isUnknown)
        #expect(call("remove", endless(1, 2), .number(1)) == endless(2))
        #expect(call("append", endless(1), .number(2)) == endless(1))
        #expect(call("concatenate", list(1), endless(2), list(3)) == endless(1, 2))
        #expect(call("reverse", endless(1)).isUnknown)
        #expect(call("list contains", endless(1), .number(1)).isTrue)
        #expect(call("list contains", endless(1), .number(2)).isUnknown)
    }

    @Test func `lets one member settle all or any`() {
        let open = Value.unknown(waitingFor: WaitingSet(1))
        #expect(call("any", open, .boolean(true)).isTrue)
        #expect(call("all", open, .boolean(false)).isFalse)
        #expect(call("any", open, .boolean(false)) == open)
        #expect(call("all", open, .null) == open)
        #expect(call("all", .list(FeelList([.boolean(false)], rest: WaitingSet(9)))).isFalse)
        #expect(call("all", .list(FeelList([.boolean(true)], rest: WaitingSet(9)))).waiting == WaitingSet(9))
    }

    @Test func `counts members that are unknown themselves`() {
        let open = Value.unknown(waitingFor: WaitingSet(1))
        #expect(call("count", .list(FeelList([open, .number(1)]))) == .number(2))
        #expect(call("sum", open, .number(1)) == open)
        #expect(call("reverse", .list(FeelList([open, .number(1)]))) == .list(FeelList([.number(1), open])))
    }
}

@Suite struct `A range function` {
    /// Every pair of small ranges, against the points that they hold, in steps of a half.
    @Test func `agrees with the points in the ranges`() {
        let ends = [0, 1, 2, 3]
        var ranges: [FeelRange] = []
        for start in ends {
            for end in ends where start < end {
                for (startIncluded, endIncluded) in [(true, true), (true, false), (false, true), (false, false)] {
                    ranges.append(
                        FeelRange(
                            start: .number(Decimal128(start)), startIncluded: startIncluded,
                            end: .number(Decimal128(end)), endIncluded: endIncluded))
                }
            }
        }
        var run = Run()
        for one in ranges {
            for other in ranges {
                let (mine, theirs) = (points(one), points(other))
                func holds(_ name: String) -> Bool {
                    Builtins.call(name, [.range(one), .range(other)], &run).isTrue
                }
                #expect(holds("includes") == theirs.isSubset(of: mine))
                #expect(holds("during") == mine.isSubset(of: theirs))
                #expect(holds("overlaps") == !mine.isDisjoint(with: theirs))
                #expect(holds("before") == ((mine.max() ?? 0) < (theirs.min() ?? 0)))
                #expect(holds("after") == ((mine.min() ?? 0) > (theirs.max() ?? 0)))
                #expect(holds("coincides") == (mine == theirs))
                #expect(holds("meets") == (mine.max() == theirs.min()))
                #expect(holds("met by") == (mine.min() == theirs.max()))
                #expect(holds("starts") == (mine.min() == theirs.min() && mine.isSubset(of: theirs)))
                #expect(holds("finishes") == (mine.max() == theirs.max() && mine.isSubset(of: theirs)))
                #expect(holds("started by") == (mine.min() == theirs.min() && theirs.isSubset(of: mine)))
                #expect(holds("finished by") == (mine.max() == theirs.max() && theirs.isSubset(of: mine)))
            }
        }
        #expect(run.problems.isEmpty)
    }

    /// The points of a range in steps of a quarter, which is as fine as its ends can tell.
    private func points(_ range: FeelRange) -> Set<Int> {
        var run = Run()
        return Set(
            (0...12).filter { quarter in
                guard let point = Decimal128(quarter).divided(by: 4) else { return false }
                return Operators.contains(range, .number(point), &run).isTrue
            })
    }

    @Test(arguments: [
        "[1..3]", "(18..21]", #"["a".."c"]"#, #"[@"1970-01-01"..@"1970-01-02")"#, #"[@"P1D"..@"P2D"]"#,
        "[1..3.5]", "(< 3)", "[-1..1]",
    ])
    func `reads a range as it is printed`(_ text: String) {
        var run = Run()
        let value = Builtins.call("range", [.string(text.replacing("(< 3)", with: "(..3)"))], &run)
        #expect(value.text == text)
    }

    @Test(arguments: [
        "", "[", "[..]", "[..2]", "(1..]", "[2..1]", "[1..\"b\"]", "[null..null]", "1..2", "[1..2", "[1...2]", "[1.2]",
        "[date(string(\"1970-01-01\"))..date(\"1970-01-02\")]", "[1..2] x", "[\"a..\"b\"]", "[a..b]", "[@..@]", "[",
        "[date(..", "[\"\\", "[true..false]",
    ])
    func `reads no other text`(_ text: String) {
        var run = Run()
        #expect(Builtins.call("range", [.string(text)], &run).isNull)
        #expect(run.problems.map(\.kind) == [.wrongArgument])
    }
}
