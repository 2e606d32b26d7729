import Feel

extension CaseValue {
    /// The value in words.
    package func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .outcome(let verdict): .said(texts.word(verdict))
        case .grant(let outcome): .said(texts.word(outcome))
        case .day(let day): .said(day.words(texts))
        case .care(let spans):
            spans.isEmpty
                ? texts.wording(.noCare) : spans.map { $0.words(texts) }.joined(separator: "; ")
        case .amounts(let amounts): .said(amounts.map { $0.words(texts) }.joined(separator: ", "))
        }
    }
}

extension CaseValue {
    /// The value line by line: care by span has a line for each.
    package func lines(_ texts: RuleTexts) -> [Wording] {
        if case .care(let spans) = self, spans.count > 1 { spans.map { $0.words(texts) } } else { [words(texts)] }
    }
}

extension CareSpan {
    fileprivate func words(_ texts: RuleTexts) -> Wording {
        let care = CareAmount.words(parts, none: .nothingKnown, texts)
        return period.map { texts.wording(.careIn, ["periode": .said(texts.period($0)), "opvang": care]) } ?? care
    }
}

extension CaseReason {
    /// The reason as a sentence.
    package func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .condition(let title, let before, let after):
            Self.condition(.quoted(title), before.map { texts.word($0) }, after.map { texts.word($0) }, texts)
        case .firstDay(let before, let after, let reason):
            Self.day(.firstDayDiffers, before, after, reason, texts)
        case .lastDay(let before, let after, let reason):
            Self.day(.lastDayDiffers, before, after, reason, texts)
        case .limit(let before, let after):
            texts.wording(
                .limitDiffers,
                [
                    "was": CareAmount.words(before, none: .noLimit, texts),
                    "is": CareAmount.words(after, none: .noLimit, texts),
                ])
        }
    }

    private static func condition(_ title: Wording, _ before: String?, _ after: String?, _ texts: RuleTexts) -> Wording
    {
        let was = Wording.said(before ?? "")
        let now = Wording.said(after ?? "")
        if before == nil { return texts.wording(.conditionCame, ["titel": title, "is": now]) }
        if after == nil { return texts.wording(.conditionGone, ["titel": title, "was": was]) }
        return texts.wording(.conditionDiffers, ["titel": title, "was": was, "is": now])
    }

    private static func day(
        _ sentence: DifferenceText, _ before: CaseDay, _ after: CaseDay, _ reason: String?, _ texts: RuleTexts
    ) -> Wording {
        let days = texts.wording(
            sentence, ["was": .said(before.words(texts)), "is": .said(after.words(texts))])
        return days + (reason.map { .said(" ") + .quoted($0) } ?? .said(""))
    }
}

extension CaseDay {
    fileprivate func words(_ texts: RuleTexts) -> String {
        switch self {
        case .known(let day): texts.day(day)
        case .open: texts.wording(.dayOpen).text
        case .none: texts.wording(.noDay).text
        }
    }
}

extension CaseAmount {
    fileprivate func words(_ texts: RuleTexts) -> String {
        switch self {
        case .known(let money): texts.amount(money)
        case .unknown: texts.wording(.amountUnknown).text
        case .notFilledIn: texts.wording(.notFilledIn).text
        }
    }
}

extension CareAmount {
    /// - Parameter none: what is said where there is no amount.
    fileprivate static func words(_ parts: [CareAmount], none: DifferenceText, _ texts: RuleTexts) -> Wording {
        parts.map { part in
            let amounts = part.volume.amounts.map { texts.volume($0.count.dutch, $0.unit) }
            let words = amounts.dropFirst().reduce(amounts.first.map { .said($0) } ?? texts.wording(none)) {
                texts.wording(.together, ["eerste": $0, "tweede": .said($1)])
            }
            return texts.wording(.carePart, ["soort": .quoted(part.name), "omvang": words])
        }.joined(separator: ", ")
    }
}
