import Feel
import Testing

private var scope: Scope {
    var scope = Scope()
    scope.declare(variable: "uren", .number(unit: "uren"))
    scope.declare(variable: "weken", .number(unit: "weken"))
    scope.declare(variable: "dagen", .number(unit: "dagen"))
    scope.declare(variable: "kosten", .number(unit: "euro"))
    scope.declare(variable: "tarief", .number(unit: "euro per uur"))
    scope.declare(variable: "per_week", .number(unit: "uren per week"))
    scope.declare(variable: "weekdagen", .number(unit: "dagen per week"))
    scope.declare(variable: "dag_uren", .number(unit: "uren per dag"))
    scope.declare(variable: "deel", .number(unit: "procent"))
    scope.declare(variable: "aantal", .number)
    return scope
}

@Suite struct `Units in sums` {
    /// A sum, and the unit of what comes out of it; an empty text is a plain number.
    @Test(arguments: [
        ("tarief * uren", "euro"), ("uren * tarief", "euro"), ("per_week * weken", "uren"),
        ("uren / weken", "uren per week"),
        ("weekdagen * dag_uren", "uren per week"), ("kosten / uren", "euro per uur"), ("uren / uren", ""),
        ("kosten / tarief", "uren"), ("uren * 2", "uren"), ("2 * uren", "uren"), ("uren * aantal", "uren"),
        ("uren / 2", "uren"), ("uren + 3", "uren"), ("3 + uren", "uren"), ("-uren", "uren"), ("deel / 100", ""),
        ("kosten * deel / 100", "euro"), ("kosten * (deel * 0.01)", "euro"), ("tarief * per_week * weken", "euro"),
        ("uren * uren", "uren × uren"), ("1 / weken", ""), ("uren ** 2", ""), ("max(uren, 3)", "uren"),
        ("if aantal > 1 then uren else 2 * uren", "uren"),
    ])
    func `come out as the sum has it`(_ text: String, _ unit: String) throws {
        let expression = try Expression(text, scope: scope)
        #expect(expression.findings == [])
        #expect(expression.type == .number(unit: unit.isEmpty ? nil : NumberUnit(unit)), "\(expression.type)")
    }

    @Test(arguments: [
        "tarief * uren > kosten", "per_week * weken = uren", "uren / uren > dagen / dagen",
        "weekdagen * dag_uren <= per_week",
        "kosten + tarief * uren < 100", "aantal > uren", "kosten * deel / 100 < kosten", "per_week = uren / weken",
    ])
    func `may be held against their like`(_ text: String) throws {
        #expect(try Expression(text, scope: scope).findings == [])
    }

    @Test(arguments: [
        (
            "uren > per_week",
            "Hier staan uren en uren per week door elkaar. Vermenigvuldig uren per week eerst met een aantal weken."
        ),
        (
            "per_week * weken > dagen",
            "Hier staan uren en dagen door elkaar. Vermenigvuldig dagen eerst met een getal met eenheid: uren per dag. Geef dat getal een naam en die eenheid."
        ),
        (
            "tarief + kosten",
            "Hier staan euro per uur en euro door elkaar. Vermenigvuldig euro per uur eerst met een aantal uren."
        ),
        (
            "kosten * deel > kosten",
            "Hier staan euro × procent en euro door elkaar. Deel een percentage eerst door 100."
        ),
        ("uren * uren + kosten", "Hier staan uren × uren en euro door elkaar. Reken eerst om naar dezelfde eenheid."),
    ])
    func `cannot be held against others`(_ text: String, _ says: String) throws {
        let found = try Expression(text, scope: scope).findings
        #expect(found.map { [$0.message, $0.suggestion].compactMap(\.self).joined(separator: " ") } == [says])
    }

    @Test(arguments: [
        ("uur", "uren"), ("dagdeel per week", "dagdelen per week"), ("%", "procent"),
        ("euro per uur", "euro's per uur"),
    ])
    func `are one in the singular and the plural`(_ one: String, _ other: String) {
        #expect(NumberUnit(one) == NumberUnit(other))
        #expect(NumberUnit(one).hashValue == NumberUnit(other).hashValue)
    }

    @Test(arguments: ["", "per", "per per", "  ", "uur per uur"])
    func `are kept apart when they make no sense`(_ text: String) {
        #expect(NumberUnit(text) == NumberUnit(text))
        #expect(NumberUnit(text) != "uren")
    }
}
