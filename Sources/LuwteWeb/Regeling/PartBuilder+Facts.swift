import LuwteRules

// Notions with their tables, facts with their questions, and papers.
extension PartBuilder {
    var notions: [PartSection] {
        let cards = regeling.notions.map { notion -> PartBlock in .card(card(notion)) }
        return section("begrippen", .notionList, cards.isEmpty ? [.paragraph(t(.notionsNone))] : cards)
    }

    private func card(_ notion: Notion) -> PartCard {
        var rows: [PartRow] = [row(.name, .code(notion.fullName))]
        var tables: [PartTable] = []
        switch notion.content {
        case .expression(let rule): rows.append(row(.expression, line(rule)))
        case .table(let rule): tables.append(table(rule, of: notion))
        case .unset: rows.append(row(.expression, .notFilledIn))
        }
        var card = card(own(notion.title ?? notion.fullName), id: notion.fullName, notion.provenance, rows)
        card.tables = tables
        return card
    }

    // MARK: Facts

    var facts: [PartSection] {
        regeling.lists.subjects.enumerated().flatMap { number, subject -> [PartSection] in
            let own = regeling.facts.filter { $0.subject == number }
            guard !own.isEmpty else { return [] }
            return [
                PartSection(
                    id: "over-\(subject.id)", title: t(.factsAbout, ["onderwerp": texts.subject(subject).text]),
                    blocks: own.map { .card(card($0)) })
            ]
        }
    }

    private func card(_ fact: Fact) -> PartCard {
        var rows: [PartRow] = [row(.name, .code(fact.fullName))]
        if let explanation = fact.explanation { rows.append(row(.explanation, .text(own(explanation)))) }
        rows.append(PartRow(t(.answer), answerLines(fact.answer)))
        rows += rule(.onlyIf, fact.onlyIf)
        if !fact.suppliers.isEmpty {
            rows.append(PartRow(t(.comesFrom), fact.suppliers.map { .text(supplier($0)) }))
        }
        if let judge = fact.judgedBy { rows.append(row(.judgedBy, .text(roleName(judge)))) }
        if let term = fact.validFor { rows.append(row(.validFor, .text(texts.length(term)))) }
        return card(
            own(fact.question ?? fact.fullName), id: fact.fullName,
            labels: [t(fact.isInPrecheck ? .inPrecheck : .notInPrecheck)], fact.provenance, rows)
    }

    /// Who or what supplies a fact: a role of the regeling, or one of those that the format knows beside them.
    private func supplier(_ id: String) -> Phrase {
        if regeling.lists.rollen.contains(where: { $0.id == id }) { return roleName(id) }
        return switch id {
        case "document": texts(FileWord.fromPaper)
        case "aanbieder": texts(FileWord.fromProvider)
        default: roleName(id)
        }
    }

    func answerLines(_ answer: AnswerType) -> [PartLine] {
        switch answer {
        case .yesNo: return [.text(t(.answerYesNo))]
        case .number(let unit, _, _):
            var lines: [PartLine] = [.text(unit.map { t(.answerNumberIn, ["eenheid": $0]) } ?? t(.answerNumber))]
            let range = answer.range
            if let lowest = range.lowest { lines.append(.text(t(.answerFrom, ["getal": texts.number(lowest)]))) }
            if let highest = range.highest { lines.append(.text(t(.answerTo, ["getal": texts.number(highest)]))) }
            return lines
        case .amount: return [.text(t(.answerAmount))]
        case .date: return [.text(t(.answerDate))]
        case .choice(let choices): return choices.map { .text(own($0.text)) }
        case .multipleChoice(let choices): return [.text(t(.answerSeveral))] + choices.map { .text(own($0.text)) }
        case .toestemming: return [.text(t(.answerConsent))]
        case .opvangsoort: return regeling.lists.opvangsoorten.map { .text(own($0.name)) }
        case .lrkNumber: return [.text(t(.answerRegister))]
        case .text, .list: return [.text(t(.answerText))]
        case .attachment: return [.text(t(.answerPaper))]
        }
    }

    // MARK: Papers

    var evidence: [PartSection] {
        section("wanneer", .evidenceRules, intro: [.evidenceRulesIntro], regeling.bewijs.map { .card(card($0)) })
            + section(
                "stukken", .evidenceList,
                regeling.lists.bewijsstukken.map { paper in
                    .card(
                        card(
                            own(paper.name), id: "stuk-\(paper.id)", paper.provenance,
                            paper.explanation.map { [row(.explanation, .text(own($0)))] } ?? []))
                })
    }

    private func card(_ rule: BewijsRule) -> PartCard {
        var rows: [PartRow] = []
        if let question = rule.question { rows.append(row(.explanation, .text(own(question)))) }
        rows.append(PartRow(t(rule.papers.count > 1 ? .oneOfPapers : .paper), rule.papers.map { .text(paperName($0)) }))
        rows += self.rule(.neededIf, rule.neededIf)
        if rule.neededIf == nil { rows.append(row(.neededIf, .text(t(.always)))) }
        if !rule.shows.isEmpty { rows.append(PartRow(t(.showsFacts), rule.shows.map { .text(nameOfFact($0)) })) }
        if !rule.on.isEmpty { rows.append(PartRow(t(.neededAt), rule.on.map { .text(known("papieren.bij", $0)) })) }
        if !rule.from.isEmpty { rows.append(PartRow(t(.issuedBy), rule.from.map { .text(roleName($0)) })) }
        rows.append(termRow(.notOlderThan, rule.notOlderThan, none: .noLimit))
        return card(
            texts.either(regeling.paperNames(rule)), id: "bewijs-\(rule.id)",
            labels: [t(rule.isMandatory ? .mandatory : .voluntary)], rule.provenance, rows)
    }
}
