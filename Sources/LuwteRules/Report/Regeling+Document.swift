import Feel
import LuwteCore

extension Regeling {
    /// The regeling as a readable document: what each rule says, the words that it comes from, and the expression that runs.
    package var document: String {
        var lines = ["# \(header.name)", ""]
        lines.append(
            "Stand: \(header.standing.rawValue). Gemeenten: \(header.gemeenten.map(\.name).joined(separator: ", ")).")
        let validity = "vanaf \(header.firstDay.dutch)\(header.lastDay.map { " tot en met \($0.dutch)" } ?? "")"
        lines.append(header.hasValidity ? "Geldig \(validity)." : "Vanaf wanneer de regeling geldt, is niet ingevuld.")
        for source in header.sources {
            lines.append("Bron \(source.id): \(source.title)\(source.publishedOn.map { ", \($0.dutch)" } ?? "").")
        }
        for part in header.unread { lines.append("Niet gelezen: \(part)") }
        lines += ["", "## Voorwaarden", ""] + voorwaarden.document(of: self, depth: 0)
        lines +=
            ["", "## Wat voorgaat", ""]
            + voorliggend.map { provision in
                "- \(provision.title)" + because(provision.provenance)
                    + [
                        provision.applies.map { "\n  geldt als: `\($0.text)`" },
                        provision.fits.map { "\n  passend als: `\($0.text)`" },
                        provision.suffices.map { "\n  voldoende als: `\($0.text)`" },
                    ].compactMap { $0 }.joined()
            }
        lines +=
            ["", "## Begin en einde", ""]
            + (toekenning.begin + toekenning.end).map { line in
                "- \(line.id): \(line.reason ?? "") `\(line.day.text)`" + because(line.provenance)
            }
        if case .set(let rules) = verlenging { lines += ["", "## Verlenging", ""] + document(of: rules) }
        lines +=
            ["", "## Begrippen", ""]
            + notions.map { notion in
                "- \(notion.fullName): \(notion.title ?? "")\(notion.content.shown)" + because(notion.provenance)
            }
        lines +=
            ["", "## Lezingen", ""]
            + readings.map { reading in
                "- \(reading.id), \(reading.about): \(reading.choice) (\(reading.why))"
                    + (reading.isDefault ? " Nog niet bevestigd door de gemeente." : "")
            }
        lines += ["", "## Niet ingevuld", ""] + unset.map { "- \($0.path)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func document(of rules: VerlengingRules) -> [String] {
        var lines = ["Aantal: \(rules.count.content.map(String.init) ?? "niet ingevuld")" + because(rules.provenance)]
        if let stop = rules.hardStop.content { lines.append("Harde stop: `\(stop.text)`") }
        lines += rules.questions.map { "- \($0.question)" + because($0.provenance) }
        return lines + (rules.voorwaarden?.document(of: self, depth: 0) ?? [])
    }

    fileprivate func because(_ provenance: Provenance) -> String {
        let sources = cited(provenance).map { "\n  bron: \($0.line)" }
        let readings = provenance.readings.map { "\n  lezing: \($0)" }
        return (sources + readings).joined()
    }
}

extension VoorwaardeNode {
    fileprivate func document(of regeling: Regeling, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        switch self {
        case .leaf(let leaf):
            let text = "- \(leaf.title) [\(leaf.id)]\(leaf.content.shown)" + regeling.because(leaf.provenance)
            return [text.split(separator: "\n").map { indent + $0 }.joined(separator: "\n")]
        case .group(let group):
            let name =
                switch group.kind {
                case .alle: "Al deze:"
                case .eenVan: "Minstens een van deze:"
                case .geenVan: "Geen van deze:"
                }
            return [indent + "- " + (group.title.map { "\($0). " } ?? "") + name]
                + group.children.flatMap { $0.document(of: regeling, depth: depth + 1) }
        }
    }
}

extension Voorwaarde.Content {
    fileprivate var shown: String {
        switch self {
        case .rule(let met, let notMet, let judge):
            "\n  vervuld als: `\(met.text)`" + (notMet.map { "\n  niet vervuld als: `\($0.text)`" } ?? "")
                + (judge.map { "\n  anders beoordeelt: \($0)" } ?? "")
        case .oordeel(let role): "\n  beoordeelt: \(role)"
        case .toestemming(let rule): "\n  toestemming: `\(rule.text)`"
        case .voorliggend, .unset: ""
        }
    }
}

extension Notion.Content {
    fileprivate var shown: String {
        switch self {
        case .expression(let rule): "\n  `\(rule.text)`"
        case .table(let rule):
            "\n  tabel over " + rule.table.inputs.map { "`\($0.text)`" }.joined(separator: ", ")
                + rule.table.rows.map { row in
                    "\n  | " + (row.tests + [row.output]).map(\.text).joined(separator: " | ") + " |"
                }.joined()
        case .unset: "\n  niet ingevuld"
        }
    }
}
