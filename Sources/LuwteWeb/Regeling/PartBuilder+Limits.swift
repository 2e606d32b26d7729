import LuwteCore
import LuwteRules

// How much care, from when until when, and how often again.
extension PartBuilder {
    var limits: [PartSection] {
        section(
            "soorten", .kindsOfCare, intro: [.kindsOfCareIntro], regeling.lists.opvangsoorten.map { .card(card($0)) })
            + section("omvang", .volume, volume)
            + section(
                "begin", .begin, intro: [.beginIntro],
                regeling.toekenning.begin.map { .card(card($0, "begin")) })
            + section("einde", .end, intro: [.endIntro], end)
            + section("verlenging", .extensionTitle, extensionBlocks)
            + section("tijdens", .duringTitle, during)
    }

    private func card(_ soort: Opvangsoort) -> PartCard {
        var rows = rule(.allowedIf, soort.allowed)
        if rows.isEmpty { rows.append(row(.allowedIf, .text(t(.always)))) }
        if let becomes = soort.becomes {
            let name = regeling.lists.opvangsoorten.first { $0.id == becomes.id }?.name ?? becomes.id
            rows.append(row(.becomes, .text(own(name)), line(becomes.on)))
        }
        rows.append(setting(.registerKind, soort.lrk) { [.text(own($0))] })
        if let explanation = soort.explanation { rows.insert(row(.explanation, .text(own(explanation))), at: 0) }
        return card(own(soort.name), id: "soort-\(soort.id)", soort.provenance, rows)
    }

    private var volume: [PartBlock] {
        let rules = regeling.toekenning
        var rows = [setting(.limitIs, rules.limit, none: .noLimit) { limitLines($0) }]
        rows.append(
            setting(.need, rules.need, none: .needNone) { need in
                need.flatMap {
                    [line($0.amount), .text(texts(FileWord.inUnit, ["eenheid": word($0.unit.rawValue).text]))]
                }
            })
        rows += rules.conversions.map { row(.conversion, .text(conversion($0))) }
        var card = card(t(.volumeCard), rules.volume, rows)
        card.tables = limitTable.map { [$0] } ?? []
        return [.card(card)]
    }

    /// 1 dag is 2 dagdelen; as it is written for units that Luwte has no words for.
    private func conversion(_ conversion: Conversion) -> Phrase {
        let factor = texts.shortNumber(conversion.factor)
        let words: FileWord? =
            switch (conversion.from, conversion.to) {
            case ("dag", "dagdelen"): .dayInHalfDays
            case ("dag", "uren"): .dayInHours
            case ("dagdeel", "uren"): .halfDayInHours
            default: nil
            }
        return words.map { texts($0, ["aantal": factor]) } ?? own("1 \(conversion.from) = \(factor) \(conversion.to)")
    }

    /// The expression of the limit; where it is the name of a notion, a link to that.
    private func limitLines(_ rule: Rule) -> [PartLine] {
        guard let notion = regeling.notions.first(where: { $0.fullName == rule.text }) else {
            return [line(rule)]
        }
        return [.link(own(notion.title ?? notion.fullName), .deel(entry.id, .begrippen, anchor: notion.fullName))]
    }

    /// The table that the limit is taken from, shown where it is looked for.
    private var limitTable: PartTable? {
        guard let name = regeling.toekenning.limit.content?.text,
            let notion = regeling.notions.first(where: { $0.fullName == name }), case .table(let rule) = notion.content
        else { return nil }
        return table(rule, of: notion)
    }

    private func card(_ line: DayRule, _ kind: String) -> PartCard {
        card(
            own(line.reason ?? line.id), id: "\(kind)-\(line.id)", line.provenance,
            [row(.dayIs, self.line(line.day))] + rule(.onlyIf, line.onlyIf))
    }

    private var end: [PartBlock] {
        [.rows([termRow(.firstTimeAtMost, regeling.toekenning.duration, none: .noLimit)])]
            + regeling.toekenning.end.map { .card(card($0, "einde")) }
    }

    // MARK: Extension

    private var extensionBlocks: [PartBlock] {
        switch regeling.verlenging {
        case .absent: return [.paragraph(t(.extensionNone))]
        case .unset: return [.rows([row(.extensionTitle, .notFilledIn)])]
        case .set(let rules): return extensionBlocks(rules)
        }
    }

    private func extensionBlocks(_ rules: VerlengingRules) -> [PartBlock] {
        var rows = [
            setting(.extensionCount, rules.count, none: .noLimit) {
                [.text(texts($0 == 1 ? FileWord.once : .times, ["aantal": String($0)]))]
            }
        ]
        rows.append(
            setting(.extensionLength, rules.length, none: .noLimit) { length in
                switch length {
                case .atMost(let term): [.text(texts.length(term))]
                case .share(let share, _):
                    [.text(t(.shareOfFirst, ["deel": texts.percentage(share)]))]
                }
            })
        rows.append(setting(.hardStop, rules.hardStop, none: .noLimit) { [line($0)] })
        rows.append(termRow(.askBefore, rules.askBefore))
        rows.append(
            setting(.consult, rules.consult) { consult in
                consult.rollen.map { .text(roleName($0)) }
                    + (consult.needsDifferentPersons ? [.text(t(.differentPersons))] : [])
                    + (consult.isAnonymous ? [.text(t(.anonymous))] : [])
            })
        rows += rules.questions.map { question in row(.extensionQuestion, .text(own(question.question))) }
        if rules.voorwaarden != nil {
            let route = Route.deel(entry.id, .voorwaarden, anchor: "bij-verlenging")
            rows.append(row(.conditions, .link(t(.conditionsExtension), route)))
        }
        return [.card(card(t(.extensionTitle), rules.provenance, rows))]
    }

    // MARK: During

    private var during: [PartBlock] {
        var blocks: [PartBlock] = []
        switch regeling.tijdens.toetsmomenten {
        case .set(let moments):
            blocks += moments.map { moment in
                .card(
                    card(
                        own(moment.title), id: "toetsmoment-\(moment.id)", labels: [t(.reviewLabel)], moment.provenance,
                        [row(.dayIs, line(moment.day))]
                            + (moment.agenda.isEmpty
                                ? [] : [PartRow(t(.agenda), moment.agenda.map { .text(own($0)) })])))
            }
        case .absent: blocks.append(.rows([row(.reviewLabel, .text(t(.noneHere)))]))
        case .unset: blocks.append(.rows([row(.reviewLabel, .notFilledIn)]))
        }
        switch regeling.tijdens.duties {
        case .set(let duties):
            blocks += duties.map {
                .card(card(own($0.title), id: "tijdens-\($0.id)", labels: [t(.dutyLabel)], $0.provenance, []))
            }
        case .absent: blocks.append(.rows([row(.dutyLabel, .text(t(.noneHere)))]))
        case .unset: blocks.append(.rows([row(.dutyLabel, .notFilledIn)]))
        }
        return blocks
    }
}
