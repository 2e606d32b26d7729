import Feel
import LuwteCore

extension RegelingReading {
    /// The whole regeling; only to be used when no finding is a `fout`.
    func regeling(id: Regeling.ID) -> Regeling {
        let (facts, notions, layout) = layOut()
        let lists = lists()
        let provisions = (root["voorliggend"]?.list ?? []).map(voorliggend)
        let tree = node(root["voorwaarden"], under: ReadGroup(over: []))
        let extensions = setting(root.entry("verlenging"), verlenging)
        let regeling = Regeling(
            id: id, header: header(), lists: lists, facts: facts, notions: notions, voorwaarden: tree,
            voorliggend: provisions, bewijs: (root["bewijs"]?.list ?? []).map(bewijs), toekenning: toekenning(),
            verlenging: extensions, tijdens: tijdens(), werkwijze: werkwijze(), contact: contact(),
            aanbieders: aanbieders(), geld: geld(),
            afwijken: setting(root.entry("afwijken")) { $0.members.map(deviation) },
            brieven: Dictionary(
                (root["brieven"]?.map ?? []).map { ($0.key, $0.value.text ?? "") },
                uniquingKeysWith: { first, _ in first }),
            readings: (root["lezingen"]?.list ?? []).map(reading), unset: unset, layout: layout)
        checkConditions(regeling)
        checkFallingAway(regeling)
        checkUnits(regeling)
        checkRates(regeling)
        checkUse(regeling)
        return regeling
    }

    private func header() -> Header {
        let node = root["regeling"]
        let validity = node?["geldig"]
        let basis = node?["wettelijke_basis"]
        let first = validity?.text("van").flatMap(Scalars.date)
        let last = validity?.text("tot").flatMap(Scalars.date)
        if let first, let last, last < first, let place = validity?["tot"] {
            report(.validityReversed, at: place)
        }
        return Header(
            name: node?.text("naam") ?? "", standing: node?.text("stand").flatMap(Header.Standing.init) ?? .concept,
            gemeenten: (node?["gemeenten"]?.members ?? []).map {
                Header.Gemeente(id: $0.text("id") ?? "", name: $0.text("naam") ?? "", cbsCode: $0.text("cbs_code"))
            },
            firstDay: first ?? .earliest, lastDay: last, hasValidity: first != nil, validity: provenance(validity),
            replaces: text(node?.entry("vervangt")), transition: text(node?.entry("overgangsrecht")),
            legalBasis: Header.LegalBasis(
                kind: text(basis?.entry("soort")), isSubsidy: yesNo(basis?.entry("subsidie")),
                name: text(basis?.entry("naam"))),
            sources: (node?["bronnen"]?.map ?? []).map(source), unread: node?.texts("deel_niet_gelezen") ?? [])
    }

    private func source(_ entry: YAMLEntry) -> Header.SourceText {
        let node = entry.value
        return Header.SourceText(
            id: entry.key, title: node.text("titel") ?? "", publishedOn: node.text("datum").flatMap(Scalars.date),
            retrievedOn: node.text("opgehaald").flatMap(Scalars.date), location: node.text("vindplaats"),
            isPartlyRead: flag(node, "deels_gelezen", default: false))
    }

    private func lists() -> Lists {
        let node = root["lijsten"]
        return Lists(
            opvangsoorten: (node?["opvangsoorten"]?.map ?? []).map(opvangsoort),
            bewijsstukken: (node?["bewijsstukken"]?.map ?? []).map { entry in
                Bewijsstuk(
                    id: entry.key, name: entry.value.text("naam") ?? entry.key, explanation: entry.value.text("uitleg"),
                    provenance: provenance(entry.value))
            },
            rollen: (node?["rollen"]?.map ?? []).map { entry in
                Rol(
                    id: entry.key, name: entry.value.text("naam") ?? entry.key,
                    isOutside: flag(entry.value, "buiten", default: false), provenance: provenance(entry.value))
            },
            subjects: subjects)
    }

    private func opvangsoort(_ entry: YAMLEntry) -> Opvangsoort {
        let node = entry.value
        var becomes: (id: String, on: Rule)?
        if let next = node.text("gaat_over_in"), next != "geen" {
            if let on = rule(node["op"], .date) {
                becomes = (next, on)
            } else if node["op"]?.isEmpty ?? true {
                report(.noDayOfBecoming(next), at: node)
            }
        }
        return Opvangsoort(
            id: entry.key, name: node.text("naam") ?? entry.key, explanation: node.text("uitleg"),
            lrk: text(node.entry("lrk")), allowed: rule(node["mag_als"], .condition), becomes: becomes,
            provenance: provenance(node))
    }

    private func voorliggend(_ node: YAMLNode) -> VoorliggendeVoorziening {
        let effects = node.texts("effect")
        let volume = (node["omvang"]?.map ?? []).compactMap(amount)
        if effects.contains("vermindert"), volume.isEmpty, node["omvang"]?.isEmpty ?? true {
            report(.noVolume, at: node)
        }
        let over = Set([subject("opvangdeel")].compactMap { $0 })
        return VoorliggendeVoorziening(
            id: node.text("id") ?? "", title: node.text("titel") ?? "", applies: rule(node["geldt_als"], .condition),
            available: rule(node["beschikbaar_als"], .condition),
            fits: rule(node["passend_als"], .condition, over: over),
            suffices: rule(node["voldoende_als"], .condition, over: over), excludes: effects.contains("sluit_uit"),
            reduces: effects.contains("vermindert"), volume: volume, help: node.text("hulp"),
            provenance: provenance(node), place: place(node))
    }

    /// A unit with an expression for how much.
    func amount(_ entry: YAMLEntry) -> (unit: VolumeUnit, amount: Rule)? {
        guard let unit = VolumeUnit(rawValue: entry.key) else {
            reportUnit(entry)
            return nil
        }
        return rule(entry.value, .any).map { rule in
            checkVolume(rule.expression, entry)
            return (unit, rule)
        }
    }

    private func bewijs(_ node: YAMLNode) -> BewijsRule {
        let papers = node.texts("een_van") + (node.text("stuk").map { [$0] } ?? [])
        if papers.isEmpty { report(.noPaper, at: node) }
        for name in node.texts("toont") { usedFacts.insert(name) }
        return BewijsRule(
            id: node.text("id") ?? "", papers: papers, shows: node.texts("toont"),
            neededIf: rule(node["nodig_als"], .condition), on: node["bij"] == nil ? ["aanvraag"] : node.texts("bij"),
            from: node.texts("van"), notOlderThan: term(node.entry("niet_ouder_dan")),
            isMandatory: flag(node, "verplicht", default: true), question: node.text("vraag"),
            provenance: provenance(node), place: place(node))
    }

    private func deviation(_ node: YAMLNode) -> Deviation {
        let from = node.texts("van")
        return Deviation(
            id: node.text("id") ?? "", title: node.text("titel") ?? "", from: from == ["alle"] ? [] : from,
            by: node.text("door") ?? "", needsMotive: flag(node, "motivering", default: true),
            provenance: provenance(node))
    }

    private func reading(_ node: YAMLNode) -> ReadingChoice {
        ReadingChoice(
            id: node.text("id") ?? "", about: node.text("over") ?? "", choice: node.text("keuze") ?? "",
            by: node.text("door") ?? "", chosenOn: node.text("op").flatMap(Scalars.date),
            why: node.text("waarom") ?? "",
            isDefault: flag(node, "standaard", default: false), alternatives: node.texts("alternatieven"),
            place: place(node))
    }
}
