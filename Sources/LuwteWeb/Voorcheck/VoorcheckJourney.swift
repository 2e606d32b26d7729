import LuwteRules

/// One step through the pre-check: from what a browser sent to what it gets.
struct VoorcheckJourney: Sendable {
    typealias Step =
        @Sendable (_ answers: PrecheckAnswers, _ last: PrecheckAnswers.Entry?, _ goesOn: Bool) -> (
            answers: PrecheckAnswers, step: PrecheckStep
        )

    private(set) var answers: PrecheckAnswers
    private(set) var earlier: [PrecheckAnswers.Entry]
    private(set) var goesOn: Bool
    private(set) var isChanging: Bool
    private(set) var step: PrecheckStep
    /// What was typed in the question that comes again, because something is wrong with it.
    private(set) var typed: TypedAnswer?

    init(_ request: VoorcheckRequest, language: Language, step next: Step) {
        var given = request.answers
        earlier = request.earlier
        goesOn = request.goesOn || request.action == .goOn
        isChanging = request.isChanging
        switch request.action {
        case .back:
            isChanging = false
            if let last = given.popLast() { earlier = Self.joined([last], earlier) }
        case .change(let key):
            if let index = given.firstIndex(where: { $0.key == key }) {
                isChanging = true
                earlier = Self.joined(Array(given[index...]), earlier)
                given.removeSubrange(index...)
            }
        case .show, .next, .doNotKnow, .keep, .goOn:
            break
        }
        (answers, step) = next(PrecheckAnswers(entries: given), nil, goesOn)
        switch request.action {
        case .next, .doNotKnow: answer(request, language, next)
        case .keep: bringBack(next)
        case .show, .back, .change, .goOn: break
        }
    }

    /// Adds the answer to the question on the page, when that is the question which comes now.
    private mutating func answer(_ request: VoorcheckRequest, _ language: Language, _ next: Step) {
        guard case .question(let question) = step, question.key == request.question else { return }
        let text =
            request.action == .doNotKnow
            ? PrecheckAnswers.doNotKnow : request.typed.text(question.answer, language)
        (answers, step) = next(answers, PrecheckAnswers.Entry(key: question.key, text: text), goesOn)
        if case .question(let again) = step, again.error != nil, again.key == question.key {
            typed = request.typed
            return
        }
        earlier.removeAll { $0.key == question.key }
        if isChanging { bringBack(next) }
    }

    /// Gives the answers that were there before a change once more, as long as they are still asked for.
    private mutating func bringBack(_ next: Step) {
        for _ in 0...earlier.count {
            guard case .question(let question) = step,
                let index = earlier.firstIndex(where: { $0.key == question.key })
            else { break }
            let before = (answers, step)
            (answers, step) = next(answers, earlier[index], goesOn)
            if case .question(let again) = step, again.error != nil {
                // An answer from before that does not hold any more: ask it afresh, without a reproach.
                (answers, step) = before
                break
            }
            earlier.remove(at: index)
        }
        isChanging = false
    }

    /// The answers taken back last first, each question once.
    private static func joined(_ taken: [PrecheckAnswers.Entry], _ others: [PrecheckAnswers.Entry]) -> [PrecheckAnswers
        .Entry]
    {
        taken + others.filter { other in !taken.contains { $0.key == other.key } }
    }

    /// What the next page carries along, without the question on it.
    var hiddenFields: [HiddenField] {
        var fields = answers.entries.map { HiddenField(name: VoorcheckField.answer + $0.key, value: $0.text) }
        fields += earlier.map { HiddenField(name: VoorcheckField.earlier + $0.key, value: $0.text) }
        if goesOn { fields.append(HiddenField(name: VoorcheckField.goesOn, value: VoorcheckField.yes)) }
        if isChanging { fields.append(HiddenField(name: VoorcheckField.isChanging, value: VoorcheckField.yes)) }
        return fields
    }
}
