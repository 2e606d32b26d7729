import Feel

/// An age of the child at which a line of a regeling turns.
package struct NamedAge: Hashable, Sendable {
    package let years: Int
    /// The ID of the line: a condition, an opvangsoort, another provision, a fact.
    package let line: String
}

extension Regeling {
    /// The ages that its rules name, each once, with the first line that does: what changes for a child on a birthday.
    ///
    /// Cells of tables are left out: what they say turns with the lines that use them.
    /// - Source: rule D-29 (DL 2).
    package var namedAges: [NamedAge] {
        var finder = AgeFinder()
        var copy = self
        copy.visitRules(&finder)
        return finder.found.values.sorted { $0.years < $1.years }
    }
}

private struct AgeFinder: RuleVisitor {
    private(set) var found: [Int: NamedAge] = [:]

    mutating func visit(_ rule: inout Rule, named name: String) {
        var ages: [Int] = []
        rule.expression.syntax.forEachNode { ages += Self.ages($0) }
        for age in ages where found[age] == nil { found[age] = NamedAge(years: age, line: Self.line(name)) }
    }

    mutating func visit(_ table: inout TableRule, named name: String) {}

    /// The ages at which this node turns: `leeftijd(kind, dag) <= 12` does so at 13.
    private static func ages(_ syntax: Syntax) -> [Int] {
        switch syntax.kind {
        case .call(let function, let arguments) where function.kind == .name("verjaardag") && arguments.count == 2:
            return isChild(arguments[0].value) ? number(arguments[1].value).map { [$0] } ?? [] : []
        case .comparison(let sign, let left, let right):
            if isAge(left), let years = number(right) { return turning(sign, years) }
            if isAge(right), let years = number(left) { return turning(sign.turned, years) }
            return []
        default: return []
        }
    }

    private static func turning(_ sign: Syntax.Comparison, _ years: Int) -> [Int] { sign.steps.map { years + $0 } }

    private static func isAge(_ syntax: Syntax) -> Bool {
        guard case .call(let function, let arguments) = syntax.kind, function.kind == .name("leeftijd") else {
            return false
        }
        return arguments.first.map { isChild($0.value) } ?? false
    }

    private static func isChild(_ syntax: Syntax) -> Bool { syntax.kind == .name("kind") }

    private static func number(_ syntax: Syntax) -> Int? {
        guard case .number(let number) = syntax.kind else { return nil }
        return number.intValue
    }

    /// `voorwaarden.leeftijd.vervuld_als` is the line `leeftijd`.
    private static func line(_ name: String) -> String {
        let parts = name.split(separator: ".")
        if parts.first == "toekenning", parts.count > 2 { return String(parts[2]) }
        if parts.first == "begrippen" { return parts.dropFirst().joined(separator: ".") }
        let inner = parts.count > 2 ? parts.dropFirst().dropLast() : parts.dropFirst()
        return inner.joined(separator: ".")
    }
}
