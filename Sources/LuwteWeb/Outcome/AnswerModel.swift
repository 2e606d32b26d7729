import LuwteCore
import LuwteRules

/// A question that was answered, with the answer as a person reads it.
struct AnswerModel: Sendable {
    let key: String
    let question: Phrase
    let answer: Phrase

    init(_ answered: PrecheckOutcome.Answered, _ texts: Texts) {
        key = answered.key
        let own = BuiltInQuestion(key: answered.key)
        question = own?.question(texts) ?? texts.fromRegeling(answered.question)
        answer = own?.answer(answered.answers.first ?? "", texts) ?? Self.answer(answered.answers, texts)
    }

    /// The answers that look the same in every regeling are put in words; the rest is the regeling's own.
    static func answer(_ answers: [String], _ texts: Texts) -> Phrase {
        guard answers.count == 1, let text = answers.first else { return texts.fromRegeling(answers, joinedBy: "; ") }
        switch text {
        case PrecheckAnswers.doNotKnow: return texts(.doNotKnow)
        case "ja": return texts(.yes)
        case "nee": return texts(.no)
        default: break
        }
        if let day = try? CalendarDate(text) { return Phrase(texts.day(day)) }
        let isNumber = text.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
        return isNumber ? Phrase(texts.number(text.replacing(".", with: ","))) : texts.fromRegeling(text)
    }
}
