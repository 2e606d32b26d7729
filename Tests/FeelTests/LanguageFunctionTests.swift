import Feel
import Testing

private func scope(_ policy: UnknownPolicy) -> Scope {
    var scope = Scope()
    scope.declare(variable: "u", .number)
    scope.declare(variable: "bedragen", .list(.number))
    scope.declare(
        function: HostFunction(
            "deel van", parameters: [("geheel", .number), ("deel", .number)], optional: 1, result: .number,
            treatsUnknown: policy
        ) { arguments, run in
            guard case .number(let whole) = arguments[0] else { return .string("open") }
            guard case .number(let part) = arguments[1] else { return .number(whole) }
            return whole.divided(by: part).map(Value.number) ?? run.report(.divisionByZero, "deel is 0")
        })
    return scope
}

private func outcome(_ text: String, _ run: inout Run, _ policy: UnknownPolicy = .strict) throws -> Value {
    let facts: [Value] = [unknown(1), .list(FeelList([.number(4), unknown(2)]))]
    return try Expression(text, scope: scope(policy)).evaluate(Frame(facts), &run)
}

@Suite struct `A function of the program` {
    @Test(arguments: [
        Example("deel van(6, 3)", "2"), Example("deel van(deel: 3, geheel: 6)", "2"), Example("deel van(6)", "6"),
        Example("deel van([6], 3)", "2"), Example("for d in [1, 2] return deel van(6, d)", "[6, 3]"),
        Example("{f: deel van, g: f(8, 2)}.g", "4"),
    ])
    func `is called by position, by name and as a value`(_ example: Example) throws {
        var run = Run()
        #expect(try outcome(example.text, &run).literalText == example.outcome)
        #expect(run.problems.isEmpty)
    }

    @Test func `is not called with what is unknown, unless it asks to be`() throws {
        var run = Run()
        #expect(try outcome("deel van(u, 3)", &run).waiting?.members == [1])
        #expect(try outcome("deel van(u, 3)", &run, .own) == .string("open"))
        #expect(run.problems.isEmpty)
    }

    @Test(arguments: ["deel van(\"a\", 3)", "deel van(6, 0)", "deel van()", "deel van(1, 2, 3)", "deel van(stuk: 1)"])
    func `gives null and a problem for what it cannot take`(_ text: String) throws {
        var run = Run()
        #expect(try outcome(text, &run).isNull)
        #expect(!run.problems.isEmpty)
    }

    @Test func `may have the name of a fact`() throws {
        var scope = scope(.strict)
        scope.declare(variable: "deel van", .number)
        var run = Run()
        let facts: [Value] = [.null, .null, .number(4)]
        #expect(try Expression("deel van(6, 3) + deel van", scope: scope).evaluate(Frame(facts), &run) == .number(6))
    }

    @Test func `is never worked out beforehand`() throws {
        #expect(try Expression("deel van(6, 3)", scope: scope(.strict)).constant == nil)
        #expect(try Expression("now()", scope: Scope()).constant == nil)
        #expect(try Expression("max(1, 2)", scope: Scope()).constant == .number(2))
    }
}

@Suite struct `A value as JSON` {
    @Test(arguments: [
        ("null", "null"), ("1.5", #"{"t": "decimal", "v": "1.5"}"#), ("true", #"{"t": "boolean", "v": "true"}"#),
        ("\"a\\\"\\n\"", #"{"t": "string", "v": "a\"\n"}"#), ("@\"2026-03-01\"", #"{"t": "date", "v": "2026-03-01"}"#),
        ("@\"P1Y2M\"", #"{"t": "duration", "v": "P1Y2M"}"#), ("@\"PT36H\"", #"{"t": "duration", "v": "P1DT12H"}"#),
        ("@\"2026-03-01T10:00:00\"", #"{"t": "dateTime", "v": "2026-03-01T10:00:00"}"#),
        ("[1, null]", #"{"list": [{"t": "decimal", "v": "1"}, null]}"#),
        ("{a b: []}", #"{"context": {"a b": {"list": []}}}"#),
    ])
    func `is written and read back`(_ text: String, json: String) throws {
        let value = try value(text)
        #expect(FeelJSON.encode(value) == json)
        #expect(try FeelJSON.decode(json) == value)
    }

    @Test func `reads plain JSON without losing a digit`() throws {
        let json = #"{"bedrag": 0.1234567890123456789012345678901234, "namen": ["é", "\ud83d\udc0e"], "geen": null}"#
        let context = try FeelJSON.decodeContext(json)
        #expect(context["bedrag"]?.literalText == "0.1234567890123456789012345678901234")
        #expect(try context["namen"] == value("[\"é\", \"🐎\"]"))
        #expect(context["geen"] == .null)
        #expect(try FeelJSON.decode(FeelJSON.encode(unknown(3, 1))) == unknown(1, 3))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,\"a\":2}", "1 2", "tru", "\"\\x\"", "\"\\ud83d\"", "01a", "-", "1e", "{\"a\"}",
        String(repeating: "[", count: 100_000), "{\"t\": \"date\", \"v\": \"2026-02-30\"}",
    ])
    func `refuses what is no JSON`(_ text: String) {
        #expect(throws: JSONError.self) { try FeelJSON.decode(text) }
    }
}
