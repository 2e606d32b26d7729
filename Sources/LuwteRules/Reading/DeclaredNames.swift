/// Every name that the file declares, with the doubled ones, gathered before anything is read.
struct DeclaredNames {
    private(set) var names: [NameKind: Set<String>] = [:]
    /// IDs that stand twice in one list, at the second place.
    private(set) var doubled: [(id: String, kind: String, node: YAMLNode)] = []
    /// Own subjects, by ID with the name of their list.
    private(set) var plurals: [(id: String, plural: String)] = [
        ("gezin", ""), ("ouder", "ouders"), ("kind", "kinderen"), ("opvangdeel", "opvangdelen"),
    ]

    /// Who may supply a fact beside the roles.
    static let suppliers = ["BRP", "LRK", "document", "aanbieder", "ouder"]

    init(_ root: YAMLNode) {
        let lists = root["lijsten"]
        add(.opvangsoort, keys(lists?["opvangsoorten"]))
        add(.paper, keys(lists?["bewijsstukken"]))
        add(.role, keys(lists?["rollen"]))
        for entry in lists?["onderwerpen"]?.map ?? [] {
            plurals.append((entry.key, entry.value.text("meervoud") ?? entry.key))
        }
        add(.subject, plurals.map(\.id))
        add(.source, keys(root["regeling"]?["bronnen"]))
        add(.gemeente, root["regeling"]?["gemeenten"], as: "gemeente")
        add(.fact, keys(root["feiten"]))
        add(.notion, keys(root["begrippen"]))
        add(.reading, root["lezingen"], as: "lezing")
        add(.voorliggend, root["voorliggend"], as: "voorliggende voorziening")
        add(.step, root["werkwijze"]?["stappen"], as: "stap")
        add(.form, root["werkwijze"]?["formulieren"], as: "formulier")
        for form in root["werkwijze"]?["formulieren"]?.list ?? [] { add(nil, form["velden"], as: "veld") }
        add(.question, root["verlenging"]?["vragen"], as: "vraag")
        add(.evidence, root["bewijs"], as: "regel over bewijs")
        add(nil, root["afwijken"], as: "afwijking")
        add(nil, root["toekenning"]?["begin"]?["laatste_van"], as: "dag")
        add(nil, root["toekenning"]?["einde"]?["eerste_van"], as: "dag")
        add(nil, root["tijdens"]?["toetsmomenten"], as: "toetsmoment")
        add(nil, root["tijdens"]?["verplichtingen"], as: "verplichting")
        add(nil, root["contact"]?["verwijzingen"], as: "verwijzing")
        addConditions(root["voorwaarden"])
        addConditions(root["verlenging"]?["voorwaarden"])
        names[.supplier] = self[.role].union(DeclaredNames.suppliers)
        names[.known] = self[.fact].union(self[.paper]).union(self[.question]).union(self[.condition])
            .union(self[.evidence]).union(self[.notion]).union(["overleg"])
        names[.shown] = self[.fact].union(self[.condition]).union(self[.voorliggend])
    }

    subscript(kind: NameKind) -> Set<String> { names[kind] ?? [] }

    private func keys(_ node: YAMLNode?) -> [String] { node?.map?.map(\.key) ?? [] }

    private mutating func add(_ kind: NameKind, _ ids: [String]) { names[kind, default: []].formUnion(ids) }

    private mutating func add(_ kind: NameKind?, _ list: YAMLNode?, as name: String) {
        var seen: Set<String> = []
        for item in list?.list ?? [] {
            guard let node = item["id"], let id = node.text, !id.isEmpty else { continue }
            if !seen.insert(id).inserted { doubled.append((id, name, node)) }
        }
        if let kind { add(kind, Array(seen)) }
    }

    private mutating func addConditions(_ node: YAMLNode?) {
        guard let node else { return }
        if let id = node["id"], let text = id.text, !text.isEmpty {
            if self[.condition].contains(text) { doubled.append((text, "voorwaarde", id)) }
            add(.condition, [text])
        }
        for key in ["alle", "een_van", "geen_van"] {
            for child in node[key]?.list ?? [] { addConditions(child) }
        }
    }
}
