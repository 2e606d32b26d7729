import Feel

extension RegelingDocument {
    var notionBlocks: [DocumentBlock] {
        guard !regeling.notions.isEmpty else { return [] }
        return [.heading("Begrippen", level: 2)]
            + regeling.notions.flatMap { notion in
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
            let words = regeling.inWords(rule, texts)
            var rows = words.rows.map { row in row.map(\.dutch) }
            if let otherwise = words.otherwise {
                rows.append(
                    words.columns.indices.map { $0 == 0 ? "in andere gevallen" : "" } + [otherwise.dutch])
            }
            return [.paragraph(how), .table(header: words.columns.map(\.dutch) + ["Uitkomst"], rows: rows)]
        }
    }

    // MARK: Readings, gaps, cases

    var readingBlocks: [DocumentBlock] {
        guard !regeling.readings.isEmpty else { return [] }
        var blocks: [DocumentBlock] = [.heading("Lezingen: waar de tekst meer dan één kant op kan", level: 2)]
        let open = regeling.readings.filter(\.isDefault).count
        if open > 0 {
            blocks.append(
                .paragraph(
                    "\(open) van de \(regeling.readings.count) lezingen \(open == 1 ? "is" : "zijn") van Luwte zelf. De gemeente heeft die nog niet bevestigd."
                ))
        }
        for reading in regeling.readings {
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
        guard !regeling.unset.isEmpty else {
            return [.heading("Niet ingevuld", level: 2), .paragraph("Alles is ingevuld.")]
        }
        return [
            .heading("Niet ingevuld", level: 2),
            .paragraph(
                "De tekst zegt dit niet, of het is niet gelezen. Luwte vult niets in: wat leeg is, beperkt niets, en een bedrag dat erop rust, wordt niet berekend. De gemeente kan het aanvullen."
            ),
            .bullets(
                regeling.unset.map { empty in
                    empty.path + (KeyTable.description(of: empty.path).map { ": \($0)" } ?? "")
                }),
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

extension String {
    /// With a full stop behind it.
    fileprivate var asSentence: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}
