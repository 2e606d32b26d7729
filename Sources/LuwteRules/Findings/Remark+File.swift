import LuwteCore

/// About the file as a whole, and about the versions of a regeling.
extension Remark {
    /// About what keeps a text from being YAML, or from being read.
    static func yaml(_ fault: YAMLFault) -> Remark {
        switch fault.kind {
        case .tooLarge:
            Remark(.fileTooLarge, .yaml, "Dit bestand is groter dan 2 MB. Zo'n groot bestand leest Luwte niet.")
        case .tooManyNodes:
            Remark(
                .tooManyValues, .yaml,
                "Dit bestand wordt te groot doordat stukken met * vaak worden herhaald. Schrijf ze uit.")
        case .tooDeep:
            Remark(
                .tooDeep, .yaml, "Hier zit te veel in elkaar. Luwte leest hoogstens \(YAMLTree.Limit.depth) lagen.")
        case .aliasAsKey:
            Remark(.aliasAsKey, .yaml, "Een sleutel is een woord. Gebruik geen * of haken als sleutel.")
        case .unresolvedAlias:
            Remark(
                .unknownAlias, .yaml,
                "Hier staat * met een naam die niet bestaat. Zet de tekst tussen aanhalingstekens.")
        case .keyIsNoText:
            Remark(.keyIsNoText, .yaml, "Een sleutel is een woord, geen lijst of blok.")
        case .doubleKey(let key, let firstLine):
            Remark(
                .doubledKey, .yaml,
                "De sleutel \(key) staat hier twee keer; de eerste staat op regel \(firstLine). Laat er een staan.")
        case .controlCharacter:
            Remark(
                .strangeCharacter, .yaml,
                "Hier staat een teken dat niet in een tekstbestand hoort. Sla het bestand op als UTF-8.")
        case .secondDocument:
            Remark(.secondDocument, .yaml, "Een bestand bevat een regeling. Haal --- weg.")
        case .colonInSentence: .colonInSentence
        case .tab:
            Remark(.tab, .yaml, "Hier staat een tab. Spring in met spaties.")
        case .badStart(let character):
            Remark(
                .badStart, .yaml,
                "Een tekst kan niet met \(character) beginnen. Zet haar tussen aanhalingstekens.")
        case .unclosedQuote:
            Remark(
                .openQuote, .yaml,
                "Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst een bij.")
        case .unclosedBracket:
            Remark(.openBracket, .yaml, "Deze [ of { wordt niet goed gesloten, of er ontbreekt een komma.")
        case .indentation:
            Remark(
                .indentation, .yaml,
                "Deze regel springt anders in dan de regels erboven, of er ontbreekt een dubbele punt.")
        case .other(let problem):
            Remark(.notYAML, .yaml, "Dit is geen goede YAML (\(problem)).")
        }
    }

    /// A sentence that YAML takes for something else.
    static let colonInSentence = Remark(
        .colonInSentence, .zin,
        "Deze zin bevat ': ' of staat tussen { }. Zet haar op een eigen regel na | of tussen aanhalingstekens.")

    static let noRegeling = Remark(.noRegeling, .yaml, "Dit bestand bevat geen regeling.")

    static let wrongFileName = Remark(
        .wrongFileName, .versie, "Een regeling heet naar de datum van de bron, zoals 2026-01-01.yaml.")

    static let unreadable = Remark(.unreadable, .leesbaar, "Dit bestand is niet te lezen.")

    static let notUTF8 = Remark(.notUTF8, .leesbaar, "Dit bestand is geen tekst in UTF-8.")

    // MARK: Versions

    static let validityReversed = Remark(
        .validityReversed, .versie, "De laatste dag van geldigheid ligt voor de eerste.",
        meant: "Draai van en tot om, of verander een van de twee.")

    static func versionsWithoutOrder(other: Regeling.ID) -> Remark {
        Remark(
            .versionsWithoutOrder, as: .waarschuwing, .versie,
            "Luwte kiest niet tussen deze versies. Noem de versie, of vul geldig in.", meant: "De andere is \(other).")
    }

    static func versionsClash(on day: CalendarDate, with other: Regeling.ID) -> Remark {
        Remark(
            .versionsClash, .versie, "Op \(day.dutch) geldt ook \(other).",
            meant: "Vul daar bij geldig in tot wanneer die versie geldt, of zet hier vervangt: \(other.version).")
    }

    static func daysWithoutVersion(from first: CalendarDate, through last: CalendarDate) -> Remark {
        Remark(
            .daysWithoutVersion, as: .waarschuwing, .versie,
            "Van \(first.dutch) tot en met \(last.dutch) geldt geen versie.",
            meant: "Laat de oudere versie langer gelden, of de nieuwere eerder ingaan.")
    }
}
