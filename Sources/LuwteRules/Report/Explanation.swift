import Feel
import LuwteCore

extension Assessor {
    /// An assessment in words: every condition with its outcome, source and the facts it rests on.
    ///
    /// The words around the regeling's own texts are Dutch, as the regeling is.
    package func explanation(_ assessment: Assessment) -> String {
        var lines: [String] = []
        lines.append("\(regeling.header.name) (\(regeling.id)), kind: \(assessment.kind)")
        lines.append("Uitkomst: \(assessment.verdict.words). Toekenning: \(assessment.toekenning.rawValue).")
        lines.append("")
        for result in assessment.tree.leaves { lines += explain(result, assessment) }
        lines.append("")
        lines += days(assessment)
        lines += care(assessment)
        lines += papers(assessment)
        if !assessment.toJudge.isEmpty {
            let names = WaitNames(regeling: regeling, index: index, kind: assessment.kind)
            lines.append("Een mens beoordeelt nog: \(assessment.toJudge.map(names.name).joined(separator: ", ")).")
        }
        if !regeling.unset.isEmpty {
            lines.append("Niet ingevuld door de gemeente: \(regeling.unset.map(\.path).joined(separator: ", ")).")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func explain(_ result: LeafResult, _ assessment: Assessment) -> [String] {
        let leaf = index.leaf(result.leaf)
        var lines = ["\(result.tested.outcome.sign) \(leaf.title): \(result.tested.outcome.words) [\(leaf.id)]"]
        if result.counted.outcome != result.tested.outcome {
            lines.append("    telt in het geheel als: \(result.counted.outcome.words)")
        }
        if let sentence = leaf.texts.sentence(for: result.tested.outcome) { lines.append("    \(sentence)") }
        for source in regeling.cited(leaf.provenance) { lines.append("    bron: \(source.line)") }
        for reading in leaf.provenance.readings { lines.append("    lezing: \(reading)") }
        for use in uses(of: leaf, assessment) { lines.append("    \(use.name) = \(use.value.shown)") }
        if let waiting = result.tested.waiting ?? result.counted.waiting {
            let names = WaitNames(regeling: regeling, index: index, kind: assessment.kind)
            lines.append("    wacht op: \(waiting.waits.map(names.name).uniqued.joined(separator: ", "))")
        }
        for member in result.members {
            lines.append("    \(member.id ?? "meer leden"): \(member.tested.outcome.words)")
        }
        return lines
    }

    func uses(of leaf: Voorwaarde, _ assessment: Assessment) -> [FactSheet.Use] {
        var seen: Set<String> = []
        return leaf.rules.filter { $0.subject == nil }
            .flatMap { assessment.facts.uses(of: $0.rule, in: regeling) }
            .filter { seen.insert($0.name).inserted }
    }

    private func days(_ assessment: Assessment) -> [String] {
        var lines: [String] = []
        lines.append(
            "Begin: \(assessment.begin.words(bound: "op zijn vroegst")) \(why(assessment.begin.by, regeling.toekenning.begin))"
        )
        lines.append(
            "Einde: \(assessment.end.words(bound: "uiterlijk")) \(why(assessment.end.by, regeling.toekenning.end))")
        if let stop = assessment.hardStop.day { lines.append("Harde stop: \(stop.dutch)") }
        for moment in assessment.toetsmomenten {
            let title = regeling.tijdens.toetsmomenten.content?.first { $0.id == moment.id }?.title ?? moment.id
            lines.append("Toetsmoment \(title): \(moment.day.words(bound: "op zijn vroegst"))")
        }
        return lines
    }

    private func why(_ id: String?, _ rules: [DayRule]) -> String {
        guard let id else { return "" }
        let line = rules.first { $0.id == id }
        let sources = line.map { regeling.cited($0.provenance).map(\.line) } ?? []
        return "(\(([line?.reason ?? id] + sources).joined(separator: "; ")))"
    }

    private func care(_ assessment: Assessment) -> [String] {
        assessment.spans.flatMap { span in
            span.parts.map { part in
                let granted = part.granted.shown.map { "\($0.amount) \($0.unit.words)" }.joined(separator: ", ")
                let limit = part.limit.shown.map { "\($0.amount) \($0.unit.words)" }.joined(separator: ", ")
                return "\(span.period.dutch): \(part.soort ?? part.part): \(granted.isEmpty ? "niets bekend" : granted)"
                    + (limit.isEmpty ? "" : " (grens: \(limit))") + ", \(part.outcome.rawValue) [\(span.reason)]"
            }
        }
    }

    private func papers(_ assessment: Assessment) -> [String] {
        assessment.papers.filter { $0.need != .nietNodig }.map { paper in
            "Stuk \(regeling.paperNames(regeling.bewijs[paper.rule]).joined(separator: " of ")): \(paper.need.rawValue)"
        }
    }
}

extension CitedSource {
    /// On one line: the words, what they stand in, and the requirement.
    package var line: String {
        let words = quote.isEmpty ? "" : "\u{201C}\(quote)\u{201D}, "
        let places = ([article].compactMap { $0 } + requirements).joined(separator: ", ")
        return words + title + (places.isEmpty ? "" : " (\(places))")
    }
}

extension Value {
    /// As somebody would write it in a list of facts.
    package var shown: String {
        switch self {
        case .boolean(let isTrue): isTrue ? "ja" : "nee"
        case .null: "n.v.t."
        case .unknown: "onbekend"
        case .string(let text): text
        case .date(let date): CalendarDate(clampingDayNumber: date.dayNumber).dutch
        case .number(let number): number.dutch
        case .list(let list):
            list.elements.count > 3
                ? "\(list.elements.count) leden" : list.elements.map(\.shown).joined(separator: ", ")
        case .context: "gegevens"
        default: literalText
        }
    }
}

extension DayResult {
    fileprivate func words(bound: String) -> String {
        switch self {
        case .known(let day, _): day.dutch
        case .open(let day?, _, _): "nog open, \(bound) \(day.dutch)"
        case .open: "nog open"
        case .none: "geen"
        }
    }
}

extension Outcome {
    package var words: String { rawValue.replacing("_", with: " ") }

    /// One sign for each outcome, for a list on a screen of text.
    fileprivate var sign: String {
        switch self {
        case .vervuld: "+"
        case .nietVervuld: "-"
        case .onbekend: "?"
        case .teBeoordelen: "o"
        case .nietVanToepassing: "."
        case .fout: "!"
        }
    }
}

extension Verdict {
    package var words: String { rawValue.replacing("_", with: " ") }
}

extension VolumeUnit {
    package var words: String { rawValue.replacing("_", with: " ") }
}
