/// Facts, notions, conditions, prior provisions and papers.
extension KeyTable {
    static let answerTypes = [
        "ja/nee", "getal", "bedrag", "datum", "keuze", "meerkeuze", "tekst", "toestemming", "opvangsoort", "lrk_nummer",
    ]

    /// What describes an answer, in a fact, a question and a field of a form.
    private static func answer(_ types: [String]) -> [KeyRule] {
        [
            .needed("antwoord", .word(types)),
            .optional("eenheid", .text),
            .optional("bereik", .range),
            .optional("keuzes", .entries(keys: .own, of: .text)),
        ]
    }

    static let fact = KeyTable(
        "een feit",
        answer(answerTypes) + [
            .optional("vraag", .text),
            .optional("toelichting", .text),
            .optional("komt_van", .list(of: .reference(.supplier))),
            .optional("alleen_als", .expression),
            .optional("oordeel_van", .reference(.role)),
            .optional("houdbaar", .term, orNone: true),
            .optional("voorcheck", .yesNo),
        ] + provenance)

    static let question = KeyTable(
        "een vraag",
        [
            .needed("id", .id), .needed("vraag", .text), .optional("toelichting", .text),
        ] + answer(answerTypes) + provenance)

    static let field = KeyTable(
        "een veld",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .optional("vraag", .text),
            .optional("toelichting", .text),
            .optional("verplicht", .yesNo),
            .optional("alleen_als", .expression),
            .optional("van_bron", .yesNo),
        ] + answer(answerTypes + ["lijst", "bijlage"]) + provenance)

    static let notion = KeyTable(
        "een begrip",
        [
            .optional("als", .expression),
            .optional("tabel", .word(["eerste", "uniek", "verzamel"])),
            .optional("invoer", .list(of: .expression)),
            .optional("rijen", .list(of: .free)),
            .optional("anders", .volume, orNone: true),
            .optional("titel", .text),
            .optional("eenheid", .text),
        ] + provenance)

    /// A group of conditions; one of the first three keys holds its members.
    static let group = KeyTable(
        "een groep voorwaarden",
        [
            .optional("alle", .list(of: .tree)),
            .optional("een_van", .list(of: .tree)),
            .optional("geen_van", .list(of: .tree)),
            .optional("id", .id),
            .optional("titel", .text),
            .optional("alleen_als", .expression),
            .optional("voor", .text),
            .optional("gevolg", .word(Effect.allCases.map(\.rawValue))),
        ] + provenance)

    static let leaf = KeyTable(
        "een voorwaarde",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .optional("vervuld_als", .expression),
            .optional("niet_vervuld_als", .expression),
            .optional("beoordeelt", .reference(.role)),
            .optional("toestemming", .reference(.fact)),
            .optional("voorliggend", .reference(.voorliggend)),
            .optional("alleen_als", .expression),
            .optional("voor", .text),
            .optional("wanneer", .list(of: .word(Voorwaarde.Moment.allCases.map(\.rawValue)))),
            .optional("gevolg", .word(Effect.allCases.map(\.rawValue))),
            .optional("eerst", .list(of: .reference(.known))),
            .optional("kijk_naar", .list(of: .text)),
            .optional("bewijs", .list(of: .reference(.paper))),
            .optional("geldt_in", .list(of: .reference(.gemeente))),
            .optional("vervuld", .text),
            .optional("niet_vervuld", .text),
            .optional("onbekend", .text),
            .optional("te_beoordelen", .text),
            .optional("hulp", .text),
        ] + provenance)

    static let voorliggend = KeyTable(
        "een voorliggende voorziening",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .optional("geldt_als", .expression),
            .optional("beschikbaar_als", .expression),
            .optional("passend_als", .expression),
            .optional("voldoende_als", .expression),
            .needed("effect", .list(of: .word(["sluit_uit", "vermindert", "vastleggen"]))),
            .optional("omvang", .entries(keys: .any, of: .expression), orNone: true),
            .optional("hulp", .text),
        ] + provenance)

    static let bewijs = KeyTable(
        "een regel over bewijs",
        [
            .needed("id", .id),
            .optional("titel", .text),
            .optional("een_van", .list(of: .reference(.paper))),
            .optional("stuk", .reference(.paper)),
            .optional("toont", .list(of: .reference(.shown))),
            .optional("nodig_als", .expression),
            .optional("bij", .list(of: .word(["aanvraag", "verlenging", "uitbreiding"]))),
            .optional("van", .list(of: .reference(.role))),
            .optional("niet_ouder_dan", .term, orNone: true),
            .optional("verplicht", .yesNo),
            .optional("vraag", .text),
        ] + provenance)

    static let deviation = KeyTable(
        "een afwijking",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .needed("van", .list(of: .reference(.condition))),
            .required("door", .reference(.role)),
            .optional("motivering", .yesNo),
        ] + provenance)
}
