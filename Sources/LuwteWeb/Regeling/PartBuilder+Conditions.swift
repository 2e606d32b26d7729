import LuwteRules

// The conditions as the tree that they are, and what goes before.
extension PartBuilder {
    var conditions: [PartSection] {
        var sections = [
            PartSection(
                id: "boom", title: t(.conditionTree), intro: [t(.conditionTreeIntro)],
                blocks: [block(regeling.voorwaarden)])
        ]
        if let own = regeling.verlenging.content?.voorwaarden {
            sections += section("bij-verlenging", .conditionsExtension, [block(own)])
        }
        sections += section(
            "voorliggend", .goesFirst, intro: [.goesFirstIntro], regeling.voorliggend.map { .card(card($0)) })
        return sections
    }

    func block(_ node: VoorwaardeNode) -> PartBlock {
        switch node {
        case .leaf(let leaf): .card(card(leaf))
        case .group(let group):
            .group(
                t(group.kind.words), title: group.title.map(own),
                details: rule(.onlyIf, group.onlyIf)
                    + (group.effect == .blokkeert ? [] : [row(.effect, .text(t(group.effect.words)))]),
                group.children.map(block))
        }
    }

    private func card(_ leaf: Voorwaarde) -> PartCard {
        var card = card(own(leaf.title), id: leaf.id, labels: labels(leaf), leaf.provenance, rows(leaf))
        let sentences: [(RegelingText, String?)] = [
            (.whenMet, leaf.texts.met), (.whenNotMet, leaf.texts.notMet), (.whenUnknown, leaf.texts.unknown),
            (.whenToJudge, leaf.texts.toJudge), (.whenHelp, leaf.texts.help),
        ]
        let rows = sentences.compactMap { name, text in text.map { PartRow(t(name), [.text(own($0))]) } }
        if !rows.isEmpty { card.folded = (t(.whatFamiliesRead), rows) }
        return card
    }

    private func labels(_ leaf: Voorwaarde) -> [Phrase] {
        var labels: [Phrase] = []
        switch leaf.over {
        case .once: break
        case .each(let subject):
            labels.append(t(.forEach, ["onderwerp": texts.subject(regeling.lists.subjects[subject]).text]))
        case .anyOf(let subject):
            labels.append(t(.forAny, ["onderwerp": texts.subject(regeling.lists.subjects[subject]).text]))
        }
        labels += Voorwaarde.Moment.allCases.filter(leaf.moments.contains).map { t($0.words) }
        if leaf.effect != .blokkeert { labels.append(t(leaf.effect.words)) }
        return labels
    }

    private func rows(_ leaf: Voorwaarde) -> [PartRow] {
        var rows: [PartRow] = []
        switch leaf.content {
        case .rule(let met, let notMet, let judge):
            rows += rule(.metIf, met) + rule(.notMetIf, notMet)
            if let judge { rows.append(row(.elseJudges, .text(roleName(judge)))) }
        case .oordeel(let role):
            rows.append(row(.judges, .text(roleName(role))))
        case .toestemming(let answer):
            rows += rule(.consent, answer)
        case .voorliggend(let number):
            let provision = regeling.voorliggend[number]
            let route = Route.deel(entry.id, .voorwaarden, anchor: "voorliggend-\(provision.id)")
            rows.append(row(.goesFirst, .link(own(provision.title), route)))
        case .unset:
            rows.append(row(.metIf, .notFilledIn, .text(t(.personJudges))))
        }
        rows += rule(.onlyIf, leaf.onlyIf)
        rows += names(.knowFirst, leaf.first.map(nameOfFact))
        rows += names(.lookAt, leaf.lookAt.map(word))
        rows += names(.papersNeeded, leaf.papers.map(paperName))
        rows += names(.onlyIn, leaf.gemeenten.map(gemeenteName))
        return rows
    }

    private func names(_ name: RegelingText, _ names: [Phrase]) -> [PartRow] {
        names.isEmpty ? [] : [PartRow(t(name), names.map(PartLine.text))]
    }

    /// The question of a fact where there is one, else the name of whatever it is.
    func nameOfFact(_ name: String) -> Phrase {
        if let fact = regeling.facts.first(where: { $0.fullName == name }) { return own(fact.question ?? name) }
        if let condition = regeling.allConditions.first(where: { $0.id == name }) { return own(condition.title) }
        if let rule = regeling.bewijs.first(where: { $0.id == name }) { return texts.either(regeling.paperNames(rule)) }
        let questions = regeling.verlenging.content?.questions ?? []
        if let question = questions.first(where: { name == $0.id || name == "vraag_\($0.id)" }) {
            return own(question.question)
        }
        if regeling.lists.bewijsstukken.contains(where: { $0.id == name }) { return paperName(name) }
        return texts(texts.rules.name(ofKey: name))
    }

    func paperName(_ id: String) -> Phrase {
        own(regeling.lists.bewijsstukken.first { $0.id == id }?.name ?? id.replacing("_", with: " "))
    }

    func gemeenteName(_ id: String) -> Phrase {
        Phrase(regeling.header.gemeenten.first { $0.id == id }?.name ?? id)
    }

    private func card(_ provision: VoorliggendeVoorziening) -> PartCard {
        var rows = rule(.appliesIf, provision.applies) + rule(.availableIf, provision.available)
        rows += rule(.fitsIf, provision.fits) + rule(.sufficesIf, provision.suffices)
        rows += provision.volume.map { amount in
            PartRow(
                t(.givesCare),
                [line(amount.amount), .text(texts(FileWord.inUnit, ["eenheid": word(amount.unit.rawValue).text]))])
        }
        if let help = provision.help { rows.append(row(.whenHelp, .text(own(help)))) }
        let labels = [
            provision.excludes ? t(.excludes) : nil, provision.reduces ? t(.reduces) : nil,
            provision.excludes || provision.reduces ? nil : t(.effectRecords),
        ].compactMap { $0 }
        return card(own(provision.title), id: "voorliggend-\(provision.id)", labels: labels, provision.provenance, rows)
    }
}

extension VoorwaardeNode.Kind {
    var words: RegelingText {
        switch self {
        case .alle: .allOf
        case .eenVan: .oneOf
        case .geenVan: .noneOf
        }
    }
}

extension Effect {
    var words: RegelingText {
        switch self {
        case .blokkeert: .effectBlocks
        case .bespreken: .effectDiscuss
        case .vastleggen: .effectRecords
        case .deelValtAf: .effectDropsPart
        }
    }
}

extension Voorwaarde.Moment {
    var words: RegelingText {
        switch self {
        case .aanvraag: .momentApplication
        case .doorlopend: .momentRunning
        case .verlenging: .momentExtension
        case .plaatsing: .momentPlacement
        case .maand: .momentMonth
        }
    }
}
