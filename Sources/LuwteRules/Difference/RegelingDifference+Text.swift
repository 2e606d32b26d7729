extension RegelingDifference {
    /// The comparison as a text for a screen: what became stricter, looser, new, gone and otherwise, part by part.
    package func text(_ texts: RuleTexts) -> String {
        func say(_ text: DifferenceText, _ values: KeyValuePairs<String, Wording> = [:]) -> String {
            texts.wording(text, values).text
        }
        let names: KeyValuePairs<String, Wording> = [
            "oud": .said(old.id.description), "nieuw": .said(new.id.description), "naam": .quoted(new.name),
        ]
        var lines = [say(.heading, names), ""]
        guard !isEmpty else { return lines[0] + "\n\n\(say(.noDifference))\n" }
        lines.append(counts(texts))
        for part in parts {
            lines += [""] + RegelingDifference.heading(texts.word(part.kind))
            lines += part.changes.flatMap { RegelingDifference.lines($0, texts) }
        }
        lines += [""] + RegelingDifference.heading(say(.cases)) + [caseLine(texts)]
        for group in casesByCause {
            let causes = group.first?.causes.joined(separator: ", ") ?? ""
            lines += ["", causes.isEmpty ? say(.becauseOther) : say(.because, ["paden": .said(causes)])]
            lines += group.flatMap { RegelingDifference.lines($0, texts) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ title: String) -> [String] {
        [title, String(repeating: "-", count: title.count)]
    }

    private func counts(_ texts: RuleTexts) -> String {
        let counted = Direction.allCases.map { direction in
            (direction, count: changes.count { $0.direction == direction })
        }
        let directions = counted.filter { $0.count > 0 }.map { direction, count in
            texts.wording(
                .countDirection, ["aantal": .said(String(count)), "richting": .said(texts.word(direction))])
        }
        return texts.wording(
            changes.count == 1 ? .countOne : .count,
            ["aantal": .said(String(changes.count)), "richtingen": directions.joined(separator: ", ")]
        ).text
    }

    private func caseLine(_ texts: RuleTexts) -> String {
        if caseCount == 0 { return texts.wording(.noCases).text }
        let all = Wording.said(String(caseCount))
        if cases.isEmpty { return texts.wording(.casesSame, ["alle": all]).text }
        if cases.count == 1 { return texts.wording(.casesOne, ["alle": all]).text }
        return texts.wording(.casesCount, ["alle": all, "aantal": .said(String(cases.count))]).text
    }

    private static func lines(_ change: Change, _ texts: RuleTexts) -> [String] {
        let subject = change.subject.words(texts).text
        let sentence = change.text.words(texts).text
        var lines = ["\(change.direction.sign) \(change.label(texts)) \(subject): \(sentence) [\(change.path)]"]
        if !change.text.saysBoth, change.direction != .tekst || change.kind == .gewijzigd {
            let labels = [texts.wording(.was).text, texts.wording(.now).text]
            let width = labels.map(\.count).max() ?? 0
            for (label, value) in zip(labels, [change.before, change.after]) {
                guard let value else { continue }
                let space = String(repeating: " ", count: width - label.count + 1)
                lines.append("    \(label)\(space)\(value.words(texts).text)")
            }
        }
        if case .tried(let trial) = change.ground { lines.append("    \(trial.words(texts).text)") }
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

    private static func lines(_ change: CaseChange, _ texts: RuleTexts) -> [String] {
        let origin = change.isOfOld ? "" : " " + texts.wording(.caseOfNew).text
        let values = change.values.map { value in
            texts.wording(
                .valueDiffers,
                [
                    "naam": .said(texts.word(value.name)), "was": value.before.words(texts),
                    "is": value.after.words(texts),
                ]
            ).text
        }
        return ["  \(change.name)\(origin): \(values.joined(separator: "; "))"]
            + change.reasons.map { "      \($0.words(texts).text)" }
    }
}

extension ChangeText {
    /// Whether the sentence itself has what stood there and what stands there now.
    fileprivate var saysBoth: Bool {
        if case .value = self { true } else { false }
    }
}

extension RegelingDifference.Direction {
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
