/// What a change is about and what it is, in Dutch.
struct ChangeSentence {
    let change: RawChange
    let regeling: Regeling

    private typealias Part = RegelingDifference.PartKind

    var kind: RegelingDifference.Kind {
        switch (change.old, change.new) {
        case (nil, _): .nieuw
        case (_, nil): .vervallen
        default: .gewijzigd
        }
    }

    /// The title or question of the thing, or the keys that lead to it.
    var about: String {
        let itself = change.new ?? change.old
        let owner = change.newOwner ?? change.oldOwner
        for node in [isWhole ? itself : nil, owner] {
            guard let node else { continue }
            if let title = ["titel", "naam", "over"].lazy.compactMap({ node.text($0) }).first { return title }
        }
        if let paper = (owner ?? itself)?.text("stuk"),
            let found = regeling.lists.bewijsstukken.first(where: { $0.id == paper })
        {
            return found.name
        }
        if let question = (isWhole ? itself : nil)?.text("vraag") ?? owner?.text("vraag") { return question }
        let keys = change.path.dropFirst().map(ChangeSentence.words)
        let named = isWhole || keys.count < 2 ? Array(keys) : Array(keys.dropLast())
        return ChangeSentence.capitalized((named.isEmpty ? change.path : named).joined(separator: ", "))
    }

    /// Whether the change is a thing that came or went, rather than a key of it.
    private var isWhole: Bool { change.old?.map != nil || change.new?.map != nil }

    var sentence: String {
        switch kind {
        case .nieuw: "\(noun) is nieuw."
        case .vervallen: "\(noun) is vervallen."
        case .gewijzigd: changed
        }
    }

    private var changed: String {
        if change.key == "plaats" { return "De voorwaarde staat in een andere groep." }
        if change.key == "volgorde" { return "De volgorde is anders." }
        guard let before = change.old?.text, let after = change.new?.text else { return "\(noun) is gewijzigd." }
        if before.isEmpty { return "\(noun) was niet ingevuld en is nu ingevuld." }
        if after.isEmpty { return "\(noun) is niet meer ingevuld." }
        if max(before.count, after.count) <= 30 {
            return "\(noun) gaat van \(before) naar \(after)."
        }
        return "\(noun) is gewijzigd."
    }

    /// What came, went or changed, at the beginning of a sentence.
    private var noun: String {
        if change.path.count == 1 { return "Dit onderdeel" }
        if isWhole || change.old?.list != nil && change.path.contains("rijen") {
            return ChangeSentence.nouns[change.path.dropLast().last ?? ""] ?? ChangeSentence.nouns[change.path[0]]
                ?? "Dit onderdeel"
        }
        if change.path.count == 2, let noun = ChangeSentence.nouns[change.path[0]] { return noun }
        return "\u{201C}\(ChangeSentence.capitalized(ChangeSentence.words(change.key)))\u{201D}"
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func words(_ key: String) -> String { key.replacing("_", with: " ") }

    private static let nouns = [
        "voorwaarden": "De voorwaarde", "voorliggend": "De voorziening", "bewijs": "De regel over bewijs",
        "rijen": "De rij van de tabel", "feiten": "Het feit", "begrippen": "Het begrip", "lezingen": "De lezing",
        "uurtarieven": "Het uurtarief", "opvangsoorten": "De opvangsoort", "bewijsstukken": "Het bewijsstuk",
        "rollen": "De rol", "onderwerpen": "Het onderwerp", "laatste_van": "De regel voor de eerste dag",
        "eerste_van": "De regel voor de laatste dag", "toetsmomenten": "Het toetsmoment",
        "verplichtingen": "De verplichting", "stappen": "De stap", "formulieren": "Het formulier", "velden": "Het veld",
        "kanalen": "Het kanaal", "verwijzingen": "De verwijzing", "afwijken": "De manier om af te wijken",
        "gemeenten": "De gemeente", "bronnen": "De bron", "vragen": "De vraag", "keuzes": "De keuze",
        "brieven": "De tekst van de brief",
    ]

    // MARK: What stood there

    /// A value on one line; of a thing with keys, those that decide.
    static func shown(_ node: YAMLNode?) -> String? {
        guard let node else { return nil }
        guard let map = node.map else { return node.isEmpty ? "(niet ingevuld)" : node.shown }
        let deciding = map.filter { Self.deciding.contains($0.key) }
        let entries = deciding.isEmpty ? map.filter { $0.key != "bron" && $0.key != "lezing" } : deciding
        return entries.map { "\($0.key): \($0.value.isEmpty ? "(niet ingevuld)" : $0.value.shown)" }
            .joined(separator: "; ")
    }

    private static let deciding: Set<String> = [
        "vervuld_als", "niet_vervuld_als", "beoordeelt", "toestemming", "voorliggend", "alleen_als", "gevolg",
        "wanneer",
        "voor", "als", "dag", "geldt_als", "effect", "stuk", "een_van", "nodig_als", "verplicht", "antwoord", "bedrag",
        "keuze",
    ]
}
