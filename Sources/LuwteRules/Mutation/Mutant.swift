import Feel
import LuwteCore

/// A regeling with one small mistake in it, which some worked case should notice.
package struct Mutant: Sendable {
    /// The keys that lead to the mistake, and what it is: `begrippen.weekgrens.rij 2.weg`.
    package let name: String
    package let regeling: Regeling

    /// Every mutant of a regeling, one after the other.
    ///
    /// Each condition removed or turned round, or with another effect, or tested on other days; each number and day
    /// shifted by one, each limit taken in or left out, `and` and `or` changed over, each row of a table dropped, each
    /// count and term changed by one.
    package static func all(of regeling: Regeling) -> [Mutant] {
        var copy = regeling
        var borders = BorderTexts()
        copy.visitRules(&borders)
        var changes = Changes(scope: regeling.layout.scope, borders: borders.found)
        copy.visitRules(&changes)
        let ofRules = changes.found.compactMap { change -> Mutant? in
            var mutated = regeling
            var apply = Apply(change: change)
            mutated.visitRules(&apply)
            return apply.isDone ? Mutant(name: change.name, regeling: mutated) : nil
        }
        return numbered(
            ofRules + regeling.withoutOneCondition() + regeling.withOtherKeys() + regeling.withOtherCounts()
                + regeling.withOtherFigures())
    }
}

extension Mutant {
    /// With a number behind the second and later ones of a name, in the order of the text.
    private static func numbered(_ mutants: [Mutant]) -> [Mutant] {
        var counts: [String: Int] = [:]
        return mutants.map { mutant in
            let count = counts[mutant.name, default: 0] + 1
            counts[mutant.name] = count
            return count == 1 ? mutant : Mutant(name: "\(mutant.name) (\(count))", regeling: mutant.regeling)
        }
    }
}

/// One change of a rule or table.
private struct Change {
    let rule: String
    let name: String
    let kind: Kind
    /// By the text of a day that something changes around: the day that it is after the change.
    let movedBorders: [String: Expression]

    enum Kind {
        case expression(Expression)
        case table(DecisionTable)
    }
}

/// Collects the days that something changes around, as they are written.
private struct BorderTexts: RuleVisitor {
    var found: Set<String> = []

    mutating func visit(_ rule: inout Rule, named name: String) {
        found.formUnion(rule.borders.compactMap(\.dayText))
    }

    mutating func visit(_ table: inout TableRule, named name: String) {}
}

/// Collects what can be changed.
private struct Changes: RuleVisitor {
    let scope: Scope
    let borders: Set<String>
    var found: [Change] = []

    init(scope: Scope, borders: Set<String>) {
        self.scope = scope
        self.borders = borders
    }

    /// The days that a change moves: without them the care would still be looked at on the old ones only.
    private func moved(by mutation: TextMutation, of text: String) -> [String: Expression] {
        var moved: [String: Expression] = [:]
        for border in borders {
            guard let changed = mutation.changed(border, of: text) else { continue }
            moved[border] = try? Expression(changed, scope: scope, profile: .regeling)
        }
        return moved
    }

    mutating func visit(_ rule: inout Rule, named name: String) {
        for mutation in TextMutation.all(of: rule.expression, isCondition: rule.expression.type == .boolean) {
            guard let changed = try? Expression(mutation.text, scope: scope, profile: .regeling) else { continue }
            found.append(
                Change(
                    rule: name, name: "\(name).\(mutation.name)", kind: .expression(changed),
                    movedBorders: moved(by: mutation, of: rule.expression.text)))
        }
    }

    mutating func visit(_ rule: inout TableRule, named name: String) {
        let table = rule.table
        func add(_ rows: [DecisionTable.Row], _ change: String, moving borders: [String: Expression] = [:]) {
            let changed = DecisionTable(
                inputs: table.inputs, rows: rows, otherwise: table.otherwise, policy: table.policy)
            found.append(Change(rule: name, name: "\(name).\(change)", kind: .table(changed), movedBorders: borders))
        }
        for (number, row) in table.rows.enumerated() {
            var rows = table.rows
            rows.remove(at: number)
            add(rows, "rij \(number + 1).weg")
            for (column, test) in row.tests.enumerated() {
                for mutation in TextMutation.all(of: test, isCondition: false) {
                    guard
                        let changed = try? DecisionTable.test(
                            mutation.text, for: table.inputs[column], scope: scope)
                    else { continue }
                    var tests = row.tests
                    tests[column] = changed
                    rows = table.rows
                    rows[number] = .init(tests: tests, output: row.output)
                    add(
                        rows, "rij \(number + 1).invoer \(column + 1).\(mutation.name)",
                        moving: moved(by: mutation, of: test.text))
                }
            }
            for mutation in TextMutation.all(of: row.output, isCondition: row.output.type == .boolean) {
                guard let changed = try? Expression(mutation.text, scope: scope, profile: .regeling) else { continue }
                rows = table.rows
                rows[number] = .init(tests: row.tests, output: changed)
                add(
                    rows, "rij \(number + 1).uitkomst.\(mutation.name)",
                    moving: moved(by: mutation, of: row.output.text))
            }
        }
    }
}

/// Makes one change.
private struct Apply: RuleVisitor {
    let change: Change
    var isDone = false

    init(change: Change) { self.change = change }

    mutating func visit(_ rule: inout Rule, named name: String) {
        rule = rule.looked(aroundBorders: change.movedBorders)
        guard name == change.rule, case .expression(let expression) = change.kind else { return }
        rule = rule.with(expression)
        isDone = true
    }

    mutating func visit(_ table: inout TableRule, named name: String) {
        guard name == change.rule, case .table(let changed) = change.kind else { return }
        table.table = changed
        isDone = true
    }
}

extension Regeling {
    fileprivate func withoutOneCondition() -> [Mutant] {
        RegelingIndex(self, findsThresholds: false).leaves.map { leaf in
            var mutated = self
            mutated.voorwaarden = voorwaarden.without(leaf.index) ?? voorwaarden
            if case .set(var rules) = verlenging {
                rules.voorwaarden = rules.voorwaarden?.without(leaf.index)
                mutated.verlenging = .set(rules)
            }
            return Mutant(name: "voorwaarden.\(leaf.id).weg", regeling: mutated)
        }
    }

    fileprivate func withOtherCounts() -> [Mutant] {
        var mutants: [Mutant] = []
        func add(_ name: String, _ change: (inout Regeling) -> Void) {
            var mutated = self
            change(&mutated)
            mutants.append(Mutant(name: name, regeling: mutated))
        }
        if case .set(let rules) = verlenging {
            for step in [1, -1] {
                let sign = step > 0 ? "+1" : "-1"
                if let count = rules.count.content {
                    add("verlenging.aantal.\(sign)") { regeling in
                        var changed = rules
                        changed.count = .set(count + step)
                        regeling.verlenging = .set(changed)
                    }
                }
                if let length = rules.length.content {
                    add("verlenging.lengte.\(sign)") { regeling in
                        var changed = rules
                        changed.length = .set(length.shifted(by: step))
                        regeling.verlenging = .set(changed)
                    }
                }
            }
        }
        for number in voorliggend.indices where voorliggend[number].excludes {
            add("voorliggend.\(voorliggend[number].id).sluit_uit.weg") { $0.voorliggend[number].excludes = false }
        }
        for number in voorliggend.indices where voorliggend[number].reduces {
            add("voorliggend.\(voorliggend[number].id).vermindert.weg") { $0.voorliggend[number].reduces = false }
        }
        return mutants
    }
}

extension VerlengingRules.Length {
    fileprivate func shifted(by step: Int) -> Self {
        switch self {
        case .atMost(let term): .atMost(Term(count: term.count + step, unit: term.unit))
        case .share(let share, let unit):
            .share((try? share + Fraction(step, 10)) ?? share, of: unit)
        }
    }
}

extension VoorwaardeNode {
    /// The tree without one condition; `nil` when nothing is left.
    fileprivate func without(_ leaf: Int) -> VoorwaardeNode? {
        switch self {
        case .leaf(let own): return own.index == leaf ? nil : self
        case .group(var group):
            group.children = group.children.compactMap { $0.without(leaf) }
            return group.children.isEmpty ? nil : .group(group)
        }
    }
}
