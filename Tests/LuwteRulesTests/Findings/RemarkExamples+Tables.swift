import LuwteRules
import Testing

extension RemarkExample {
    /// A table over one input.
    private static func table(
        _ rows: String, input: String = "leeftijd(kind, dag)", more: String = ""
    ) -> @Sendable (ReadingExample) -> ReadingExample {
        { $0.withNotion("proef: { tabel: eerste, invoer: [\"\(input)\"], rijen: [\(rows)]\(more) }") }
    }

    /// A table in which every row tells other combinations apart.
    private static func large(_ example: ReadingExample) -> ReadingExample {
        let inputs = (1...12).map { "gezin.a\($0)" }
        let rows = (0..<40).map { row in
            let cells = (0..<12).map { (row * 7 + $0 * $0 * 5 + row * $0) % 40 }.map { "'!= \($0)'" }
            return "[\(cells.joined(separator: ", ")), u\(row)]"
        }
        return inputs.reduce(example) { $0.withFact("\($1): { antwoord: getal, vraag: Hoeveel? }") }.withNotion(
            "proef: { tabel: verzamel, invoer: [\(inputs.joined(separator: ", "))], "
                + "rijen: [\(rows.joined(separator: ", "))], anders: geen }")
    }

    static let ofTables: [RemarkExample] = [
        .init(.noInputs, "Een tabel heeft invoer: [expressies].") {
            $0.withNotion("proef: { tabel: eerste, rijen: [[1]], anders: geen }")
        },
        .init(.noRows, "Een tabel heeft rijen.", in: table("", more: ", anders: geen")),
        .init(
            .rowIsNoList, "Een rij is een lijst: een test per invoer, en dan de uitkomst.",
            in: table("jong", more: ", anders: geen")),
        .init(
            .cellCount,
            "Deze rij heeft 3 vakken; het moeten er 2 zijn: een test per invoer, en dan de uitkomst.",
            in: table("['< 4', klein, x]", more: ", anders: geen")),
        .init(
            .emptyCell, "Dit vak is leeg. Schrijf - als alles past.", in: table("['', klein]", more: ", anders: geen")
        ),
        .init(
            .outcomeIsNone, "De uitkomst van een rij is een expressie, een woord of een grens per eenheid.",
            in: table("['< 4', [a]]", more: ", anders: geen")),
        .init(
            .emptyOutcome,
            "De uitkomst van deze rij is leeg. Leeg betekent: niet ingevuld. Is er geen grens, schrijf dan geen.",
            in: table("['< 4', '']", more: ", anders: geen")),
        .init(
            .noRowFits,
            "Geen rij past bij leeftijd(kind, dag) = 4. Voeg een rij toe, of zet anders: geen of anders: mag_niet.",
            in: table("['< 4', klein], ['> 4', groot]")),
        .init(
            .rowsOverlap,
            "Rij 1 en rij 2 passen allebei bij leeftijd(kind, dag) = 4. "
                + "Bij tabel: uniek past er hoogstens een. Verander een rij, of schrijf tabel: eerste."
        ) {
            $0.withNotion(
                "proef: { tabel: uniek, invoer: [\"leeftijd(kind, dag)\"], rijen: [['<= 4', a], ['>= 4', b]] }")
        },
        .init(
            .rowNeverCounts,
            "Rij 2 komt nooit aan de beurt: de rijen erboven gaan altijd voor. Zet haar hoger of haal haar weg.",
            in: table("['< 12', klein], ['< 4', groot], [-, rest]")),
        .init(
            .noOtherwise,
            "Deze tabel zegt niet wat geldt als geen rij past. "
                + "Zet anders: geen, anders: mag_niet of een andere uitkomst.",
            in: table("['< begin', klein]", input: "dag")),
        .init(
            .rowNeverFits,
            "Rij 2 past nooit: wat zij vraagt, kan niet voorkomen. "
                + "Kijk naar het bereik en de keuzes van de invoer, of haal de rij weg."
        ) {
            $0.withNotion(
                "opvangdeel.proef: { tabel: eerste, invoer: [opvangdeel.dagdelen_per_week], "
                    + "rijen: [['< 5', a], ['> 10', b]], anders: geen }")
        },
        .init(
            .sameRows, "Rij 3 zegt hetzelfde als rij 1. Haal er een weg, of verander wat er verschilt.",
            in: table("['< 4', klein], ['> 12', groot], ['< 4', klein]", more: ", anders: geen")),
        .init(
            .otherwiseNeverUsed,
            "Er past altijd een rij; anders komt nooit aan de beurt. Haal anders weg, of kijk of een rij te ruim is.",
            in: table("[ja, klein], [nee, groot]", input: "kind.woonadres", more: ", anders: rest")),
        .init(
            .tableTooLarge,
            "Deze tabel is te groot om na te gaan: 40 rijen met 12 keer invoer. "
                + "Of er gaten of overlappende rijen zijn, is niet nagekeken. "
                + "Maak er twee tabellen van, met een begrip ertussen.", in: large),
        .init(
            .hole, "Tussen de rijen valt een gat: geen rij past bij leeftijd(kind, dag) = 4; daar geldt anders.",
            in: table("['< 4', klein], ['> 4', groot]", more: ", anders: geen")),
    ]

    private static func volume(_ text: String) -> @Sendable (ReadingExample) -> ReadingExample {
        { $0.with("omvang: { grens: opvangdeel.weekgrens }", "omvang: { grens: opvangdeel.weekgrens, \(text) }") }
    }

    private static func length(_ text: String) -> @Sendable (ReadingExample) -> ReadingExample {
        {
            $0.with(
                "verlenging: geen",
                "verlenging: { aantal: 1, lengte: { \(text) }, harde_stop: geen, voorwaarden: geen }")
        }
    }

    static let ofMoney: [RemarkExample] = [
        .init(
            .unknownVolumeUnit,
            "De eenheid dagdelen_per_wek is niet bekend. Kies uit: dagdelen_per_week, dagen_per_week, uren_per_dag, "
                + "uren_per_week, uren_per_maand. Bedoelt u dagdelen_per_week?"
        ) { $0.with("[dagopvang, { dagdelen_per_week: 6 }]", "[dagopvang, { dagdelen_per_wek: 6 }]") },
        .init(
            .otherUnit,
            "Hier hoort een aantal dagdelen per week; dit geeft een aantal dagen per week. "
                + "Vermenigvuldig dagen per week eerst met een getal met eenheid: dagdelen per dag. Geef dat getal een naam en die eenheid."
        ) {
            $0.with(
                "[dagopvang, { dagdelen_per_week: 6 }]", "[dagopvang, { dagdelen_per_week: advies.dagen_per_week }]")
        },
        .init(
            .limitInOtherUnit,
            "De grens telt dagen, het verzoek dagdelen. Zet omrekening: dag: 2 dagdelen, of wijzig de grens."
        ) { $0.with("[dagopvang, { dagdelen_per_week: 6 }]", "[dagopvang, { dagen_per_week: 3 }]") },
        .init(
            .needIsNoMap, "De behoefte is een aantal per eenheid, zoals { dagdelen_per_week: … }.",
            in: volume("behoefte: 4")),
        .init(
            .conversionFrom, "Omrekenen kan van dag, dagdeel, uur; hier staat dg. Bedoelt u dag?",
            in: volume("omrekening: { dg: 2 dagdelen }")),
        .init(
            .conversionTo, "Omrekenen kan naar dagen, dagdelen, uren; hier staat uurtjes.",
            in: volume("omrekening: { dag: { uurtjes: 2 } }")),
        .init(
            .conversionText, "Hier hoort een getal en een eenheid, zoals 2 dagdelen; er staat “twee”.",
            in: volume("omrekening: { dag: twee }")),
        .init(
            .conversionNumber, "Hier hoort een getal groter dan 0.",
            in: volume("omrekening: { dag: { dagdelen: 0 } }")),
        .init(
            .noLength, "Hoe lang? Schrijf hoogstens: 3 maanden, of hoogstens_deel: 1/2 met telt: dagen.",
            in: length("telt: dagen")),
        .init(
            .noShareUnit, "Een deel waarvan? Schrijf telt: dagen of telt: maanden.", in: length("hoogstens_deel: 1/2")
        ),
        .init(.noVolume, "Wat vermindert, heeft een omvang: met een aantal per eenheid.") {
            $0.with("voorliggend: geen", "voorliggend: [{ id: vve, titel: VVE, effect: vermindert }]")
        },
        .init(
            .excludesNothing,
            "De voorziening vve sluit uit, maar geen voorwaarde kijkt ernaar. Er wordt dus niets uitgesloten. "
                + "Zet bij de voorwaarden een voorwaarde met voorliggend: vve."
        ) { $0.with("voorliggend: geen", "voorliggend: [{ id: vve, titel: VVE, effect: sluit_uit }]") },
        .init(
            .thresholdKey,
            "Een drempel gaat over het inkomen; hier staat dagopvang. "
                + "Schrijf drempel: { inkomen: 28000 }, in hele euro's per jaar."
        ) {
            $0.with(
                "eigen_bijdrage: geen",
                "eigen_bijdrage: { methode: drempel_dan_deel, deel: 0.08, drempel: { dagopvang: 28000 } }")
        },
        .init(.noDayOfBecoming, "Op welke dag gaat dit over in bso? Schrijf op: met een datum.") {
            $0.with("      op: verjaardag(kind, 4)\n", "")
        },
        .init(.noPaper, "Welk stuk? Schrijf stuk: of een_van: [stukken].") {
            $0.with("{ id: hulp, stuk: brief,", "{ id: hulp,")
        },
        .init(.rateEndsEarly, "Dit tarief eindigt voor het begint. Draai van en tot om.") {
            $0.with("van: 2026-01-01, tot: 2026-12-31, bedrag", "van: 2026-12-31, tot: 2026-01-01, bedrag")
        },
        .init(
            .twoRates, "Voor dagopvang gelden op 1 januari 2027 twee tarieven; het andere staat op regel 84."
        ) { $0.with("tot: 2026-12-31", "tot: 2027-01-01") },
        .init(
            .daysWithoutRate, "Voor dagopvang is er geen tarief van 31 december 2026 tot en met 31 december 2026."
        ) { $0.with("tot: 2026-12-31", "tot: 2026-12-30") },
        .init(.ceilingYear, "Hier hoort een jaar, zoals 2026; er staat dit jaar.") {
            $0.with("plafond: geen", "plafond: { dit jaar: 8.02 }")
        },
    ]
}
