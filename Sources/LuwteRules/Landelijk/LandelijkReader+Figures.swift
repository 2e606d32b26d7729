import LuwteCore

/// The figures and the tables by income.
extension LandelijkReader {
    /// What `stand` may say of a figure that is kept but not in force.
    private static let notInForce = ["vervangen", "nooit_vastgesteld"]

    mutating func readSeries(_ entry: YAMLEntry, into parts: inout LandelijkParts) {
        let node = entry.value
        allow(["titel", "eenheid", "perioden"], in: node)
        guard let title = text("titel", in: node), let unit = text("eenheid", in: node) else { return }
        var entries: [(Validity, LandelijkValue)] = []
        for period in node["perioden"]?.list ?? [] {
            allow(["van", "tot", "waarde", "stand", "zekerheid", "bron", "opmerking"], in: period)
            guard let validity = validity(in: period),
                let number = value("waarde", in: period, "getal; schrijf 10.5", { try? Fraction($0) })
            else { continue }
            let value = LandelijkValue(
                name: entry.key, title: title, value: number, unit: unit, validity: validity,
                source: source(in: period), certainty: certainty(in: period), note: period.text("opmerking"))
            if isInForce(period) { entries.append((validity, value)) }
        }
        if parts.series[entry.key] != nil { report(.dubbel, at: node, "De naam \(entry.key) is er al.") }
        parts.series[entry.key] = dated(entries, at: node)
    }

    mutating func readTable(_ entry: YAMLEntry, into parts: inout LandelijkParts) {
        let node = entry.value
        allow(["titel", "eenheid", "perioden"], in: node)
        guard let title = text("titel", in: node), let unit = text("eenheid", in: node) else { return }
        var editions: [(Validity, LandelijkTable.Edition)] = []
        for period in node["perioden"]?.list ?? [] {
            allow(
                [
                    "van", "tot", "stand", "volledige_kolommen", "referentietarief", "zekerheid", "bron", "opmerking",
                    "rijen",
                ], in: period)
            guard let validity = validity(in: period), let edition = edition(in: period) else { continue }
            if isInForce(period) { editions.append((validity, edition)) }
        }
        if parts.tables[entry.key] != nil { report(.dubbel, at: node, "De naam \(entry.key) is er al.") }
        parts.tables[entry.key] = LandelijkTable(
            name: entry.key, title: title, unit: unit, editions: dated(editions, at: node))
    }

    private mutating func isInForce(_ period: YAMLNode) -> Bool {
        guard let standing = period.text("stand") else { return true }
        if !Self.notInForce.contains(standing) {
            report(.soort, at: period["stand"] ?? period, "De stand is vervangen of nooit_vastgesteld.")
        }
        return false
    }

    // MARK: Tables

    private mutating func edition(in period: YAMLNode) -> LandelijkTable.Edition? {
        let (source, certainty) = (source(in: period), certainty(in: period))
        let rows = (period["rijen"]?.list ?? []).compactMap {
            row($0, source: source, certainty: certainty, note: period.text("opmerking"))
        }
        var complete: Set<LandelijkTable.Column> = []
        for node in period["volledige_kolommen"]?.members ?? [] where node.text != "geen" {
            let form = "kolom; kies uit eerste_kind en volgend_kind"
            if let column = parsed(node.text ?? "", at: node, form, LandelijkTable.Column.init(rawValue:)) {
                complete.insert(column)
                checkComplete(column, rows, at: node)
            }
        }
        if period["volledige_kolommen"] == nil { _ = text("volledige_kolommen", in: period) }
        let reference = period.text("referentietarief")
        let rate: Money? =
            reference == nil || reference == "onbekend"
            ? nil : value("referentietarief", in: period, "bedrag; schrijf 8.02") { try? Money($0) }
        return LandelijkTable.Edition(rows: rows, complete: complete, referenceRate: rate)
    }

    /// `[from, to, first, further]`, or a map with that as `rij` and what is different in this row.
    private mutating func row(
        _ node: YAMLNode, source: String, certainty: Certainty, note: String?
    ) -> LandelijkTable.Row? {
        let cells = node["rij"]?.list ?? node.list ?? []
        if node.map != nil { allow(["rij", "zekerheid", "bron", "opmerking"], in: node) }
        guard cells.count == 4 else {
            report(.tabel, at: node, "Een rij heeft vier cellen: inkomen van, inkomen tot, eerste kind, volgend kind.")
            return nil
        }
        let from = cell(cells[0], "inkomen in hele euro's") { Int($0) }
        let to = cells[1].text == "geen" ? Int?.none : cell(cells[1], "inkomen in hele euro's") { Int($0) }
        var figures: [LandelijkTable.Column: Fraction] = [:]
        figures[.eersteKind] = cell(cells[2], "getal; schrijf 10.5") { try? Fraction($0) }
        figures[.volgendKind] = cell(cells[3], "getal; schrijf 10.5") { try? Fraction($0) }
        return LandelijkTable.Row(
            from: from, to: to, figures: figures,
            source: node["bron"] == nil ? source : self.source(in: node),
            certainty: node["zekerheid"] == nil ? certainty : self.certainty(in: node),
            note: node.text("opmerking") ?? note)
    }

    private mutating func cell<Value>(_ node: YAMLNode, _ form: String, _ parse: (String) -> Value?) -> Value? {
        node.text == "onbekend" ? nil : parsed(node.text ?? "", at: node, form, parse)
    }

    /// A column that calls itself complete must be so: from the first euro, without gaps, open at the top.
    private mutating func checkComplete(
        _ column: LandelijkTable.Column, _ rows: [LandelijkTable.Row], at node: YAMLNode
    ) {
        let joins = zip(rows, rows.dropFirst()).allSatisfy { row, next in
            row.to.flatMap { upper in next.from.map { upper + 1 == $0 } } ?? false
        }
        guard rows.first?.from == 0, rows.last?.to == nil, joins, rows.allSatisfy({ $0.figures[column] != nil }) else {
            report(
                .tabel, at: node,
                "De kolom \(column.rawValue) is niet volledig: er is een gat, een overlap of een cel die niet is gelezen."
            )
            return
        }
    }
}
