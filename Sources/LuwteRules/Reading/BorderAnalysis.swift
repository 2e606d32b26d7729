import Feel

/// Finds the days on which the value of expressions may change, by looking at how they use `dag`.
struct BorderAnalysis {
    let draft: LayoutDraft
    private(set) var borders: [Border] = []
    private var seen: Set<String> = []
    /// The expression at hand.
    private var text = ""

    init(draft: LayoutDraft) { self.draft = draft }

    /// Names that loops bring, each with the subject whose members it stands for.
    typealias Locals = [String: Int?]

    mutating func add(_ expression: Expression) {
        guard draft.dependsOnDay(expression) else { return }
        text = expression.text
        if case .context(let entries) = expression.syntax.kind, expression.syntax.position.range.isEmpty {
            // A map from units to expressions, each with a text of its own.
            for entry in entries { addEveryUse(entry.value) }
            return
        }
        walk(expression.syntax, [:])
    }

    mutating func add(_ table: CompiledTable) {
        for (column, input) in table.inputs.enumerated() {
            let tests = table.rows.compactMap { column < $0.tests.count ? $0.tests[column] : nil }
            if isDay(input.syntax, [:]) {
                for test in tests {
                    text = test.text
                    walkTests(test.syntax, [:])
                }
            } else if let age = age(input.syntax, [:]) {
                for test in tests { walkTests(test.syntax, of: age) }
            } else {
                add(input)
            }
        }
        for row in table.rows {
            for test in row.tests { add(test) }
            add(row.output)
        }
        if let otherwise = table.otherwise { add(otherwise) }
    }

    // MARK: The borders

    mutating func add(_ border: Border) {
        let key = border.key
        guard seen.insert(key).inserted, !seen.contains("*") || key == "*" else { return }
        if key == "*" { borders = [] }
        borders.append(border)
    }

    mutating func addEveryDay() { add(.everyDay) }

    /// The day that `syntax` comes to, or so many days after it.
    mutating func addAround(_ syntax: Syntax, steps: [Int], _ locals: Locals) {
        guard !uses(locals, syntax), let part = part(syntax),
            let expression = try? Expression(part, scope: draft.scope, profile: .regeling)
        else { return addEveryDay() }
        add(usesDay(syntax, locals) ? .aroundMoving(expression, steps: steps) : .around(expression, steps: steps))
    }

    /// What a fact or notion changes on.
    ///
    /// - Parameter subject: of whose members it is read, when it is not that of the member at hand.
    mutating func inherit(_ name: String, ofListed subject: Int?) {
        inherit(draft.borders[name] ?? [], ofEach: subject)
    }

    /// - Parameter subject: whose members the borders are of, when they are not at hand.
    mutating func inherit(_ borders: [Border], ofEach subject: Int? = nil) {
        for border in borders {
            guard let subject, border.slots(draft.memberSlots).contains(draft.memberSlots[subject]) else {
                add(border)
                continue
            }
            add(.ofEach(subject: subject, border))
        }
    }

    /// Every use of the day counts as every day.
    private mutating func addEveryUse(_ syntax: Syntax) {
        if usesDay(syntax, [:]) { addEveryDay() }
    }

    // MARK: Looking

    private func part(_ syntax: Syntax) -> String? {
        let bytes = text.utf8
        let range = syntax.position.range
        guard range.upperBound <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
        return String(text[start..<end])
    }

    private func uses(_ locals: Locals, _ syntax: Syntax) -> Bool {
        guard !locals.isEmpty else { return false }
        var found = false
        syntax.forEachNode { if case .name(let name) = $0.kind, locals.keys.contains(name) { found = true } }
        return found
    }

    func isDay(_ syntax: Syntax, _ locals: Locals) -> Bool {
        if case .name("dag") = syntax.kind { !locals.keys.contains("dag") } else { false }
    }

    /// Whether the value can differ from one day to the next; it errs on the side of yes.
    func usesDay(_ syntax: Syntax, _ locals: Locals) -> Bool {
        var found = false
        syntax.forEachNode { node in
            switch node.kind {
            case .name(let name):
                if name == "dag" { found = found || isDay(node, locals) }
                if draft.dayFields.contains(name) { found = true }
            case .path(_, let field): found = found || draft.dayFields.contains(field)
            case .call(let function, _):
                if case .name("mag") = function.kind {
                    found = found || draft.allowed.values.contains { $0.dependsOnDay }
                }
            default: break
            }
        }
        return found
    }
}

extension Border {
    /// The slots that it reads.
    fileprivate func slots(_ memberSlots: [Int]) -> [Int] {
        switch self {
        case .birthday(let slot, _), .monthDay(let slot, _): [slot]
        case .around(let expression, _), .aroundMoving(let expression, _): expression.slots
        case .ofEach(let subject, let border): border.slots(memberSlots).filter { $0 != memberSlots[subject] }
        case .newYear, .firstOfMonth, .everyDay: []
        }
    }
}
