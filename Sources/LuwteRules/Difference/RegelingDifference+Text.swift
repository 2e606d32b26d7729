extension RegelingDifference {
    /// The comparison as a text for a screen: what became stricter, looser, new, gone and otherwise, part by part.
    package var text: String {
        var lines = ["Van \(old.id) naar \(new.id): \(new.name)", ""]
        guard !isEmpty else { return lines[0] + "\n\nEr is geen verschil.\n" }
        lines.append(counts)
        for part in parts {
            lines += ["", part.kind.title, String(repeating: "-", count: part.kind.title.count)]
            lines += part.changes.flatMap(RegelingDifference.lines)
        }
        lines += ["", "Voorbeelden", "-----------", caseLine]
        for group in casesByCause {
            let causes = group.first?.causes.joined(separator: ", ") ?? ""
            lines += ["", causes.isEmpty ? "Om een andere reden:" : "Door \(causes):"]
            lines += group.flatMap(RegelingDifference.lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var counts: String {
        let counted = Direction.allCases.map { direction in
            (direction, changes.filter { $0.direction == direction }.count)
        }
        let words = counted.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words)" }.joined(separator: ", ")
        return "\(changes.count) \(changes.count == 1 ? "verschil" : "verschillen"): \(words)."
    }

    private var caseLine: String {
        if caseCount == 0 { return "Er zijn geen voorbeelden om na te rekenen." }
        if cases.isEmpty { return "Alle \(caseCount) voorbeelden komen onder beide versies hetzelfde uit." }
        return
            "Van de \(caseCount) voorbeelden \(cases.count == 1 ? "komt er 1" : "komen er \(cases.count)") anders uit."
    }

    private static func lines(_ change: Change) -> [String] {
        var lines = ["\(change.direction.sign) \(change.label) \(change.about): \(change.sentence) [\(change.path)]"]
        let isShort = change.sentence.contains(" gaat van ")
        if !isShort, change.direction != .tekst || change.kind == .gewijzigd {
            if let before = change.before { lines.append("    was: \(before)") }
            if let after = change.after { lines.append("    is:  \(after)") }
        }
        if case .tried(let trial) = change.ground { lines.append("    \(trial.words)") }
        return lines
    }

    /// The worked cases that the same changes make different stand together, the largest group first.
    private var casesByCause: [[CaseChange]] {
        var order: [[String]] = []
        for change in cases where !order.contains(change.causes) { order.append(change.causes) }
        let groups = order.map { causes in cases.filter { $0.causes == causes } }
        return groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }

    private static func lines(_ change: CaseChange) -> [String] {
        let origin = change.isOfOld ? "" : " (voorbeeld van de nieuwe versie)"
        let values = change.values.map { "\($0.name): was \($0.before), is nu \($0.after)" }.joined(separator: "; ")
        return ["  \(change.name)\(origin): \(values)"] + change.reasons.map { "      \($0)" }
    }
}

extension RegelingDifference.Change {
    /// `Strenger, nieuw:`
    package var label: String {
        let what = kind == .gewijzigd ? [] : [kind.rawValue]
        return ([direction.rawValue.capitalizedFirst] + what).joined(separator: ", ") + "."
    }
}

extension RegelingDifference.Direction {
    /// Behind a number: `3 strenger`.
    package var words: String { self == .tekst ? "alleen tekst" : rawValue }

    /// One sign for each, for a list on a screen of text.
    fileprivate var sign: String {
        switch self {
        case .strenger: "-"
        case .soepeler: "+"
        case .anders: "~"
        case .tekst: "."
        }
    }
}

extension RegelingDifference.Trial {
    /// What trying showed, as a Dutch sentence.
    package var words: String {
        let tried = "Geprobeerd op \(situations) situaties"
        if stricter + looser + other == 0 { return "\(tried): in geen daarvan maakt dit verschil." }
        var parts = [(stricter, "strenger"), (looser, "soepeler"), (other, "anders")].filter { $0.0 > 0 }
            .map { "\($0.1) in \($0.0)" }
        if other == 0, stricter == 0 || looser == 0 { parts.append("nooit \(stricter == 0 ? "strenger" : "soepeler")") }
        return "\(tried): \(parts.joined(separator: ", "))."
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
