import Feel

/// Facts that an expression reads without knowing that they apply.
///
/// A fact that does not apply is null, and a comparison or condition with null is a mistake, not a "no".
struct FallingAway {
    let draft: LayoutDraft
    /// By full name of a fact: when it applies, and the names that this reads.
    private let guards: [String: (expression: Expression, names: Set<String>)]
    private(set) var found: [(fact: String, applies: Expression)] = []

    init(draft: LayoutDraft, facts: [Fact]) {
        self.draft = draft
        var guards: [String: (Expression, Set<String>)] = [:]
        for fact in facts {
            if let rule = fact.onlyIf {
                guards[fact.fullName] = (rule.expression, draft.fullNames(in: rule.expression))
            }
        }
        self.guards = guards
    }

    /// What every test knows: for which procedure and at which moment it is done.
    private static let alwaysKnown: Set<String> = ["procedure", "moment"]

    /// - Parameter conditions: what is known to hold: the `alleen_als` of the condition and of the groups around it.
    mutating func look(at expression: Expression, knowing conditions: [Expression]) {
        guard !guards.isEmpty else { return }
        let known = conditions.reduce(into: FallingAway.alwaysKnown) { $0.formUnion(expanded(draft.fullNames(in: $1))) }
        walk(expression.syntax, known, [:])
    }

    private typealias Locals = [String: Int]

    private mutating func walk(_ syntax: Syntax, _ known: Set<String>, _ locals: Locals) {
        switch syntax.kind {
        case .name, .path:
            if let name = fullName(syntax, locals) { return use(name, known) }
            for child in syntax.children { walk(child, known, locals) }
        case .conjunction(let parts), .disjunction(let parts):
            // What stands before or after guards too: `false and null` is false, `true or null` is true.
            for (index, part) in parts.enumerated() {
                let others = parts.enumerated().filter { $0.offset != index }.map(\.element)
                walk(part, others.reduce(known) { $0.union(names(in: $1, locals)) }, locals)
            }
        case .conditional(let condition, let yes, let no):
            // A condition that is null takes the second way, as in the standard; that is how a fact that falls away is
            // often left out.
            if fullName(condition, locals) == nil { walk(condition, known, locals) }
            let inner = known.union(names(in: condition, locals))
            walk(yes, inner, locals)
            walk(no, inner, locals)
        case .comparison(.equal, let left, let right), .comparison(.unequal, let left, let right):
            for side in [left, right] where fullName(side, locals) == nil { walk(side, known, locals) }
        case .membership(let value, let tests):
            if fullName(value, locals) == nil { walk(value, known, locals) }
            for test in tests { walk(test, known, locals) }
        case .call(let function, let arguments):
            if case .name("geldt") = function.kind { return }
            for argument in arguments { walk(argument.value, known, locals) }
        case .list: return
        case .some(let iterations, let body), .every(let iterations, let body), .loop(let iterations, let body):
            var inner = locals
            for iteration in iterations {
                walk(iteration.source, known, inner)
                if let subject = draft.listed(iteration.source) { inner[iteration.name] = subject }
            }
            walk(body, known, inner)
        case .filter(let list, _): walk(list, known, locals)
        default:
            for child in syntax.children { walk(child, known, locals) }
        }
    }

    private mutating func use(_ fact: String, _ known: Set<String>) {
        guard let guardOf = guards[fact], !guardOf.names.isSubset(of: known) else { return }
        guard !found.contains(where: { $0.fact == fact }) else { return }
        found.append((fact, guardOf.expression))
    }

    /// The full name that a path spells: `ouder.werkt`, or `o.werkt` where `o` goes through the parents.
    private func fullName(_ syntax: Syntax, _ locals: Locals) -> String? {
        guard case .path(let base, let field) = syntax.kind, case .name(let name) = base.kind,
            let subject = locals[name] ?? draft.member(name)
        else { return nil }
        return draft.subjects[subject].id + "." + field
    }

    private func names(in syntax: Syntax, _ locals: Locals) -> Set<String> {
        var names: Set<String> = []
        syntax.forEachNode { node in
            if let name = self.fullName(node, locals) { names.insert(name) }
            guard case .name(let name) = node.kind else { return }
            names.insert(name)
            if draft.member(name) != nil { names.formUnion([name + ".geboortedatum", name + ".verwachte_datum"]) }
        }
        return expanded(names)
    }

    /// Whoever knows a notion or a fact, knows what it hangs on.
    private func expanded(_ names: Set<String>) -> Set<String> {
        var result = names
        var open = Array(names)
        while let name = open.popLast() {
            var more = guards[name]?.names ?? []
            if let notion = draft.expressions[name] { more.formUnion(draft.fullNames(in: notion)) }
            for next in more where result.insert(next).inserted { open.append(next) }
        }
        return result
    }
}

extension RegelingReading {
    /// Reports facts that can fall away below a condition that does not see to it.
    func checkFallingAway(_ regeling: Regeling) {
        let look = FallingAway(draft: draft, facts: regeling.facts)
        for read in readLeaves {
            guard case .rule(let met, let notMet, _) = read.leaf.content else { continue }
            var conditions = read.group.guards.map(\.expression)
            if let onlyIf = read.leaf.onlyIf { conditions.append(onlyIf.expression) }
            for rule in [met, notMet].compactMap({ $0 }) {
                report(look, at: rule, knowing: conditions, isCondition: true)
            }
        }
        for notion in regeling.notions {
            guard case .expression(let rule) = notion.content else { continue }
            report(look, at: rule, knowing: [], isCondition: false)
        }
    }

    /// - Parameter look: has not looked at anything yet.
    private func report(_ look: FallingAway, at rule: Rule, knowing conditions: [Expression], isCondition: Bool) {
        var look = look
        look.look(at: rule.expression, knowing: conditions)
        for (fact, applies) in look.found {
            let when = RegelingReading.whenNot(applies)
            let name = RegelingReading.lastPart(fact)
            let remark =
                isCondition
                ? Remark.fallsAway(name, when: when, applies: applies.text)
                : .notionFallsAway(name, fullName: fact, when: when, applies: applies.text)
            report(remark, at: rule.place)
        }
    }

    /// When an expression does not hold, in a Dutch clause.
    private static func whenNot(_ expression: Expression) -> String {
        if let name = expression.syntax.dottedName { return "\(lastPart(name)) nee is" }
        if case .call(let function, let arguments) = expression.syntax.kind, case .name("not") = function.kind,
            let name = arguments.first?.value.dottedName
        {
            return "\(lastPart(name)) ja is"
        }
        return "dit niet geldt: \(expression.text)"
    }

    private static func lastPart(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}
