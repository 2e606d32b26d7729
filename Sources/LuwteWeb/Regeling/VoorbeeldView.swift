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
                name(of: row), .texts(row.expected.map(texts.fromRegeling)),
                .texts(row.found.map(texts.fromRegeling)),
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
        return .texts(row.subject.isEmpty ? [key] : [key, texts.fromRegeling(row.subject)])
    }

    /// What was told, by subject.
    private var told: [PartSection] {
        let sheet = CaseSheet(example.content, of: entry.regeling)
        var sections = [
            PartSection(
                id: "aanvraag", title: texts(VoorbeeldText.toldRequest), blocks: [.rows(sheet.request.map(row))])
        ]
        sections += sheet.members.enumerated().map { number, member in
            let id = member.id.isEmpty ? "" : " (\(member.id))"
            let name = member.subject.prefix(1).uppercased() + member.subject.dropFirst()
            return PartSection(
                id: "deel-\(number + 1)", title: texts.fromRegeling(name + id),
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

    private func row(_ line: CaseSheet.Line) -> PartRow {
        let name: Phrase =
            switch line.name {
            case .question(let text): texts.fromRegeling(text)
            case .key(let key): CaseKey(rawValue: key).map { texts($0.text) } ?? texts.fromRegeling(key)
            }
        return PartRow(name, line.values.map { .text(texts.fromRegeling($0)) })
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
