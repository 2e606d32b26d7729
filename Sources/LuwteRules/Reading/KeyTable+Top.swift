/// The top of the file, and what `regeling` and `lijsten` hold.
extension KeyTable {
    /// Where a rule comes from; on nearly every block.
    static let provenance: [KeyRule] = [
        .optional("bron", .sources, "Waar de regel staat: enkele woorden uit de bron, de eis of het wetsartikel."),
        .optional("lezing", .readings, "De lezingen waar de regel op rust, zoals A-28; zij staan onder lezingen."),
    ]

    package static let top = KeyTable(
        "een regeling",
        [
            .needed(
                "regeling", .map(header),
                "De regeling zelf: naam, stand, gemeenten, geldigheid, wettelijke basis en bronnen."),
            .needed(
                "lijsten", .map(lists),
                "Wat de regeling kent: opvangsoorten, bewijsstukken, rollen en eigen onderwerpen."),
            .needed(
                "feiten", .entries(keys: .fullName, of: .map(fact)),
                "Alle feiten, als <onderwerp>.<naam>, in de volgorde waarin ouders de vragen krijgen."),
            .required(
                "begrippen", .entries(keys: .fullName, of: .either(text: .expression, list: nil, map: .map(notion))),
                "Namen voor een expressie of een tabel, zodat elk begrip maar op één plaats staat."),
            .needed(
                "voorwaarden", .tree,
                "De boom van voorwaarden: alle, een_van of geen_van, met voorwaarden of groepen erin."),
            .required(
                "voorliggend", .list(of: .map(voorliggend)), orNone: true, "Voorzieningen die voorgaan op deze opvang."),
            .required("bewijs", .list(of: .map(bewijs)), orNone: true, "Welke stukken er wanneer nodig zijn."),
            .needed("toekenning", .map(toekenning), "Wat er wordt toegekend: eerste dag, omvang, duur en laatste dag."),
            .required("verlenging", .map(verlenging), orNone: true, "Of en hoe de opvang kan worden verlengd."),
            .required(
                "tijdens", .map(tijdens), orNone: true,
                "Wat er tijdens de opvang gebeurt: toetsmomenten en verplichtingen."),
            .required(
                "werkwijze", .map(werkwijze), "Hoe de gemeente werkt: stappen, formulieren, termijnen en wie besluit."),
            .required("contact", .map(contact), "Waar ouders terecht kunnen, en naar wie zij worden verwezen."),
            .required("aanbieders", .map(aanbieders), "Welke opvang mag worden gekozen."),
            .required("geld", .map(geld), "Uurtarieven, eigen bijdrage, betaling, afronding en plafond."),
            .required(
                "afwijken", .list(of: .map(deviation)), orNone: true,
                "Manieren om van een regel af te wijken, en wie dat mag."),
            .required(
                "brieven", .entries(keys: .any, of: .text), orNone: true,
                "Teksten die anders zijn dan in de gewone brieven."),
            .required(
                "lezingen", .list(of: .map(reading)), orNone: true,
                "Waar de tekst iets openlaat: welke lezing is gekozen, door wie en waarom."),
        ])

    static let header = KeyTable(
        "regeling",
        [
            .needed("naam", .text, "De naam van de regeling, zoals ouders haar kennen."),
            .needed(
                "stand", .word(Header.Standing.allCases.map(\.rawValue)),
                "Hoe ver de gemeente achter dit bestand staat: voorbeeld, concept of vastgesteld."),
            .needed("gemeenten", .list(of: .map(gemeente)), "De gemeenten waarvoor de regeling geldt."),
            .required("geldig", .map(validity), "Vanaf en tot en met welke dag de regeling geldt."),
            .required(
                "vervangt", .text, orNone: true,
                "De datum van de versie die hiermee vervalt, zoals 2019-08-14; geen als er geen is."),
            .required(
                "overgangsrecht", .text, orNone: true,
                "Wat geldt voor wie al opvang had of had gevraagd toen deze versie inging."),
            .required("wettelijke_basis", .map(legalBasis), "Waar de regeling op rust."),
            .needed("bronnen", .entries(keys: .own, of: .map(source)), "De gelezen teksten, elk met een korte naam."),
            .optional(
                "deel_niet_gelezen", .list(of: .text),
                "Delen van de bron die niemand heeft gelezen; de regels daarover ontbreken hier."),
        ])

    static let gemeente = KeyTable(
        "een gemeente",
        [
            .needed("id", .id, "Korte naam in kleine letters, zoals rotterdam."),
            .needed("naam", .text, "De naam van de gemeente."),
            .optional("cbs_code", .text, "De code van het CBS: vier cijfers, tussen aanhalingstekens."),
        ])

    static let validity = KeyTable(
        "geldig",
        [
            .required("van", .date, "De eerste dag waarop de regeling geldt."),
            .required("tot", .date, orNone: true, "De laatste dag waarop de regeling geldt; geen als die er niet is."),
        ] + provenance)

    static let legalBasis = KeyTable(
        "wettelijke_basis",
        [
            .required(
                "soort", .word(["verordening", "nadere_regel", "beleidsregel", "bijzondere_bijstand"]),
                "Verordening, nadere regel, beleidsregel of bijzondere bijstand."),
            .required("subsidie", .yesNo, "Of het een subsidie is (Awb titel 4.2)."),
            .required("naam", .text, orNone: true, "Hoe de verordening of beleidsregel heet."),
        ] + provenance)

    static let source = KeyTable(
        "een bron",
        [
            .needed("titel", .text, "De titel van de tekst."),
            .required("datum", .date, "De datum van de tekst."),
            .optional("opgehaald", .date, "De dag waarop de tekst is opgehaald."),
            .optional("vindplaats", .text, "Waar de tekst staat, zoals een webadres."),
            .optional("deels_gelezen", .yesNo, "Of maar een deel van de tekst is gelezen."),
        ])

    static let lists = KeyTable(
        "lijsten",
        [
            .needed(
                "opvangsoorten", .entries(keys: .own, of: .map(opvangsoort)),
                "De soorten opvang, elk met een korte naam."),
            .required(
                "bewijsstukken", .entries(keys: .own, of: .map(paper)), orNone: true,
                "De stukken die iemand kan meesturen."),
            .needed("rollen", .entries(keys: .own, of: .map(role)), "Wie iets doet of beoordeelt."),
            .required(
                "onderwerpen", .entries(keys: .own, of: .map(subject)), orNone: true,
                "Eigen onderwerpen naast gezin, ouder, kind en opvangdeel."),
        ])

    static let opvangsoort = KeyTable(
        "een opvangsoort",
        [
            .needed("naam", .text, "Zoals ouders de opvang kennen."),
            .optional("uitleg", .text, "Uitleg voor ouders."),
            .required(
                "lrk", .word(["KDV", "BSO", "VGO"]), orNone: true, "De soort in het landelijk register kinderopvang."),
            .optional(
                "mag_als", .expression, "Wanneer dit kind deze opvang mag, op een dag; zonder deze sleutel altijd."),
            .optional("gaat_over_in", .reference(.opvangsoort), orNone: true, "De opvangsoort waar deze in overgaat."),
            .optional("op", .expression, "De dag waarop dat gebeurt, zoals verjaardag(kind, 4)."),
        ] + provenance)

    static let paper = KeyTable(
        "een bewijsstuk",
        [
            .needed("naam", .text, "Hoe het stuk heet."), .optional("uitleg", .text, "Uitleg voor ouders."),
        ] + provenance)

    static let role = KeyTable(
        "een rol",
        [
            .needed("naam", .text, "Wie dit is."), .optional("uitleg", .text, "Uitleg over de rol."),
            .optional("buiten", .yesNo, "Of deze rol buiten de gemeente valt."),
        ] + provenance)

    static let subject = KeyTable(
        "een onderwerp",
        [
            .optional("van", .word(["gezin"]), "Waar het onderwerp bij hoort."),
            .needed("naam", .text, "Hoe het onderwerp heet."),
            .needed("meervoud", .id, "De naam van de lijst in expressies."),
            .optional("aantal", .text, "Hoeveel er zijn."),
            .optional("uitleg", .text, "Uitleg over het onderwerp."),
        ] + provenance)

    static let reading = KeyTable(
        "een lezing",
        [
            .needed("id", .text, "Het nummer van de lezing, zoals A-28."),
            .needed("over", .text, "Waar de tekst iets openlaat."),
            .needed("keuze", .text, "De lezing die is gekozen."),
            .needed("door", .text, "Wie haar koos: luwte, of iemand van de gemeente."),
            .optional("op", .date, "De dag waarop zij is gekozen."),
            .needed("waarom", .text, "Waarom deze lezing."),
            .optional("standaard", .yesNo, "Of dit de lezing van Luwte is, die de gemeente nog niet heeft bevestigd."),
            .optional("alternatieven", .list(of: .text), "De andere lezingen die de tekst toelaat."),
            .optional("bron", .sources, "De woorden waar het om gaat."),
        ])
}
