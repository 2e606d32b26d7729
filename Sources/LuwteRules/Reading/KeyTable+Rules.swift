/// Facts, notions, conditions, prior provisions and papers.
extension KeyTable {
    static let answerTypes = [
        "ja/nee", "getal", "bedrag", "datum", "keuze", "meerkeuze", "tekst", "toestemming", "opvangsoort", "lrk_nummer",
    ]

    /// What describes an answer, in a fact, a question and a field of a form.
    private static func answer(_ types: [String]) -> [KeyRule] {
        [
            .needed("antwoord", .word(types), "Het soort antwoord."),
            .optional("eenheid", .text, "De eenheid van een getal, zoals dagdelen per week."),
            .optional("bereik", .range, "Het kleinste en grootste getal, zoals 0..14."),
            .optional(
                "keuzes", .entries(keys: .own, of: .text), "De keuzes: een korte naam met de tekst die ouders lezen."),
        ]
    }

    static let fact = KeyTable(
        "een feit",
        answer(answerTypes) + [
            .optional("vraag", .text, "De vraag zoals ouders die lezen."),
            .optional("toelichting", .text, "Uitleg bij de vraag."),
            .optional(
                "komt_van", .list(of: .reference(.supplier)), "Wie het feit kan geven; de eerste vult het vooraf in."),
            .optional("alleen_als", .expression, "Wanneer het feit er toe doet."),
            .optional("oordeel_van", .reference(.role), "De rol die dit beoordeelt."),
            .optional("houdbaar", .term, orNone: true, "Hoe lang het antwoord blijft gelden."),
            .optional("voorcheck", .yesNo, "Of de voorcheck ernaar vraagt."),
            .optional(
                "afdeling", .word(FactSection.allCases.map(\.rawValue)),
                "De afgesloten afdeling van het dossier waarin het antwoord hoort; zonder deze sleutel sociaal, geld of plaatsing."
            ),
        ] + provenance)

    static let question = KeyTable(
        "een vraag",
        [
            .needed("id", .id, "Korte naam van de vraag."), .needed("vraag", .text, "De vraag zoals ouders die lezen."),
            .optional("toelichting", .text, "Uitleg bij de vraag."),
        ] + answer(answerTypes) + provenance)

    static let field = KeyTable(
        "een veld",
        [
            .needed("id", .id, "Korte naam van het veld."),
            .needed("titel", .text, "Wat er wordt ingevuld."),
            .optional("vraag", .text, "De vraag zoals die op het formulier staat."),
            .optional("toelichting", .text, "Uitleg bij de vraag."),
            .optional("verplicht", .yesNo, "Of het veld moet worden ingevuld."),
            .optional("alleen_als", .expression, "Wanneer het veld er toe doet."),
            .optional("van_bron", .yesNo, "Of het formulier van de gemeente dit veld heeft."),
        ] + answer(answerTypes + ["lijst", "bijlage"]) + provenance)

    static let notion = KeyTable(
        "een begrip",
        [
            .optional("als", .expression, "De expressie waar de naam voor staat."),
            .optional(
                "tabel", .word(["eerste", "uniek", "verzamel"]),
                "Welke rij telt: de eerste die past, de enige, of alle."),
            .optional("invoer", .list(of: .expression), "De expressies waarop de rijen worden getoetst."),
            .optional("rijen", .list(of: .free), "De rijen: een test per invoer, en dan de uitkomst."),
            .optional(
                "anders", .volume, orNone: true,
                "De uitkomst als geen rij past; bij een grens kan dat geen of mag_niet zijn."),
            .optional("titel", .text, "Wat de naam betekent."),
            .optional("eenheid", .text, "De eenheid van een getal."),
        ] + provenance)

    /// A group of conditions; one of the first three keys holds its members.
    static let group = KeyTable(
        "een groep voorwaarden",
        [
            .optional("alle", .list(of: .tree), "Aan al deze voorwaarden moet zijn voldaan."),
            .optional("een_van", .list(of: .tree), "Aan minstens één van deze voorwaarden moet zijn voldaan."),
            .optional("geen_van", .list(of: .tree), "Aan geen van deze voorwaarden mag zijn voldaan."),
            .optional("id", .id, "Korte naam van de groep."),
            .optional("titel", .text, "Waar de groep over gaat."),
            .optional("alleen_als", .expression, "Wanneer de groep meetelt."),
            .optional("voor", .text, "Voor wie de groep geldt."),
            .optional(
                "gevolg", .word(Effect.allCases.map(\.rawValue)), "Wat er gebeurt als niet aan de groep is voldaan."),
        ] + provenance)

    static let leaf = KeyTable(
        "een voorwaarde",
        [
            .needed("id", .id, "Korte naam van de voorwaarde."),
            .needed("titel", .text, "Wat er moet gelden, als zin."),
            .optional("vervuld_als", .expression, "Wanneer aan de voorwaarde is voldaan, als expressie."),
            .optional(
                "niet_vervuld_als", .expression,
                "Wanneer er niet aan is voldaan; wat ertussen ligt, beoordeelt een mens."),
            .optional("beoordeelt", .reference(.role), "De rol die dit beoordeelt."),
            .optional("toestemming", .reference(.fact), "Het feit dat zegt of een ouder toestemming geeft."),
            .optional("voorliggend", .reference(.voorliggend), "De voorziening die voorgaat."),
            .optional("alleen_als", .expression, "Wanneer de voorwaarde meetelt."),
            .optional(
                "voor", .text,
                "Voor wie de voorwaarde geldt, zoals elke ouder; zonder deze sleutel het kind van de aanvraag."),
            .optional(
                "wanneer", .list(of: .word(Voorwaarde.Moment.allCases.map(\.rawValue))),
                "Op welke momenten de voorwaarde telt; met doorlopend elke dag."),
            .optional(
                "gevolg", .word(Effect.allCases.map(\.rawValue)),
                "Wat er gebeurt als er niet aan is voldaan; gewoon blokkeert."),
            .optional("eerst", .list(of: .reference(.known)), "Wat bekend moet zijn voordat iemand oordeelt."),
            .optional("kijk_naar", .list(of: .text), "Waar wie oordeelt naar kijkt."),
            .optional("bewijs", .list(of: .reference(.paper)), "Stukken die er moeten zijn."),
            .optional(
                "geldt_in", .list(of: .reference(.gemeente)),
                "De gemeenten waar de voorwaarde geldt; zonder deze sleutel alle."),
            .optional("vervuld", .text, "De zin als er aan is voldaan."),
            .optional("niet_vervuld", .text, "De zin als er niet aan is voldaan."),
            .optional("onbekend", .text, "De zin als er nog iets ontbreekt."),
            .optional("te_beoordelen", .text, "De zin als een mens nog kijkt."),
            .optional("hulp", .text, "Wat het gezin anders kan helpen."),
        ] + provenance)

    static let voorliggend = KeyTable(
        "een voorliggende voorziening",
        [
            .needed("id", .id, "Korte naam van de voorziening."),
            .needed("titel", .text, "Hoe de voorziening heet."),
            .optional("geldt_als", .expression, "Voor wie de voorziening er is."),
            .optional("beschikbaar_als", .expression, "Wanneer er plaats is."),
            .optional("passend_als", .expression, "Wanneer de voorziening past."),
            .optional("voldoende_als", .expression, "Wanneer de voorziening genoeg is."),
            .needed(
                "effect", .list(of: .word(["sluit_uit", "vermindert", "vastleggen"])),
                "Wat de voorziening doet: sluit uit, vermindert de behoefte, of wordt vastgelegd."),
            .optional(
                "omvang", .entries(keys: .any, of: .expression), orNone: true,
                "Hoeveel opvang de voorziening geeft, per eenheid."),
            .optional("hulp", .text, "Wat het gezin kan doen."),
        ] + provenance)

    static let bewijs = KeyTable(
        "een regel over bewijs",
        [
            .needed("id", .id, "Korte naam van de regel."),
            .optional("titel", .text, "Waar het over gaat."),
            .optional("een_van", .list(of: .reference(.paper)), "Een van deze stukken is genoeg."),
            .optional("stuk", .reference(.paper), "Het stuk."),
            .optional("toont", .list(of: .reference(.shown)), "Welk feit of welke voorwaarde het stuk laat zien."),
            .optional("nodig_als", .expression, "Wanneer het stuk nodig is."),
            .optional("bij", .list(of: .word(["aanvraag", "verlenging", "uitbreiding"])), "Bij welke aanvraag."),
            .optional("van", .list(of: .reference(.role)), "Van wie het stuk komt."),
            .optional("niet_ouder_dan", .term, orNone: true, "Hoe oud het stuk mag zijn."),
            .optional("verplicht", .yesNo, "Of het stuk er moet zijn."),
            .optional("vraag", .text, "De vraag zoals ouders die lezen."),
        ] + provenance)

    static let deviation = KeyTable(
        "een afwijking",
        [
            .needed("id", .id, "Korte naam van de afwijking."),
            .needed("titel", .text, "Wanneer er wordt afgeweken."),
            .needed("van", .list(of: .reference(.condition)), "Van welke voorwaarden; alle mag ook."),
            .required("door", .reference(.role), "Wie dat mag."),
            .optional("motivering", .yesNo, "Of er een reden bij moet."),
        ] + provenance)
}
