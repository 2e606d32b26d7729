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
        let words = CaseWords(entry.regeling, texts.rules)
        let rows = comparison.rows.map { row -> [PartLine] in
            [
                .texts(words.name(of: row).map { texts($0) }),
                .texts(words.expected(row).map { texts($0).capitalized }),
                .texts(words.found(row).map { texts($0).capitalized }),
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

    /// What every case is asked, in the words of the pages.
    private func told(_ value: Wording, under key: CaseKey) -> Phrase {
        switch (key, value.text) {
        case (.procedure, "aanvraag"): texts(ProefText.procedureApplication)
        case (.procedure, "verlenging"): texts(ProefText.procedureExtension)
        case (.moment, let moment): Voorwaarde.Moment(rawValue: moment).map { texts($0.words) } ?? texts(value)
        default: texts(value).capitalized
        }
    }

    /// What was told, by subject.
    private var told: [PartSection] {
        let sheet = CaseSheet(example.content, of: entry.regeling, texts.rules)
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
            let row = PartRow(texts(VoorbeeldText.toldPapers), sheet.papers.map { .text(texts($0)) })
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

    private func title(of member: CaseSheet.Member) -> Phrase {
        guard let subject = entry.regeling.lists.subjects.first(where: { $0.name == member.subject }) else {
            return texts.fromRegeling(member.subject)
        }
        if member.id.isEmpty { return texts.subject(subject).capitalized }
        let name = texts.member(member.id, among: [subject])
        guard name.text == member.id else { return name.capitalized }
        return texts(ProefText.memberOf, ["onderwerp": texts.subject(subject).capitalized.text, "naam": member.id])
    }

    private func row(_ line: CaseSheet.Line) -> PartRow {
        switch line.name {
        case .question(let text):
            return PartRow(texts(text), line.values.map { .text(texts($0).capitalized) })
        case .key(let key):
            guard let known = CaseKey(rawValue: key) else {
                return PartRow(texts.fromRegeling(key), line.values.map { .text(texts($0)) })
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
