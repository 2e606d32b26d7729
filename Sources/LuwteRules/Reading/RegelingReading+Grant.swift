import Feel
import LuwteCore

extension RegelingReading {
    func toekenning() -> ToekenningRules {
        let node = root["toekenning"]
        let volume = node?["omvang"]
        let over = Set([subject("opvangdeel")].compactMap { $0 })
        return ToekenningRules(
            begin: (node?["begin"]?["laatste_van"]?.list ?? []).map { dayRule($0) },
            limit: setting(volume?.entry("grens")) { volumeRule($0, over: over) },
            need: setting(volume?.entry("behoefte")) { need($0) },
            conversions: (volume?["omrekening"]?.map ?? []).flatMap(conversions), volume: provenance(volume),
            duration: term(node?.entry("duur")), end: (node?["einde"]?["eerste_van"]?.list ?? []).map { dayRule($0) })
    }

    private func need(_ node: YAMLNode) -> [(unit: VolumeUnit, amount: Rule)]? {
        guard let entries = node.map else {
            report(.needIsNoMap, at: node)
            return nil
        }
        return entries.filter { !$0.value.isEmpty }.compactMap(amount)
    }

    private func dayRule(_ node: YAMLNode) -> DayRule {
        let day =
            rule(node["dag"], .date)
            ?? Rule(text: "", expression: Expression(constant: .null), place: place(node), borders: [])
        return DayRule(
            id: node.text("id") ?? "", day: day, onlyIf: rule(node["alleen_als"], .condition),
            reason: node.text("reden"), provenance: provenance(node))
    }

    /// `dag: { dagdelen: 2, lezing: A-30 }`, or in short `dag: 2 dagdelen`.
    private func conversions(_ entry: YAMLEntry) -> [Conversion] {
        let from = ["dag", "dagdeel", "uur"]
        let to = ["dagen", "dagdelen", "uren"]
        if !from.contains(entry.key) { report(.conversionFrom(entry.key, known: from), at: place(entry)) }
        if entry.value.isEmpty { return [] }
        if let text = entry.value.text {
            let parts = text.split(separator: " ").map(String.init)
            if parts.count == 2, to.contains(parts[1]), let factor = Scalars.share(parts[0]), !factor.isZero {
                return [Conversion(from: entry.key, to: parts[1], factor: factor, provenance: Provenance())]
            }
            report(.conversionText(text), at: entry.value)
            return []
        }
        return (entry.value.map ?? []).compactMap { factor in
            if factor.key == "bron" || factor.key == "lezing" { return nil }
            guard to.contains(factor.key) else {
                report(.conversionTo(factor.key, known: to), at: place(factor))
                return nil
            }
            if factor.value.isEmpty { return nil }
            guard let number = factor.value.text.flatMap(Scalars.share), !number.isZero else {
                report(.conversionNumber, at: factor.value)
                return nil
            }
            return Conversion(from: entry.key, to: factor.key, factor: number, provenance: provenance(entry.value))
        }
    }

    func verlenging(_ node: YAMLNode) -> VerlengingRules? {
        guard node.map != nil else { return nil }
        let tree = node["voorwaarden"].flatMap { $0.map == nil ? nil : self.node($0, under: ReadGroup(over: [])) }
        return VerlengingRules(
            count: setting(node.entry("aantal")) { $0.text.flatMap(Scalars.wholeNumber) },
            length: setting(node.entry("lengte"), length),
            hardStop: setting(node.entry("harde_stop")) { rule($0, .date) },
            voorwaarden: tree,
            questions: (node["vragen"]?.list ?? []).map { item in
                VerlengingRules.Question(
                    id: item.text("id") ?? "", question: item.text("vraag") ?? "", answer: answer(item),
                    provenance: provenance(item))
            },
            consult: setting(node.entry("overleg")) { item in
                VerlengingRules.Consult(
                    rollen: item.texts("rollen"),
                    needsDifferentPersons: flag(item, "verschillende_personen", default: false),
                    isAnonymous: flag(item, "geanonimiseerd", default: false), provenance: provenance(item))
            },
            askBefore: term(node.entry("aanvragen_voor")), provenance: provenance(node))
    }

    private func length(_ node: YAMLNode) -> VerlengingRules.Length? {
        if let most = node.text("hoogstens").flatMap(Scalars.term) { return .atMost(most) }
        guard let share = node.text("hoogstens_deel").flatMap(Scalars.share) else {
            report(.noLength, at: node)
            return nil
        }
        guard let unit = node.text("telt").flatMap(Term.Unit.init) else {
            report(.noShareUnit, at: node)
            return nil
        }
        return .share(share, of: unit)
    }

    func tijdens() -> TijdensRules {
        let node = root["tijdens"]
        return TijdensRules(
            toetsmomenten: setting(node?.entry("toetsmomenten")) { list in
                list.members.compactMap { item in
                    rule(item["dag"], .date).map { day in
                        TijdensRules.Toetsmoment(
                            id: item.text("id") ?? "", title: item.text("titel") ?? "", day: day,
                            agenda: item.texts("agenda"), provenance: provenance(item))
                    }
                }
            },
            duties: setting(node?.entry("verplichtingen")) { list in
                list.members.map {
                    TijdensRules.Duty(
                        id: $0.text("id") ?? "", title: $0.text("titel") ?? "", provenance: provenance($0))
                }
            })
    }
}
