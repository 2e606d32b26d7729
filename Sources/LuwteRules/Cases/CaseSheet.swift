import Feel
import LuwteCore

/// What a case tells, in words: by subject, a name and what was said of it.
package struct CaseSheet: Sendable {
    package let request: [Line]
    package let members: [Member]
    package let papers: [String]
    package let oordelen: [Line]

    /// One thing that was told.
    package struct Line: Sendable, Hashable {
        package let name: Name
        /// One, or several with the day from which each holds.
        package let values: [String]
    }

    /// What a line is about: a question of the regeling, or a key that every case has.
    package enum Name: Sendable, Hashable {
        case question(String)
        case key(String)
    }

    /// A parent, child, part of the care, or what else the regeling has.
    package struct Member: Sendable {
        package let subject: String
        /// As in the file; empty for the family itself.
        package let id: String
        package let lines: [Line]
    }

    package init(_ example: WorkedCase, of regeling: Regeling) {
        let situation = example.situation
        request = Self.request(situation)
        members = regeling.lists.subjects.enumerated().flatMap { number, subject in
            let facts = regeling.facts.filter { $0.subject == number }
            return situation.subjects[number].members.map { member in
                Member(
                    subject: subject.name, id: subject.plural == nil ? "" : member.id,
                    lines: facts.enumerated().compactMap { field, fact in
                        member.facts[field].map {
                            Line(
                                name: .question(fact.question ?? fact.fullName), values: $0.shown(fact.answer, regeling)
                            )
                        }
                    })
            }
        }.filter { !$0.lines.isEmpty || !$0.id.isEmpty }
        papers = situation.papers.keys.sorted().map { id in
            let name = regeling.lists.bewijsstukken.first { $0.id == id }?.name ?? id
            return name + (situation.papers[id]?.dated.map { ", \($0.dutch)" } ?? "")
        }
        oordelen = situation.oordelen.sorted { $0.key < $1.key }.map { key, oordeel in
            let parts = key.split(separator: "/").map(String.init)
            let title = regeling.allConditions.first { $0.id == parts.first }?.title ?? key
            let member = parts.count > 1 ? " (\(parts[1]))" : ""
            let outcome = (oordeel.isMet ? Outcome.vervuld : .nietVervuld).words
            return Line(name: .question(title + member), values: [outcome, oordeel.reason].filter { !$0.isEmpty })
        }
    }

    private static func request(_ situation: Situation) -> [Line] {
        let last: String? = situation.requestedLast.map { $0?.dutch } ?? "onbekend"
        let lines: [(String, String?)] = [
            ("procedure", situation.procedure.rawValue), ("moment", situation.moment.rawValue),
            ("ontvangst", situation.receivedOn?.dutch), ("besluitdag", situation.decidedOn?.dutch),
            ("gevraagd.vanaf", situation.requestedFirst?.dutch), ("gevraagd.tot", last),
            ("eerder", situation.hadEarlier.map { $0 ? "ja" : "nee" }),
        ]
        let plain = lines.compactMap { key, value in value.map { Line(name: .key(key), values: [$0]) } }
        let periods = situation.periods.map(\.dutch)
        let advies = situation.advies.filter { $0.value != .null }.sorted { $0.key < $1.key }
            .map { "\($0.key.replacing("_", with: " ")): \($0.value.shown)" }
        return plain + (periods.isEmpty ? [] : [Line(name: .key("perioden"), values: periods)])
            + (advies.isEmpty ? [] : [Line(name: .key("advies"), values: advies)])
    }
}

extension Situation.Given {
    /// Each value in words, with the day from which it holds.
    fileprivate func shown(_ answer: AnswerType, _ regeling: Regeling) -> [String] {
        switch self {
        case .value(let value, _): [value.words(answer, regeling)]
        case .dated(let entries):
            entries.map { $0.value.words(answer, regeling) + ($0.first.map { " (vanaf \($0.dutch))" } ?? "") }
        case .contradicting(let values): values.map { $0.words(answer, regeling) }
        case .doNotKnow: ["onbekend"]
        }
    }
}

extension Value {
    /// In the words of the regeling, where it has words for it.
    package func words(_ answer: AnswerType, _ regeling: Regeling) -> String {
        switch (self, answer) {
        case (.string(let id), .choice(let choices)), (.string(let id), .multipleChoice(let choices)):
            choices.first { $0.id == id }?.text ?? id
        case (.string(let id), .opvangsoort): regeling.lists.opvangsoorten.first { $0.id == id }?.name ?? id
        case (.list(let list), _): list.elements.map { $0.words(answer, regeling) }.joined(separator: ", ")
        default: shown
        }
    }
}
