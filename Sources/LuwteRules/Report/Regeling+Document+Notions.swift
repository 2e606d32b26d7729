import Feel

extension Regeling {
    var notionBlocks: [DocumentBlock] {
        guard !notions.isEmpty else { return [] }
        return [.heading("Begrippen", level: 2)]
            + notions.flatMap { notion in
                [.heading("\(notion.title ?? notion.fullName) [\(notion.fullName)]", level: 3)] + content(of: notion)
                    + origin(notion.provenance)
            }
    }

    /// What a notion stands for: an expression, or a table with a row for each outcome.
    func content(of notion: Notion) -> [DocumentBlock] {
        switch notion.content {
        case .unset: return [.paragraph("Dit is niet ingevuld.")]
        case .expression(let rule): return rules("Dit betekent", rule)
        case .table(let rule):
            let table = rule.table
            let how =
                switch table.policy {
                case .first: "De eerste rij die past, telt."
                case .unique: "Hoogstens één rij past; die telt."
                case .any: "Alle rijen die passen, zeggen hetzelfde."
                case .collect: "Alle rijen die passen, tellen."
                }
            let header =
                table.inputs.map { input in ExpressionInWords(input, in: self).value(input.syntax).plainName } + [
                    "Uitkomst"
                ]
            var rows = table.rows.map { row in
                zip(row.tests, table.inputs).map { cell($0, $1) } + [outcome(row.output)]
            }
            if let otherwise = table.otherwise {
                rows.append(
                    table.inputs.enumerated().map { $0.offset == 0 ? "in andere gevallen" : "" } + [outcome(otherwise)])
            }
            return [.paragraph(how), .table(header: header, rows: rows)]
        }
    }

    /// A test of one input: its words, or as it is written.
    private func cell(_ test: Expression, _ input: Expression) -> String {
        let words = ExpressionInWords(input, in: self)
        switch test.syntax.kind {
        case .tests(let parts, false) where parts.isEmpty: return "maakt niet uit"
        case .tests(let parts, let isNegated):
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
            guard said.count == parts.count else { return test.text }
            return (isNegated ? "niet " : "") + ExpressionInWords.list(said, "of")
        default: return test.text
        }
    }

    /// An outcome: an amount for each unit, a word, or as it is written.
    func outcome(_ output: Expression) -> String {
        switch output.constant {
        case .string("geen")?: return "geen grens"
        case .string("mag_niet")?: return "mag niet"
        case .string(let word)?: return word.replacing("_", with: " ")
        case .boolean(let isTrue)?: return isTrue ? "ja" : "nee"
        case .number(let number)?: return number.dutch
        default:
            guard case .context(let entries) = output.syntax.kind else { return output.text }
            return entries.map { entry in
                guard case .number(let number) = entry.value.kind else { return output.text }
                return "\(number.dutch) \(entry.key.replacing("_", with: " "))"
            }.joined(separator: ", ")
        }
    }

    // MARK: Readings, gaps, cases

    var readingBlocks: [DocumentBlock] {
        guard !readings.isEmpty else { return [] }
        var blocks: [DocumentBlock] = [.heading("Lezingen: waar de tekst meer dan één kant op kan", level: 2)]
        let open = readings.filter(\.isDefault).count
        if open > 0 {
            blocks.append(
                .paragraph(
                    "\(open) van de \(readings.count) lezingen \(open == 1 ? "is" : "zijn") van Luwte zelf. De gemeente heeft die nog niet bevestigd."
                ))
        }
        for reading in readings {
            blocks.append(.heading("\(reading.id): \(reading.about)", level: 3))
            let by =
                reading.isDefault
                ? "Gekozen door Luwte, nog niet bevestigd door de gemeente." : "Gekozen door \(reading.by)."
            blocks.append(.paragraph("\(reading.choice.asSentence) Reden: \(reading.why.asSentence) \(by)"))
            if !reading.alternatives.isEmpty {
                blocks.append(.bullets(reading.alternatives.map { "Ook mogelijk: \($0)" }))
            }
        }
        return blocks
    }

    var unsetBlocks: [DocumentBlock] {
        guard !unset.isEmpty else {
            return [.heading("Niet ingevuld", level: 2), .paragraph("Alles is ingevuld.")]
        }
        return [
            .heading("Niet ingevuld", level: 2),
            .paragraph(
                "De tekst zegt dit niet, of het is niet gelezen. Luwte vult niets in: wat leeg is, beperkt niets, en een bedrag dat erop rust, wordt niet berekend. De gemeente kan het aanvullen."
            ),
            .bullets(
                unset.map { empty in empty.path + (KeyTable.description(of: empty.path).map { ": \($0)" } ?? "") }),
        ]
    }

    func caseBlocks(_ cases: [WorkedCase]) -> [DocumentBlock] {
        guard !cases.isEmpty else { return [] }
        return [
            .heading("Voorbeelden", level: 2),
            .paragraph("Deze situaties zijn met de hand uitgewerkt. Luwte rekent ze na."),
            .bullets(cases.map(\.name)),
        ]
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

extension String {
    /// Without what a column needs not say: `het antwoord op`, quotation marks.
    fileprivate var plainName: String {
        let bare = hasPrefix("het antwoord op ") ? String(dropFirst("het antwoord op ".count)) : self
        return bare.filter { $0 != "\u{201C}" && $0 != "\u{201D}" }
    }

    /// With a full stop behind it.
    fileprivate var asSentence: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}
