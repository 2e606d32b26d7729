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
        rows.append(setting(.aboveRate, geld.aboveRate) { [.text(word($0))] })
        rows.append(setting(.payee, geld.payee) { [.text(word($0))] })
        rows.append(
            setting(.rounding, geld.rounding) { steps in
                steps.map { .text(own("\($0.step): \($0.to), \($0.way)".replacing("_", with: " "))) }
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
            let soort = regeling.lists.opvangsoorten.first { $0.id == rate.soort }?.name ?? rate.soort
            let last = rate.last.map { texts.day($0) } ?? texts.plain(RegelingText.noLastDay)
            return [
                .text(own(soort)), .text(Phrase(texts.day(rate.first))), .text(Phrase(last)),
                .text(Phrase(texts.amount(rate.amount))), .text(own(rate.doubt ?? "")),
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
        var rows = [setting(.method, rules.method) { [.text(word($0))] }]
        for (soort, table) in rules.tables.sorted(by: { $0.key < $1.key }) {
            let name = regeling.lists.opvangsoorten.first { $0.id == soort }?.name ?? soort
            switch table {
            case .set(let table): rows.append(PartRow(own(name), [.text(t(.nationalTable, ["naam": table]))]))
            case .absent: rows.append(PartRow(own(name), [.text(t(.noContribution))]))
            case .unset: rows.append(PartRow(own(name), [.notFilledIn]))
            }
        }
        if case .absent = rules.share {
        } else {
            rows.append(
                setting(.share, rules.share) { [.text(Phrase(texts.number($0.decimalText(4, separator: ","))))] })
        }
        if let threshold = rules.threshold.content {
            rows.append(
                PartRow(
                    t(.threshold), threshold.sorted { $0.key < $1.key }.map { .text(own("\($0.key): \($0.value)")) }))
        }
        rows.append(setting(.base, rules.base) { [.text(word($0))] })
        return card(t(.contribution), rules.provenance, rows)
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
            PartSection(
                id: "leeg-\(part)", title: word(part.prefix(1).uppercased() + part.dropFirst()),
                intro: [t(Self.meaning(of: part))],
                blocks: [
                    .table(
                        PartTable(
                            caption: t(.unsetTable, ["deel": part]),
                            head: [.text(t(.unsetKey)), .text(t(.unsetPlace))],
                            rows: (byPart[part] ?? []).map { unset in
                                [.rule(unset.path), .text(t(.line, ["regel": String(unset.place.line)]))]
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
