import LuwteCore

extension RegelingDocument {
    var provisionBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Voorzieningen die voorgaan", level: 2)]
        if isUnset("voorliggend") { return blocks + [.paragraph("Dit is niet ingevuld.")] }
        if regeling.voorliggend.isEmpty { return blocks + [.paragraph("De regeling noemt er geen.")] }
        for provision in regeling.voorliggend {
            blocks.append(.heading(provision.title, level: 3))
            let effects = [
                provision.excludes ? "Is zij er, past zij en is zij genoeg, dan sluit zij deze opvang uit." : nil,
                provision.reduces ? "Wat zij geeft, gaat van de behoefte aan opvang af." : nil,
            ].compactMap { $0 }
            blocks.append(
                .paragraph(
                    effects.isEmpty
                        ? "Deze voorziening wordt alleen vastgelegd." : effects.joined(separator: " ")))
            for (label, rule) in [
                ("Zij geldt voor dit kind als", provision.applies), ("Er is plaats als", provision.available),
                ("Zij past als", provision.fits), ("Zij is genoeg als", provision.suffices),
            ] {
                if let rule { blocks += rules(label, rule) }
            }
            for amount in provision.volume { blocks += rules("Zij geeft, in \(amount.unit.words)", amount.amount) }
            blocks += origin(provision.provenance)
        }
        return blocks
    }

    var paperBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Bewijs", level: 2)]
        if isUnset("bewijs") { return blocks + [.paragraph("Welke stukken nodig zijn, is niet ingevuld.")] }
        if regeling.bewijs.isEmpty { return blocks + [.paragraph("De regeling vraagt geen stukken.")] }
        for rule in regeling.bewijs {
            let names = rule.papers.map { id in lists.bewijsstukken.first { $0.id == id }?.name ?? id }
            if names.count == 1 {
                blocks.append(.heading(names[0], level: 3))
            } else {
                blocks += [.heading("Een van deze \(names.count) stukken", level: 3), .bullets(names)]
            }
            let at = rule.on.isEmpty ? "altijd" : dutchList(rule.on, "en")
            let age =
                switch rule.notOlderThan {
                case .set(let term): " Het is niet ouder dan \(term.dutch)."
                case .unset: " Hoe oud het mag zijn, is niet ingevuld."
                case .absent: ""
                }
            let duty = "\(names.count == 1 ? "Dit" : "Een hiervan") \(rule.isMandatory ? "moet" : "mag")"
            blocks.append(.paragraph("\(duty) worden meegestuurd (\(at)).\(age)"))
            if let needed = rule.neededIf { blocks += rules("Gevraagd als", needed) }
            blocks += origin(rule.provenance)
        }
        return blocks
    }

    var grantBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Wat er wordt toegekend", level: 2)]
        blocks.append(.heading("Hoeveel opvang", level: 3))
        switch regeling.toekenning.limit {
        case .set(let rule): blocks += limitBlocks(rule)
        case .absent: blocks.append(.paragraph("Er is geen grens."))
        case .unset: blocks.append(.paragraph("De grens is niet ingevuld. Het systeem beperkt de opvang dan niet."))
        }
        if case .set(let need) = regeling.toekenning.need {
            for amount in need { blocks += rules("Nodig is, in \(amount.unit.words)", amount.amount) }
        }
        if !regeling.toekenning.conversions.isEmpty {
            blocks.append(
                .bullets(regeling.toekenning.conversions.map { "1 \($0.from) telt als \($0.factor.dutch) \($0.to)" }))
        }
        blocks += origin(regeling.toekenning.volume)
        blocks.append(.heading("De eerste dag", level: 3))
        blocks.append(.paragraph("De eerste dag is de laatste van deze dagen."))
        blocks += regeling.toekenning.begin.flatMap(lineBlocks)
        blocks.append(.heading("De laatste dag", level: 3))
        blocks.append(.paragraph(duration + " De laatste dag is de eerste van deze dagen."))
        return blocks + regeling.toekenning.end.flatMap(lineBlocks)
    }

    private func limitBlocks(_ rule: Rule) -> [DocumentBlock] {
        guard let notion = regeling.notions.first(where: { $0.fullName == rule.text }) else {
            if case .written = regeling.outcome(rule.expression, texts) { return rules("Hoogstens", rule) }
            return [.paragraph("Hoogstens \(regeling.outcome(rule.expression, texts).dutch).")]
        }
        return [.paragraph("De grens staat bij het begrip \u{201C}\(notion.title ?? notion.fullName)\u{201D}:")]
            + content(of: notion)
    }

    private var duration: String {
        switch regeling.toekenning.duration {
        case .set(let term): "De opvang duurt hoogstens \(term.dutch)."
        case .absent: "Er is geen vaste duur."
        case .unset: "Hoe lang de opvang hoogstens duurt, is niet ingevuld."
        }
    }

    private func lineBlocks(_ line: DayRule) -> [DocumentBlock] {
        let said =
            regeling.inWords(line.day, texts).map { "\($0.text): \(line.reason ?? "")" } ?? line.reason ?? line.id
        let shown = said.prefix(1).uppercased() + said.dropFirst()
        return [.bullets([shown]), .code(line.day.text, label: "Expressie")]
            + (line.onlyIf.map { rules("Telt alleen mee als", $0) } ?? []) + origin(line.provenance)
    }

    var extensionBlocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.heading("Verlenging", level: 2)]
        switch regeling.verlenging {
        case .absent: return blocks + [.paragraph("Verlengen kan niet.")]
        case .unset: return blocks + [.paragraph("Of de opvang kan worden verlengd, is niet ingevuld.")]
        case .set(let rules):
            blocks.append(.paragraph([count(rules.count), length(rules.length)].joined(separator: " ")))
            if case .set(let stop) = rules.hardStop {
                blocks += self.rules("Daarna kan niets meer. De uiterste dag is", stop)
            }
            if case .set(let term) = rules.askBefore {
                blocks.append(.paragraph("De ouder vraagt de verlenging \(term.dutch) voor het einde aan."))
            }
            if !rules.questions.isEmpty {
                blocks += [
                    .paragraph("Dit wordt bij een verlenging gevraagd:"), .bullets(rules.questions.map(\.question)),
                ]
            }
            if case .set(let consult) = rules.consult {
                let people = dutchList(consult.rollen.map(roleName), "en")
                blocks.append(.paragraph("Er is eerst overleg met: \(people)."))
            }
            blocks += origin(rules.provenance)
            if let node = rules.voorwaarden { blocks += self.blocks(of: node, isTop: true) }
            return blocks
        }
    }

    private func count(_ setting: Setting<Int>) -> String {
        switch setting {
        case .set(let count): "Verlengen kan \(count) keer."
        case .absent: "Er is geen grens aan het aantal verlengingen."
        case .unset: "Hoe vaak verlengen kan, is niet ingevuld."
        }
    }

    private func length(_ setting: Setting<VerlengingRules.Length>) -> String {
        switch setting {
        case .set(.atMost(let term)): "Een verlenging duurt hoogstens \(term.dutch)."
        case .set(.share(let share, let unit)):
            "Een verlenging duurt hoogstens \(share.numerator)/\(share.denominator) van de eerste periode, geteld in \(unit.rawValue) en omlaag afgerond."
        case .absent: "Er is geen grens aan de lengte."
        case .unset: "Hoe lang een verlenging duurt, is niet ingevuld."
        }
    }

    func isUnset(_ path: String) -> Bool { regeling.unset.contains { $0.path == path } }
}

extension Term {
    /// `1 maand`, `9 maanden`, `2 jaar`.
    var dutch: String {
        switch (unit, count) {
        case (.dagen, 1): "1 dag"
        case (.weken, 1): "1 week"
        case (.maanden, 1): "1 maand"
        case (.jaren, _): "\(count) jaar"
        default: "\(count) \(unit.rawValue)"
        }
    }
}
