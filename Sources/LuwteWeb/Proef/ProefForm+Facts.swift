import LuwteRules

// The facts of each member, and what only some cases have.
extension ProefForm {
    /// A group for each subject of the regeling.
    var subjects: [Group] {
        regeling.lists.subjects.enumerated().map { number, subject in
            let facts = regeling.facts.filter { $0.subject == number }
            guard subject.plural != nil else {
                return Group(sections: facts.isEmpty ? [] : [section(subject, 1, facts)])
            }
            let count = form.count(subject.id)
            var group = Group(
                sections: count == 0 ? [] : (1...count).map { section(subject, $0, facts) },
                complete: field(CaseForm.isComplete(subject.id), t(.isComplete), .tick))
            if count < CaseForm.Limit.members {
                group.add = (subject.id, t(.addMember, ["onderwerp": texts.subject(subject).text]))
            }
            return group
        }
    }

    private func section(_ subject: Subject, _ number: Int, _ facts: [Fact]) -> Section {
        let key = "\(subject.id).\(number)"
        let isOne = subject.plural == nil
        let id = form[CaseForm.member(subject.id, number)]
        let name = isOne ? texts.subject(subject) : self.name(of: id, subject)
        var section = Section(id: "lid-\(subject.id)-\(number)", title: name.capitalized)
        section.member = key
        if !isOne {
            section.remove = t(.removeMember, ["naam": name.text])
            section.hidden.append(HiddenField(name: CaseForm.member(subject.id, number), value: id))
        }
        if subject.id == "kind" {
            section.open.append(field(CaseForm.isRequested(subject.id, number), t(.careAsked), .tick))
        }
        for fact in facts {
            let fields = fields(fact, of: subject.id, number)
            if fields.contains(where: { $0.isFilledIn || $0.error != nil }) {
                section.open += fields
                section.later.append(.init(value: fact.name, text: own(fact.question ?? fact.name)))
            } else {
                section.folded += fields
            }
        }
        return section
    }

    /// `ouder 1`; a name of its own stands behind what it is the name of.
    private func name(of id: String, _ subject: Subject) -> Phrase {
        let name = texts.member(id, among: [subject])
        return name.text == id ? t(.memberOf, ["onderwerp": texts.subject(subject).text, "naam": id]) : name
    }

    /// The fields of one fact: one for each value, with the day that it holds from where there are several.
    private func fields(_ fact: Fact, of subject: String, _ number: Int) -> [ProefField] {
        let question = own(fact.question ?? fact.fullName)
        let rows = form.rows(subject, number, fact.name)
        let hasDays = rows > 1 || !form[CaseForm.from(subject, number, fact.name)].isEmpty
        return (1...rows).flatMap { row -> [ProefField] in
            let label =
                row == 1 ? question : t(.laterValue, ["vraag": question.text, "nummer": String(row)])
            let name = CaseForm.fact(subject, number, fact.name, row: row)
            let value = field(name, label, kind(fact.answer, form.all(name)), fact.answer)
            guard hasDays else { return [value] }
            return [value, field(CaseForm.from(subject, number, fact.name, row: row), t(.validFrom), .date)]
        }
    }

    private func kind(_ answer: AnswerType, _ values: [String] = []) -> ProefField.Kind {
        let unknown = ProefField.Option(value: "onbekend", text: t(.unknownAnswer))
        let choices = answer.choices(in: regeling.lists)?.map {
            ProefField.Option(value: $0.id, text: texts.answer($0.text))
        }
        switch answer {
        case .yesNo:
            return .select([
                .init(value: "ja", text: texts(.yes)), .init(value: "nee", text: texts(.no)), unknown,
            ])
        case .choice, .opvangsoort, .toestemming: return .select((choices ?? []) + [unknown])
        case .multipleChoice:
            // Whoever can choose none of these finds that among the choices; a case of a file may leave it out.
            let nothing = values == [CaseForm.nothing]
            let none = nothing ? [ProefField.Option(value: CaseForm.nothing, text: t(.noneOfThese))] : []
            return .checks((choices ?? []) + none + [unknown])
        case .number(let unit, _, _): return .line(isNumber: true, unit: unit.map(own))
        case .amount: return .line(isNumber: true, unit: Phrase("€"))
        case .date: return .date
        case .text, .lrkNumber, .list, .attachment: return .line(isNumber: false, unit: nil)
        }
    }

    // MARK: What only some cases have

    var extensionSection: Section? {
        let questions = regeling.verlenging.content?.questions ?? []
        let hasConsult = regeling.verlenging.content?.consult.content != nil
        guard reading.situation.procedure == .verlenging, !questions.isEmpty || hasConsult else { return nil }
        var section = Section(id: "verlenging-deel", title: t(.onExtension))
        section.open = questions.map { question in
            field(CaseForm.question(question.id), own(question.question), kind(question.answer), question.answer)
        }
        if let consult = regeling.verlenging.content?.consult.content {
            section.open.append(field("overleg", t(.consulted), .tick))
            section.open += consult.rollen.map { role in
                field(
                    CaseForm.consult(role), t(.consultedWith, ["rol": regeling.roleName(role)]),
                    .line(isNumber: false, unit: nil))
            }
        }
        return section
    }

    var lists: Section? {
        var section = Section(id: "lijsten", title: t(.lists))
        for name in regeling.providerListNames {
            let shown = name == "lrk" ? "LRK" : name.replacing("_", with: " ")
            let fields = [
                field(CaseForm.isKnown(list: name), t(.listKnown, ["naam": shown]), .tick),
                field(CaseForm.list(name), t(.listMembers, ["naam": shown]), .line(isNumber: false, unit: nil)),
            ]
            if fields.contains(where: \.isFilledIn) { section.open += fields } else { section.folded += fields }
        }
        return section
    }

    var terms: Section {
        var section = Section(id: "termijn-deel", title: t(.terms))
        let fields: [(String, ProefText)] = [
            ("termijn.gevraagd", .supplementAsked), ("termijn.tot", .supplementUntil),
            ("termijn.compleet", .supplementComplete), ("termijn.ingebrekestelling", .noticeOfDefault),
            ("termijn.verzonden", .sent),
        ]
        for (name, label) in fields {
            let field = field(name, t(label), .date)
            if field.isFilledIn { section.open.append(field) } else { section.folded.append(field) }
        }
        return section
    }
}
