import LuwteCore
import LuwteRules

// What care costs and who pays; the readings chosen; what nobody filled in.
extension PartBuilder {
    var money: [PartSection] {
        let geld = regeling.geld
        var rows: [PartRow] = []
        rows.append(
            setting(.rates, geld.rates, none: .noLimit) { rates in
                switch rates {
                case .landelijk: [.text(t(.ratesNational))]
                case .own: [.text(t(.ratesOwn))]
                }
            })
        rows.append(setting(.aboveRate, geld.aboveRate) { [.text(known("geld.wie", $0))] })
        rows.append(setting(.payee, geld.payee) { [.text(known("geld.wie", $0))] })
        rows.append(
            setting(.rounding, geld.rounding) { steps in
                steps.map { .text(rounding($0)) }
            })
        rows.append(
            setting(.ceiling, geld.ceiling) { years in
                years.sorted { $0.key < $1.key }.map { .text(Phrase("\($0.key): \(texts.amount($0.value))")) }
            })
        return section("algemeen", .moneyGeneral, [.card(card(t(.moneyCard), geld.provenance, rows))])
            + section("tarieven", .ownRates, rateTable)
            + section("bijdrage", .contribution, [.card(contribution)])
    }

    private var rateTable: [PartBlock] {
        guard case .own(let rates)? = regeling.geld.rates.content else { return [] }
        let rows = rates.map { rate -> [PartLine] in
            let last = rate.last.map { texts.day($0) } ?? texts.plain(RegelingText.noLastDay)
            return [
                .text(opvangsoortName(rate.soort)), .unbroken([Phrase(texts.day(rate.first))]),
                .unbroken([Phrase(last)]), .unbroken([Phrase(texts.amount(rate.amount))]),
                .text(own(rate.doubt ?? "")),
            ]
        }
        let head: [RegelingText] = [.kindOfCare, .fromDay, .untilDay, .perHour, .doubt]
        return [
            .table(PartTable(caption: t(.ratesTable), head: head.map { .text(t($0)) }, rows: rows))
        ]
    }

    private var contribution: PartCard {
        guard case .set(let rules) = regeling.geld.ouderbijdrage else {
            return PartCard(title: t(.contribution), rows: [setting(.method, regeling.geld.ouderbijdrage) { _ in [] }])
        }
        var rows = [setting(.method, rules.method) { [.text(known("geld.methode", $0))] }]
        for (soort, table) in rules.tables.sorted(by: { $0.key < $1.key }) {
            rows.append(
                setting(opvangsoortName(soort), table, none: .noContribution) { table in
                    let title = entry.assessor.landelijk.title(ofTable: table) ?? table.replacing("_", with: " ")
                    return [.text(t(.nationalTable, ["naam": title]))]
                })
        }
        if case .absent = rules.share {
        } else {
            rows.append(
                setting(.share, rules.share) { [.text(Phrase(texts.percentage($0)))] })
        }
        if let threshold = rules.threshold.content {
            rows.append(
                PartRow(
                    t(.threshold), threshold.sorted { $0.key < $1.key }.map { .text(self.threshold($0.key, $0.value)) })
            )
        }
        rows.append(setting(.base, rules.base) { [.text(known("geld.over", $0))] })
        return card(t(.contribution), rules.provenance, rows)
    }

    private func rounding(_ step: GeldRules.RoundingStep) -> Phrase {
        let name = RuleTextKey(rawValue: "som.stap_\(step.step)").map { Phrase(texts.rules($0)) } ?? word(step.step)
        return texts(
            FileWord.roundingStep,
            ["stap": name.text, "doel": known("geld.op", step.to).text, "wijze": known("geld.wijze", step.way).text])
    }

    private func threshold(_ key: String, _ value: String) -> Phrase {
        let amount = (try? Money(value)).map(texts.amount) ?? value
        return texts(FileWord.thresholdIs, ["waarvan": word(key).text, "bedrag": amount])
    }

    // MARK: Readings

    var readings: [PartSection] {
        section(
            "keuzes", .readingList, intro: [.readingListIntro],
            regeling.readings.isEmpty ? [.paragraph(t(.readingsNone))] : regeling.readings.map { .card(card($0)) })
    }

    private func card(_ reading: ReadingChoice) -> PartCard {
        var rows = [row(.choice, .text(own(reading.choice))), row(.reason, .text(own(reading.why)))]
        if !reading.alternatives.isEmpty {
            rows.append(PartRow(t(.alternatives), reading.alternatives.map { .text(own($0)) }))
        }
        rows.append(row(.chosenBy, .text(reading.isDefault ? t(.chosenDefault) : word(reading.by))))
        if let day = reading.chosenOn { rows.append(row(.chosenOn, .text(Phrase(texts.day(day))))) }
        let users = regeling.allConditions.filter { $0.provenance.readings.contains(reading.id) }
        if !users.isEmpty {
            rows.append(
                PartRow(
                    t(.usedBy),
                    users.map { .link(own($0.title), .deel(entry.id, .voorwaarden, anchor: $0.id)) }))
        }
        return PartCard(
            id: reading.id, title: texts.fromRegeling([reading.about], after: "\(reading.id): "),
            labels: [t(reading.isDefault ? .notConfirmed : .confirmed)], rows: rows)
    }

    // MARK: Not filled in

    var unset: [PartSection] {
        guard !regeling.unset.isEmpty else { return section("leeg", .unsetList, [.paragraph(t(.unsetNone))]) }
        var order: [String] = []
        var byPart: [String: [Unset]] = [:]
        for unset in regeling.unset {
            let part = unset.path.split(separator: ".").first.map(String.init) ?? ""
            if byPart[part] == nil { order.append(part) }
            byPart[part, default: []].append(unset)
        }
        return order.map { part in
            let name = UnsetName.part(part).map { t($0) } ?? word(part.prefix(1).uppercased() + part.dropFirst())
            return PartSection(
                id: "leeg-\(part)", title: name, intro: [t(Self.meaning(of: part))],
                blocks: [
                    .table(
                        PartTable(
                            caption: t(.unsetTable), head: [.text(t(.unsetWhat)), .text(t(.unsetPlace))],
                            rows: (byPart[part] ?? []).map { unset in
                                let words = UnsetName(unset, in: regeling, texts)
                                return [
                                    .detailed(words.name, .init(about: words.about, key: unset.path)),
                                    .unbroken([t(.line, ["regel": String(unset.place.line)])]),
                                ]
                            }))
                ])
        }
    }

    /// What it comes to that a key of this part is empty.
    private static func meaning(of part: String) -> RegelingText {
        switch part {
        case "voorwaarden": .unsetConditions
        case "voorliggend": .unsetFirst
        case "toekenning": .unsetGrant
        case "verlenging": .unsetExtension
        case "tijdens": .unsetDuring
        case "werkwijze": .unsetPractice
        case "contact": .unsetContact
        case "aanbieders": .unsetProviders
        case "geld": .unsetMoney
        case "bewijs": .unsetEvidence
        case "afwijken": .unsetDeviation
        default: .unsetOther
        }
    }
}
