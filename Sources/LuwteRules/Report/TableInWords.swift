import Feel

/// A table of a regeling, with words for what its columns ask and its cells say.
package struct TableInWords: Sendable {
    /// What each column asks.
    package let columns: [Cell]
    /// By row: a test for each column, and what comes of the row.
    package let rows: [[Cell]]
    /// What comes when no row fits; `nil` when the table says nothing of that.
    package let otherwise: Cell?

    package enum Cell: Sendable, Hashable {
        case anything
        case yesNo(Bool)
        case noLimit, notAllowed
        /// An amount for each unit, as a number in Dutch notation.
        case volume([Amount])
        case words(Wording)
        /// As it stands in the file, where there are no words for it.
        case written(String)
    }

    package struct Amount: Sendable, Hashable {
        package let unit: VolumeUnit
        package let number: String
    }
}

extension Regeling {
    package func inWords(_ rule: TableRule, _ texts: RuleTexts) -> TableInWords {
        let table = rule.table
        return TableInWords(
            columns: table.inputs.map { column($0, texts) },
            rows: table.rows.map { row in
                zip(row.tests, table.inputs).map { cell($0, $1, texts) } + [outcome(row.output, texts)]
            },
            otherwise: table.otherwise.map { outcome($0, texts) })
    }

    /// What a column asks: the question itself rather than `het antwoord op` it.
    private func column(_ input: Expression, _ texts: RuleTexts) -> TableInWords.Cell {
        let words = ExpressionInWords(input, in: self, texts)
        if let fact = words.fact(input.syntax) { return .words(words.question(fact)) }
        if let notion = words.notion(input.syntax) { return .words(words.title(notion)) }
        let said = words.value(input.syntax)
        return said.hasWritten ? .written(input.text) : .words(said)
    }

    /// A test of one input.
    private func cell(_ test: Expression, _ input: Expression, _ texts: RuleTexts) -> TableInWords.Cell {
        guard case .tests(let parts, let isNegated) = test.syntax.kind else { return .written(test.text) }
        if parts.isEmpty { return .anything }
        if !isNegated, parts.count == 1, case .boolean(let isTrue) = parts[0].kind { return .yesNo(isTrue) }
        let words = ExpressionInWords(input, in: self, texts)
        let said = parts.compactMap { part -> Wording? in
            switch part.kind {
            case .boolean(let isTrue): return words.say(isTrue ? .yes : .no)
            case .number(let number): return words.number(number)
            case .name: return words.choice(part, of: words.fact(input.syntax))
            case .test(let sign, let bound):
                guard case .number(let number) = bound.kind else { return nil }
                return words.say(sign.ofCell, ["waarde": words.number(number)])
            default: return nil
            }
        }
        guard said.count == parts.count else { return .written(test.text) }
        let list = texts.list(said, .listWithOr)
        return .words(isNegated ? words.say(.cellNot, ["waarde": list]) : list)
    }

    func outcome(_ output: Expression, _ texts: RuleTexts) -> TableInWords.Cell {
        switch output.constant {
        case .string("geen")?: return .noLimit
        case .string("mag_niet")?: return .notAllowed
        case .string(let word)?: return .words(.quoted(word.replacing("_", with: " ")))
        case .boolean(let isTrue)?: return .yesNo(isTrue)
        case .number(let number)?: return .words(.said(texts.written(number.dutch)))
        default:
            guard case .context(let entries) = output.syntax.kind else { return .written(output.text) }
            let amounts = entries.compactMap { entry -> TableInWords.Amount? in
                guard case .number(let number) = entry.value.kind else { return nil }
                return VolumeUnit(rawValue: entry.key).map { TableInWords.Amount(unit: $0, number: number.dutch) }
            }
            return amounts.count == entries.count ? .volume(amounts) : .written(output.text)
        }
    }
}

extension TableInWords.Cell {
    /// In Dutch, or as it is written.
    var dutch: String {
        switch self {
        case .anything: "maakt niet uit"
        case .yesNo(let isTrue): isTrue ? "ja" : "nee"
        case .noLimit: "geen grens"
        case .notAllowed: "mag niet"
        case .volume(let amounts): amounts.map { "\($0.number) \($0.unit.words)" }.joined(separator: ", ")
        case .words(let wording): wording.text
        case .written(let text): text
        }
    }
}

extension Syntax.Comparison {
    fileprivate var ofCell: ExpressionText {
        switch self {
        case .equal: .cellEqual
        case .unequal: .cellNot
        case .less: .cellLess
        case .lessOrEqual: .cellAtMost
        case .greater: .cellMore
        case .greaterOrEqual: .cellAtLeast
        }
    }
}
