/// About keys, and the texts, numbers and names behind them.
extension Remark {
    // MARK: Keys

    static func unknownKey(_ key: String, in table: KeyTable) -> Remark {
        Remark(
            .unknownKey, .onbekendeSleutel, "De sleutel \(key) hoort niet bij \(table.name).",
            meant: Nearest.question(for: key, among: table.keys.map(\.name)))
    }

    static func missingKey(_ rule: KeyRule, in table: KeyTable) -> Remark {
        let none = rule.allowsNone ? " Is er geen, schrijf dan geen." : ""
        return Remark(
            .missingKey, .sleutelOntbreekt, "De sleutel \(rule.name) ontbreekt bij \(table.name).",
            meant: rule.presence == .needed ? nil : "Zwijgt de tekst, laat haar dan leeg." + none)
    }

    static func emptyKey(_ key: String) -> Remark {
        Remark(.emptyKey, .leeg, "De sleutel \(key) is leeg. Vul haar in.")
    }

    /// An empty key that is often left empty by somebody who means that there is none.
    static func emptyMayMeanNone(_ key: String) -> Remark {
        Remark(.emptyMayMeanNone, as: .advies, .leegAlsGeen, writeNone(key))
    }

    /// A word for nothing that is not `geen`.
    static func otherWordForNone(_ key: String) -> Remark { Remark(.writeNone, .leegAlsGeen, writeNone(key)) }

    static func writeNone(_ key: String) -> String {
        "Leeg betekent: niet ingevuld. Is er geen \(key.replacing("_", with: " ")), schrijf dan geen."
    }

    static let emptyItem = Remark(
        .emptyItem, .leeg, "Dit punt van de lijst is leeg. Vul het in of haal het weg.")

    // MARK: Values

    /// - Parameter expected: what belongs there, with its article.
    static func wrongValue(_ node: YAMLNode, expected: String) -> Remark {
        Remark(.wrongValue, .soort, "Hier hoort \(expected); er staat \(node.dutch).")
    }

    static func wrongWord(_ text: String, among words: [String]) -> Remark {
        Remark(
            .wrongWord, .soort, "“\(text)” kan hier niet. Kies uit: \(words.joined(separator: ", ")).",
            meant: Nearest.question(for: text, among: words))
    }

    static func notAValue(_ text: String, expected: String, hint: String?) -> Remark {
        Remark(.notAValue, .soort, "Hier hoort \(expected); er staat “\(text.prefix(60))”.", meant: hint)
    }

    static var strayUnit: Remark {
        Remark(
            .strayUnit, .soort, "Een eenheid hoort alleen bij antwoord: getal.",
            meant: "Haal eenheid weg, of schrijf antwoord: getal.")
    }

    static var strayChoices: Remark {
        Remark(
            .strayChoices, .soort, "Keuzes horen alleen bij antwoord: keuze of meerkeuze.",
            meant: "Haal keuzes weg, of schrijf antwoord: keuze.")
    }

    static var noChoices: Remark { Remark(.noChoices, .leeg, "Schrijf bij keuzes waaruit men kan kiezen.") }

    // MARK: Names

    static func unknownReference(_ text: String, _ kind: NameKind, known: Set<String>) -> Remark {
        Remark(
            .unknownReference, .onbekend, "Er is geen \(kind.dutch) met de naam \(text).",
            meant: Nearest.question(for: text, among: known) ?? all(known))
    }

    /// The names that there are, when they are few.
    private static func all(_ known: Set<String>) -> String? {
        (1...8).contains(known.count) ? "Wel bekend: \(known.sorted().joined(separator: ", "))." : nil
    }

    static func badName(_ key: String) -> Remark {
        let plain = key.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
        return Remark(
            .badName, .naam, "De naam \(key) kan niet: gebruik kleine letters, cijfers en _.",
            meant: plain != key && Scalars.isName(plain) ? "Bedoelt u \(plain)?" : nil)
    }

    static func doubledName(_ id: String, kind: String) -> Remark {
        Remark(.doubledName, .dubbel, "Er is al een \(kind) met de naam \(id). Kies een andere naam.")
    }

    static func tooManyNames(most: Int) -> Remark {
        Remark(
            .tooManyNames, .leesbaar,
            "Deze regeling heeft meer dan \(most) feiten en begrippen. Zo veel leest Luwte niet.")
    }

    static func factWithoutSubject(_ name: String) -> Remark {
        Remark(
            .factWithoutSubject, .naam,
            "Een feit gaat ergens over. Schrijf het onderwerp ervoor: gezin.\(name) of kind.\(name).")
    }

    static func notionLikeFact(_ name: String) -> Remark {
        Remark(.notionLikeFact, .dubbel, "Er is al een feit met de naam \(name). Kies een andere naam.")
    }

    static func takenName(_ name: String) -> Remark {
        Remark(.takenName, .dubbel, "De naam \(name) heeft al een betekenis. Kies een andere naam.")
    }

    static var noBirthDate: Remark {
        Remark(
            .noBirthDate, .sleutelOntbreekt, "Het feit kind.geboortedatum ontbreekt.",
            meant: "Elke leeftijd en verjaardag hangt ervan af.")
    }

    static func unusedFact(_ name: String) -> Remark {
        Remark(
            .unusedFact, as: .advies, .ongebruikt, "Niets gebruikt het feit \(name). Vraag alleen wat nodig is.")
    }

    /// Something else that is declared and used by nothing.
    static func unused(_ kind: NameKind, _ name: String) -> Remark {
        let article = [.paper, .notion, .subject].contains(kind) ? "het" : "de"
        let meant =
            kind == .source
            ? "Neem er een paar woorden uit over, of schrijf deels_gelezen: ja."
            : "Haal weg wat niet nodig is, of noem het waar het bij hoort."
        return Remark(
            .unused, as: .advies, .ongebruikt, "Niets gebruikt \(article) \(kind.dutch) \(name).", meant: meant)
    }

    // MARK: Sources

    static func badRequirement(_ node: YAMLNode) -> Remark {
        Remark(
            .badRequirement, .bron,
            "Een eis heeft letters, een streepje en een nummer, zoals ROT-44; er staat \(node.dutch).")
    }

    static let emptyQuote = Remark(.emptyQuote, as: .advies, .citaat, "Neem een paar woorden uit de bron over.")

    static let requirementWithoutQuote = Remark(
        .requirementWithoutQuote, as: .advies, .citaat,
        "Hier staat een eis zonder citaat. Neem een paar woorden uit de bron over.")

    /// - Parameter known: how far into the quotation the source has it.
    static func quoteMissing(_ quote: String, known: String?) -> Remark {
        Remark(
            .quoteMissing, .citaat, "Dit citaat staat niet in de brontekst: “\(quote)”.",
            meant: known.map { "Tot en met “\($0)” staat het er wel." })
    }

    static func quoteOutOfOrder(_ quote: String) -> Remark {
        Remark(
            .quoteOutOfOrder, .citaat, "Dit citaat staat niet in deze volgorde in de brontekst: “\(quote)”.",
            meant: "Zet de stukken in de volgorde van de bron, of maak er twee citaten van.")
    }
}
