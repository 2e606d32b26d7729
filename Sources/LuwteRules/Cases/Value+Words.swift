import Feel
import LuwteCore

extension Value {
    var isEmptyList: Bool { if case .list(let list) = self { list.elements.isEmpty } else { false } }

    /// An answer, in the words of the regeling where it has words for it.
    func words(_ answer: AnswerType, _ regeling: Regeling, _ texts: RuleTexts) -> Wording {
        switch (self, answer) {
        case (.list(let list), _) where list.elements.isEmpty: texts.wording(CaseText.nothing)
        case (.list(let list), _):
            texts.list(list.elements.map { $0.words(answer, regeling, texts) }, .listWithAnd)
        case (.string(let id), .choice(let choices)), (.string(let id), .multipleChoice(let choices)):
            .quoted(choices.first { $0.id == id }?.text ?? id)
        case (.string(let id), .opvangsoort):
            .quoted(regeling.lists.opvangsoorten.first { $0.id == id }?.name ?? id)
        case (.string(let word), .toestemming):
            Toestemming(rawValue: word).map { .said(texts.word($0)) } ?? .quoted(word)
        case (.number(let number), .amount):
            (try? Money(number.description)).map { .said(texts.amount($0)) } ?? .said(texts.written(number.dutch))
        default: words(texts)
        }
    }

    /// The same where it is not known what kind of answer it is.
    func words(_ texts: RuleTexts) -> Wording {
        switch self {
        case .boolean(let isTrue): texts.wording(isTrue ? ExpressionText.yes : .no)
        case .number(let number): .said(texts.written(number.dutch))
        case .date(let date): .said(texts.day(CalendarDate(clampingDayNumber: date.dayNumber)))
        case .unknown: texts.wording(CaseText.unknown)
        default: .quoted(shown)
        }
    }
}
