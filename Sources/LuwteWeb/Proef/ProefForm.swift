import LuwteRules

/// The fields of the try-out, in groups.
struct ProefForm: Sendable {
    let regeling: Regeling
    let form: CaseForm
    let reading: CaseFormReading
    let texts: Texts

    /// A group of fields under a heading.
    struct Section: Sendable {
        let id: String
        let title: Phrase
        var open: [ProefField] = []
        /// Those that nothing was filled in for, folded away when others are.
        var folded: [ProefField] = []
        /// What goes along and is not shown.
        var hidden: [HiddenField] = []
        /// The member that it is of: `kind.1`.
        var member: String?
        /// What the button that takes it away says.
        var remove: Phrase?
        /// The facts that can get a later value.
        var later: [ProefField.Option] = []
    }

    /// A list of members with what adds one.
    struct Group: Sendable {
        let sections: [Section]
        /// The subject and the words of the button; `nil` when no more can be added.
        var add: (subject: String, text: Phrase)?
        var complete: ProefField?
    }

    func t(_ text: ProefText, _ values: KeyValuePairs<String, String> = [:]) -> Phrase { texts(text, values) }
    func own(_ text: String) -> Phrase { texts.fromRegeling(text) }

    /// The groups in the order of the page.
    var groups: [Group] {
        [Group(sections: [request])] + subjects + [Group(sections: [papers, oordelen, advies])]
            + [Group(sections: [extensionSection, lists, terms].compactMap { $0 })]
    }

    /// Every field on the page that has something wrong with it.
    var errors: [ProefField] {
        groups.flatMap(\.sections).flatMap { $0.open + $0.folded }.filter { $0.error != nil }
    }

    /// A field of the case; what is wrong with it stands beside it.
    func field(_ name: String, _ label: Phrase, _ kind: ProefField.Kind, _ answer: AnswerType = .date) -> ProefField {
        let error = reading.faults[name].map { QuestionPage.Model.error($0, answer, texts) }
        return ProefField(name, label, kind, form.all(name), error: error)
    }

    private func option(_ value: String, _ text: ProefText) -> ProefField.Option {
        ProefField.Option(value: value, text: t(text))
    }

    // MARK: The request

    private var request: Section {
        var section = Section(id: "aanvraag", title: t(.request))
        section.open = [
            field(
                "procedure", t(.procedure),
                .oneOf([option("aanvraag", .procedureApplication), option("verlenging", .procedureExtension)]))
        ]
        if regeling.header.gemeenten.count > 1 {
            let gemeenten = regeling.header.gemeenten.map { ProefField.Option(value: $0.id, text: Phrase($0.name)) }
            section.open.append(field("gemeente", t(.gemeente), .select(gemeenten)))
        }
        section.open += [
            field("ontvangst", t(.received), .date), field("gevraagd.vanaf", t(.wantedFrom), .date),
            field("gevraagd.tot", t(.wantedUntil), .date),
        ]
        let children = form.count("kind")
        if children > 1 {
            let options = (1...children).map {
                ProefField.Option(
                    value: String($0),
                    text: texts.member(form[CaseForm.member("kind", $0)], among: regeling.lists.subjects))
            }
            section.open.append(field("kind", t(.whichChild), .oneOf(options)))
        }
        let moments = Voorwaarde.Moment.allCases.map { ProefField.Option(value: $0.rawValue, text: texts($0.words)) }
        var rest = [
            field("moment", t(.moment), .select(moments)), field("besluitdag", t(.decided), .date),
            field("gevraagd.tot_onbekend", t(.wantedUnknown), .tick), yesNo("eerder", t(.earlier)),
        ]
        for number in 1...CaseForm.Limit.periods {
            let names = [CaseForm.period(number, "van"), CaseForm.period(number, "tot")]
            let isNeeded = number == 1 || !form[CaseForm.period(number - 1, "van")].isEmpty
            guard isNeeded || names.contains(where: { !form[$0].isEmpty }) else { break }
            rest.append(field(names[0], t(.periodFirst, ["nummer": String(number)]), .date))
            rest.append(field(names[1], t(.periodLast, ["nummer": String(number)]), .date))
        }
        section.open += rest.filter(\.isFilledIn)
        section.folded = rest.filter { !$0.isFilledIn }
        return section
    }

    func yesNo(_ name: String, _ label: Phrase) -> ProefField {
        field(
            name, label,
            .select([.init(value: "ja", text: texts(.yes)), .init(value: "nee", text: texts(.no))]), .yesNo)
    }

    // MARK: Papers, judgements, advice

    private var papers: Section {
        var section = Section(id: "papieren", title: t(.papers))
        for paper in regeling.lists.bewijsstukken {
            let tick = field(CaseForm.paper(paper.id), own(paper.name), .tick)
            guard tick.isFilledIn else {
                section.folded.append(tick)
                continue
            }
            section.open.append(tick)
            section.open.append(
                field(CaseForm.paperDay(paper.id), texts(ProefText.paperDay, with: ["papier": own(paper.name)]), .date))
        }
        return section
    }

    private var oordelen: Section {
        var section = Section(id: "oordelen", title: t(.judgements))
        for (key, title) in oordeelKeys {
            let oordeel = field(
                CaseForm.oordeel(key), title,
                .select([option("vervuld", .judgedMet), option("niet_vervuld", .judgedNotMet)]))
            guard oordeel.isFilledIn else {
                section.folded.append(oordeel)
                continue
            }
            let reason = field(
                CaseForm.reason(key), texts(ProefText.whyOf, with: ["voorwaarde": title]),
                .line(isNumber: false, unit: nil))
            section.open += [oordeel, reason]
        }
        return section
    }

    /// What a person can judge, for each member where it is asked of each; and whatever was judged already.
    private var oordeelKeys: [(key: String, title: Phrase)] {
        var keys: [(key: String, title: Phrase)] = []
        for leaf in regeling.allConditions {
            var isUnset = false
            if case .unset = leaf.content { isUnset = true }
            guard leaf.judge != nil || isUnset || leaf.effect == .bespreken else { continue }
            guard case .each(let subject) = leaf.over else {
                keys.append((leaf.id, own(leaf.title)))
                continue
            }
            for member in reading.situation.subjects[subject].members.map(\.id) {
                let name = texts.member(member, among: regeling.lists.subjects)
                keys.append(
                    ("\(leaf.id)/\(member)", Phrase([own(leaf.title), Phrase(" ("), name, Phrase(")")])))
            }
        }
        let known = Set(keys.map(\.key))
        let others = reading.situation.oordelen.keys.filter { !known.contains($0) }.sorted()
        return keys + others.map { ($0, own($0)) }
    }

    private var advies: Section {
        var section = Section(id: "advies-deel", title: t(.advice))
        let fields = CaseForm.adviesKeys.map { key in
            let label = AdviesText(rawValue: "advies.\(key)").map { texts($0) } ?? own(key)
            let name = CaseForm.advies(key)
            switch key {
            case "tot": return field(name, label, .date)
            case "nodig": return yesNo(name, label)
            default:
                return field(
                    name, label, .line(isNumber: true, unit: nil), .number(unit: nil, lowest: nil, highest: nil))
            }
        }
        let given = field("advies", t(.adviceGiven), .tick)
        section.open = (given.isFilledIn ? [given] : []) + fields.filter(\.isFilledIn)
        section.folded = (given.isFilledIn ? [] : [given]) + fields.filter { !$0.isFilledIn }
        return section
    }
}
