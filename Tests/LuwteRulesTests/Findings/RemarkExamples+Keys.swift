import LuwteRules
import Testing

extension RemarkExample {
    static let ofKeys: [RemarkExample] = [
        .init(
            .unknownKey, "De sleutel bewijsstuken hoort niet bij lijsten. Bedoelt u bewijsstukken?"
        ) { $0.with("bewijsstukken:", "bewijsstuken:") },
        .init(
            .missingKey,
            "De sleutel brieven ontbreekt bij een regeling. "
                + "Zwijgt de tekst, laat haar dan leeg. Is er geen, schrijf dan geen."
        ) { $0.with("brieven: geen\n", "") },
        .init(.emptyKey, "De sleutel naam is leeg. Vul haar in.") { $0.with("naam: Dagopvang", "naam:") },
        .init(
            .emptyMayMeanNone, "Leeg betekent: niet ingevuld. Is er geen duur, schrijf dan geen."
        ) { $0.with("duur: 9 maanden", "duur:") },
        .init(.writeNone, "Leeg betekent: niet ingevuld. Is er geen duur, schrijf dan geen.") {
            $0.with("duur: 9 maanden", "duur: n.v.t.")
        },
        .init(.emptyItem, "Dit punt van de lijst is leeg. Vul het in of haal het weg.") {
            $0.with("komt_van: [BRP, ouder]", "komt_van: [BRP, \"\"]")
        },
        .init(.wrongValue, "Hier hoort een blok met sleutels; er staat een lijst.") {
            $0.with("brieven: geen", "brieven: [a]")
        },
        .init(
            .wrongWord, "“vorbeeld” kan hier niet. Kies uit: voorbeeld, concept, vastgesteld. Bedoelt u voorbeeld?"
        ) { $0.with("stand: voorbeeld", "stand: vorbeeld") },
        .init(
            .notAValue, "Hier hoort een datum die bestaat; er staat “1-2-2026”. Bedoelt u 2026-02-01?"
        ) { $0.with("van: 2026-01-01, tot: geen }", "van: 1-2-2026, tot: geen }") },
        .init(
            .strayUnit,
            "Een eenheid hoort alleen bij antwoord: getal. Haal eenheid weg, of schrijf antwoord: getal."
        ) { $0.withFact("gezin.auto: { antwoord: ja/nee, eenheid: uren, vraag: Auto? }") },
        .init(
            .strayChoices,
            "Keuzes horen alleen bij antwoord: keuze of meerkeuze. Haal keuzes weg, of schrijf antwoord: keuze."
        ) { $0.withFact("gezin.auto: { antwoord: ja/nee, keuzes: { a: A }, vraag: Auto? }") },
        .init(.noChoices, "Schrijf bij keuzes waaruit men kan kiezen.") {
            $0.withFact("gezin.auto: { antwoord: keuze, vraag: Auto? }")
        },
        .init(
            .badRequirement,
            "Een eis heeft letters, een streepje en een nummer, zoals ROT-44; er staat “Rot44”."
        ) { $0.with("eis: ROT-44", "eis: Rot44") },
        .init(.emptyQuote, "Neem een paar woorden uit de bron over.") {
            $0.with("{ blad: \"woont in de gemeente\", eis: ROT-44 }", "{ blad: \"\" }")
        },
        .init(
            .requirementWithoutQuote, "Hier staat een eis zonder citaat. Neem een paar woorden uit de bron over."
        ) { $0.with("{ blad: \"woont in de gemeente\", eis: ROT-44 }", "{ eis: ROT-44 }") },
        .init(
            .quoteMissing,
            "Dit citaat staat niet in de brontekst: “drie maanden na het contract”. "
                + "Tot en met “drie maanden” staat het er wel."
        ) {
            QuoteCheck.findings(
                regeling: ReadingExample().text, file: "proef.yaml",
                sourceText: "woont in de gemeente, drie maanden later")
        },
        .init(
            .quoteOutOfOrder,
            "Dit citaat staat niet in deze volgorde in de brontekst: “gemeente … woont”. "
                + "Zet de stukken in de volgorde van de bron, of maak er twee citaten van."
        ) {
            QuoteCheck.findings(
                regeling: ReadingExample().with("\"woont in de gemeente\"", "\"gemeente … woont\"").text,
                file: "proef.yaml",
                sourceText: "woont in de gemeente, drie maanden na het contract")
        },
    ]

    static let ofNames: [RemarkExample] = [
        .init(.unknownReference, "Er is geen bewijsstuk met de naam brif. Bedoelt u brief?") {
            $0.with("stuk: brief", "stuk: brif")
        },
        .init(
            .badName, "De naam gezin.Auto-s kan niet: gebruik kleine letters, cijfers en _."
        ) { $0.withFact("gezin.Auto-s: { antwoord: ja/nee, vraag: Auto? }") },
        .init(.doubledName, "Er is al een voorwaarde met de naam woonadres. Kies een andere naam.") {
            $0.with("- id: contract", "- id: woonadres")
        },
        .init(
            .tooManyNames, "Deze regeling heeft meer dan 1000 feiten en begrippen. Zo veel leest Luwte niet."
        ) { example in
            example.withNotion((1...1_000).map { "n\($0): 1" }.joined(separator: "\n"))
        },
        .init(
            .factWithoutSubject,
            "Een feit gaat ergens over. Schrijf het onderwerp ervoor: gezin.auto of kind.auto."
        ) { $0.withFact("auto: { antwoord: ja/nee, vraag: Auto? }") },
        .init(.notionLikeFact, "Er is al een feit met de naam kind.woonadres. Kies een andere naam.") {
            $0.withNotion("kind.woonadres: dag > begin")
        },
        .init(.takenName, "De naam begin heeft al een betekenis. Kies een andere naam.") {
            $0.withNotion("begin: kind.woonadres")
        },
        .init(
            .emptyNotion, "Een begrip heeft als: met een expressie, of tabel:, invoer: en rijen:."
        ) { $0.withNotion("leeg: { titel: Niets }") },
        .init(.circle, "Deze gaan in een kring: a → b → c → a. Laat een van de begrippen de andere niet gebruiken.") {
            $0.withNotion("a: b and kind.woonadres\nb: not(c)\nc: a")
        },
        .init(.noBirthDate, "Het feit kind.geboortedatum ontbreekt. Elke leeftijd en verjaardag hangt ervan af.") {
            $0.with("kind.geboortedatum:", "kind.geboren_op:")
        },
        .init(
            .unused,
            "Niets gebruikt de rol arts. Haal weg wat niet nodig is, of noem het waar het bij hoort."
        ) { $0.with("  onderwerpen: geen", "    arts: { naam: arts }\n  onderwerpen: geen") },
        .init(.unusedFact, "Niets gebruikt het feit gezin.auto. Vraag alleen wat nodig is.") {
            $0.withFact("gezin.auto: { antwoord: ja/nee, vraag: Heeft u een auto? }")
        },
    ]
}
