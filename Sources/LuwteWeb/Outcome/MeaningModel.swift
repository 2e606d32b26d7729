import LuwteCore
import LuwteRules

/// What a grant would mean: care, first and last day, what the family pays.
struct MeaningModel: Sendable {
    let items: [DataItem]

    init(_ meaning: PrecheckOutcome.Meaning, _ texts: Texts) {
        var items: [DataItem] = []
        let care = meaning.volumes.map { Self.volume($0, isOnly: meaning.volumes.count == 1, texts) }
        items += care.isEmpty ? [DataItem(name: texts(.meaningCare), lines: [texts(.meaningCareOpen)])] : care
        items.append(
            DataItem(name: texts(.meaningBegin), lines: Self.day(meaning.begin, meaning.beginReason, texts)))
        items.append(DataItem(name: texts(.meaningEnd), lines: Self.day(meaning.end, meaning.endReason, texts)))
        if let last = meaning.hardStop {
            items.append(DataItem(name: texts(.meaningHardStop), lines: [Phrase(texts.day(last))]))
        }
        items.append(
            DataItem(name: texts(.meaningContribution), lines: Self.contribution(meaning.ouderbijdrage, texts)))
        self.items = items
    }

    private static func day(_ day: CalendarDate?, _ reason: String?, _ texts: Texts) -> [Phrase] {
        [day.map { Phrase(texts.day($0)) } ?? texts(.meaningOpen)] + (reason.map { [texts.fromRegeling($0)] } ?? [])
    }

    /// One span of care. Its days are told only where there are several spans: with one, begin and end say it.
    private static func volume(_ volume: PrecheckOutcome.Meaning.Volume, isOnly: Bool, _ texts: Texts) -> DataItem {
        var lines: [Phrase] = []
        switch volume.outcome {
        case .niets:
            lines.append(texts(.meaningCareNothing))
        case .geheel, .deels:
            lines += volume.granted.map { texts.volume($0.amount, $0.unit) }
            if volume.outcome == .deels { lines.append(texts(.meaningCarePartly)) }
        case .open:
            lines += volume.granted.map { texts.volume($0.amount, $0.unit) }
            if lines.isEmpty { lines.append(texts(.meaningCareOpen)) }
        }
        if !volume.limit.isEmpty {
            let limit = volume.limit.map { texts.volume($0.amount, $0.unit).text }.joined(separator: ", ")
            lines.append(texts(.meaningLimit, ["grens": limit]))
        }
        if !isOnly {
            let first = texts.day(volume.period.first)
            lines.append(texts(.meaningPeriod, ["eerste": first, "laatste": texts.day(volume.period.last)]))
        }
        // The kind of care may be open too.
        let name = volume.soort.isEmpty ? texts(.meaningCare) : texts.fromRegeling(volume.soort)
        return DataItem(name: name, lines: lines)
    }

    private static func contribution(
        _ contribution: PrecheckOutcome.Meaning.Contribution, _ texts: Texts
    ) -> [Phrase] {
        switch contribution {
        case .none: [texts(.meaningContributionNone)]
        case .perHour(let money, let source):
            [
                texts(.meaningContributionPerHour, ["bedrag": texts.amount(money)]),
                texts(.source, ["bron": source]),
            ]
        case .notSet: [texts(.notFilledIn)]
        case .open(let questions):
            questions.isEmpty
                ? [texts(.meaningOpen)] : [texts(.meaningContributionOpen)] + questions.map(texts.fromRegeling)
        }
    }
}
