import Feel

/// Names and fields for what outcomes wait for, and for changes of facts.
struct AwaitedNames {
    let regeling: Regeling
    let index: RegelingIndex
    let situation: Situation

    func awaited(_ wait: Wait) -> CaseAccount.Awaited {
        switch wait {
        case .fact(let fact, let member), .contradiction(let fact, let member):
            return .init(
                kind: .fact, names: [question(fact)], member: memberID(fact, member), field: field(fact, member))
        case .judgedFact(let fact, let member):
            return .init(
                kind: .oordeel, names: [question(fact)], member: memberID(fact, member), field: field(fact, member))
        case .oordeel(let number, let member): return oordeel(number, member)
        case .request(let request): return .init(kind: .request, names: [request.name], field: Self.fields[request])
        case .begin: return .init(kind: .request, names: [Wait.Request.first.name], field: "gevraagd.vanaf")
        case .list(let subject):
            let subject = regeling.lists.subjects[subject]
            return .init(kind: .list, names: [subject.plural ?? subject.id], field: CaseForm.isComplete(subject.id))
        case .paper(let number):
            guard regeling.bewijs.indices.contains(number) else { return .init(kind: .paper) }
            let rule = regeling.bewijs[number]
            return .init(
                kind: .paper, names: regeling.paperNames(rule), field: rule.papers.first.map(CaseForm.paper))
        case .unset(let number):
            let path = regeling.unset.indices.contains(number) ? regeling.unset[number].path : ""
            return .init(kind: .unset, names: [path])
        case .register: return .init(kind: .register)
        case .question(let number):
            let question = regeling.verlenging.content?.questions[number]
            return .init(
                kind: .fact, names: [question?.question].compactMap { $0 },
                field: question.map { CaseForm.question($0.id) })
        case .consult: return .init(kind: .consult, field: "overleg")
        }
    }

    private func oordeel(_ number: Int, _ member: Int) -> CaseAccount.Awaited {
        guard let leaf = index.knownLeaf(number) else { return .init(kind: .oordeel) }
        guard case .each(let subject) = leaf.over, situation.subjects[subject].members.indices.contains(member) else {
            return .init(kind: .oordeel, names: [leaf.title], field: CaseForm.oordeel(leaf.id))
        }
        let id = situation.subjects[subject].members[member].id
        return .init(
            kind: .oordeel, names: [leaf.title], member: id, field: CaseForm.oordeel("\(leaf.id)/\(id)"))
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
            question: question(point.fact), member: memberID(point.fact, point.member),
            before: before.map { .init(value: $0, type: fact.answer, isNothing: $0.isEmptyList) },
            after: .init(value: point.value, type: fact.answer, isNothing: point.value.isEmptyList),
            field: self.field(point.fact, point.member), values: point.value.formTexts(fact.answer),
            verdict: point.verdict)
    }

    private func question(_ fact: Int) -> String { regeling.facts[fact].question ?? regeling.facts[fact].fullName }

    private func field(_ fact: Int, _ member: Int) -> String {
        let fact = regeling.facts[fact]
        return CaseForm.fact(regeling.lists.subjects[fact.subject].id, member + 1, fact.name)
    }

    private func memberID(_ number: Int, _ member: Int) -> String {
        let fact = regeling.facts[number]
        let members = situation.subjects[fact.subject].members
        guard regeling.lists.subjects[fact.subject].plural != nil, members.indices.contains(member) else { return "" }
        return members[member].id
    }
}
