/// What is granted: first and last day, volume, extension, and what happens meanwhile.
extension KeyTable {
    static let toekenning = KeyTable(
        "toekenning",
        [
            .required("begin", .map(begin), "De eerste dag."),
            .required("omvang", .map(volume), "Hoeveel opvang."),
            .required("duur", .term, orNone: true, "Hoe lang hoogstens, zoals 9 maanden."),
            .required("einde", .map(end), orNone: true, "De laatste dag."),
        ] + provenance)

    static let begin = KeyTable(
        "begin",
        [.needed("laatste_van", .list(of: .map(dayRule)), "De eerste dag is de laatste van deze dagen.")] + provenance)

    static let end = KeyTable(
        "einde",
        [.needed("eerste_van", .list(of: .map(dayRule)), "De laatste dag is de eerste van deze dagen.")] + provenance)

    static let dayRule = KeyTable(
        "een dag",
        [
            .needed("id", .id, "Korte naam van deze dag."),
            .needed("dag", .expression, "De dag, als expressie."),
            .optional("alleen_als", .expression, "Wanneer deze dag meedoet."),
            .optional("reden", .text, "De zin die ouders lezen als deze dag beslist."),
        ] + provenance)

    static let volume = KeyTable(
        "omvang",
        [
            .required("grens", .volume, orNone: true, "Hoeveel hoogstens: een begrip, of per eenheid een getal."),
            .optional("behoefte", .volume, orNone: true, "Hoeveel nodig is, als dat niet gewoon het gevraagde is."),
            .optional(
                "omrekening", .entries(keys: .any, of: .free), orNone: true,
                "Hoeveel van de ene eenheid in de andere gaat, zoals dag: { dagdelen: 2 }."),
        ] + provenance)

    static let verlenging = KeyTable(
        "verlenging",
        [
            .required("aantal", .wholeNumber, orNone: true, "Hoe vaak verlengd kan worden."),
            .required("lengte", .map(length), orNone: true, "Hoe lang een verlenging duurt."),
            .required("harde_stop", .expression, orNone: true, "De dag waarna niets meer kan, als expressie."),
            .required("voorwaarden", .tree, orNone: true, "De voorwaarden voor een verlenging."),
            .optional("vragen", .list(of: .map(question)), orNone: true, "Wat er bij een verlenging wordt gevraagd."),
            .optional("overleg", .map(consult), orNone: true, "Met wie er overleg moet zijn."),
            .optional("aanvragen_voor", .term, orNone: true, "Hoe lang voor het einde de verlenging wordt gevraagd."),
        ] + provenance)

    static let length = KeyTable(
        "lengte",
        [
            .optional("hoogstens", .term, "Hoogstens deze tijd, zoals 3 maanden."),
            .optional("hoogstens_deel", .share, "Hoogstens dit deel van de eerste periode, zoals 1/2."),
            .optional("telt", .word(["dagen", "maanden"]), "Of dat deel in dagen of maanden wordt geteld."),
            .optional("afronding", .word(["omlaag"]), "Hoe er wordt afgerond."),
        ] + provenance)

    static let consult = KeyTable(
        "overleg",
        [
            .needed("rollen", .list(of: .reference(.role)), "Wie er bij het overleg zijn."),
            .optional("verschillende_personen", .yesNo, "Of dat verschillende mensen moeten zijn."),
            .optional("geanonimiseerd", .yesNo, "Of het overleg zonder namen gaat."),
        ] + provenance)

    static let tijdens = KeyTable(
        "tijdens",
        [
            .required(
                "toetsmomenten", .list(of: .map(toetsmoment)), orNone: true,
                "Geplande momenten om te kijken of de opvang nog past."),
            .required("verplichtingen", .list(of: .map(duty)), orNone: true, "Wat het gezin tijdens de opvang doet."),
        ] + provenance)

    static let toetsmoment = KeyTable(
        "een toetsmoment",
        [
            .needed("id", .id, "Korte naam van het toetsmoment."),
            .needed("titel", .text, "Waar het toetsmoment over gaat."),
            .needed("dag", .expression, "De dag, als expressie."),
            .optional("agenda", .list(of: .text), "Wat er besproken wordt."),
        ] + provenance)

    static let duty = KeyTable(
        "een verplichting",
        [
            .needed("id", .id, "Korte naam van de verplichting."), .needed("titel", .text, "Wat het gezin doet."),
            .optional("uitleg", .text, "Uitleg voor ouders."),
        ] + provenance)
}
