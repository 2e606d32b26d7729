import Feel

/// The names of facts and notions that no longer mean what they did, those that hang on them included.
///
/// Two expressions are put in order by their texts only when none of these stands in them.
struct ChangedNames {
    /// The part behind the last dot: in `some o in ouders satisfies o.werkt` the fact is `o.werkt`.
    private let names: Set<String>
    /// Those that a change names itself.
    private let direct: Set<String>
    private let uses: [(name: String, words: Set<String>)]

    init(_ changes: [RawChange], old: Regeling, new: Regeling) {
        var names: Set<String> = []
        for change in changes where change.path.count > 1 && !TextKeys.holds(change) {
            switch change.path[0] {
            case "feiten", "begrippen": names.insert(ChangedNames.last(change.path[1]))
            case "lijsten" where change.path.count > 2: names.insert(change.path[2])
            case "voorliggend": names.insert(change.path[1])
            default: break
            }
        }
        direct = names
        uses = [old, new].flatMap(ChangedNames.uses)
        var isGrowing = true
        while isGrowing {
            let more = uses.filter { !names.contains($0.name) && !$0.words.isDisjoint(with: names) }
            names.formUnion(more.map(\.name))
            isGrowing = !more.isEmpty
        }
        self.names = names
    }

    /// Whether an expression names one of them.
    func stand(in text: String) -> Bool { !ChangedNames.words(of: text).isDisjoint(with: names) }

    /// The names that a change names itself and that an expression rests on, through other names too.
    func causes(of text: String) -> Set<String> {
        var reached = ChangedNames.words(of: text)
        var isGrowing = true
        while isGrowing {
            let more = uses.filter { reached.contains($0.name) }.reduce(into: Set<String>()) { $0.formUnion($1.words) }
            isGrowing = !more.isSubset(of: reached)
            reached.formUnion(more)
        }
        return reached.intersection(direct)
    }

    private static func uses(of regeling: Regeling) -> [(name: String, words: Set<String>)] {
        let notions = regeling.notions.map { notion -> (String, Set<String>) in
            let texts: [String] =
                switch notion.content {
                case .expression(let rule): [rule.text]
                case .table(let table):
                    (table.table.inputs + table.table.rows.flatMap { $0.tests + [$0.output] }).map(\.text)
                case .unset: []
                }
            return (notion.name, Set(texts.flatMap(words)))
        }
        return notions + regeling.facts.compactMap { fact in fact.onlyIf.map { (fact.name, words(of: $0.text)) } }
    }

    private static func last(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

    private static func words(of text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    }
}

/// Keys that only people read.
enum TextKeys {
    private static let names: Set<String> = [
        "titel", "vraag", "toelichting", "uitleg", "hulp", "reden", "vervuld", "niet_vervuld", "onbekend",
        "te_beoordelen", "kijk_naar", "agenda", "wanneer", "twijfel", "over", "waarom", "alternatieven", "naam", "door",
        "op", "bron", "lezing", "eis", "artikel", "bronnen", "deel_niet_gelezen", "volgorde", "vindplaats", "opgehaald",
        "titels", "keuzes", "voor",
    ]

    /// Whether a change is one of words, questions, sources or readings, which no rule reads.
    static func holds(_ change: RawChange) -> Bool {
        switch change.path[0] {
        case "brieven": return true
        case "regeling":
            return change.path.dropFirst().first == "bronnen" || change.path.contains("bron")
                || change.path.contains("lezing")
        case "contact" where change.path.count > 3: return change.key != "als"
        case "lezingen": return change.path.count > 2 && change.key != "keuze"
        default: break
        }
        if change.path.contains("bron") || change.path.contains("lezing") { return true }
        switch (change.path[0], change.key) {
        // These two are rules where they stand beside conditions, and words in a list of referrals or channels.
        case ("voorwaarden", "wanneer"), ("verlenging", "wanneer"), ("voorwaarden", "voor"), ("verlenging", "voor"):
            return false
        case ("lijsten", "op"), ("afwijken", "door"): return false
        case ("feiten", _) where change.path.dropLast().last == "keuzes": return change.old != nil && change.new != nil
        case (_, "keuzes"): return false
        default: return names.contains(change.key) && change.path.count > 1
        }
    }
}
