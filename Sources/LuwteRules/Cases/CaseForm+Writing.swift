import Feel
import LuwteCore

extension CaseForm {
    /// An empty form to begin with: one parent, one child and one part of the care, and nothing told of them.
    package init(emptyFor regeling: Regeling) {
        for subject in regeling.lists.subjects where ["ouder", "kind", "opvangdeel"].contains(subject.id) {
            addMember(subject.id)
            self[Self.isComplete(subject.id)] = "ja"
        }
    }

    /// The form of a case that a file describes.
    package init(_ situation: Situation, terms: TermFacts, of regeling: Regeling) {
        self["procedure"] = situation.procedure.rawValue
        self["moment"] = situation.moment.rawValue
        self["gemeente"] = situation.gemeente ?? ""
        self["ontvangst"] = situation.receivedOn?.iso ?? ""
        self["besluitdag"] = situation.decidedOn?.iso ?? ""
        self["gevraagd.vanaf"] = situation.requestedFirst?.iso ?? ""
        if let last = situation.requestedLast {
            self["gevraagd.tot"] = last?.iso ?? ""
        } else {
            self["gevraagd.tot_onbekend"] = "ja"
        }
        for (number, subject) in regeling.lists.subjects.enumerated() {
            write(situation.subjects[number], of: subject, regeling.facts.filter { $0.subject == number })
        }
        for (id, paper) in situation.papers {
            self[Self.paper(id)] = "ja"
            self[Self.paperDay(id)] = paper.dated?.iso ?? ""
        }
        for (key, oordeel) in situation.oordelen {
            self[Self.oordeel(key)] = (oordeel.isMet ? Outcome.vervuld : .nietVervuld).rawValue
            self[Self.reason(key)] = oordeel.reason
        }
        if !situation.advies.isEmpty {
            self["advies"] = "ja"
            for (key, value) in situation.advies where value != .null { set(Self.advies(key), value.formTexts()) }
        }
        self["eerder"] = situation.hadEarlier.map { $0 ? "ja" : "nee" } ?? ""
        for (number, period) in situation.periods.prefix(Limit.periods).enumerated() {
            self[Self.period(number + 1, "van")] = period.first.iso
            self[Self.period(number + 1, "tot")] = period.last.iso
        }
        for (id, answer) in situation.answers { self[Self.question(id)] = answer }
        if let consult = situation.consult {
            self["overleg"] = "ja"
            for (role, person) in consult { self[Self.consult(role)] = person }
        }
        for (name, members) in situation.providerLists {
            self[Self.isKnown(list: name)] = "ja"
            self[Self.list(name)] = members.sorted().joined(separator: ", ")
        }
        write(terms)
    }

    private mutating func write(_ terms: TermFacts) {
        if let supplement = terms.supplements.first {
            self["termijn.gevraagd"] = supplement.askedOn.iso
            self["termijn.tot"] = supplement.until?.iso ?? ""
            self["termijn.compleet"] = supplement.completeOn?.iso ?? ""
        }
        self["termijn.ingebrekestelling"] = terms.noticeOfDefaultOn?.iso ?? ""
        self["termijn.verzonden"] = terms.decisionSentOn?.iso ?? ""
    }

    private mutating func write(_ members: Situation.Members, of subject: Subject, _ facts: [Fact]) {
        for (number, member) in members.members.prefix(Limit.members).enumerated() {
            if subject.plural != nil {
                self[Self.member(subject.id, number + 1)] = member.id
                self[Self.isRequested(subject.id, number + 1)] = member.isRequested ? "ja" : ""
            }
            for (field, fact) in facts.enumerated() {
                guard let given = member.facts[field] else { continue }
                for (row, entry) in given.entries(fact.answer).prefix(Limit.dated).enumerated() {
                    set(Self.fact(subject.id, number + 1, fact.name, row: row + 1), entry.texts)
                    self[Self.from(subject.id, number + 1, fact.name, row: row + 1)] = entry.first?.iso ?? ""
                }
            }
        }
        if subject.plural != nil { self[Self.isComplete(subject.id)] = members.isComplete ? "ja" : "" }
    }
}

extension Situation.Given {
    /// Each value as it stands in a form, with its first day.
    fileprivate func entries(_ answer: AnswerType) -> [(texts: [String], first: CalendarDate?)] {
        switch self {
        case .value(let value, _): [(value.formTexts(answer), nil)]
        case .dated(let entries): entries.map { ($0.value.formTexts(answer), $0.first) }
        case .contradicting(let values): values.map { ($0.formTexts(answer), nil) }
        case .doNotKnow: [(["onbekend"], nil)]
        }
    }
}

extension Value {
    /// As it stands in a form, which writes days, numbers and amounts as a file does.
    func formTexts(_ answer: AnswerType? = nil) -> [String] {
        switch self {
        case .boolean(let isTrue): [isTrue ? "ja" : "nee"]
        case .string(let text): [text]
        case .number(let number):
            if case .amount? = answer, let money = Money(number) { [money.description] } else { [number.description] }
        case .date(let date): [CalendarDate(clampingDayNumber: date.dayNumber).iso]
        case .list(let list): list.elements.isEmpty ? [CaseForm.nothing] : list.elements.flatMap { $0.formTexts() }
        default: []
        }
    }
}
