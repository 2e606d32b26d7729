import Feel
import LuwteCore

/// Something that the pre-check can ask.
enum PrecheckItem: Hashable {
    case builtIn(String)
    /// The index in ``Regeling/facts`` and the member's number.
    case fact(Int, member: Int)
}

extension Precheck {
    /// What can still be asked and still matters, the first to ask first.
    func openItems(
        _ assessment: Assessment, _ answers: PrecheckAnswers, continueAfterNo: Bool
    ) -> [PrecheckItem] {
        var waiting: WaitingSet?
        switch assessment.verdict {
        case .voldoetNiet, .fout:
            guard continueAfterNo else { return [] }
            for leaf in assessment.tree.leaves { waiting.formUnion(leaf.counted.waiting) }
        case .nogNietBekend, .eerstBeoordelen, .voldoet:
            waiting = assessment.waiting
            for leaf in assessment.tree.leaves where assessment.verdict == .eerstBeoordelen {
                waiting.formUnion(leaf.counted.waiting)
            }
        }
        let asked = Set(answers.entries.map(\.key))
        func items(_ waiting: WaitingSet?) -> [PrecheckItem] {
            (waiting?.waits ?? []).compactMap(item(for:)).filter { !asked.contains(key(of: $0)) }
        }
        var found = Set(items(waiting))
        if found.isEmpty, assessment.verdict != .voldoetNiet {
            found.formUnion(items(assessment.begin.waiting))
            for span in assessment.spans {
                for part in span.parts { found.formUnion(items(part.waiting)) }
            }
        }
        return found.sorted { order($0) < order($1) }
    }

    /// The question that would take away something that an outcome waits for.
    private func item(for wait: Wait) -> PrecheckItem? {
        switch wait {
        case .fact(let fact, let member): regeling.facts[fact].isInPrecheck ? .fact(fact, member: member) : nil
        case .request(.first), .begin: .builtIn(Self.builtInKeys[0])
        case .list(let subject): subject == assessor.index.ouder ? .builtIn(Self.builtInKeys[1]) : nil
        default: nil
        }
    }

    /// The number of parents first, the wanted day next, then the facts in the order of the file, the first parent first.
    private func order(_ item: PrecheckItem) -> (Int, Int) {
        switch item {
        case .builtIn(let key): (key == Self.builtInKeys[0] ? -1 : -2, 0)
        case .fact(let fact, let member): (fact, member)
        }
    }

    func key(of item: PrecheckItem) -> String {
        switch item {
        case .builtIn(let key): key
        case .fact(let fact, let member):
            subject(of: fact).plural == nil
                ? regeling.facts[fact].fullName
                : "\(subject(of: fact).id)\(member + 1).\(regeling.facts[fact].name)"
        }
    }

    private func subject(of fact: Int) -> Subject { regeling.lists.subjects[regeling.facts[fact].subject] }

    func item(for key: String, _ answers: PrecheckAnswers) -> PrecheckItem? {
        if Self.builtInKeys.contains(key) { return .builtIn(key) }
        return factItem(for: key).map { .fact($0.fact, member: $0.member) }
    }

    /// The fact that a key such as `ouder2.werkt` stands for.
    func factItem(for key: String) -> (fact: Int, member: Int)? {
        let parts = key.split(separator: ".", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        for (number, fact) in regeling.facts.enumerated() where fact.name == parts[1] && fact.isInPrecheck {
            let subject = regeling.lists.subjects[fact.subject]
            if subject.plural == nil {
                if parts[0] == subject.id { return (number, 0) }
            } else if parts[0].hasPrefix(subject.id), let member = Int(parts[0].dropFirst(subject.id.count)),
                (1...9).contains(member)
            {
                return (number, member - 1)
            }
        }
        return nil
    }

    func question(
        _ item: PrecheckItem, answeredCount: Int, error: PrecheckQuestion.InputError?, _ assessment: Assessment
    ) -> PrecheckQuestion {
        switch item {
        case .builtIn(let key):
            let parents: [AnswerType.Choice] = [.init(id: "1", text: "1"), .init(id: "2", text: "2")]
            return PrecheckQuestion(
                key: key, about: key == Self.builtInKeys[0] ? .request : .gezin, text: "", explanation: nil,
                answer: key == Self.builtInKeys[0] ? .date : .choice(parents), error: error,
                reasons: reasons(for: item, assessment), answeredCount: answeredCount)
        case .fact(let number, let member):
            let fact = regeling.facts[number]
            return PrecheckQuestion(
                key: key(of: item), about: about(number, member: member, assessment), text: fact.question ?? fact.name,
                explanation: fact.explanation, answer: shownAnswer(fact.answer), error: error,
                reasons: reasons(for: item, assessment), answeredCount: answeredCount)
        }
    }

    /// The opvangsoorten as choices: the pages know nothing of lists.
    private func shownAnswer(_ answer: AnswerType) -> AnswerType {
        guard case .opvangsoort = answer else { return answer }
        return .choice(regeling.lists.opvangsoorten.map { .init(id: $0.id, text: $0.name) })
    }

    private func about(_ fact: Int, member: Int, _ assessment: Assessment) -> PrecheckQuestion.About {
        let subject = subject(of: fact)
        return switch subject.id {
        case "gezin": .gezin
        case "kind": .kind
        case "opvangdeel": .opvangdeel
        case "ouder":
            .ouder(member + 1, of: assessor.index.ouder.map { assessment.facts.memberCount(of: $0) } ?? 1)
        default: .other(subject.name)
        }
    }

    /// The conditions that wait for an answer, at most three.
    private func reasons(
        for item: PrecheckItem, _ assessment: Assessment
    ) -> [(title: String, sources: [CitedSource])] {
        assessment.tree.leaves.lazy
            .filter { ($0.tested.waiting?.waits ?? []).contains { self.item(for: $0) == item } }
            .prefix(3)
            .map { result in
                let leaf = assessor.index.leaf(result.leaf)
                return (leaf.title, regeling.cited(leaf.provenance))
            }
    }
}

extension FactSheet {
    func memberCount(of subject: Int) -> Int { members[subject].count }
}

extension Regeling {
    /// The sources of something, with the titles that the regeling gives them.
    package func cited(_ provenance: Provenance) -> [CitedSource] {
        provenance.sources.map { source in
            let text = header.sources.first { $0.id == source.source }
            return CitedSource(
                title: text?.title ?? header.name, quote: source.quote, requirements: source.requirements,
                article: source.article)
        }
    }
}
