import LuwteCore
import LuwteRules

/// The answer of `luwte bedrag`, as text and as JSON.
struct BedragReport {
    let amounts: [GeldAmounts]
    let isPerWeek: Bool
    let texts: RuleTexts

    var text: String { amounts.map(text(of:)).joined(separator: "\n\n") }

    private func text(of amounts: GeldAmounts) -> String {
        var lines = [isPerWeek ? "Per week, \(amounts.period.dutch)" : amounts.period.dutch]
        lines.append("  Kosten die meetellen: \(amounts.isAtMost ? "hoogstens " : "")\(amounts.kosten.words(texts))")
        lines.append("  Ouderbijdrage: \(amounts.ouderbijdrage.words(texts))")
        lines.append("  Deel van de gemeente: \(amounts.gemeente.words(texts))")
        if let above = amounts.aboveRate.money, above > .zero {
            lines.append(
                "  Boven het tarief: \(above.dutch) (\(amounts.aboveRatePaidBy?.rawValue ?? "niet ingevuld wie dat betaalt"))"
            )
        }
        lines.append("  Som")
        for step in amounts.receipt.steps {
            lines.append("    \(step.text.words(texts))" + (step.source.isEmpty ? "" : " [\(step.source)]"))
        }
        if !amounts.doubts.isEmpty {
            lines.append("  Let op")
            lines += amounts.doubts.map { "    " + $0.words(texts) + "." }
        }
        return lines.joined(separator: "\n")
    }

    /// - Throws: never for these values; the encoder can.
    func json() throws -> String { try CommandJSON.text(amounts.map { Shape($0, isPerWeek: isPerWeek, texts) }) }

    private struct Shape: Encodable {
        let van: String
        let tot: String
        let per: String
        let uren: String
        let kosten: String?
        let kostenZijnHoogstens: Bool
        let ouderbijdrage: String?
        let gemeente: String?
        let bovenTarief: String?
        let bovenTariefBetaalt: String?
        let ontbreekt: [String]
        let twijfel: [String]
        let stappen: [Step]

        struct Step: Encodable {
            let tekst: String
            let bron: String?
        }

        init(_ amounts: GeldAmounts, isPerWeek: Bool, _ texts: RuleTexts) {
            van = amounts.period.first.iso
            tot = amounts.period.last.iso
            per = isPerWeek ? "week" : "maand"
            uren = amounts.hours.description
            kosten = amounts.kosten.money?.description
            kostenZijnHoogstens = amounts.isAtMost
            ouderbijdrage = amounts.ouderbijdrage.money?.description
            gemeente = amounts.gemeente.money?.description
            bovenTarief = amounts.aboveRate.money?.description
            bovenTariefBetaalt = amounts.aboveRatePaidBy?.rawValue
            ontbreekt = (amounts.kosten.missing.isEmpty ? amounts.ouderbijdrage : amounts.kosten).missing.map {
                $0.words(texts)
            }
            twijfel = amounts.doubts.map { $0.words(texts) }
            stappen = amounts.receipt.steps.map {
                Step(tekst: $0.text.words(texts), bron: $0.source.isEmpty ? nil : $0.source)
            }
        }
    }
}
