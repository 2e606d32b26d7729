/// The top of the file, and what `regeling` and `lijsten` hold.
extension KeyTable {
    /// Where a rule comes from; on nearly every block.
    static let provenance: [KeyRule] = [.optional("bron", .sources), .optional("lezing", .readings)]

    package static let top = KeyTable(
        "een regeling",
        [
            .needed("regeling", .map(header)),
            .needed("lijsten", .map(lists)),
            .needed("feiten", .entries(keys: .fullName, of: .map(fact))),
            .required(
                "begrippen", .entries(keys: .fullName, of: .either(text: .expression, list: nil, map: .map(notion)))),
            .needed("voorwaarden", .tree),
            .required("voorliggend", .list(of: .map(voorliggend)), orNone: true),
            .required("bewijs", .list(of: .map(bewijs)), orNone: true),
            .needed("toekenning", .map(toekenning)),
            .required("verlenging", .map(verlenging), orNone: true),
            .required("tijdens", .map(tijdens), orNone: true),
            .required("werkwijze", .map(werkwijze)),
            .required("contact", .map(contact)),
            .required("aanbieders", .map(aanbieders)),
            .required("geld", .map(geld)),
            .required("afwijken", .list(of: .map(deviation)), orNone: true),
            .required("brieven", .entries(keys: .any, of: .text), orNone: true),
            .required("lezingen", .list(of: .map(reading)), orNone: true),
        ])

    static let header = KeyTable(
        "regeling",
        [
            .needed("naam", .text),
            .needed("stand", .word(Header.Standing.allCases.map(\.rawValue))),
            .needed("gemeenten", .list(of: .map(gemeente))),
            .required("geldig", .map(validity)),
            .required("vervangt", .text, orNone: true),
            .required("overgangsrecht", .text, orNone: true),
            .required("wettelijke_basis", .map(legalBasis)),
            .needed("bronnen", .entries(keys: .own, of: .map(source))),
            .optional("deel_niet_gelezen", .list(of: .text)),
        ])

    static let gemeente = KeyTable(
        "een gemeente",
        [
            .needed("id", .id), .needed("naam", .text), .optional("cbs_code", .text),
        ])

    static let validity = KeyTable(
        "geldig",
        [
            .required("van", .date), .required("tot", .date, orNone: true),
        ] + provenance)

    static let legalBasis = KeyTable(
        "wettelijke_basis",
        [
            .required("soort", .word(["verordening", "beleidsregel", "bijzondere_bijstand"])),
            .required("subsidie", .yesNo),
            .required("naam", .text, orNone: true),
        ] + provenance)

    static let source = KeyTable(
        "een bron",
        [
            .needed("titel", .text),
            .required("datum", .date),
            .optional("opgehaald", .date),
            .optional("vindplaats", .text),
            .optional("deels_gelezen", .yesNo),
        ])

    static let lists = KeyTable(
        "lijsten",
        [
            .needed("opvangsoorten", .entries(keys: .own, of: .map(opvangsoort))),
            .required("bewijsstukken", .entries(keys: .own, of: .map(paper)), orNone: true),
            .needed("rollen", .entries(keys: .own, of: .map(role))),
            .required("onderwerpen", .entries(keys: .own, of: .map(subject)), orNone: true),
        ])

    static let opvangsoort = KeyTable(
        "een opvangsoort",
        [
            .needed("naam", .text),
            .optional("uitleg", .text),
            .required("lrk", .word(["KDV", "BSO", "VGO"]), orNone: true),
            .optional("mag_als", .expression),
            .optional("gaat_over_in", .reference(.opvangsoort), orNone: true),
            .optional("op", .expression),
        ] + provenance)

    static let paper = KeyTable(
        "een bewijsstuk",
        [
            .needed("naam", .text), .optional("uitleg", .text),
        ] + provenance)

    static let role = KeyTable(
        "een rol",
        [
            .needed("naam", .text), .optional("uitleg", .text), .optional("buiten", .yesNo),
        ] + provenance)

    static let subject = KeyTable(
        "een onderwerp",
        [
            .optional("van", .word(["gezin"])),
            .needed("naam", .text),
            .needed("meervoud", .id),
            .optional("aantal", .text),
            .optional("uitleg", .text),
        ] + provenance)

    static let reading = KeyTable(
        "een lezing",
        [
            .needed("id", .text),
            .needed("over", .text),
            .needed("keuze", .text),
            .needed("door", .text),
            .optional("op", .date),
            .needed("waarom", .text),
            .optional("standaard", .yesNo),
            .optional("alternatieven", .list(of: .text)),
            .optional("bron", .sources),
        ])
}
