import LuwteRules

extension QuestionPage.Model {
    /// The fields for an answer of this type, filled in with what was typed or answered before.
    static func input(_ type: AnswerType, _ typed: TypedAnswer, _ summary: RegelingSummary, _ texts: Texts) -> Input {
        let doNotKnow = (PrecheckAnswers.doNotKnow, texts(.doNotKnow))
        switch type {
        case .yesNo, .toestemming:
            return .options(options([("ja", texts(.yes)), ("nee", texts(.no)), doNotKnow], typed), several: false)
        case .choice(let choices):
            let named = choices.map { ($0.id, texts.fromRegeling($0.text)) }
            return .options(options(named + [doNotKnow], typed), several: false)
        case .opvangsoort:
            let choices = summary.opvangsoorten.map { ($0.id, texts.fromRegeling($0.name)) }
            return .options(options(choices + [doNotKnow], typed), several: false)
        case .multipleChoice(let choices):
            let options = choices.map { choice in
                Option(
                    value: choice.id, text: texts.fromRegeling(choice.text), isChosen: typed.values.contains(choice.id))
            }
            return .options(options, several: true)
        case .date:
            let example = texts(.dateExample, ["dag": "27", "maand": "3", "jaar": "2021"])
            return .date(day: typed.day, month: typed.month, year: typed.year, example: example)
        case .amount:
            return .line(
                Line(value: shown(typed), kind: .amount, before: "€", after: nil, hint: texts(.amountHint)))
        case .number(let unit, _, _):
            return .line(
                Line(
                    value: shown(typed), kind: .number, before: nil, after: unit.map(texts.fromRegeling), hint: nil))
        case .text, .lrkNumber, .list, .attachment:
            return .line(Line(value: shown(typed), kind: .text, before: nil, after: nil, hint: nil))
        }
    }

    /// Radio buttons, one of them chosen before or none.
    static func options(_ choices: [(String, Phrase)], _ typed: TypedAnswer) -> [Option] {
        choices.map { Option(value: $0.0, text: $0.1, isChosen: typed.first == $0.0) }
    }

    private static func shown(_ typed: TypedAnswer) -> String {
        typed.first == PrecheckAnswers.doNotKnow ? "" : typed.first
    }

    /// What is wrong, as what to do about it.
    static func error(_ error: PrecheckQuestion.InputError, _ type: AnswerType, _ texts: Texts) -> Phrase {
        switch error {
        case .empty: texts(emptyKey(type))
        case .notAChoice: texts(.errorNotAChoice)
        case .notANumber: texts(.errorNotANumber)
        case .notADate: texts(.errorNotADate)
        case .notAnAmount: texts(.errorNotAnAmount)
        case .tooLong: texts(.errorTooLong)
        case .outOfRange(let lowest, let highest, _): range(lowest, highest, texts)
        }
    }

    private static func emptyKey(_ type: AnswerType) -> TextKey {
        switch type {
        case .yesNo, .choice, .toestemming, .opvangsoort: .errorEmptyChoice
        case .multipleChoice: .errorEmptySeveral
        case .date: .errorEmptyDate
        case .number, .amount, .text, .lrkNumber, .list, .attachment: .errorEmptyField
        }
    }

    private static func range(_ lowest: String?, _ highest: String?, _ texts: Texts) -> Phrase {
        switch (lowest.map(texts.number), highest.map(texts.number)) {
        case (let lowest?, let highest?): texts(.errorBetween, ["laagste": lowest, "hoogste": highest])
        case (let lowest?, nil): texts(.errorAtLeast, ["laagste": lowest])
        case (nil, let highest?): texts(.errorAtMost, ["hoogste": highest])
        case (nil, nil): texts(.errorOutOfRange)
        }
    }
}
