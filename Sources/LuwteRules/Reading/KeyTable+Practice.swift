/// How the work is done, whom to turn to, who gives the care, and the money.
extension KeyTable {
    static let werkwijze = KeyTable(
        "werkwijze",
        [
            .required("stappen", .list(of: .map(step)), orNone: true),
            .required("formulieren", .list(of: .map(form)), orNone: true),
            .required("termijnen", .map(terms)),
            .required("besluit", .map(besluit)),
        ] + provenance)

    static let step = KeyTable(
        "een stap",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .optional("rol", .reference(.role)),
            .optional("na", .list(of: .reference(.step))),
            .optional("eens", .text),
            .optional("alleen_als", .expression),
        ] + provenance)

    static let form = KeyTable(
        "een formulier",
        [
            .needed("id", .id), .needed("titel", .text), .needed("velden", .list(of: .map(field))),
        ] + provenance)

    static let terms = KeyTable(
        "termijnen",
        [
            .required("beslissing", .either(text: .term, list: nil, map: .map(termRule)), orNone: true),
            .required("aanvulling", .either(text: .term, list: nil, map: .map(termRule)), orNone: true),
            .required("herinnering", .either(text: .term, list: nil, map: .map(termRule)), orNone: true),
        ] + provenance)

    static let termRule = KeyTable(
        "een termijn",
        [
            .required("duur", .term, orNone: true),
            .optional("basis", .word(["awb_4_13", "verordening"]), orNone: true),
            .optional("weekeinderegel", .yesNo),
            .optional("artikel", .text),
        ] + provenance)

    static let besluit = KeyTable(
        "besluit",
        [
            .required("voorstel", .reference(.role)),
            .required("team", .reference(.role), orNone: true),
            .required("tekent", .reference(.role)),
            .optional("mandaat", .yesNo),
        ] + provenance)

    static let contact = KeyTable(
        "contact",
        [
            .required("kanalen", .list(of: .map(channel)), orNone: true),
            .required("verwijzingen", .list(of: .map(referral)), orNone: true),
        ] + provenance)

    static let channel = KeyTable(
        "een kanaal",
        [
            .needed("soort", .word(["formulier", "e-mail", "post", "telefoon", "balie"])),
            .required("waarde", .text, orNone: true),
            .optional("voor", .text),
        ] + provenance)

    static let referral = KeyTable(
        "een verwijzing",
        [
            .needed("id", .id),
            .needed("naam", .text),
            .needed("wanneer", .text),
            .optional("als", .expression),
            .optional("waarde", .text),
        ] + provenance)

    static let aanbieders = KeyTable(
        "aanbieders",
        [
            .required("lrk", .yesNo),
            .required("lijst", .id, orNone: true),
            .optional("gesloten_lijst", .entries(keys: .reference(.opvangsoort), of: .list(of: .text)), orNone: true),
            .required("plaats", .text, orNone: true),
            .required("gekozen_door", .text),
        ] + provenance)

    static let geld = KeyTable(
        "geld",
        [
            .required(
                "uurtarieven", .either(text: .word(["landelijk"]), list: .list(of: .map(rate)), map: nil), orNone: true),
            .required("boven_tarief", .word(["ouder", "gemeente"])),
            .required("eigen_bijdrage", .map(ouderbijdrage), orNone: true),
            .required("betaald_aan", .word(["aanbieder", "ouder"])),
            .required("afronding", .list(of: .map(rounding)), orNone: true),
            .required("plafond", .entries(keys: .any, of: .amount), orNone: true),
        ] + provenance)

    static let rate = KeyTable(
        "een uurtarief",
        [
            .needed("soort", .reference(.opvangsoort)),
            .needed("van", .date),
            .required("tot", .date, orNone: true),
            .needed("bedrag", .amount),
            .optional("twijfel", .text),
        ] + provenance)

    static let ouderbijdrage = KeyTable(
        "eigen_bijdrage",
        [
            .required("methode", .word(["tabel", "geen", "vast_deel", "drempel_dan_deel", "naar_inkomen"])),
            .optional("per_soort", .entries(keys: .reference(.opvangsoort), of: .text), orNone: true),
            .optional("deel", .share),
            .optional("drempel", .entries(keys: .any, of: .text), orNone: true),
            .optional("grondslag", .word(["kosten", "uurtarief"])),
        ] + provenance)

    static let rounding = KeyTable(
        "een afronding",
        [
            .needed("stap", .text),
            .needed("op", .text),
            .needed("wijze", .word(["half_omhoog", "half_even", "omlaag", "omhoog"])),
        ] + provenance)
}
