import Feel

extension Situation {
    /// The same situation as another version of the regeling sees it: facts by their names, as far as it knows them.
    func moved(from old: Regeling, to new: Regeling) -> Situation {
        var moved = Situation(regeling: new, procedure: procedure)
        moved.moment = moment
        moved.gemeente = new.header.gemeenten.contains { $0.id == gemeente } ? gemeente : new.header.gemeenten.first?.id
        moved.receivedOn = receivedOn
        moved.decidedOn = decidedOn
        moved.requestedFirst = requestedFirst
        moved.requestedLast = requestedLast
        moved.papers = papers
        moved.oordelen = oordelen
        moved.advies = advies
        moved.periods = periods
        moved.hadEarlier = hadEarlier
        moved.answers = answers
        moved.consult = consult
        moved.providerLists = providerLists
        for (number, subject) in old.lists.subjects.enumerated() {
            guard let target = new.lists.subjects.firstIndex(where: { $0.id == subject.id }) else { continue }
            moved.subjects[target].isComplete = subjects[number].isComplete
            moved.subjects[target].members = subjects[number].members.map { member in
                var copy = member
                copy.facts = Situation.facts(member.facts, from: old, number, to: new, target)
                return copy
            }
        }
        return moved
    }

    private static func facts(
        _ facts: [Int: Given], from old: Regeling, _ subject: Int, to new: Regeling, _ target: Int
    ) -> [Int: Given] {
        let before = old.facts.filter { $0.subject == subject }
        let after = new.facts.filter { $0.subject == target }
        var moved: [Int: Given] = [:]
        for (field, given) in facts where before.indices.contains(field) {
            guard let place = after.firstIndex(where: { $0.name == before[field].name }),
                given.isPossible(after[place].answer, in: new)
            else { continue }
            moved[place] = given
        }
        return moved
    }
}

extension Situation.Given {
    /// Whether every value in it is one that such a fact can have.
    fileprivate func isPossible(_ answer: AnswerType, in regeling: Regeling) -> Bool {
        switch self {
        case .value(let value, _): answer.allows(value, in: regeling)
        case .dated(let values): values.allSatisfy { answer.allows($0.value, in: regeling) }
        case .contradicting(let values): values.allSatisfy { answer.allows($0, in: regeling) }
        case .doNotKnow: true
        }
    }
}

extension AnswerType {
    fileprivate func allows(_ value: Value, in regeling: Regeling) -> Bool {
        switch (self, value) {
        case (.yesNo, .boolean), (.amount, .number), (.date, .date), (.text, .string), (.lrkNumber, .string),
            (.toestemming, .string), (.list, _), (.attachment, _):
            true
        case (.number(_, let lowest, let highest), .number(let number)):
            lowest.map { $0 <= number } ?? true && highest.map { number <= $0 } ?? true
        case (.choice(let choices), .string(let word)): choices.contains { $0.id == word }
        case (.opvangsoort, .string(let word)): regeling.lists.opvangsoorten.contains { $0.id == word }
        case (.multipleChoice(let choices), .list(let list)):
            list.elements.allSatisfy { element in
                choices.contains { choice in element == .string(choice.id) }
            }
        default: false
        }
    }
}
