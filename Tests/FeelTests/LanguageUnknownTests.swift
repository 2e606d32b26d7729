import Feel
import Testing

/// Variables: a, b, c are numbers, p, q, r truths; the odd ones out are unknown.
private let facts: [(String, FeelType, Value)] = [
    ("a", .number, .number(5)), ("u", .number, unknown(1)), ("v", .number, unknown(2)),
    ("young", .number, .unknown(Unknown(waiting: WaitingSet(Int32(3)), lowest: .number(0), highest: .number(12)))),
    ("p", .boolean, .boolean(true)), ("q", .boolean, unknown(4)), ("r", .boolean, unknown(5)),
    ("list", .list(.number), .list(FeelList([.number(1), unknown(6), .number(3)]))),
    ("open", .list(.number), .list(FeelList([.number(1), .number(2)], rest: WaitingSet(Int32(7))))),
    ("nothing", .list(.number), .list(FeelList([], rest: WaitingSet(Int32(7))))),
    ("hidden", .list(.number), unknown(8)),
    (
        "kind", .context(Fields([("age", .number), ("home", .boolean)])),
        .context(FeelContext([("age", unknown(9)), ("home", .boolean(true))]))
    ),
]

@Suite struct `What is not known yet` {
    @Test(arguments: [
        Example("q and false", "false"), Example("false and q", "false"), Example("q or p", "true"),
        Example("q and r and false", "false"), Example("if q then 1 else 1", "1"), Example("if q then a else 5", "5"),
        Example("young < 13", "true"), Example("young >= 0", "true"), Example("young > 12", "false"),
        Example("young = 40", "false"), Example("young + 1 < 14", "true"), Example("young in [0..12]", "true"),
        Example("young in [20..30]", "false"), Example("young between -1 and 12", "true"),
        Example("(if q then 3 else 4) < 5", "true"), Example("(if q then 3 else 9) in [4..8]", "unknown"),
        Example("list[1]", "1"), Example("list[2] = 1 or p", "true"), Example("count(list)", "3"),
        Example("some x in list satisfies x = 3", "true"), Example("every x in list satisfies x < 3", "false"),
        Example("some x in open satisfies x = 2", "true"), Example("every x in open satisfies x > 1", "false"),
        Example("open[2]", "2"), Example("list contains(open, 2)", "true"), Example("kind.home", "true"),
        Example("{x: u, y: 2}.y", "2"), Example("[u, 2][2]", "2"), Example("(list[item > 0])[1]", "1"),
        Example("a in (u, 5)", "true"), Example("u in (-1, 5) or p", "true"),
    ])
    func `does not matter where it cannot change the answer`(_ example: Example) throws {
        let value = try feel(example.text, facts)
        #expect((value.isUnknown ? "unknown" : value.literalText) == example.outcome)
    }

    @Test(arguments: [
        ("q", [4]), ("q and r", [4, 5]), ("p and q", [4]), ("q or false", [4]), ("q and null", [4]),
        ("not(q)", [4]), ("u + v", [1, 2]), ("u = u", [1]), ("u < 3", [1]), ("young < 12", [3]), ("young = 4", [3]),
        ("if q then 1 else 2", [4]), ("if q then u else 2", [1, 4]), ("if q then u else u", [1, 4]),
        ("list[2]", [6]), ("sum(list)", [6]), ("some x in list satisfies x = 4", [6]),
        ("every x in list satisfies x > 0", [6]), ("open[3]", [7]), ("open[-1]", [7]), ("count(open)", [7]),
        ("every x in nothing satisfies x = 1", [7]), ("some x in open satisfies x = 4", [7]),
        ("hidden[1]", [8]), ("for x in hidden return 1", [8]), ("for i in 1..u return i", [1]),
        ("for i in 1..2, x in hidden return 1", [8]), ("for i in 1..2, x in open return 1", [7]),
        ("some i in [1, 2], x in hidden satisfies x = i", [8]), ("kind.age", [9]), ("kind.age < 4", [9]),
        ("hidden.x", [8]), ("a in (u, 6)", [1]), ("u in (1, 2)", [1]), ("a in [1..u]", [1]), ("list = [1, 2, 3]", [6]),
        ("u instance of number", [1]), ("{f: function(n) if n < 1 then 0 else f(n - 1), g: f(u)}.g", [1]),
        ("count([1, 2, 3][item > u])", [1]), ("[1, 2, 3][u]", [1]),
    ])
    func `is named where it does`(_ text: String, waiting: [Int32]) throws {
        let value = try feel(text, facts)
        #expect(value.isUnknown, "\(text) is \(value.literalText)")
        #expect(value.waiting?.members == waiting, "\(text)")
    }

    @Test(arguments: [
        ("list[item > 1]", "[]", [6]), ("list[item < 2]", "[1]", [6]), ("open[item > 1]", "[2]", [7]),
        ("for x in open return x * 2", "[2, 4]", [7]), ("[3, 4, 5][item < 4 or q]", "[3]", [4]),
    ])
    func `leaves a list open at its end`(_ text: String, elements: String, waiting: [Int32]) throws {
        guard case .list(let list) = try feel(text, facts) else {
            Issue.record("\(text) is no list")
            return
        }
        #expect(try value(elements) == .list(FeelList(list.elements)))
        #expect(list.rest?.members == waiting)
    }

    @Test func `counts no problem of a branch that may not be taken`() throws {
        var run = Run()
        #expect(try feel("if q then 1 + \"a\" else 2", facts, &run).isUnknown)
        #expect(run.problems.isEmpty)
        #expect(try feel("if p then 1 + \"a\" else 2", facts, &run).isNull)
        #expect(run.problems.count == 1)
    }
}
