import Feel
package import LuwteCore

/// One fact as somebody told it, in the words that a file or a form has for it.
package struct GivenFact: Hashable, Sendable, Codable {
    /// `kind.geboortedatum`.
    package var fact: String
    /// The member's ID; empty for the gezin, of which there is one.
    package var member: String
    /// `ja`, `2019-11-04`, `10.5`; several where the fact has several choices, `onbekend` for somebody who does not know.
    package var texts: [String]
    /// The day from which it holds; `nil` when it always did.
    package var first: CalendarDate?
    /// The role that told it, or `BRP`, `document`, `aanbieder`.
    package var source: String?

    package init(
        _ fact: String, of member: String = "", _ texts: [String], from first: CalendarDate? = nil,
        source: String? = nil
    ) {
        self.fact = fact
        self.member = member
        self.texts = texts
        self.first = first
        self.source = source
    }

    /// What somebody says who was asked and does not know.
    package static let notKnown = ["onbekend"]
}

/// Why a fact cannot be taken in.
package enum GivenFactError: Error, Hashable, Sendable {
    /// The regeling has no such fact.
    case noSuchFact(String)
    /// The text is no answer to the question.
    case notAnAnswer(String, AnswerFault)
}

extension Regeling {
    /// Checks one fact against its declaration.
    ///
    /// - Throws: ``GivenFactError``.
    package func check(_ given: GivenFact) throws(GivenFactError) { _ = try read(given) }

    /// The place of the fact and its value; `nil` for a value that is not known.
    fileprivate func read(_ given: GivenFact) throws(GivenFactError) -> (subject: Int, field: Int, value: Value?) {
        guard let fact = facts.first(where: { $0.fullName == given.fact }),
            let field = facts.filter({ $0.subject == fact.subject }).firstIndex(where: { $0.name == fact.name })
        else { throw .noSuchFact(given.fact) }
        if given.texts == GivenFact.notKnown { return (fact.subject, field, nil) }
        do {
            if case .multipleChoice = fact.answer {
                var values: [Value] = []
                for text in given.texts where text != CaseForm.nothing {
                    values.append(try fact.answer.value(of: text, in: lists))
                }
                return (fact.subject, field, .list(FeelList(values)))
            }
            return (fact.subject, field, try fact.answer.value(of: given.texts.first ?? "", in: lists))
        } catch {
            throw .notAnAnswer(given.fact, error)
        }
    }
}

extension Situation {
    /// Takes in what was told, each fact in the order in which it was told.
    ///
    /// What the same source tells later takes the place of what it told before. Sources that differ make the fact
    /// contradicting, unless one of them settles it.
    /// - Parameter settlers: the sources whose word counts above the others: the municipality's own roles.
    /// - Throws: ``GivenFactError`` at the first fact that the regeling does not know or cannot read.
    package mutating func tell(
        _ told: [GivenFact], settlers: Set<String>, of regeling: Regeling
    ) throws(GivenFactError) {
        var entries: [Slot: [Entry]] = [:]
        for given in told {
            let (subject, field, value) = try regeling.read(given)
            let entry = Entry(value: value, first: given.first, source: given.source ?? "")
            let slot = Slot(subject: subject, member: member(given.member, of: subject), field: field)
            entries[slot, default: []].removeAll { $0.source == entry.source && $0.first == entry.first }
            entries[slot, default: []].append(entry)
        }
        for (slot, all) in entries {
            let settled = all.filter { settlers.contains($0.source) }
            subjects[slot.subject].members[slot.member].facts[slot.field] = Self.given(settled.isEmpty ? all : settled)
        }
    }

    private struct Slot: Hashable {
        let subject: Int
        let member: Int
        let field: Int
    }

    private struct Entry {
        /// `nil` when it is not known.
        let value: Value?
        let first: CalendarDate?
        let source: String
    }

    private static func given(_ entries: [Entry]) -> Given {
        let known = entries.compactMap { entry in entry.value.map { Given.Dated(value: $0, first: entry.first) } }
        guard let first = known.first else { return .doNotKnow }
        if known.contains(where: { $0.first != nil }) {
            return .dated(known.sorted { ($0.first ?? .earliest) < ($1.first ?? .earliest) })
        }
        let differs = known.contains { $0.value != first.value }
        return differs ? .contradicting(known.map(\.value)) : .value(first.value, from: entries[0].source)
    }

    /// The number of a member, which is added when it was not named before.
    private mutating func member(_ id: String, of subject: Int) -> Int {
        if let known = subjects[subject].members.firstIndex(where: { $0.id == id }) { return known }
        if id.isEmpty, !subjects[subject].members.isEmpty { return 0 }
        subjects[subject].members.append(Member(id: id))
        return subjects[subject].members.count - 1
    }

    /// Everything that is told in it, as single facts.
    package func told(of regeling: Regeling, source: String?) -> [GivenFact] {
        regeling.lists.subjects.enumerated().flatMap { number, subject in
            let facts = regeling.facts.filter { $0.subject == number }
            return subjects[number].members.flatMap { member in
                facts.enumerated().flatMap { field, fact -> [GivenFact] in
                    let id = subject.plural == nil ? "" : member.id
                    func told(_ value: Value, _ first: CalendarDate? = nil) -> GivenFact {
                        GivenFact(fact.fullName, of: id, value.formTexts(fact.answer), from: first, source: source)
                    }
                    return switch member.facts[field] {
                    case nil: []
                    case .doNotKnow: [GivenFact(fact.fullName, of: id, GivenFact.notKnown, source: source)]
                    case .value(let value, let from):
                        [GivenFact(fact.fullName, of: id, value.formTexts(fact.answer), source: from ?? source)]
                    case .contradicting(let values): values.map { told($0) }
                    case .dated(let entries): entries.map { told($0.value, $0.first) }
                    }
                }
            }
        }
    }
}
