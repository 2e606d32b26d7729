import Feel
import Testing

@Suite struct `The text of an expression` {
    @Test(arguments: [
        Example("1 + 2 * 3", "7"), Example("(1 + 2) * 3", "9"), Example("2 ** 3 ** 2", "64"),
        Example("-5 ** 2", "25"), Example("5 ** -2", "0.04"), Example("10 - 4 - 3", "3"), Example("--4", "4"),
        Example("1 = 1 and 2 > 1 or false", "true"), Example("true or false and false", "true"),
        Example("2 between 1 and 3 and true", "true"), Example("if true then 1 else 2 + 3", "1"),
        Example("-1 instance of number", "null"), Example("(-1) instance of number", "true"),
        Example("[1, 2, 3][2]", "2"), Example("{a: {b: 7}}.a.b", "7"), Example("[{b: 1}, {b: 2}].b", "[1, 2]"),
        Example("1 /* one */ + // and\n 1", "2"), Example("\"a\\u00e9\\ud83d\\udc0e\\U01F40E\"", "\"aé🐎🐎\""),
        Example("\"\\d\\\"\"", "\"\\\\d\\\"\""), Example("[1..3]", "[1..3]"), Example("]1..3[", "(1..3)"),
        Example("(1..3]", "(1..3]"), Example("3 in [1..3[", "false"), Example("3 in ]1..3] and true", "true"),
        Example("5 in (< 3, > 4)", "true"), Example("5 in (5)", "true"), Example("5 in != 5", "false"),
        Example("2 in (? > 1)", "true"), Example("count([1, 2, 3][item > 1])", "2"),
        Example("for i in 1..3, j in [10, 20] return i + j", "[11, 21, 12, 22, 13, 23]"),
        Example("for i in 3..1 return i", "[3, 2, 1]"), Example("for i in (1..4) return i", "[2, 3]"),
        Example("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"),
        Example("some x in [1, 2] satisfies x > 1", "true"), Example("every x in [] satisfies false", "true"),
        Example("(function(a, b) a - b)(5, 3)", "2"), Example("(function(a: number, b) a - b)(b: 5, a: 3)", "-2"),
        Example("{f: function(n) if n < 2 then 1 else n * f(n - 1), g: f(20)}.g", "2432902008176640000"),
        Example("[] = null", "false"), Example("{a: 1, a: 2}", "null"), Example("null()", "null"),
        Example("{\"a b\": 1}.a b", "1"), Example("{twee woorden: 3, b: twee woorden + 1}.b", "4"),
        Example("[{een naam: 1}, {een naam: 2}][een naam > 1]", "[{een naam: 2}]"),
        Example("@\"2026-03-01\" + @\"P1M\"", "@\"2026-04-01\""), Example("date(\"2026-03-01\").year", "2026"),
        Example("[{item: 1}, {item: 3}][item > 2]", "[{item: 3}]"), Example("100[1]", "100"),
        Example("{🐎: 1}.🐎", "1"), Example("substring(string: \"abc\", start position: 2)", "\"bc\""),
        Example("[1, 2, 3] in [[1, 2, 3], [4]]", "true"), Example("(= 10) = (= 10)", "true"),
        Example("(function(a: number) \"x\") instance of function<number>->string", "true"),
        Example("(function(a: number) \"x\") instance of function<number>->number", "false"),
        Example("(function(a) 1) instance of function<string, string>->Any", "false"),
        Example("{a: [1]} instance of context<a: list<number>>", "true"),
        Example("null instance of Any", "false"), Example("null instance of Null", "true"),
    ])
    func `means what the standard says`(_ example: Example) throws {
        #expect(try feel(example.text).literalText == example.outcome)
    }

    @Test func `takes the longest name it knows`() throws {
        let facts: [(String, FeelType, Value)] = [
            ("laatste dag", .number, .number(5)), ("laatste", .number, .number(1)), ("a-b", .number, .number(7)),
            ("a", .number, .number(30)), ("b", .number, .number(10)), ("in dienst", .boolean, .boolean(true)),
            ("wonen en zorg", .number, .number(4)), ("kind.leeftijd", .number, .number(3)),
        ]
        #expect(try feel("laatste dag + 1", facts) == .number(6))
        #expect(try feel("laatste + 1", facts) == .number(2))
        #expect(try feel("a-b", facts) == .number(7))
        #expect(try feel("a - b", facts) == .number(7))
        #expect(try feel("b-a", facts) == .number(-20))
        #expect(try feel("wonen en zorg * 2", facts) == .number(8))
        #expect(try feel("kind.leeftijd + 1", facts) == .number(4))
    }

    @Test(arguments: [
        ("1 +", 1, 4), ("(1", 1, 3), ("a b )", 1, 5), ("\"open", 1, 1), ("[1,\n 2", 2, 3), ("if a then b", 1, 12),
        ("1 # 2", 1, 3), ("for x return x", 1, 7), ("{1: 2}", 1, 2), ("/* open", 1, 1), ("f(a: 1, 2)", 1, 9),
        ("x instance of", 1, 14), ("function() external {}", 1, 12), ("\"\\ud83dx\"", 1, 2),
    ])
    func `that is wrong is refused with its place`(_ text: String, line: Int, column: Int) throws {
        let error = try #require(throws: SyntaxError.self) { try Expression(text, scope: Scope()) }
        #expect(error.position.line == line && error.position.column == column, "\(error)")
        #expect(!error.message.isEmpty)
    }

    @Test(arguments: [
        ("a = 1 en b = 2", "Schrijf and."), ("a == 1", "Schrijf een keer =."), ("a ≤ 1", "Schrijf <=."),
        ("“bso”", "Gebruik rechte aanhalingstekens: \"."),
    ])
    func `that is wrong in a common way gets a hint`(_ text: String, hint: String) throws {
        var scope = Scope()
        scope.declare(variable: "a", .number)
        let error = try #require(throws: SyntaxError.self) { try Expression(text, scope: scope) }
        #expect(error.suggestion == hint)
    }
}
