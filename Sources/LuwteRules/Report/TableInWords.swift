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
        /// In Dutch.
        case words(String)
        /// As it stands in the file, where there are no words for it.
        case written(String)
    }

    package struct Amount: Sendable, Hashable {
        package let unit: VolumeUnit
        package let number: String
    }
}

extension Regeling {
    package func inWords(_ rule: TableRule) -> TableInWords {
        let table = rule.table
        return TableInWords(
            columns: table.inputs.map(column),
            rows: table.rows.map { row in
                zip(row.tests, table.inputs).map { cell($0, $1) } + [outcome(row.output)]
            },
            otherwise: table.otherwise.map(outcome))
    }

    /// What a column asks: without what it needs not say, as `het antwoord op`.
    private func column(_ input: Expression) -> TableInWords.Cell {
        let said = ExpressionInWords(input, in: self).value(input.syntax)
        guard !said.contains("`") else { return .written(input.text) }
        let lead = "het antwoord op "
        let bare = said.hasPrefix(lead) ? String(said.dropFirst(lead.count)) : said
        return .words(bare.filter { $0 != "\u{201C}" && $0 != "\u{201D}" })
    }

    /// A test of one input.
    private func cell(_ test: Expression, _ input: Expression) -> TableInWords.Cell {
        guard case .tests(let parts, let isNegated) = test.syntax.kind else { return .written(test.text) }
        if parts.isEmpty { return .anything }
        if !isNegated, parts.count == 1, case .boolean(let isTrue) = parts[0].kind { return .yesNo(isTrue) }
        let words = ExpressionInWords(input, in: self)
        let said = parts.compactMap { part -> String? in
            switch part.kind {
            case .boolean(let isTrue): return isTrue ? "ja" : "nee"
            case .number(let number): return number.dutch
            case .name:
                return words.choice(part, of: words.fact(input.syntax)).map { String($0.dropFirst().dropLast()) }
            case .test(let sign, let bound):
                guard case .number(let number) = bound.kind else { return nil }
                return "\(sign.words) \(number.dutch)"
            default: return nil
            }
        }
        guard said.count == parts.count else { return .written(test.text) }
        return .words((isNegated ? "niet " : "") + ExpressionInWords.list(said, "of"))
    }

    func outcome(_ output: Expression) -> TableInWords.Cell {
        switch output.constant {
        case .string("geen")?: return .noLimit
        case .string("mag_niet")?: return .notAllowed
        case .string(let word)?: return .words(word.replacing("_", with: " "))
        case .boolean(let isTrue)?: return .yesNo(isTrue)
        case .number(let number)?: return .words(number.dutch)
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
        case .words(let text), .written(let text): text
        }
    }
}

extension Syntax.Comparison {
    fileprivate var words: String {
        switch self {
        case .equal: "gelijk aan"
        case .unequal: "niet"
        case .less: "minder dan"
        case .lessOrEqual: "hoogstens"
        case .greater: "meer dan"
        case .greaterOrEqual: "minstens"
        }
    }
}
