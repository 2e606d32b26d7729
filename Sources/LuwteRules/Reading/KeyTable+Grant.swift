/// What is granted: first and last day, volume, extension, and what happens meanwhile.
extension KeyTable {
    static let toekenning = KeyTable(
        "toekenning",
        [
            .required("begin", .map(begin)),
            .required("omvang", .map(volume)),
            .required("duur", .term, orNone: true),
            .required("einde", .map(end), orNone: true),
        ] + provenance)

    static let begin = KeyTable("begin", [.needed("laatste_van", .list(of: .map(dayRule)))] + provenance)

    static let end = KeyTable("einde", [.needed("eerste_van", .list(of: .map(dayRule)))] + provenance)

    static let dayRule = KeyTable(
        "een dag",
        [
            .needed("id", .id),
            .needed("dag", .expression),
            .optional("alleen_als", .expression),
            .optional("reden", .text),
        ] + provenance)

    static let volume = KeyTable(
        "omvang",
        [
            .required("grens", .volume, orNone: true),
            .optional("behoefte", .volume, orNone: true),
            .optional("omrekening", .entries(keys: .any, of: .free), orNone: true),
        ] + provenance)

    static let verlenging = KeyTable(
        "verlenging",
        [
            .required("aantal", .wholeNumber, orNone: true),
            .required("lengte", .map(length), orNone: true),
            .required("harde_stop", .expression, orNone: true),
            .required("voorwaarden", .tree, orNone: true),
            .optional("vragen", .list(of: .map(question)), orNone: true),
            .optional("overleg", .map(consult), orNone: true),
            .optional("aanvragen_voor", .term, orNone: true),
        ] + provenance)

    static let length = KeyTable(
        "lengte",
        [
            .optional("hoogstens", .term),
            .optional("hoogstens_deel", .share),
            .optional("telt", .word(["dagen", "maanden"])),
            .optional("afronding", .word(["omlaag"])),
        ] + provenance)

    static let consult = KeyTable(
        "overleg",
        [
            .needed("rollen", .list(of: .reference(.role))),
            .optional("verschillende_personen", .yesNo),
            .optional("geanonimiseerd", .yesNo),
        ] + provenance)

    static let tijdens = KeyTable(
        "tijdens",
        [
            .required("toetsmomenten", .list(of: .map(toetsmoment)), orNone: true),
            .required("verplichtingen", .list(of: .map(duty)), orNone: true),
        ] + provenance)

    static let toetsmoment = KeyTable(
        "een toetsmoment",
        [
            .needed("id", .id),
            .needed("titel", .text),
            .needed("dag", .expression),
            .optional("agenda", .list(of: .text)),
        ] + provenance)

    static let duty = KeyTable(
        "een verplichting",
        [
            .needed("id", .id), .needed("titel", .text), .optional("uitleg", .text),
        ] + provenance)
}
