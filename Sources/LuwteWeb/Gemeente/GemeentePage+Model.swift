import LuwteCore
import LuwteRules

extension GemeentePage {
    /// The texts of the page.
    struct Model: Sendable {
        let id: String
        let title: Phrase
        let lead: Phrase
        let standing: Standing
        let promises: [Phrase]
        let inShort: [DataItem]
        let channels: Setting<[ContactRules.Channel]>
        let validity: Phrase
        let sources: [SourceModel]
        let unread: [Phrase]
        let regeling: Regeling.ID?

        struct Standing: Sendable {
            let title: Phrase
            let explanation: Phrase
        }

        struct SourceModel: Sendable {
            let title: Phrase
            let address: OutsideAddress?
            let lines: [Phrase]
        }

        init(_ entry: GemeenteEntry, _ summary: RegelingSummary, _ texts: Texts) {
            id = entry.id
            title = texts(.gemeenteTitle, ["gemeente": entry.name])
            lead = texts(.gemeenteLead)
            standing = Self.standing(summary.standing, texts)
            promises = [
                texts(.precheckDuration), texts(.precheckDoNotKnow), texts(.precheckKeeps), texts(.precheckApply),
            ]
            inShort = Self.inShort(summary, texts)
            channels = summary.channels
            validity = Self.validity(summary, texts)
            sources = summary.sources.map { Self.source($0, texts) }
            unread = summary.unread.map(texts.fromRegeling)
            regeling = summary.id
        }

        private static func standing(_ standing: Header.Standing, _ texts: Texts) -> Standing {
            switch standing {
            case .voorbeeld: Standing(title: texts(.standingExampleTitle), explanation: texts(.standingExample))
            case .concept: Standing(title: texts(.standingDraftTitle), explanation: texts(.standingDraft))
            case .vastgesteld: Standing(title: texts(.standingAdoptedTitle), explanation: texts(.standingAdopted))
            }
        }

        private static func inShort(_ summary: RegelingSummary, _ texts: Texts) -> [DataItem] {
            [
                DataItem(
                    name: texts(.gemeenteCare), lines: summary.opvangsoorten.map { texts.fromRegeling($0.name) }),
                DataItem(name: texts(.gemeenteDuration), lines: [duration(summary.duration, texts)]),
                DataItem(name: texts(.gemeenteContribution), lines: [contribution(summary.contribution, texts)]),
                DataItem(name: texts(.gemeenteDecision), lines: [decision(summary.decision, texts)]),
            ].filter { !$0.lines.isEmpty }
        }

        private static func duration(_ duration: Setting<Term>, _ texts: Texts) -> Phrase {
            switch duration {
            case .set(let term): texts(.gemeenteDurationAtMost, ["duur": texts.length(term).text])
            case .absent: texts(.gemeenteDurationNone)
            case .unset: texts(.notFilledIn)
            }
        }

        private static func decision(_ decision: Setting<Term>, _ texts: Texts) -> Phrase {
            switch decision {
            case .set(let term): texts(.gemeenteDecisionWithin, ["duur": texts.length(term).text])
            case .absent: texts(.gemeenteDecisionNone)
            case .unset: texts(.notFilledIn)
            }
        }

        private static func contribution(_ method: Setting<String>, _ texts: Texts) -> Phrase {
            switch method {
            case .set("geen"), .absent: texts(.gemeenteContributionNone)
            case .set("tabel"), .set("naar_inkomen"): texts(.gemeenteContributionIncome)
            case .set: texts(.gemeenteContributionShare)
            case .unset: texts(.notFilledIn)
            }
        }

        private static func validity(_ summary: RegelingSummary, _ texts: Texts) -> Phrase {
            guard let first = summary.firstDay.map(texts.day) else { return texts(.gemeenteValidUnknown) }
            guard let last = summary.lastDay else { return texts(.gemeenteValidFrom, ["dag": first]) }
            return texts(.gemeenteValidUntil, ["dag": first, "laatste": texts.day(last)])
        }

        private static func source(_ source: Header.SourceText, _ texts: Texts) -> SourceModel {
            var lines: [Phrase] = []
            if let day = source.publishedOn { lines.append(texts(.sourcePublished, ["dag": texts.day(day)])) }
            if let day = source.retrievedOn { lines.append(texts(.sourceRetrieved, ["dag": texts.day(day)])) }
            if source.isPartlyRead { lines.append(texts(.sourcePartlyRead)) }
            return SourceModel(
                title: texts.fromRegeling(source.title), address: source.location.flatMap(OutsideAddress.init),
                lines: lines)
        }
    }
}
