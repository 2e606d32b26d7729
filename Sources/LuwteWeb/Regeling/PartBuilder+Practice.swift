import LuwteRules

// Who does what, within what time, and where families turn to.
extension PartBuilder {
    var practice: [PartSection] {
        let practice = regeling.werkwijze
        let terms = [
            term(.decisionTerm, practice.beslissing), term(.supplementTerm, practice.aanvulling),
            term(.reminderTerm, practice.herinnering),
        ]
        return section(
            "stappen", .steps, intro: [.stepsIntro], practice.steps.enumerated().map { .card(card($1, number: $0 + 1)) }
        )
            + section("termijnen", .terms, terms.map(PartBlock.card) + [.card(decision(practice.besluit))])
            + section("rollen", .roles, roles)
            + section("formulieren", .forms, practice.formulieren.map { .card(card($0)) })
            + section("aanbieders", .providers, [.card(providers)])
            + section("afwijken", .deviation, deviation)
            + section("contact", .contact, contact)
    }

    private func card(_ step: Werkwijze.Step, number: Int) -> PartCard {
        var rows: [PartRow] = []
        if let role = step.role { rows.append(row(.byWhom, .text(roleName(role)))) }
        let before = step.after.map { id in regeling.werkwijze.steps.first { $0.id == id }?.title ?? id }
        if !before.isEmpty { rows.append(PartRow(t(.afterStep), before.map { .text(own($0)) })) }
        rows += rule(.onlyIf, step.onlyIf)
        let title = texts.fromRegeling([step.title], after: "\(number). ")
        return card(title, id: "stap-\(step.id)", step.provenance, rows)
    }

    private func term(_ name: RegelingText, _ setting: Setting<Werkwijze.TermRule>) -> PartCard {
        switch setting {
        case .absent: return PartCard(title: t(name), rows: [row(.lasts, .text(t(.noneHere)))])
        case .unset: return PartCard(title: t(name), rows: [row(.lasts, .notFilledIn)])
        case .set(let rule):
            var rows = [termRow(.lasts, rule.length)]
            if name == .decisionTerm {
                rows.append(self.setting(.basis, rule.basis) { [.text(basis($0))] })
                rows.append(yesNo(.weekendRule, rule.hasWeekendRule))
            }
            return card(t(name), rule.provenance, rows)
        }
    }

    private func basis(_ basis: String) -> Phrase {
        basis == "awb_4_13" ? t(.basisReasonable) : basis == "verordening" ? t(.basisOwn) : word(basis)
    }

    private func decision(_ setting: Setting<Werkwijze.BesluitRule>) -> PartCard {
        guard case .set(let rule) = setting else {
            return PartCard(title: t(.decision), rows: [self.setting(.byWhom, setting) { _ in [] }])
        }
        var rows: [PartRow] = []
        if let proposer = rule.proposer { rows.append(row(.proposes, .text(roleName(proposer)))) }
        rows.append(self.setting(.team, rule.team) { [.text(roleName($0))] })
        if let signer = rule.signer { rows.append(row(.signs, .text(roleName(signer)))) }
        rows.append(row(.underMandate, .text(texts(rule.isUnderMandaat ? .yes : .no))))
        return card(t(.decision), rule.provenance, rows)
    }

    private var roles: [PartBlock] {
        guard !regeling.lists.rollen.isEmpty else { return [] }
        return [
            .table(
                PartTable(
                    caption: t(.rolesTable), head: [.text(t(.role)), .text(t(.rolePlace))],
                    rows: regeling.lists.rollen.map { role in
                        [.text(own(role.name)), .text(t(role.isOutside ? .roleOutside : .roleInside))]
                    }))
        ]
    }

    private func card(_ form: Formulier) -> PartCard {
        var card = card(own(form.title), id: "formulier-\(form.id)", form.provenance, [])
        card.tables = [
            PartTable(
                caption: t(.formFields, ["formulier": form.title]),
                head: [.text(t(.field)), .text(t(.question)), .text(t(.mandatory))],
                rows: form.fields.map { field in
                    [
                        .text(own(field.title)), .text(own(field.question ?? "")),
                        .text(texts(field.isMandatory ? .yes : .no)),
                    ]
                })
        ]
        return card
    }

    private var providers: PartCard {
        let rules = regeling.aanbieders
        var rows = [
            yesNo(.needsRegister, rules.needsLRK), setting(.approvedList, rules.lists) { $0.map { .text(word($0)) } },
            setting(.place, rules.place) { [.text(word($0))] },
            setting(.whoChooses, rules.chosenBy) { [.text(roleName($0))] },
        ]
        for (soort, names) in rules.closedLists.sorted(by: { $0.key < $1.key }) {
            let name = regeling.lists.opvangsoorten.first { $0.id == soort }?.name ?? soort
            switch names {
            case .set(let names): rows.append(PartRow(own(name), names.map { .text(own($0)) }))
            case .absent: rows.append(PartRow(own(name), [.text(t(.noLimit))]))
            case .unset: rows.append(PartRow(own(name), [.notFilledIn]))
            }
        }
        return card(t(.providersCard), rules.provenance, rows)
    }

    private var deviation: [PartBlock] {
        switch regeling.afwijken {
        case .absent: return [.paragraph(t(.deviationNone))]
        case .unset: return [.rows([row(.deviation, .notFilledIn)])]
        case .set(let ways):
            return ways.map { way in
                let from: [PartLine] =
                    way.from.isEmpty
                    ? [.text(t(.fromAll))]
                    : way.from.map { .link(Phrase($0), .deel(entry.id, .voorwaarden, anchor: $0)) }
                return .card(
                    card(
                        own(way.title), id: "afwijken-\(way.id)", way.provenance,
                        [
                            PartRow(t(.deviatesFrom), from), row(.byWhom, .text(roleName(way.by))),
                            row(.needsMotive, .text(texts(way.needsMotive ? .yes : .no))),
                        ]))
            }
        }
    }

    private var contact: [PartBlock] {
        var rows: [PartRow] = []
        switch regeling.contact.channels {
        case .set(let channels):
            rows += channels.map { channel in
                let value: PartLine = channel.value.content.map { .text(own($0)) } ?? .notFilledIn
                return PartRow(
                    ChannelModel(channel, texts).kind, [value] + (channel.purpose.map { [.text(own($0))] } ?? []))
            }
        case .absent: rows.append(row(.contact, .text(t(.noneHere))))
        case .unset: rows.append(row(.contact, .notFilledIn))
        }
        rows += (regeling.contact.referrals.content ?? []).map { referral in
            PartRow(own(referral.name), [.text(own(referral.when))] + (referral.onlyIf.map { [line($0)] } ?? []))
        }
        return [.rows(rows)]
    }
}
