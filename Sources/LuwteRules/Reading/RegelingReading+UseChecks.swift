import Feel

/// What is declared and used by nothing.
extension RegelingReading {
    /// Facts that have a meaning of their own, whether or not an expression names them.
    private static let reservedFacts: Set<String> = [
        "kind.geboortedatum", "kind.verwachte_datum", "kind.rang", "opvangdeel.soort", "opvangdeel.uurprijs",
        "opvangdeel.aanbieder", "opvangdeel.weekdagen", "gezin.toetsingsinkomen",
    ]

    func checkUse(_ regeling: Regeling) {
        if !draft.facts.contains(where: { $0.fullName == "kind.geboortedatum" }) {
            report(.noBirthDate, at: root["feiten"] ?? root)
        }
        let reserved = RegelingReading.reservedFacts.union(VolumeUnit.allCases.map { "opvangdeel." + $0.rawValue })
        for fact in draft.facts where !usedFacts.contains(fact.fullName) && !reserved.contains(fact.fullName) {
            report(.unusedFact(fact.fullName), at: fact.place)
        }
        for notion in draft.notions where !usedFacts.contains(notion.fullName) {
            report(.unused(.notion, notion.fullName), at: notion.place)
        }
        let tested = references[.voorliggend] ?? []
        for provision in regeling.voorliggend where provision.excludes && !tested.contains(provision.id) {
            report(.excludesNothing(provision.id), at: provision.place)
        }
        let lists = root["lijsten"]
        checkUse(of: .role, lists?["rollen"], by: [.role, .supplier])
        checkUse(of: .paper, lists?["bewijsstukken"], by: [.paper, .known])
        checkUse(of: .subject, lists?["onderwerpen"], by: [.subject])
        // A text that was not read, or not wholly, is named for who reads it later; so is the one text of a regeling.
        let sources = (root["regeling"]?["bronnen"]?.map ?? []).filter {
            !flag($0.value, "deels_gelezen", default: false)
        }
        if references[.source] != nil { checkUse(of: .source, sources, by: [.source]) }
        let known = references[.reading] ?? []
        for reading in root["lezingen"]?.list ?? [] {
            guard let id = reading.text("id"), !known.contains(id) else { continue }
            report(.unused(.reading, id), at: reading)
        }
    }

    private func checkUse(of kind: NameKind, _ list: YAMLNode?, by kinds: [NameKind]) {
        checkUse(of: kind, list?.map ?? [], by: kinds)
    }

    /// - Parameter kinds: the kinds of names under which something can refer to these.
    private func checkUse(of kind: NameKind, _ entries: [YAMLEntry], by kinds: [NameKind]) {
        let used = kinds.reduce(into: usedWords) { $0.formUnion(references[$1] ?? []) }
        for entry in entries where !used.contains(entry.key) {
            report(.unused(kind, entry.key), at: place(entry))
        }
    }
}
