import Feel
import LuwteCore

extension CaseReader {
    mutating func readGezin(_ node: YAMLNode, into situation: inout Situation) {
        for entry in node.map ?? [] {
            if entry.key == "feiten" {
                guard let gezin = subject(plural: nil) else { continue }
                situation.subjects[gezin].members[0].facts = facts(entry.value, of: gezin)
            } else if let subject = subject(plural: entry.key) {
                situation.subjects[subject] = members(entry.value, of: subject)
            } else {
                report(.onderwerp, entry.value, "'\(entry.key)' is geen onderwerp van deze regeling.")
            }
        }
    }

    mutating func readRequest(_ node: YAMLNode, into situation: inout Situation) {
        checkKeys(of: node, among: KeyTable.caseRequest.names)
        situation.requestedFirst = date(node, "vanaf")
        if node.text("tot") == "onbekend" {
            situation.requestedLast = nil
        } else {
            situation.requestedLast = .some(date(node, "tot"))
        }
        if let parts = node["opvangdelen"], let subject = subject(plural: "opvangdelen") {
            situation.subjects[subject] = members(parts, of: subject)
        }
    }

    private func subject(plural: String?) -> Int? {
        regeling.lists.subjects.firstIndex { $0.plural == plural }
    }

    /// A list of members: `{ volledig: ja, leden: […] }`, or the list alone, which is complete.
    private mutating func members(_ node: YAMLNode, of subject: Int) -> Situation.Members {
        let isComplete = node.map == nil || node.text("volledig") == "ja"
        let list = node["leden"]?.members ?? node.list ?? []
        let name = regeling.lists.subjects[subject].id
        let members = list.enumerated().map { number, item in
            var member = Situation.Member(id: item.text("id") ?? "\(name)\(number + 1)")
            member.facts = facts(item, of: subject, besides: ["id", "naam", "aanvraag"])
            member.isRequested = item.text("aanvraag") != "nee"
            return member
        }
        return Situation.Members(members: members, isComplete: isComplete)
    }

    private mutating func facts(
        _ node: YAMLNode, of subject: Int, besides: Set<String> = []
    ) -> [Int: Situation.Given] {
        var result: [Int: Situation.Given] = [:]
        let declared = regeling.facts.filter { $0.subject == subject }
        for entry in node.map ?? []
        where !besides.contains(entry.key) || declared.contains(where: { $0.name == entry.key }) {
            guard let field = declared.firstIndex(where: { $0.name == entry.key }) else {
                let nearest = Nearest.match(for: entry.key, among: declared.map(\.name))
                let name = regeling.lists.subjects[subject].id
                report(
                    .onbekend, entry.value, "De regeling kent geen feit '\(name).\(entry.key)'.",
                    suggestion: nearest.map { "Bedoelt u '\(name).\($0)'?" })
                continue
            }
            if let given = given(entry.value, declared[field].answer) { result[field] = given }
        }
        return result
    }

    private mutating func given(_ node: YAMLNode, _ answer: AnswerType) -> Situation.Given? {
        if node.isEmpty { return nil }
        if let text = node.text {
            if text == "onbekend" { return .doNotKnow }
            if case .multipleChoice = answer {
                return .value(.list(FeelList([value(node, answer)].compactMap { $0 })), from: nil)
            }
            return value(node, answer).map { .value($0, from: nil) }
        }
        if let list = node.list { return given(list, answer) }
        guard let written = node["waarde"] else {
            report(.sleutelOntbreekt, node, "Bij dit feit ontbreekt de sleutel 'waarde'.")
            return nil
        }
        guard case .value(let value, _) = given(written, answer) else { return given(written, answer) }
        if let first = date(node, "vanaf") { return .dated([.init(value: value, first: first)]) }
        return .value(value, from: node.text("komt_van"))
    }

    private mutating func given(_ list: [YAMLNode], _ answer: AnswerType) -> Situation.Given? {
        if case .multipleChoice = answer, list.allSatisfy({ $0.text != nil }) {
            return .value(.list(FeelList(list.compactMap { value($0, answer) })), from: nil)
        }
        var dated: [Situation.Given.Dated] = []
        for item in list {
            guard let written = item["waarde"], case .value(let value, _) = given(written, answer) else {
                report(
                    .sleutelOntbreekt, item, "Elk deel van deze lijst heeft een 'waarde', en een 'vanaf' of 'komt_van'."
                )
                continue
            }
            dated.append(.init(value: value, first: date(item, "vanaf")))
        }
        if dated.allSatisfy({ $0.first == nil }) {
            let values = Set(dated.map(\.value))
            return values.count == 1 ? .value(dated[0].value, from: nil) : .contradicting(dated.map(\.value))
        }
        return .dated(dated.sorted { ($0.first ?? .earliest) < ($1.first ?? .earliest) })
    }

    private mutating func value(_ node: YAMLNode, _ answer: AnswerType) -> Value? {
        guard let text = node.text else {
            report(.soort, node, "Hier hoort één waarde.")
            return nil
        }
        do {
            return try answer.value(of: text, in: regeling.lists)
        } catch {
            report(.soort, node, error.sentence(about: text))
            return nil
        }
    }
}

extension AnswerFault {
    /// What is wrong, in plain Dutch.
    func sentence(about text: String) -> String {
        switch self {
        case .notAChoice(let choices): "'\(text)' kan hier niet. Kies uit: \(choices.joined(separator: ", "))."
        case .notANumber: "'\(text)' is geen getal. Schrijf een getal zo: 10.5."
        case .outOfRange(let lowest, let highest, _):
            "'\(text)' valt buiten het bereik \(lowest.map(\.description) ?? "")..\(highest.map(\.description) ?? "")."
        case .notADate: "'\(text)' is geen datum. Schrijf een datum zo: 2026-03-31."
        case .notAnAmount: "'\(text)' is geen bedrag. Schrijf een bedrag zo: 1250.00."
        case .notAnLRKNumber: "'\(text)' is geen nummer uit het register kinderopvang: dat heeft negen cijfers."
        case .tooLong: "Deze tekst is te lang."
        }
    }
}
