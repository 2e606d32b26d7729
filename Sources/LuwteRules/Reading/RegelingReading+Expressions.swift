import Feel

extension RegelingReading {
    /// What an expression must come to.
    enum Wanted {
        case condition, date, number, any

        var dutch: String {
            switch self {
            case .condition: "iets dat waar of niet waar is"
            case .date: "een datum"
            case .number: "een getal"
            case .any: "een waarde"
            }
        }

        func takes(_ type: FeelType) -> Bool {
            switch (self, type) {
            case (.any, _), (_, .any), (.condition, .boolean), (.date, .date), (.number, .number): true
            default: false
            }
        }
    }

    /// Compiles the expression that stands in a node; `nil` when it is none, which is reported.
    ///
    /// - Parameter isFinal: whether what is wrong with it is reported; the layout compiles some more than once.
    func compile(_ node: YAMLNode, isFinal: Bool = true) -> Expression? {
        guard let written = node.text else { return nil }
        let text = written == "ja" ? "true" : written == "nee" ? "false" : written
        if let term = TermText.find(in: text) {
            if isFinal { report(.term(term.count, term.unit), at: node) }
            return nil
        }
        do {
            let expression = try Expression(text, scope: draft.scope, profile: .regeling)
            if isFinal { report(expression.findings, at: node) }
            return expression
        } catch {
            if isFinal { report(error, at: node) }
            return nil
        }
    }

    func report(_ error: SyntaxError, at node: YAMLNode) {
        report(.syntax(error), at: place(error.position, in: node))
    }

    func report(_ found: [Feel.Finding], at node: YAMLNode) {
        for finding in found { report(.expression(finding), at: place(finding.position, in: node)) }
    }

    /// A place in an expression as a place in the file.
    func place(_ position: Position, in node: YAMLNode) -> Place {
        let place = lines.place(line: position.line, column: position.column, in: node)
        return Place(file: file, line: place.line, column: place.column)
    }

    // MARK: Rules

    /// An expression of the regeling, ready to run.
    ///
    /// - Parameter over: the subjects of which one member is at hand, beside the child and the family.
    func rule(_ node: YAMLNode?, _ wanted: Wanted, over: Set<Int> = []) -> Rule? {
        guard let node, !node.isEmpty else { return nil }
        guard let expression = compile(node) else { return nil }
        check(expression, wanted, at: node)
        if wanted == .condition { checkConstants(expression, at: node) }
        return rule(expression, at: node, over: over)
    }

    /// An expression, or a map from units to expressions, ready to run.
    func volumeRule(_ node: YAMLNode, over: Set<Int>) -> Rule? {
        guard node.map != nil else { return rule(node, .any, over: over) }
        guard let expression = volumeExpression(node) else { return nil }
        return rule(expression, at: node, over: over)
    }

    private func rule(_ expression: Expression, at node: YAMLNode, over: Set<Int>) -> Rule {
        use(expression)
        checkSubjects(expression, over: over, at: node)
        var analysis = BorderAnalysis(draft: draft)
        analysis.add(expression)
        return Rule(text: expression.text, expression: expression, place: place(node), borders: analysis.borders)
    }

    /// A map from units to expressions, as one expression that yields a context.
    func volumeExpression(_ node: YAMLNode, isFinal: Bool = true) -> Expression? {
        var fields: [(String, Expression)] = []
        for entry in node.map ?? [] {
            if isFinal, VolumeUnit(rawValue: entry.key) == nil { reportUnit(entry) }
            guard !entry.value.isEmpty, let expression = compile(entry.value, isFinal: isFinal) else { continue }
            if isFinal { checkVolume(expression, entry) }
            fields.append((entry.key, expression))
        }
        return fields.isEmpty ? nil : Expression.context(fields)
    }

    func reportUnit(_ entry: YAMLEntry) {
        report(.unknownVolumeUnit(entry.key), at: place(entry))
    }

    func check(_ expression: Expression, _ wanted: Wanted, at node: YAMLNode) {
        guard !wanted.takes(expression.type), expression.findings.isEmpty else { return }
        report(.wrongResult(wanted.dutch, got: expression.type), at: node)
    }

    /// A volume must be a number, in the unit that its key says.
    func checkVolume(_ expression: Expression, _ entry: YAMLEntry) {
        check(expression, .number, at: entry.value)
        let unit = NumberUnit(entry.key.replacing("_", with: " "))
        if case .number(let own?) = expression.type, own != unit {
            report(.otherUnit(expected: unit, got: own), at: entry.value)
        }
    }

    /// Notes the facts that an expression uses.
    func use(_ expression: Expression) {
        usedFacts.formUnion(draft.fullNames(in: expression))
        expression.syntax.forEachNode { if case .name(let word) = $0.kind { usedWords.insert(word) } }
    }

    /// Reports a subject of which no member is at hand.
    func checkSubjects(_ expression: Expression, over: Set<Int>, at node: YAMLNode) {
        for (index, subject) in subjects.enumerated() where subject.plural != nil && subject.id != "kind" {
            guard !over.contains(index), expression.slots.contains(draft.memberSlots[index]) else { continue }
            report(.memberNotAtHand(subject), at: node)
        }
    }
}

/// A term such as `9 maanden` in an expression, where it has no meaning.
struct TermText {
    let count: Int
    let unit: String

    private static let units: Set<String> = ["maand", "maanden", "week", "weken", "dag", "dagen", "jaar", "jaren"]

    /// The first one outside quotes.
    static func find(in text: String) -> TermText? {
        let text = text.utf8
        guard text.contains(UInt8(ascii: " ")), text.contains(where: isDigit) else { return nil }
        var words: [Substring] = []
        for (index, piece) in text.split(separator: quote, omittingEmptySubsequences: false).enumerated() {
            words +=
                index.isMultiple(of: 2) ? piece.split(whereSeparator: separators.contains).map(Substring.init) : ["\""]
        }
        for (word, next) in zip(words, words.dropFirst()) {
            if let count = Int(word), units.contains(String(next)) { return TermText(count: count, unit: String(next)) }
        }
        return nil
    }

    private static let quote = UInt8(ascii: "\"")
    private static let separators = Array(" \n\t()[]{},".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
