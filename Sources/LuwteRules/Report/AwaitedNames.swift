import Feel

/// Names and fields for what outcomes wait for, and for changes of facts.
struct AwaitedNames {
    let regeling: Regeling
    let index: RegelingIndex
    let situation: Situation

    func awaited(_ wait: Wait) -> CaseAccount.Awaited {
        switch wait {
        case .fact(let fact, let member), .contradiction(let fact, let member):
            return .init(kind: .fact, name: question(fact) + of(fact, member), field: field(fact, member))
        case .judgedFact(let fact, let member):
            return .init(kind: .oordeel, name: question(fact) + of(fact, member), field: field(fact, member))
        case .oordeel(let number, let member): return oordeel(number, member)
        case .request(let request): return .init(kind: .request, name: request.name, field: Self.fields[request])
        case .begin: return .init(kind: .request, name: Wait.Request.first.name, field: "gevraagd.vanaf")
        case .list(let subject):
            let subject = regeling.lists.subjects[subject]
            return .init(kind: .list, name: subject.plural ?? subject.id, field: CaseForm.isComplete(subject.id))
        case .paper(let number):
            guard regeling.bewijs.indices.contains(number) else { return .init(kind: .paper, name: "", field: nil) }
            let rule = regeling.bewijs[number]
            return .init(
                kind: .paper, name: regeling.paperNames(rule).joined(separator: " / "),
                field: rule.papers.first.map(CaseForm.paper))
        case .unset(let number):
            let path = regeling.unset.indices.contains(number) ? regeling.unset[number].path : ""
            return .init(kind: .unset, name: path, field: nil)
        case .register: return .init(kind: .register, name: "", field: nil)
        case .question(let number):
            let question = regeling.verlenging.content?.questions[number]
            return .init(
                kind: .fact, name: question?.question ?? "", field: question.map { CaseForm.question($0.id) })
        case .consult: return .init(kind: .consult, name: "", field: "overleg")
        }
    }

    private func oordeel(_ number: Int, _ member: Int) -> CaseAccount.Awaited {
        guard let leaf = index.knownLeaf(number) else { return .init(kind: .oordeel, name: "", field: nil) }
        guard case .each(let subject) = leaf.over, situation.subjects[subject].members.indices.contains(member) else {
            return .init(kind: .oordeel, name: leaf.title, field: CaseForm.oordeel(leaf.id))
        }
        let id = situation.subjects[subject].members[member].id
        return .init(
            kind: .oordeel, name: "\(leaf.title) (\(id))", field: CaseForm.oordeel("\(leaf.id)/\(id)"))
    }

    private static let fields: [Wait.Request: String] = [
        .received: "ontvangst", .first: "gevraagd.vanaf", .last: "gevraagd.tot", .decided: "besluitdag",
        .gemeente: "gemeente", .earlier: "eerder", .periods: CaseForm.period(1, "van"),
        .adviesUntil: CaseForm.advies("tot"), .adviesNeeded: CaseForm.advies("nodig"), .adviesVolume: "advies",
    ]

    // MARK: Changes

    func change(_ point: TurningPoint) -> CaseAccount.Change {
        let fact = regeling.facts[point.fact]
        let field = index.facts[fact.subject].firstIndex(of: point.fact) ?? 0
        let before = situation.subjects[fact.subject].members[point.member].facts[field]?.single
        return CaseAccount.Change(
            question: question(point.fact), member: memberID(fact, point.member),
            before: before?.words(fact.answer, regeling) ?? "", after: point.value.words(fact.answer, regeling),
            field: self.field(point.fact, point.member), values: point.value.formTexts(fact.answer),
            verdict: point.verdict)
    }

    private func question(_ fact: Int) -> String { regeling.facts[fact].question ?? regeling.facts[fact].fullName }

    private func field(_ fact: Int, _ member: Int) -> String {
        let fact = regeling.facts[fact]
        return CaseForm.fact(regeling.lists.subjects[fact.subject].id, member + 1, fact.name)
    }

    private func memberID(_ fact: Fact, _ member: Int) -> String {
        let members = situation.subjects[fact.subject].members
        guard regeling.lists.subjects[fact.subject].plural != nil, members.indices.contains(member) else { return "" }
        return members[member].id
    }

    private func of(_ fact: Int, _ member: Int) -> String {
        let id = memberID(regeling.facts[fact], member)
        return id.isEmpty ? "" : " (\(id))"
    }
}
