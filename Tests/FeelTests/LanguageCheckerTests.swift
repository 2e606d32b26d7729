import Feel
import Testing

private let soort = Choices(name: "opvangsoorten", values: ["dagopvang", "bso", "0-4 jaar", "peuter-opvang"])
private let kind = Fields([
    ("leeftijd", .number(unit: "jaar")), ("geboren op", .date), ("soort", .text(soort)), ("thuis", .boolean),
])

private var scope: Scope {
    var scope = Scope()
    scope.declare(variable: "kind", .context(kind))
    scope.declare(variable: "kinderen", .list(.context(kind)))
    scope.declare(variable: "uren", .number(unit: "uren"))
    scope.declare(variable: "dagen", .number(unit: "dagen"))
    scope.declare(variable: "bedrag", .number)
    scope.declare(variable: "dag", .date)
    scope.declare(variable: "kot_kans", .text(Choices(name: "kot_kans", values: ["geen", "waarschijnlijk", "zeker"])))
    scope.declare(variable: "ouder.werkt", .boolean)
    scope.declare(
        function: HostFunction(
            "leeftijd", parameters: [("kind", .context(kind)), ("dag", .date)], result: .number(unit: "jaar"),
            treatsUnknown: .own
        ) { _, _ in .number(3) })
    scope.declare(
        function: HostFunction("mag", parameters: [("soort", .text(soort))], result: .boolean) { arguments, _ in
            .boolean(arguments[0] == .string("bso"))
        })
    return scope
}

private func findings(_ text: String, kind: Expression.Kind = .expression, input: FeelType? = nil) throws -> [Finding] {
    var scope = scope
    scope.input = input
    return try Expression(text, kind: kind, scope: scope, profile: .regeling).findings
}

/// A wrong expression, and what the check says about it.
private struct Mistake: CustomTestStringConvertible {
    let text: String
    let code: Finding.Code
    let column: Int
    let suggestion: String?

    init(_ text: String, _ code: Finding.Code, _ column: Int, _ suggestion: String? = nil) {
        self.text = text
        self.code = code
        self.column = column
        self.suggestion = suggestion
    }

    var testDescription: String { text }
}

@Suite struct `The check of an expression` {
    @Test(arguments: [
        "kind.thuis and kind.leeftijd < 4", "kind.soort = bso", "kind.soort in (bso, peuter-opvang)",
        "kind.soort = \"0-4 jaar\"", "bso = kind.soort", "count(kinderen[soort = bso]) > 1", "kot_kans != zeker",
        "leeftijd(kind, dag) >= 4", "mag(bso)", "mag(soort: dagopvang)", "some k in kinderen satisfies k.soort = bso",
        "uren + uren * 2 <= 40", "dag - kind.geboren op > @\"P10D\"", "dag + @\"P1M\" < @\"2026-01-01\"",
        "if kind.thuis then bedrag else 0", "kind.soort in [bso, dagopvang]", "ouder.werkt", "max(uren, 3) > uren",
        "list contains(kinderen.soort, bso)", "dag.year = 2026", "not(kind.thuis)", "sum(kinderen.leeftijd) > 3",
        "dag in [@\"2026-01-01\"..@\"2026-12-31\"]", "kind.leeftijd between 1 and 3",
    ])
    func `keeps silent about what is right`(_ text: String) throws {
        #expect(try findings(text) == [])
    }

    @Test(arguments: [
        Mistake("leeftjd(kind, dag) > 3", .unknownFunction, 1, "Bedoelt u leeftijd(…)?"),
        Mistake("bedarg > 3", .unknownName, 1, "Bedoelt u bedrag?"),
        Mistake("kind.leeftjd > 3", .unknownField, 1, "Bedoelt u leeftijd?"),
        Mistake("ouder.wrekt", .unknownField, 1, "Bedoelt u werkt?"),
        Mistake("kinderen.sort = [bso]", .unknownField, 1, "Bedoelt u soort?"),
        Mistake("dag.jaar = 2026", .unknownField, 1),
        Mistake("kind.soort = Dagopvang", .unknownChoice, 14, "Bedoelt u dagopvang?"),
        Mistake("kind.soort = \"Dagopvang\"", .unknownChoice, 14, "Bedoelt u dagopvang (zonder aanhalingstekens)?"),
        Mistake("kind.soort = \"bso\"", .quotedChoice, 14, "Schrijf bso zonder aanhalingstekens."),
        Mistake("kind.soort in (bso, dagopvnag)", .unknownChoice, 21, "Bedoelt u dagopvang?"),
        Mistake("mag(dagopvnag)", .unknownChoice, 5, "Bedoelt u dagopvang?"),
        Mistake("kot_kans = bso", .unknownChoice, 12, "Kies uit: geen, waarschijnlijk, zeker."),
        Mistake(
            "uren < dagen", .unitMix, 1,
            "Vermenigvuldig dagen eerst met een getal met eenheid: uren per dag. Geef dat getal een naam en die eenheid."
        ),
        Mistake("uren + dagen", .unitMix, 1),
        Mistake("leeftijd(kind, dag) = uren", .unitMix, 1),
        Mistake("dag + 1", .wrongType, 1, "Tel bij een datum een duur op, zoals @\"P1D\" of @\"P1M\"."),
        Mistake("dag = \"2026-01-01\"", .wrongType, 1, "Schrijf een datum als @\"2026-03-31\"."),
        Mistake("kind.thuis and bedrag", .wrongType, 16), Mistake("if uren then 1 else 2", .wrongType, 4),
        Mistake("kind.thuis > true", .wrongType, 1), Mistake("-kind.thuis", .wrongType, 1),
        Mistake("mag(bedrag)", .wrongType, 5), Mistake("leeftijd(kind)", .wrongArity, 1),
        Mistake("mag()", .wrongArity, 1),
        Mistake("mag(keuze: bso)", .wrongArity, 1), Mistake("count()", .wrongArity, 1),
        Mistake("upper case(uren)", .wrongType, 12), Mistake("[5..1]", .wrongType, 1, "Draai begin en einde om."),
        Mistake("bedrag in [1..\"b\"]", .wrongType, 11), Mistake("@\"2026-02-30\" < dag", .alwaysNull, 1),
        Mistake("kinderen[soort]", .wrongType, 10), Mistake("{a: 1, a: 2}.a", .alwaysNull, 8),
    ])
    fileprivate func `names what is wrong, where, and what was meant`(_ mistake: Mistake) throws {
        let found = try #require(try findings(mistake.text).first)
        #expect(found.code == mistake.code && found.position.column == mistake.column, "\(found)")
        if let suggestion = mistake.suggestion { #expect(found.suggestion == suggestion) }
        #expect(found.message.hasSuffix(".") || found.message.hasSuffix("?"))
    }

    @Test(arguments: [
        "now()", "today() = dag", "bedrag = null", "bedrag instance of number", "(function(x) x)(1)",
        "matches(\"a\", \"b\")", "replace(\"a\", \"b\", \"c\")", "split(\"a\", \"b\")", "string(bedrag)",
    ])
    func `forbids in a regeling what hangs on the clock or hides a fact`(_ text: String) throws {
        #expect(try findings(text).contains { $0.code == .notAllowed })
        #expect(try !Expression(text, scope: scope).findings.contains { $0.code == .notAllowed })
    }

    @Test func `knows the value under test in a cell`() throws {
        #expect(try findings("bso, dagopvang", kind: .unaryTests, input: .text(soort)) == [])
        #expect(try findings("not(bso)", kind: .unaryTests, input: .text(soort)) == [])
        #expect(try findings("-", kind: .unaryTests, input: .text(soort)) == [])
        #expect(try findings("< 4, [6..8)", kind: .unaryTests, input: .number(unit: "jaar")) == [])
        #expect(try findings("? > 3 and ? < 5", kind: .unaryTests, input: .number) == [])
        #expect(try findings("bos", kind: .unaryTests, input: .text(soort)).first?.suggestion == "Bedoelt u bso?")
        #expect(try findings("< uren", kind: .unaryTests, input: .number(unit: "dagen")).first?.code == .unitMix)
        #expect(try findings("\"a\"", kind: .unaryTests, input: .number).first?.code == .wrongType)
    }

    @Test func `says which facts an expression reads`() throws {
        let expression = try Expression(
            "kind.thuis and leeftijd(kind, dag) < 4 and count(kinderen[soort = bso]) > 0 and ouder.werkt",
            scope: scope)
        #expect(expression.names == ["dag", "kind", "kind.thuis", "kinderen", "kinderen.soort", "ouder.werkt"])
        #expect(expression.functions == ["count", "leeftijd"])
        #expect(expression.slots == [0, 1, 5, 7])
        #expect(try Expression("1 + 2", scope: scope).constant == .number(3))
    }
}
