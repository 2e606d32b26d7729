import Testing

@testable import Feel

@Suite struct `A value` {
    @Test func `takes three machine words at most`() {
        #expect(MemoryLayout<Value>.stride == 24)
        #expect(MemoryLayout<Value?>.stride == 24)
    }

    @Test func `waits for everything that is unknown inside it`() {
        let inner = Value.context(FeelContext([("a", .unknown(waitingFor: WaitingSet(3))), ("b", .number(1))]))
        let list = Value.list(FeelList([inner, .unknown(waitingFor: WaitingSet(1))], rest: WaitingSet(2)))
        #expect(list.waiting == WaitingSet([1, 2, 3]))
        #expect(Value.list(FeelList([.number(1)])).waiting == nil)
        #expect(Value.list(FeelList([], rest: WaitingSet(7))).waiting == WaitingSet(7))
        let range = FeelRange(start: nil, startIncluded: false, end: list, endIncluded: true)
        #expect(Value.range(range).waiting == WaitingSet([1, 2, 3]))
    }

    @Test func `never grows too deep`() {
        var value = Value.number(1)
        for _ in 0..<10_000 { value = .list(FeelList([value])) }
        #expect(Int(value.extent.depth) <= Extent.deepest)
        var run = Run()
        #expect(Value.list([deep(Extent.deepest)], &run).isNull)
        #expect(run.problems.map(\.kind) == [.limit])
        #expect(!Value.list([deep(Extent.deepest - 1)], &run).isNull)
    }

    @Test func `never grows too heavy by sharing its parts`() {
        var value = Value.number(1)
        for _ in 0..<100 { value = .list(FeelList([value, value])) }
        #expect(Int(value.extent.weight) <= Extent.heaviest)
        var run = Run()
        var checked = Value.number(1)
        for _ in 0..<100 where !checked.isNull { checked = .list([checked, checked], &run) }
        #expect(checked.isNull)
        #expect(run.problems.map(\.kind) == [.limit])
    }

    private func deep(_ depth: Int) -> Value {
        (0..<depth).reduce(.number(1)) { inner, _ in .list(FeelList([inner])) }
    }

    @Test(arguments: [
        (#"[1, "a\"b", null, true]"#, Value.list(FeelList([.number(1), .string("a\"b"), .null, .boolean(true)]))),
        (
            #"{a b: 1, "c-d": @"P1D"}"#,
            .context(FeelContext([("a b", .number(1)), ("c-d", .atLiteral("P1D") ?? .null)]))
        ),
        ("[1..3)", .range(FeelRange(start: .number(1), startIncluded: true, end: .number(3), endIncluded: false))),
        ("(<= 3)", .range(FeelRange(start: nil, startIncluded: false, end: .number(3), endIncluded: true))),
        (#"[@"2020-01-01"]"#, .list(FeelList([.atLiteral("2020-01-01") ?? .null]))),
    ])
    func `prints as an expression would write it`(_ text: String, _ value: Value) {
        #expect(value.text == text)
    }
}

@Suite struct `A context` {
    @Test func `keeps the order of its keys and the last of two values`() {
        let context = FeelContext([("b", .number(1)), ("a", .number(2)), ("b", .number(3))])
        #expect(context.shape.keys == ["b", "a"])
        #expect(context["b"] == .number(3))
        #expect(context["c"] == nil)
    }

    @Test func `finds its values by key however many it has`() {
        for count in [1, 5, 50] {
            let context = FeelContext((0..<count).map { ("k\($0)", .number(Decimal128($0))) })
            for index in 0..<count {
                #expect(context["k\(index)"] == .number(Decimal128(index)))
                #expect(context.value(at: 0, expecting: Shape([]), key: "k\(index)") == context["k\(index)"])
            }
        }
    }

    @Test func `equals one with its keys in another order`() {
        let one = FeelContext([("a", .number(1)), ("b", .number(2))])
        #expect(one == FeelContext([("b", .number(2)), ("a", .number(1))]))
        #expect(Set([one, FeelContext([("b", .number(2)), ("a", .number(1))])]).count == 1)
        #expect(one != FeelContext([("a", .number(1)), ("b", .number(3))]))
        #expect(one != FeelContext([("a", .number(1)), ("c", .number(2))]))
    }

    @Test func `takes a new or changed value without changing itself`() {
        let one = FeelContext([("a", .number(1))])
        #expect(one.setting("a", .number(2)).entries.map(\.value) == [.number(2)])
        #expect(one.setting("b", .number(2)).shape.keys == ["a", "b"])
        #expect(one["a"] == .number(1))
    }
}

@Suite struct `A waiting set` {
    @Test func `behaves as a set in every small case`() {
        let all: [[Int32]] = (0..<32).map { bits in (0..<5).filter { bits & 1 << $0 != 0 } }
        for one in all {
            for other in all {
                let (mine, theirs) = (WaitingSet(one), WaitingSet(other.reversed() + other))
                #expect(mine.union(theirs).members == Set(one).union(other).sorted())
                #expect(mine.isSubset(of: theirs) == Set(one).isSubset(of: other))
                #expect(one.allSatisfy(mine.contains))
                #expect(mine.isEmpty == one.isEmpty)
                #expect(mine.contains(3) == one.contains(3))
            }
        }
    }
}
