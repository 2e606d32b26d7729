import Feel

/// Whether a condition can turn out both ways, whatever the facts are.
///
/// It puts everything that each fact can be in the place of the fact, as far as the condition tells things apart. What it
/// does not understand may be true, not true, or nothing; so it errs on the side of silence.
struct ConditionAnalysis {
    enum Verdict { case always, never }

    private let draft: LayoutDraft
    private let cells: CellTest
    /// The parts that the condition hangs on.
    private var terms: [Syntax] = []
    private var numbers: [[String]: Int] = [:]
    /// By part: the values that it is held against.
    private var bounds: [Set<Value>] = []
    /// How many pieces the form has.
    private var size = 0

    /// A condition with more pieces than this is left alone.
    private static let mostPieces = 1_000
    /// More looks at a piece than this are not spent on one condition.
    private static let mostLooks = 400_000
    /// Names of loops with the subject whose members they go through, or ``noSubject``.
    typealias Locals = [String: Int]
    /// What a name of a loop stands for when it is no member of a subject.
    static let noSubject = -1

    init(draft: LayoutDraft) {
        self.draft = draft
        let scope = draft.scope
        cells = CellTest { scope.slot(of: $0) != nil }
    }

    /// - Parameters:
    ///   - conditions: one, or several of which any or all must hold.
    ///   - locals: the names that loops around the condition bring.
    ///   - budget: how many looks may still be spent in the file.
    /// - Returns: `nil` when it can turn out both ways, or that cannot be told.
    mutating func verdict(
        _ kind: VoorwaardeNode.Kind = .alle, of conditions: [Syntax], _ locals: Locals = [:], budget: inout Int
    ) -> Verdict? {
        (terms, numbers, bounds, size) = ([], [:], [], 0)
        let forms = conditions.map { self.form($0, locals, depth: 0) }
        guard size < ConditionAnalysis.mostPieces, !terms.isEmpty else { return nil }
        let form: ConditionForm = kind == .eenVan ? .any(forms) : .all(forms)
        let domains = terms.indices.map { domain(of: terms[$0], bounds: bounds[$0], locals) }
        // A fact without choices or bounds that were read leaves nothing to try.
        guard domains.allSatisfy({ !$0.isEmpty }) else { return nil }
        let most = min(budget, ConditionAnalysis.mostLooks)
        let looks = domains.reduce(size) { min($0 * $1.count, most + 1) }
        guard looks <= most else { return nil }
        budget -= looks
        var isAlways = true
        var isNever = true
        var indices = domains.map { _ in 0 }
        repeat {
            let truth = form.truth(zip(domains, indices).map { $0[$1] })
            isAlways = isAlways && truth == .yes
            isNever = isNever && truth != .yes
        } while (isAlways || isNever) && ConditionAnalysis.advance(&indices, domains)
        return isAlways ? .always : isNever ? .never : nil
    }

    private static func advance(_ indices: inout [Int], _ domains: [[Atom]]) -> Bool {
        for column in indices.indices {
            indices[column] += 1
            if indices[column] < domains[column].count { return true }
            indices[column] = 0
        }
        return false
    }

    // MARK: The form of a condition

    /// What a condition hangs on, with each fact by the text that names it.
    private mutating func form(_ syntax: Syntax, _ locals: Locals, depth: Int) -> ConditionForm {
        size += 1
        guard depth < 40, size < ConditionAnalysis.mostPieces else { return open(syntax) }
        switch syntax.kind {
        case .boolean(let isTrue): return .constant(isTrue)
        case .conjunction(let parts): return .all(parts.map { form($0, locals, depth: depth + 1) })
        case .disjunction(let parts): return .any(parts.map { form($0, locals, depth: depth + 1) })
        case .conditional(let condition, let yes, let no):
            return .choice(
                form(condition, locals, depth: depth + 1), form(yes, locals, depth: depth + 1),
                form(no, locals, depth: depth + 1))
        case .call(let function, let arguments) where function.kind == .name("not") && arguments.count == 1:
            return .not(form(arguments[0].value, locals, depth: depth + 1))
        case .comparison(let sign, let left, let right):
            return comparison(sign, left, right, locals) ?? open(syntax)
        case .between(let value, let low, let high):
            guard let isAbove = comparison(.greaterOrEqual, value, low, locals),
                let isBelow = comparison(.lessOrEqual, value, high, locals)
            else { return open(syntax) }
            return .all([isAbove, isBelow])
        case .name, .path:
            if let notion = notion(syntax, locals) { return form(notion, locals, depth: depth + 1) }
            return open(syntax)
        default: return open(syntax)
        }
    }

    /// A part of which only is known that it is true or not, if it is anything.
    private mutating func open(_ syntax: Syntax) -> ConditionForm { .part(number(of: syntax)) }

    private mutating func number(of term: Syntax) -> Int {
        let shape = term.shape
        if let known = numbers[shape] { return known }
        numbers[shape] = terms.count
        terms.append(term)
        bounds.append([])
        return terms.count - 1
    }

    private mutating func comparison(
        _ sign: Syntax.Comparison, _ left: Syntax, _ right: Syntax, _ locals: Locals
    ) -> ConditionForm? {
        let term: Syntax
        let value: Value
        let turned: Syntax.Comparison
        if let bound = constant(right, locals) {
            (term, value, turned) = (left, bound, sign)
        } else if let bound = constant(left, locals) {
            (term, value, turned) = (right, bound, sign.turned)
        } else {
            return nil
        }
        // Two values are held against each other, or what is left has no kind of its own.
        guard constant(term, locals) == nil else { return nil }
        switch value {
        case .number, .date, .string, .boolean: break
        default: return nil
        }
        let number = number(of: term)
        bounds[number].insert(value)
        return .test(number, turned, value)
    }

    private func constant(_ syntax: Syntax, _ locals: Locals) -> Value? {
        if case .name(let name) = syntax.kind, locals[name] != nil { return nil }
        return cells.constant(syntax)
    }

    /// The expression of a notion of the regeling, or of the member at hand.
    private func notion(_ syntax: Syntax, _ locals: Locals) -> Syntax? {
        guard let name = syntax.dottedName, locals.keys.allSatisfy({ draft.scope.slot(of: $0) == nil }),
            let first = name.split(separator: ".").first, locals[String(first)] == nil,
            let expression = draft.expressions[name], expression.type == .boolean, expression.findings.isEmpty
        else { return nil }
        return expression.syntax
    }

    // MARK: Domains

    private func domain(of term: Syntax, bounds: Set<Value>, _ locals: Locals) -> [Atom] {
        if let fact = fact(term, locals) {
            let nothing: [Atom] = fact.onlyIf == nil ? [] : [.nothing]
            switch fact.type {
            case .boolean: return [.value(.boolean(true)), .value(.boolean(false))] + nothing
            case .text(let choices?): return choices.values.map { .value(.string($0)) } + nothing
            case .number: return Atom.line(bounds, range: range(fact), isWhole: false) + nothing
            case .date: return Atom.line(bounds, isWhole: false) + nothing
            default: break
            }
        }
        if let name = term.dottedName, locals.isEmpty,
            case .text(let choices?)? = draft.notions.first(where: { $0.fullName == name })?.type
        {
            return choices.values.map { .value(.string($0)) } + [.nothing]
        }
        if bounds.allSatisfy({ if case .boolean = $0 { true } else { false } }) {
            return [.value(.boolean(true)), .value(.boolean(false)), .nothing]
        }
        if bounds.allSatisfy({ if case .number = $0 { true } else { false } }) {
            return Atom.line(bounds, isWhole: isAge(term)) + [.nothing]
        }
        if bounds.allSatisfy({ if case .date = $0 { true } else { false } }) {
            return Atom.line(bounds, isWhole: false) + [.nothing]
        }
        return bounds.map { .value($0) } + [.other, .nothing]
    }

    private func isAge(_ term: Syntax) -> Bool {
        guard case .call(let function, _) = term.kind, case .name(let name) = function.kind else { return false }
        return name == "leeftijd" || name == "leeftijd_maanden"
    }

    /// The fact that a term reads: of the member at hand, or of the one that a loop is at.
    private func fact(_ term: Syntax, _ locals: Locals) -> DraftFact? {
        guard case .path(let base, let field) = term.kind, case .name(let name) = base.kind else { return nil }
        let subject = locals[name] ?? draft.member(name)
        return subject.flatMap { subject in draft.facts.first { $0.subject == subject && $0.name == field } }
    }

    private func range(_ fact: DraftFact) -> (lowest: Value?, highest: Value?) {
        guard case .number(_, let lowest, let highest) = fact.answer else { return (nil, nil) }
        return (lowest.map(Value.number), highest.map(Value.number))
    }
}

/// A condition as it hangs on its parts.
indirect enum ConditionForm {
    case constant(Bool)
    case all([ConditionForm])
    case any([ConditionForm])
    case not(ConditionForm)
    case choice(ConditionForm, ConditionForm, ConditionForm)
    /// A part, by its number, that is true or not.
    case part(Int)
    /// A part, by its number, held against a value.
    case test(Int, Syntax.Comparison, Value)

    /// True, not true, or nothing at all, as in the language.
    enum Truth { case yes, no, nothing }

    func truth(_ atoms: [Atom]) -> Truth {
        switch self {
        case .constant(let isTrue): return isTrue ? .yes : .no
        case .all(let parts): return ConditionForm.joined(parts, atoms, settling: .no, otherwise: .yes)
        case .any(let parts): return ConditionForm.joined(parts, atoms, settling: .yes, otherwise: .no)
        case .not(let part):
            switch part.truth(atoms) {
            case .yes: return .no
            case .no: return .yes
            case .nothing: return .nothing
            }
        case .choice(let condition, let yes, let no):
            return condition.truth(atoms) == .yes ? yes.truth(atoms) : no.truth(atoms)
        case .part(let number):
            switch atoms[number] {
            case .value(.boolean(let isTrue)): return isTrue ? .yes : .no
            default: return .nothing
            }
        case .test(let number, let sign, let value):
            return atoms[number].holds(sign, value).map { $0 ? .yes : .no } ?? .nothing
        }
    }

    private static func joined(
        _ parts: [ConditionForm], _ atoms: [Atom], settling: Truth, otherwise: Truth
    ) -> Truth {
        var result = otherwise
        for part in parts {
            let truth = part.truth(atoms)
            if truth == settling { return settling }
            if truth == .nothing { result = .nothing }
        }
        return result
    }
}

extension Syntax.Comparison {
    /// The same comparison with its sides changed over.
    var turned: Syntax.Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .unequal: self
        }
    }
}
