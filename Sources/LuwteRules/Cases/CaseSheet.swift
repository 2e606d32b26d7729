import Feel
import LuwteCore

/// What a case tells, in words: by subject, a name and what was said of it.
package struct CaseSheet: Sendable {
    package let request: [Line]
    package let members: [Member]
    package let papers: [Wording]
    package let oordelen: [Line]

    /// One thing that was told.
    package struct Line: Sendable, Hashable {
        package let name: Name
        /// One, or several with the day from which each holds.
        package let values: [Wording]
    }

    /// What a line is about: a question of the regeling, or a key that every case has.
    package enum Name: Sendable, Hashable {
        case question(Wording)
        case key(String)
    }

    /// A parent, child, part of the care, or what else the regeling has.
    package struct Member: Sendable {
        package let subject: String
        /// As in the file; empty for the family itself.
        package let id: String
        package let lines: [Line]
    }

    package init(_ example: WorkedCase, of regeling: Regeling, _ texts: RuleTexts) {
        let situation = example.situation
        request = Self.request(situation, texts)
        members = regeling.lists.subjects.enumerated().flatMap { number, subject in
            let facts = regeling.facts.filter { $0.subject == number }
            return situation.subjects[number].members.map { member in
                Member(
                    subject: subject.name, id: subject.plural == nil ? "" : member.id,
                    lines: facts.enumerated().compactMap { field, fact in
                        member.facts[field].map {
                            Line(
                                name: .question(.quoted(fact.question ?? fact.fullName)),
                                values: $0.words(fact.answer, regeling, texts))
                        }
                    })
            }
        }.filter { !$0.lines.isEmpty || !$0.id.isEmpty }
        papers = situation.papers.keys.sorted().map { id in
            let name = regeling.lists.bewijsstukken.first { $0.id == id }?.name ?? id
            return .quoted(name) + .said(situation.papers[id]?.dated.map { ", \(texts.day($0))" } ?? "")
        }
        oordelen = situation.oordelen.sorted { $0.key < $1.key }.map { key, oordeel in
            let parts = key.split(separator: "/").map(String.init)
            let title = Wording.quoted(regeling.allConditions.first { $0.id == parts.first }?.title ?? key)
            let name =
                parts.count > 1 ? texts.wording(title, ofMember: parts[1], among: regeling.lists.subjects) : title
            let outcome = Wording.said(texts.word(oordeel.isMet ? Outcome.vervuld : .nietVervuld))
            return Line(
                name: .question(name), values: [outcome] + (oordeel.reason.isEmpty ? [] : [.quoted(oordeel.reason)]))
        }
    }

    private static func request(_ situation: Situation, _ texts: RuleTexts) -> [Line] {
        func day(_ day: CalendarDate?) -> Wording? { day.map { .said(texts.day($0)) } }
        let last = situation.requestedLast.map { day($0) } ?? texts.wording(.unknown)
        let lines: [(String, Wording?)] = [
            ("procedure", .quoted(situation.procedure.rawValue)), ("moment", .quoted(situation.moment.rawValue)),
            ("ontvangst", day(situation.receivedOn)), ("besluitdag", day(situation.decidedOn)),
            ("gevraagd.vanaf", day(situation.requestedFirst)), ("gevraagd.tot", last),
            ("eerder", situation.hadEarlier.map { texts.wording($0 ? ExpressionText.yes : .no) }),
        ]
        let plain = lines.compactMap { key, value in value.map { Line(name: .key(key), values: [$0]) } }
        let periods = situation.periods.map { Wording.said(texts.period($0)) }
        let advies = situation.advies.filter { $0.value != .null }.sorted { $0.key < $1.key }
            .map { texts.name(ofKey: $0.key) + .said(": ") + $0.value.words(texts) }
        return plain + (periods.isEmpty ? [] : [Line(name: .key("perioden"), values: periods)])
            + (advies.isEmpty ? [] : [Line(name: .key("advies"), values: advies)])
    }
}

extension Situation.Given {
    /// Each value in words, with the day from which it holds.
    fileprivate func words(_ answer: AnswerType, _ regeling: Regeling, _ texts: RuleTexts) -> [Wording] {
        switch self {
        case .value(let value, _): [value.words(answer, regeling, texts)]
        case .dated(let entries):
            entries.map { entry in
                let value = entry.value.words(answer, regeling, texts)
                return entry.first.map { texts.wording(.from, ["waarde": value, "dag": .said(texts.day($0))]) } ?? value
            }
        case .contradicting(let values): values.map { $0.words(answer, regeling, texts) }
        case .doNotKnow: [texts.wording(.unknown)]
        }
    }
}
