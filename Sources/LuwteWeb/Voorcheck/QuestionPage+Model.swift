import LuwteRules

/// One question on a page of its own.
enum QuestionPage {
    /// The texts of the page and the state of its fields.
    struct Model: Sendable {
        let key: String
        /// Of the page, in the browser's tab.
        let title: String
        let number: Phrase
        let about: Phrase?
        let heading: Phrase
        let explanation: Phrase?
        /// What is wrong with the answer just given; `nil` when nothing is.
        let error: Phrase?
        let input: Input
        let reasons: [Reason]
        /// Whether the answer to one question is being changed, after which the rest comes back by itself.
        let isChanging: Bool
        let hasAnswersBefore: Bool
        let hidden: [HiddenField]

        struct Reason: Sendable {
            let title: Phrase
            let sources: [SourceLine]
        }

        /// How the answer is given.
        enum Input: Sendable {
            case options([Option], several: Bool)
            case date(day: String, month: String, year: String, example: Phrase)
            case line(Line)
        }

        struct Option: Sendable {
            let value: String
            let text: Phrase
            let isChosen: Bool
        }

        struct Line: Sendable {
            let value: String
            let kind: Kind
            /// What stands before or behind the field: €, uren per week.
            let before: String?
            let after: Phrase?
            let hint: Phrase?

            enum Kind: Sendable {
                case number, amount, text
            }
        }

        init(_ question: PrecheckQuestion, _ journey: VoorcheckJourney, _ summary: RegelingSummary, _ texts: Texts) {
            let before = journey.earlier.first { $0.key == question.key }
            let typed =
                journey.typed ?? before.map { TypedAnswer($0.text, question.answer, texts.language) } ?? TypedAnswer()
            key = question.key
            let count = String(question.answeredCount + 1)
            number = texts(.questionNumber, ["nummer": count])
            about = Self.about(question.about, texts)
            let own = BuiltInQuestion(key: question.key)
            heading = own?.question(texts) ?? texts.fromRegeling(question.text)
            title = texts.plain(.questionTitle, ["nummer": count, "vraag": heading.text])
            explanation = own?.explanation(texts) ?? question.explanation.map(texts.fromRegeling)
            error = question.error.map { Self.error($0, question.answer, texts) }
            input = own?.input(typed, texts) ?? Self.input(question.answer, typed, summary, texts)
            reasons = question.reasons.map { reason in
                Reason(title: texts.fromRegeling(reason.title), sources: reason.sources.map { SourceLine($0, texts) })
            }
            isChanging = journey.isChanging
            hasAnswersBefore = !journey.answers.entries.isEmpty
            hidden = journey.hiddenFields
        }

        private static func about(_ about: PrecheckQuestion.About, _ texts: Texts) -> Phrase? {
            switch about {
            case .request, .opvangdeel: texts(.aboutRequest)
            case .gezin: texts(.aboutGezin)
            case .ouder(_, of: 1): texts(.aboutParent)
            case .ouder(let number, of: let count):
                texts(.aboutParentOf, ["nummer": String(number), "aantal": String(count)])
            case .kind: texts(.aboutChild)
            case .other(let name): texts(.aboutOther, ["naam": name])
            }
        }
    }
}
