import LuwteRules

/// A worked case: what was told, what should come of it, and what comes of it.
struct VoorbeeldView {
    let entry: RegelingEntry
    let example: RegelingEntry.Example
    let frame: PageFrame

    private var texts: Texts { frame.texts }

    @HTMLBuilder var html: [HTML] {
        let comparison = entry.assessor.check(example.content)
        headingOne(texts.fromRegeling(example.content.name))
        p(.class("luwte-rule__labels")) {
            if example.content.isExpecting { VoorbeeldenPage.sameBadge(comparison.isSame, texts) }
            for number in example.content.covers { span(.class("luwte-label")) { number } }
        }
        p(.class("luwte-no-print")) {
            a(
                .class("utrecht-button utrecht-button--secondary-action"),
                .href(.proef(entry.id, example.id), in: frame.language)
            ) { texts(VoorbeeldText.openInTryOut) }
        }
        expected(comparison)
        for section in told { PartView(frame: frame).section(section) }
        p(.class("utrecht-paragraph luwte-small")) {
            texts(VoorbeeldText.standsAt)
            " "
            code { example.content.place.description }
        }
    }

    private func expected(_ comparison: CaseCheck) -> HTML {
        let rows = comparison.rows.map { row -> [PartLine] in
            [
                name(of: row), .texts(row.expected.map { said($0, under: row.key) }),
                .texts(row.found.map { said($0, under: row.key) }),
                .text(texts(row.isSame ? VoorbeeldText.same : VoorbeeldText.different)),
            ]
        }
        let head: [VoorbeeldText] = [.expectedPart, .expectedValue, .foundValue, .isItSame]
        return section(.labelledBy("verwacht")) {
            headingTwo(texts(VoorbeeldText.expectedTitle), id: "verwacht")
            if rows.isEmpty {
                paragraph(texts(VoorbeeldText.expectedNothing))
            } else {
                PartView(frame: frame).table(
                    PartTable(
                        caption: texts(VoorbeeldText.expectedCaption), head: head.map { .text(texts($0)) }, rows: rows))
            }
        }
    }

    /// The words for a key, and below it what in the regeling it is about.
    private func name(of row: CaseCheck.Row) -> PartLine {
        let key = ExpectedKey(key: row.key).map { texts($0) } ?? texts.fromRegeling(row.key)
        return .texts(row.subject.isEmpty ? [key] : [key, named(row.subject)])
    }

    /// An outcome in the words of the pages, anything else as the rules say it.
    private func said(_ value: String, under key: String) -> Phrase {
        let word = value.replacing(" ", with: "_")
        switch ExpectedKey(key: key) {
        case .outcome?: return Verdict(rawValue: word).map { texts($0.text) } ?? texts.fromRegeling(value)
        case .grant?: return ToekenningOutcome(rawValue: word).map { texts($0.text) } ?? texts.fromRegeling(value)
        default: return named(value)
        }
    }

    /// The same for what every case is asked.
    private func told(_ value: String, under key: CaseKey) -> Phrase {
        switch (key, value) {
        case (.procedure, "aanvraag"): texts(ProefText.procedureApplication)
        case (.procedure, "verlenging"): texts(ProefText.procedureExtension)
        case (.moment, _): Voorwaarde.Moment(rawValue: value).map { texts($0.words) } ?? texts.fromRegeling(value)
        case (.eerder, _): texts.answer(value)
        default: texts.fromRegeling(value)
        }
    }

    /// What was told, by subject.
    private var told: [PartSection] {
        let sheet = CaseSheet(example.content, of: entry.regeling)
        var sections = [
            PartSection(
                id: "aanvraag", title: texts(VoorbeeldText.toldRequest), blocks: [.rows(sheet.request.map(row))])
        ]
        sections += sheet.members.enumerated().map { number, member in
            PartSection(
                id: "deel-\(number + 1)", title: title(of: member),
                blocks: member.lines.isEmpty
                    ? [.paragraph(texts(VoorbeeldText.toldNothing))] : [.questions(member.lines.map(row))])
        }
        if !sheet.papers.isEmpty {
            let row = PartRow(texts(VoorbeeldText.toldPapers), sheet.papers.map { .text(texts.fromRegeling($0)) })
            sections.append(
                PartSection(id: "stukken", title: texts(RegelingText.evidence), blocks: [.rows([row])]))
        }
        if !sheet.oordelen.isEmpty {
            sections.append(
                PartSection(
                    id: "oordelen", title: texts(VoorbeeldText.toldJudgements),
                    blocks: [.questions(sheet.oordelen.map(row))]))
        }
        return sections
    }

    /// An answer, or what somebody judged.
    private func judged(_ value: String) -> Phrase {
        switch value {
        case Outcome.vervuld.words: texts(ProefText.judgedMet)
        case Outcome.nietVervuld.words: texts(ProefText.judgedNotMet)
        default: texts.answer(value)
        }
    }

    private func named(_ text: String) -> Phrase { texts.withMember(text, among: entry.regeling.lists.subjects) }

    private func title(of member: CaseSheet.Member) -> Phrase {
        guard let subject = entry.regeling.lists.subjects.first(where: { $0.name == member.subject }) else {
            return texts.fromRegeling(member.subject)
        }
        if member.id.isEmpty { return texts.subject(subject).capitalized }
        let name = texts.member(member.id, of: subject)
        guard name.text == member.id else { return name.capitalized }
        return texts(ProefText.memberOf, ["onderwerp": texts.subject(subject).capitalized.text, "naam": member.id])
    }

    private func row(_ line: CaseSheet.Line) -> PartRow {
        switch line.name {
        case .question(let text):
            return PartRow(named(text), line.values.map { .text(judged($0)) })
        case .key(let key):
            guard let known = CaseKey(rawValue: key) else {
                return PartRow(texts.fromRegeling(key), line.values.map { .text(texts.fromRegeling($0)) })
            }
            return PartRow(texts(known.text), line.values.map { .text(told($0, under: known)) })
        }
    }
}

/// The keys that every case has, with their words.
enum CaseKey: String, CaseIterable {
    case procedure, moment, ontvangst, besluitdag, eerder, perioden, advies
    case vanaf = "gevraagd.vanaf"
    case tot = "gevraagd.tot"

    var text: VoorbeeldText {
        switch self {
        case .procedure: .keyProcedure
        case .moment: .keyMoment
        case .ontvangst: .keyReceived
        case .besluitdag: .keyDecided
        case .vanaf: .keyFrom
        case .tot: .keyUntil
        case .eerder: .keyEarlier
        case .perioden: .keyPeriods
        case .advies: .keyAdvice
        }
    }
}
