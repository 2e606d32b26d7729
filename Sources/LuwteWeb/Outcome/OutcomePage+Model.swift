import LuwteCore
import LuwteRules

/// What the regeling says of the answers.
enum OutcomePage {
    /// The texts of the page.
    struct Model: Sendable {
        let madeOn: Phrase
        let verdict: Verdict
        let verdictTitle: Phrase
        let verdictExplanation: Phrase
        let offersMore: Bool
        let groups: [ConditionGroup]
        let goesFirst: [GoesFirstModel]
        /// `nil` when there is nothing that a grant would mean.
        let meaning: MeaningModel?
        let papers: [PaperModel]
        let channels: Setting<[ContactRules.Channel]>
        let referrals: [ReferralModel]
        let readings: [ReadingModel]
        let unset: [UnsetKey]
        let answered: [AnswerModel]
        let hidden: [HiddenField]

        struct ReferralModel: Sendable {
            let name: Phrase
            let when: Phrase
        }

        struct ReadingModel: Sendable {
            let title: Phrase
            let choice: Phrase
            let why: Phrase
            let isDefault: Bool
        }

        init(
            _ outcome: PrecheckOutcome, _ journey: VoorcheckJourney, gemeente: String, regeling: Regeling.ID?,
            today: CalendarDate, _ texts: Texts
        ) {
            madeOn = texts(.outcomeMadeOn, ["gemeente": gemeente, "dag": texts.day(today)])
            verdict = outcome.verdict
            (verdictTitle, verdictExplanation) = Self.verdict(outcome.verdict, texts)
            offersMore = outcome.hasMoreQuestions
            groups = ConditionGroup.groups(
                of: outcome.conditions.map { ConditionModel($0, of: regeling, texts) }, outcome.verdict, texts)
            goesFirst = GoesFirstModel.list(outcome.goesFirst, outcome.verdict, texts)
            let wouldNotBeGranted = outcome.verdict == .voldoetNiet || outcome.verdict == .fout
            meaning = wouldNotBeGranted ? nil : MeaningModel(outcome.meaning, texts)
            papers = outcome.papers.map { PaperModel($0, texts) }
            channels = outcome.channels
            referrals = outcome.referrals.map {
                ReferralModel(name: texts.fromRegeling($0.name), when: texts.fromRegeling($0.when))
            }
            let used = Set(outcome.conditions.flatMap(\.readings))
            readings = outcome.readings.filter { used.contains($0.id) }.map { reading in
                ReadingModel(
                    title: texts.fromRegeling([reading.about], after: "\(reading.id): "),
                    choice: texts.fromRegeling(reading.choice),
                    why: texts.fromRegeling(reading.why), isDefault: reading.isDefault)
            }
            unset = outcome.unset.map { UnsetKey(name: UnsetName.name(of: $0.path, texts), path: $0.path) }
            answered = outcome.answered.map { AnswerModel($0, texts) }
            hidden = journey.hiddenFields
        }

        private static func verdict(_ verdict: Verdict, _ texts: Texts) -> (title: Phrase, explanation: Phrase) {
            switch verdict {
            case .voldoet: (texts(.verdictFits), texts(.verdictFitsExplained))
            case .eerstBeoordelen: (texts(.verdictToJudge), texts(.verdictToJudgeExplained))
            case .nogNietBekend: (texts(.verdictUnknown), texts(.verdictUnknownExplained))
            case .voldoetNiet: (texts(.verdictDoesNotFit), texts(.verdictDoesNotFitExplained))
            case .fout: (texts(.verdictBroken), texts(.verdictBrokenExplained))
            }
        }
    }
}
