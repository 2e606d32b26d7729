import Feel
import LuwteCore

extension RegelingReading {
    func werkwijze() -> Werkwijze {
        let node = root["werkwijze"]
        let terms = node?["termijnen"]
        let over = Set(subjects.indices)
        return Werkwijze(
            steps: (node?["stappen"]?.list ?? []).map { item in
                Werkwijze.Step(
                    id: item.text("id") ?? "", title: item.text("titel") ?? "", role: item.text("rol"),
                    after: item.texts("na"), onlyIf: rule(item["alleen_als"], .condition), provenance: provenance(item))
            },
            formulieren: (node?["formulieren"]?.list ?? []).map { item in
                Formulier(
                    id: item.text("id") ?? "", title: item.text("titel") ?? "",
                    fields: (item["velden"]?.list ?? []).map { field($0, over: over) }, provenance: provenance(item))
            },
            beslissing: setting(terms?.entry("beslissing"), termRule),
            aanvulling: setting(terms?.entry("aanvulling"), termRule),
            herinnering: setting(terms?.entry("herinnering"), termRule),
            besluit: setting(node?.entry("besluit")) { item in
                Werkwijze.BesluitRule(
                    proposer: item.text("voorstel"), team: text(item.entry("team")), signer: item.text("tekent"),
                    isUnderMandaat: flag(item, "mandaat", default: false), provenance: provenance(item))
            })
    }

    private func field(_ node: YAMLNode, over: Set<Int>) -> Formulier.Field {
        Formulier.Field(
            id: node.text("id") ?? "", title: node.text("titel") ?? "", question: node.text("vraag"),
            answer: answer(node), isMandatory: flag(node, "verplicht", default: false),
            onlyIf: rule(node["alleen_als"], .condition, over: over),
            isFromSource: flag(node, "van_bron", default: true), provenance: provenance(node))
    }

    private func termRule(_ node: YAMLNode) -> Werkwijze.TermRule? {
        if let length = node.text.flatMap(Scalars.term) {
            return Werkwijze.TermRule(
                length: .set(length), basis: .absent, hasWeekendRule: .absent, provenance: Provenance())
        }
        return Werkwijze.TermRule(
            length: term(node.entry("duur")), basis: text(node.entry("basis")),
            hasWeekendRule: yesNo(node.entry("weekeinderegel")), provenance: provenance(node))
    }

    func contact() -> ContactRules {
        let node = root["contact"]
        return ContactRules(
            channels: setting(node?.entry("kanalen")) { list in
                list.members.map {
                    ContactRules.Channel(
                        kind: $0.text("soort") ?? "", value: text($0.entry("waarde")), purpose: $0.text("voor"),
                        provenance: provenance($0))
                }
            },
            referrals: setting(node?.entry("verwijzingen")) { list in
                list.members.map {
                    ContactRules.Referral(
                        id: $0.text("id") ?? "", name: $0.text("naam") ?? "", when: $0.text("wanneer") ?? "",
                        onlyIf: rule($0["als"], .condition), provenance: provenance($0))
                }
            })
    }

    func aanbieders() -> AanbiederRules {
        let node = root["aanbieders"]
        let closed = node?["gesloten_lijst"]?.map ?? []
        return AanbiederRules(
            needsLRK: yesNo(node?.entry("lrk")), lists: setting(node?.entry("lijst")) { $0.members.compactMap(\.text) },
            closedLists: Dictionary(
                closed.map { entry in (entry.key, setting(entry) { $0.members.compactMap(\.text) }) },
                uniquingKeysWith: { first, _ in first }),
            place: text(node?.entry("plaats")), chosenBy: text(node?.entry("gekozen_door")),
            provenance: provenance(node))
    }

    func geld() -> GeldRules {
        let node = root["geld"]
        return GeldRules(
            rates: setting(node?.entry("uurtarieven")) { value in
                value.text == "landelijk" ? .landelijk : .own(value.members.compactMap(rate))
            },
            aboveRate: text(node?.entry("boven_tarief")),
            ouderbijdrage: setting(node?.entry("eigen_bijdrage")) { item in
                GeldRules.Ouderbijdrage(
                    method: method(item.entry("methode")), tables: texts(item["per_soort"]),
                    share: setting(item.entry("deel")) { $0.text.flatMap(Scalars.share) },
                    threshold: setting(item.entry("drempel")) { value in
                        checkThreshold(value)
                        return Dictionary(
                            (value.map ?? []).map { ($0.key, $0.value.text ?? "") },
                            uniquingKeysWith: { first, _ in first })
                    },
                    base: text(item.entry("grondslag")), provenance: provenance(item))
            },
            payee: text(node?.entry("betaald_aan")),
            rounding: setting(node?.entry("afronding")) { list in
                list.members.map {
                    GeldRules.RoundingStep(
                        step: $0.text("stap") ?? "", to: $0.text("op") ?? "", way: $0.text("wijze") ?? "")
                }
            },
            ceiling: setting(node?.entry("plafond"), ceiling), provenance: provenance(node))
    }

    /// The threshold is an income in whole euros, and nothing else.
    private func checkThreshold(_ node: YAMLNode) {
        for entry in node.map ?? [] where !entry.value.isEmpty {
            if entry.key != "inkomen" {
                report(.thresholdKey(entry.key), at: place(entry))
            } else if entry.value.text.flatMap(Scalars.wholeNumber) == nil {
                report(.thresholdKey(entry.value.text ?? "iets anders"), at: place(entry))
            }
        }
    }

    /// The method; `geen` is one of them.
    private func method(_ entry: YAMLEntry?) -> Setting<String> {
        guard let entry, entry.value.text == "geen" else { return text(entry) }
        return .set("geen")
    }

    private func texts(_ node: YAMLNode?) -> [String: Setting<String>] {
        Dictionary((node?.map ?? []).map { ($0.key, text($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func rate(_ node: YAMLNode) -> GeldRules.Rate? {
        guard let first = node.text("van").flatMap(Scalars.date),
            let amount = node.text("bedrag").flatMap(Scalars.amount)
        else { return nil }
        return GeldRules.Rate(
            soort: node.text("soort") ?? "", first: first, last: node.text("tot").flatMap(Scalars.date), amount: amount,
            doubt: node.text("twijfel"), provenance: provenance(node))
    }

    private func ceiling(_ node: YAMLNode) -> [Int: Money]? {
        var amounts: [Int: Money] = [:]
        for entry in node.map ?? [] {
            guard let year = Scalars.wholeNumber(entry.key), (1900...2999).contains(year) else {
                report(.ceilingYear(entry.key), at: place(entry))
                continue
            }
            amounts[year] = entry.value.text.flatMap(Scalars.amount)
        }
        return amounts
    }
}
