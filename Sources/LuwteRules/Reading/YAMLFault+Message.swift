extension YAMLFault {
    /// What is wrong, and what to do, in plain Dutch.
    var message: String {
        switch kind {
        case .tooLarge:
            "Dit bestand is groter dan 2 MB. Zo'n groot bestand leest Luwte niet."
        case .tooManyNodes:
            "Dit bestand wordt te groot doordat stukken met * vaak worden herhaald. Schrijf ze uit."
        case .tooDeep:
            "Hier zit te veel in elkaar. Luwte leest hoogstens \(YAMLTree.Limit.depth) lagen."
        case .aliasAsKey:
            "Een sleutel is een woord. Gebruik geen * of haken als sleutel."
        case .unresolvedAlias:
            "Hier staat * met een naam die niet bestaat. Zet de tekst tussen aanhalingstekens."
        case .keyIsNoText:
            "Een sleutel is een woord, geen lijst of blok."
        case .doubleKey(let key, let firstLine):
            "De sleutel \(key) staat hier twee keer; de eerste staat op regel \(firstLine). Laat er een staan."
        case .controlCharacter:
            "Hier staat een teken dat niet in een tekstbestand hoort. Sla het bestand op als UTF-8."
        case .secondDocument:
            "Een bestand bevat een regeling. Haal --- weg."
        case .colonInSentence:
            YAMLFault.sentenceMessage
        case .tab:
            "Hier staat een tab. Spring in met spaties."
        case .badStart(let character):
            "Een tekst kan niet met \(character) beginnen. Zet haar tussen aanhalingstekens."
        case .unclosedQuote:
            "Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst een bij."
        case .unclosedBracket:
            "Deze [ of { wordt niet goed gesloten, of er ontbreekt een komma."
        case .indentation:
            "Deze regel springt anders in dan de regels erboven, of er ontbreekt een dubbele punt."
        case .other(let problem):
            "Dit is geen goede YAML (\(problem))."
        }
    }

    /// What to do with a sentence that YAML takes for something else.
    static let sentenceMessage =
        "Deze zin bevat ': ' of staat tussen { }. Zet haar op een eigen regel na | of tussen aanhalingstekens."
}
