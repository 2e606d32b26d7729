/// How the work is done, whom to turn to, who gives the care, and the money.
extension KeyTable {
    static let werkwijze = KeyTable(
        "werkwijze",
        [
            .required("stappen", .list(of: .map(step)), orNone: true, "De stappen van aanvraag tot betaling."),
            .required("formulieren", .list(of: .map(form)), orNone: true, "De formulieren met hun velden."),
            .required("termijnen", .map(terms), "Binnen welke tijd iets gebeurt."),
            .required("besluit", .map(besluit), "Wie voorstelt, meebeslist en tekent."),
        ] + provenance)

    static let step = KeyTable(
        "een stap",
        [
            .needed("id", .id, "Korte naam van de stap."),
            .needed("titel", .text, "Wat er gebeurt."),
            .optional("rol", .reference(.role), "Wie het doet."),
            .optional("na", .list(of: .reference(.step)), "Na welke stappen."),
            .optional("eens", .text, "Hoe vaak de stap terugkomt."),
            .optional("alleen_als", .expression, "Wanneer de stap nodig is."),
        ] + provenance)

    static let form = KeyTable(
        "een formulier",
        [
            .needed("id", .id, "Korte naam van het formulier."), .needed("titel", .text, "Hoe het formulier heet."),
            .needed("velden", .list(of: .map(field)), "De velden, in volgorde."),
        ] + provenance)

    static let terms = KeyTable(
        "termijnen",
        [
            .required(
                "beslissing", .either(text: .term, list: nil, map: .map(termRule)), orNone: true,
                "Binnen welke tijd de gemeente beslist."),
            .required(
                "aanvulling", .either(text: .term, list: nil, map: .map(termRule)), orNone: true,
                "Hoeveel tijd iemand krijgt om stukken aan te vullen."),
            .required(
                "herinnering", .either(text: .term, list: nil, map: .map(termRule)), orNone: true,
                "Wanneer er een herinnering gaat."),
        ] + provenance)

    static let termRule = KeyTable(
        "een termijn",
        [
            .required("duur", .term, orNone: true, "De termijn, zoals 8 weken."),
            .optional("basis", .word(["awb_4_13", "verordening"]), orNone: true, "Waar de termijn op rust."),
            .optional("weekeinderegel", .yesNo, "Of de regeling zelf iets zegt over weekeinden en feestdagen."),
            .optional("artikel", .text, "Het artikel van de verordening."),
        ] + provenance)

    static let besluit = KeyTable(
        "besluit",
        [
            .required("voorstel", .reference(.role), "Wie het voorstel doet."),
            .required("team", .reference(.role), orNone: true, "Welk team meebeslist."),
            .required("tekent", .reference(.role), "Wie tekent."),
            .optional("mandaat", .yesNo, "Of dat in mandaat is (Awb 10:1)."),
        ] + provenance)

    static let contact = KeyTable(
        "contact",
        [
            .required("kanalen", .list(of: .map(channel)), orNone: true, "Hoe ouders de gemeente bereiken."),
            .required(
                "verwijzingen", .list(of: .map(referral)), orNone: true, "Naar wie ouders worden verwezen, en wanneer."),
        ] + provenance)

    static let channel = KeyTable(
        "een kanaal",
        [
            .needed(
                "soort", .word(["formulier", "e-mail", "post", "telefoon", "balie"]),
                "Formulier, e-mail, post, telefoon of balie."),
            .required("waarde", .text, orNone: true, "Het adres, nummer of webadres."),
            .optional("voor", .text, "Waarvoor dit kanaal is."),
        ] + provenance)

    static let referral = KeyTable(
        "een verwijzing",
        [
            .needed("id", .id, "Korte naam van de verwijzing."),
            .needed("naam", .text, "Naar wie."),
            .needed("wanneer", .text, "Wanneer, als zin voor ouders."),
            .optional("als", .expression, "Wanneer, als expressie."),
            .optional("waarde", .text, "Het adres, nummer of webadres."),
        ] + provenance)

    static let aanbieders = KeyTable(
        "aanbieders",
        [
            .required("lrk", .yesNo, "Of de opvang in het landelijk register kinderopvang moet staan."),
            .required(
                "lijst", .list(of: .id), orNone: true,
                "De naam van de lijst met goedgekeurde opvang; meer namen als er meer lijsten zijn."),
            .optional(
                "gesloten_lijst", .entries(keys: .reference(.opvangsoort), of: .list(of: .text)), orNone: true,
                "Per opvangsoort: de enige organisaties die mogen."),
            .required("plaats", .text, orNone: true, "Waar de opvang moet zijn."),
            .required("gekozen_door", .text, "Wie de opvang kiest."),
        ] + provenance)

    static let geld = KeyTable(
        "geld",
        [
            .required(
                "uurtarieven", .either(text: .word(["landelijk"]), list: .list(of: .map(rate)), map: nil), orNone: true,
                "Het hoogste uurtarief: landelijk, of per soort en periode."),
            .required("boven_tarief", .word(["ouder", "gemeente"]), "Wie betaalt wat boven het uurtarief komt."),
            .required("eigen_bijdrage", .map(ouderbijdrage), orNone: true, "Hoe de eigen bijdrage wordt bepaald."),
            .required("betaald_aan", .word(["aanbieder", "ouder"]), "Aan wie de gemeente betaalt."),
            .required("afronding", .list(of: .map(rounding)), orNone: true, "Welke stappen worden afgerond, en hoe."),
            .required(
                "plafond", .entries(keys: .any, of: .amount), orNone: true, "Het bedrag dat er per jaar hoogstens is."),
        ] + provenance)

    static let rate = KeyTable(
        "een uurtarief",
        [
            .needed("soort", .reference(.opvangsoort), "De opvangsoort."),
            .needed("van", .date, "De eerste dag van dit tarief."),
            .required("tot", .date, orNone: true, "De laatste dag van dit tarief; geen als die er niet is."),
            .needed("bedrag", .amount, "Euro per uur, zoals 8.02."),
            .optional("twijfel", .text, "Waarom het bedrag twijfelachtig is, als dat zo is."),
        ] + provenance)

    static let ouderbijdrage = KeyTable(
        "eigen_bijdrage",
        [
            .required(
                "methode", .word(["tabel", "geen", "vast_deel", "drempel_dan_deel", "naar_inkomen"]),
                "Hoe de bijdrage wordt bepaald."),
            .optional(
                "per_soort", .entries(keys: .reference(.opvangsoort), of: .text), orNone: true,
                "Per opvangsoort: de landelijke tabel."),
            .optional("deel", .share, "Het vaste deel, zoals 0.06 of 1/10."),
            .optional(
                "drempel", .entries(keys: .any, of: .text), orNone: true,
                "Tot welk inkomen per jaar de ouder niets betaalt, zoals { inkomen: 28000 }."),
            .optional("grondslag", .word(["kosten", "uurtarief"]), "Waarover het deel wordt berekend."),
        ] + provenance)

    static let rounding = KeyTable(
        "een afronding",
        [
            .needed("stap", .text, "Welke stap."),
            .needed("op", .text, "Waarop wordt afgerond, zoals cent."),
            .needed("wijze", .word(["half_omhoog", "half_even", "omlaag", "omhoog"]), "Hoe wordt afgerond."),
        ] + provenance)
}
