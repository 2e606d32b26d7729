import LuwteRules

/// A link to a part of a regeling, with how much there is of it.
struct PartLink: Sendable {
    let title: Phrase
    let lead: Phrase
    let route: Route
}

extension PartBuilder {
    /// The parts in the order of a reader's questions, the try-out and the worked cases among them.
    var partLinks: [PartLink] {
        var links = RegelingDeel.allCases.filter { $0 != .vergelijk }.map { deel in
            PartLink(title: counted(deel), lead: t(deel.lead), route: .deel(entry.id, deel))
        }
        links.append(
            PartLink(
                title: texts(VoorbeeldText.examplesCounted, ["aantal": String(entry.examples.count)]),
                lead: texts(VoorbeeldText.examplesLead),
                route: .voorbeelden(entry.id)))
        links.append(PartLink(title: t(.tryOut), lead: t(.tryOutLead), route: .proef(entry.id)))
        links.append(PartLink(title: t(.compare), lead: t(.compareLead), route: .deel(entry.id, .vergelijk)))
        return links
    }

    private func counted(_ deel: RegelingDeel) -> Phrase {
        let count: Int? =
            switch deel {
            case .voorwaarden: regeling.allConditions.count
            case .feiten: regeling.facts.count
            case .begrippen: regeling.notions.count
            case .lezingen: regeling.readings.count
            case .nietIngevuld: regeling.unset.count
            default: nil
            }
        guard let count else { return t(deel.title) }
        return t(.counted, ["titel": t(deel.title).text, "aantal": String(count)])
    }

    /// What the regeling is and where it comes from.
    var overview: [PartSection] {
        let header = regeling.header
        var rows = [PartRow(t(.gemeenten), header.gemeenten.map { .text(Phrase($0.name)) })]
        rows.append(PartRow(t(.validity), [.text(RegelingenPage.Model.validity(header, texts))]))
        rows.append(setting(.replaces, header.replaces, none: .replacesNothing) { [.text(Phrase($0))] })
        rows.append(setting(.transition, header.transition) { [.text(word($0))] })
        rows.append(setting(.legalKind, header.legalBasis.kind) { [.text(known("regeling.soort", $0))] })
        rows.append(setting(.legalName, header.legalBasis.name) { [.text(own($0))] })
        rows.append(yesNo(.isSubsidy, header.legalBasis.isSubsidy))
        let sections = [
            PartSection(id: "wat", title: t(.aboutTitle), blocks: [.card(card(t(.aboutCard), header.validity, rows))])
        ]
        return sections + section("bronnen", .sourcesTitle, sourceBlocks)
    }

    private var sourceBlocks: [PartBlock] {
        let cards = regeling.header.sources.map { source -> PartBlock in
            var rows: [PartRow] = []
            if let day = source.publishedOn { rows.append(row(.published, .text(Phrase(texts.day(day))))) }
            if let day = source.retrievedOn { rows.append(row(.retrieved, .text(Phrase(texts.day(day))))) }
            if let location = source.location {
                rows.append(
                    PartRow(
                        t(.location),
                        [OutsideAddress(location).map { .outside(Phrase(location), $0) } ?? .text(own(location))]))
            }
            if source.isPartlyRead { rows.append(row(.howRead, .text(texts(.sourcePartlyRead)))) }
            return .card(PartCard(title: own(source.title), rows: rows))
        }
        let unread = regeling.header.unread
        guard !unread.isEmpty else { return cards }
        return cards + [.rows([PartRow(t(.unread), unread.map { .text(own($0)) })])]
    }
}
