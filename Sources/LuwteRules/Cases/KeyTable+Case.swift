import Feel

/// A situation with what should come of it: one source for the reader of cases and for what describes the format.
extension KeyTable {
    static let workedCase = KeyTable(
        "een geval",
        [
            .optional("naam", .text, "Wat dit geval laat zien."),
            .optional("dekt", .list(of: .text), "De eisen die dit geval laat zien, zoals ROT-44."),
            .optional("regeling", .text, "De regeling, zoals rotterdam of rotterdam/2019-08-14."),
            .optional("gemeente", .text, "De gemeente, als de regeling er meer heeft."),
            .optional("procedure", .word(Situation.Procedure.allCases.map(\.rawValue)), "Aanvraag of verlenging."),
            .optional("moment", .word(Voorwaarde.Moment.allCases.map(\.rawValue)), "Het moment van de toets."),
            .optional("ontvangst", .date, "De dag waarop de aanvraag binnenkwam."),
            .optional("besluitdag", .date, "De dag van het besluit."),
            .optional(
                "basis", .text, "De naam van een ander geval in dit bestand; wat hier niet staat, komt daarvandaan."),
            .optional(
                "gezin", .entries(keys: .any, of: .free), "De feiten: feiten, ouders, kinderen en eigen onderwerpen."),
            .optional("gevraagd", .map(caseRequest), "Wat het gezin vraagt."),
            .optional("stukken", .free, "De stukken die er zijn: een lijst, of per stuk dag en van."),
            .optional("oordelen", .entries(keys: .any, of: .free), "Per voorwaarde: uitkomst, reden, door en op."),
            .optional("advies", .map(caseAdvies), "Wat de adviseur adviseert."),
            .optional("indicatie", .map(caseIndicatie), "Wat er al eerder is toegekend."),
            .optional("termijn", .map(caseTerms), "Wat er met de beslistermijn gebeurde."),
            .optional(
                "verwacht", .free,
                "Wat eruit moet komen, met de hand uit de tekst afgeleid; alleen dit wordt vergeleken."),
            .optional("vragen", .entries(keys: .any, of: .text), "De antwoorden op de vragen bij een verlenging."),
            .optional("overleg", .free, "Het overleg bij een verlenging: deelnemers, per rol wie."),
            .optional(
                "lijsten", .entries(keys: .any, of: .list(of: .text)), "Lijsten met goedgekeurde opvang: LRK-nummers."),
            .optional("toelichting", .text, "Uitleg bij dit geval."),
            .optional("kant", .free, "Aan welke kant van een grens dit geval ligt."),
            .optional("inkomen", .free, "Het toetsingsinkomen, voor de eigen bijdrage."),
        ])

    static let caseRequest = KeyTable(
        "gevraagd",
        [
            .optional("vanaf", .date, "De gevraagde eerste dag."),
            .optional("tot", .date, "De gevraagde laatste dag."),
            .optional("opvangdelen", .free, "De gevraagde opvang: een lijst, of volledig met leden."),
        ])

    static let caseAdvies = KeyTable(
        "advies",
        BaseShape.advies.keys.map { .optional($0, .text, "Wat is geadviseerd, als de naam in expressies.") } + [
            .optional("duur", .text, "Hoe lang, in woorden."),
            .optional("toelichting", .text, "Waarom."),
            .optional("door", .text, "Wie adviseerde."),
            .optional("op", .date, "De dag van het advies."),
        ])

    static let caseIndicatie = KeyTable(
        "indicatie",
        [
            .optional("perioden", .list(of: .map(casePeriod)), "De toegekende perioden, de eerste voorop."),
            .optional("eerder", .yesNo, "Of er eerder een indicatie was."),
        ])

    static let casePeriod = KeyTable(
        "een periode",
        [.needed("van", .date, "De eerste dag."), .needed("tot", .date, "De laatste dag.")])

    static let caseTerms = KeyTable(
        "termijn",
        [
            .optional("aanvulling", .free, "Verzoeken om aanvulling: gevraagd, tot en compleet."),
            .optional("uitstel_akkoord", .list(of: .map(casePeriod)), "Uitstel waar de ouder mee instemde."),
            .optional("ingebrekestelling", .date, "De dag van de ingebrekestelling."),
            .optional("besluit_verzonden", .date, "De dag waarop het besluit is verzonden."),
        ])

    var names: Set<String> { Set(keys.map(\.name)) }
}
