import Feel
package import LuwteCore

/// The pre-check: questions from a regeling, only those that still matter, and what comes of the answers.
///
/// It keeps nothing: whoever asks gives all answers each time. It covers one child and one part of the care.
///
/// Source: ROT-04, "it informs and never blocks applying".
package struct Precheck: Sendable {
    let assessor: Assessor
    let gemeente: String
    let today: CalendarDate

    /// The questions that every regeling has: from which day care is wanted, and how many parents there are.
    package static let builtInKeys = ["gevraagd.vanaf", "aantal.ouder"]

    package init(regeling: Regeling, landelijk: Landelijk, gemeente: String, today: CalendarDate) {
        assessor = Assessor(regeling: regeling, landelijk: landelijk)
        self.gemeente = gemeente
        self.today = today
    }

    var regeling: Regeling { assessor.regeling }

    /// What to show after some answers.
    ///
    /// - Parameters:
    ///   - answers: those given before; what is not an answer to a question of this regeling is dropped.
    ///   - last: the one given just now; when it is wrong, its question comes again and it is not kept.
    ///   - continueAfterNo: whether to go on asking when a condition fails already.
    package func step(
        _ answers: PrecheckAnswers, last: PrecheckAnswers.Entry?, continueAfterNo: Bool
    ) -> (answers: PrecheckAnswers, step: PrecheckStep) {
        var kept = PrecheckAnswers(entries: answers.entries.filter { fault(in: $0) == nil && $0.key != last?.key })
        if let last {
            if let fault = fault(in: last), let item = item(for: last.key, kept) {
                return (
                    kept, .question(question(item, answeredCount: kept.entries.count, error: fault, assessment(kept)))
                )
            }
            if fault(in: last) == nil { kept.entries.append(last) }
        }
        let assessment = assessment(kept)
        let open = openItems(assessment, kept, continueAfterNo: continueAfterNo)
        if let next = open.first {
            return (kept, .question(question(next, answeredCount: kept.entries.count, error: nil, assessment)))
        }
        let hasMore = !continueAfterNo && !openItems(assessment, kept, continueAfterNo: true).isEmpty
        return (kept, .outcome(outcome(of: assessment, answers: kept, hasMoreQuestions: hasMore)))
    }

    func assessment(_ answers: PrecheckAnswers) -> Assessment {
        assessor.assess(situation(answers), child: 0)
    }

    /// The family and the request that some answers describe.
    func situation(_ answers: PrecheckAnswers) -> Situation {
        var situation = Situation(regeling: regeling)
        situation.gemeente = gemeente
        situation.receivedOn = today
        situation.requestedLast = .some(nil)
        for (number, subject) in regeling.lists.subjects.enumerated() where subject.plural != nil {
            guard ["ouder", "kind", "opvangdeel"].contains(subject.id) else { continue }
            situation.subjects[number] = .init(
                members: [.init(id: subject.id + "1")], isComplete: subject.id == "opvangdeel")
        }
        for entry in answers.entries where entry.text != PrecheckAnswers.doNotKnow {
            if entry.key == Self.builtInKeys[1], let ouder = assessor.index.ouder, let count = Int(entry.text) {
                let before = situation.subjects[ouder].members
                situation.subjects[ouder] = .init(
                    members: (0..<count).map { before.indices.contains($0) ? before[$0] : .init(id: "ouder\($0 + 1)") },
                    isComplete: true)
            }
        }
        for entry in answers.entries { set(entry, in: &situation) }
        return situation
    }

    private func set(_ entry: PrecheckAnswers.Entry, in situation: inout Situation) {
        if entry.key == Self.builtInKeys[0] {
            situation.requestedFirst = Scalars.date(entry.text)
            return
        }
        guard let item = factItem(for: entry.key) else { return }
        let fact = regeling.facts[item.fact]
        let field = assessor.index.facts[fact.subject].firstIndex(of: item.fact)
        guard let field, situation.subjects[fact.subject].members.indices.contains(item.member) else { return }
        let given: Situation.Given? =
            entry.text == PrecheckAnswers.doNotKnow
            ? .doNotKnow : value(of: entry.text, fact.answer).map { .value($0, from: nil) }
        situation.subjects[fact.subject].members[item.member].facts[field] = given
    }

    private func value(of text: String, _ answer: AnswerType) -> Value? {
        if case .multipleChoice = answer {
            let words = text.split(separator: ",").map(String.init)
            let values = words.compactMap { try? answer.value(of: $0, in: regeling.lists) }
            return words.count == values.count ? .list(FeelList(values)) : nil
        }
        return try? answer.value(of: text, in: regeling.lists)
    }

    // MARK: Checking answers

    /// What is wrong with an answer; a key that stands for no question is wrong too.
    private func fault(in entry: PrecheckAnswers.Entry) -> PrecheckQuestion.InputError? {
        let text = entry.text
        if entry.key == Self.builtInKeys[1] { return ["1", "2"].contains(text) ? nil : .notAChoice }
        if text == PrecheckAnswers.doNotKnow {
            return item(for: entry.key, PrecheckAnswers()) == nil ? .notAChoice : nil
        }
        if entry.key == Self.builtInKeys[0] {
            return text.isEmpty ? .empty : Scalars.date(text) == nil ? .notADate : nil
        }
        guard let item = factItem(for: entry.key) else { return .notAChoice }
        let answer = regeling.facts[item.fact].answer
        if text.isEmpty { return .empty }
        if case .multipleChoice = answer { return value(of: text, answer) == nil ? .notAChoice : nil }
        do {
            _ = try answer.value(of: text, in: regeling.lists)
            return nil
        } catch {
            return PrecheckQuestion.InputError(error)
        }
    }
}

extension PrecheckQuestion.InputError {
    init(_ fault: AnswerFault) {
        self =
            switch fault {
            case .notAChoice, .notAnLRKNumber: .notAChoice
            case .notANumber: .notANumber
            case .outOfRange(let lowest, let highest, let unit):
                .outOfRange(lowest: lowest?.dutch, highest: highest?.dutch, unit: unit)
            case .notADate: .notADate
            case .notAnAmount: .notAnAmount
            case .tooLong: .tooLong
            }
    }
}

extension Decimal128 {
    /// In Dutch notation, with a comma.
    var dutch: String { String(description.map { $0 == "." ? "," : $0 }) }
}
