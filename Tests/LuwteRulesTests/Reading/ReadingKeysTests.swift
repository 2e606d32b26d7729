import LuwteRules
import Testing

@Suite struct `A key` {
    let example = ReadingExample()

    @Test func `that is not known is reported with the one that was likely meant`() {
        let spoiled = example.with("bewijsstukken:", "bewijsstuken:")
        #expect(
            spoiled.findings(.onbekendeSleutel) == [
                "20: De sleutel bewijsstuken hoort niet bij lijsten. Bedoelt u bewijsstukken?"
            ])
        #expect(
            spoiled.findings(.sleutelOntbreekt) == [
                "12: De sleutel bewijsstukken ontbreekt bij lijsten. "
                    + "Zwijgt de tekst, laat haar dan leeg. Is er geen, schrijf dan geen."
            ])
    }

    @Test func `at the top that is left out is reported`() {
        let messages = example.with("brieven: geen\n", "").messages(.sleutelOntbreekt)
        #expect(
            messages == [
                "De sleutel brieven ontbreekt bij een regeling. "
                    + "Zwijgt de tekst, laat haar dan leeg. Is er geen, schrijf dan geen."
            ])
    }

    @Test func `that must have a content is reported when it is empty`() {
        #expect(example.with("naam: Dagopvang", "naam:").messages(.leeg) == ["De sleutel naam is leeg. Vul haar in."])
    }

    @Test func `that is empty is kept as not filled in`() throws {
        let regeling = try example.with("duur: 9 maanden", "duur:").with("boven_tarief: ouder", "boven_tarief:")
            .regeling()
        #expect(regeling.unset.map(\.path) == ["toekenning.duur", "geld.boven_tarief"])
        guard case .unset(let unset) = regeling.toekenning.duration else {
            Issue.record("not unset")
            return
        }
        #expect(unset.path == "toekenning.duur")
        #expect(unset.place.description == "proef/2026-01-01.yaml:71:3")
    }

    @Test func `with geen says that there is none`() throws {
        let regeling = try example.with("duur: 9 maanden", "duur: geen").regeling()
        guard case .absent = regeling.toekenning.duration else {
            Issue.record("not absent")
            return
        }
        #expect(regeling.unset == [])
    }

    @Test(arguments: [
        (
            "stand: voorbeeld", "stand: vorbeeld",
            "3: “vorbeeld” kan hier niet. Kies uit: voorbeeld, concept, vastgesteld. Bedoelt u voorbeeld?"
        ),
        (
            "van: 2026-01-01, tot: geen }", "van: 2026-02-30, tot: geen }",
            "5: Hier hoort een datum die bestaat; er staat “2026-02-30”. Schrijf bijvoorbeeld 2019-11-04."
        ),
        (
            "van: 2026-01-01, tot: geen }", "van: 1-2-2026, tot: geen }",
            "5: Hier hoort een datum die bestaat; er staat “1-2-2026”. Bedoelt u 2026-02-01?"
        ),
        (
            "duur: 9 maanden", "duur: negen maanden",
            "71: Hier hoort een termijn; er staat “negen maanden”. Schrijf bijvoorbeeld 9 maanden, 8 weken, 14 dagen of 4 jaar."
        ),
        (
            "bedrag: 8.02", "bedrag: \"€ 8,02\"",
            "84: Hier hoort een bedrag, zoals 8.02; er staat “€ 8,02”. Schrijf een kommagetal met een punt, zonder teken: 8.02."
        ),
        ("subsidie: nee", "subsidie: false", "8: Hier hoort ja of nee; er staat “false”. Bedoelt u nee?"),
        (
            "bereik: 0..10", "bereik: 10..0",
            "41: Hier hoort een bereik; er staat “10..0”. Schrijf bijvoorbeeld 0..10 of 0.. ."
        ),
        ("brieven: geen", "brieven: [a]", "92: Hier hoort een blok met sleutels; er staat een lijst."),
        (
            "voor: elke ouder", "voor: elke oudr",
            "63: “elke oudr” kan hier niet. Schrijf elke …, elk … of minstens een …, met een onderwerp. Bedoelt u ouder?"
        ),
    ])
    func `with a wrong content is reported with what belongs there`(_ good: String, _ bad: String, _ finding: String) {
        #expect(example.with(good, bad).findings(.soort) == [finding])
    }

    @Test(arguments: [
        ("stuk: brief", "stuk: brif", "67: Er is geen bewijsstuk met de naam brif. Bedoelt u brief?"),
        (
            "voorstel: casewerker", "voorstel: cassewerker",
            "79: Er is geen rol met de naam cassewerker. Bedoelt u casewerker?"
        ),
        ("gaat_over_in: bso", "gaat_over_in: bsoo", "17: Er is geen opvangsoort met de naam bsoo. Bedoelt u bso?"),
        ("bron: { blad: \"drie", "bron: { blat: \"drie", "62: Er is geen bron met de naam blat. Bedoelt u blad?"),
        (
            "      wanneer: [aanvraag, doorlopend]", "      lezing: A-82",
            "59: Er is geen lezing met de naam A-82. Bedoelt u A-28?"
        ),
        ("van: alle,", "van: [woonadress],", "91: Er is geen voorwaarde met de naam woonadress. Bedoelt u woonadres?"),
        (
            "komt_van: [BRP, ouder]", "komt_van: [BRP, oudr]",
            "29: Er is geen leverancier met de naam oudr. Bedoelt u ouder?"
        ),
    ])
    func `with a name that nothing has is reported`(_ good: String, _ bad: String, _ finding: String) {
        #expect(example.with(good, bad).findings(.onbekend) == [finding])
    }

    @Test func `with a name that stands twice is reported`() {
        #expect(
            example.with("- id: contract", "- id: woonadres").findings(.dubbel) == [
                "60: Er is al een voorwaarde met de naam woonadres. Kies een andere naam."
            ])
    }

    @Test func `with a requirement that cannot be one is reported`() {
        #expect(
            example.with("eis: ROT-44", "eis: Rot44").findings(.bron) == [
                "57: Een eis heeft letters, een streepje en een nummer, zoals ROT-44; er staat “Rot44”."
            ])
    }

    @Test func `of all mistakes is reported at once, from top to bottom`() {
        let spoiled = example.with("stand: voorbeeld", "stand: x").with("stuk: brief", "stuk: y").with(
            "bedrag: 8.17", "bedrag: z")
        #expect(spoiled.read().findings.filter { $0.severity != .advies }.map(\.place.line) == [3, 67, 85])
        #expect(spoiled.read().regeling == nil)
    }
}

@Suite struct `A fact or a source` {
    let example = ReadingExample()

    @Test func `that nothing uses is only an advice`() throws {
        let spoiled = example.withFact("gezin.auto: { antwoord: ja/nee, vraag: Heeft u een auto?, komt_van: [ouder] }")
        #expect(spoiled.messages(.ongebruikt) == ["Niets gebruikt het feit gezin.auto. Vraag alleen wat nodig is."])
        #expect(spoiled.read().regeling != nil)
    }

    @Test func `without a quotation is only an advice`() {
        let spoiled = example.with("{ blad: \"woont in de gemeente\", eis: ROT-44 }", "{ eis: ROT-44 }")
        #expect(spoiled.read().findings.map(\.severity) == [.advies])
        #expect(
            spoiled.messages(.citaat) == ["Hier staat een eis zonder citaat. Neem een paar woorden uit de bron over."])
    }

    @Test func `that a condition lacks is a warning`() {
        let spoiled = example.with("      bron: { blad: \"drie maanden na het contract\" }\n", "")
        #expect(
            spoiled.messages(.bron) == [
                "Bij deze voorwaarde staat geen bron. Zet bron: met een paar woorden uit de tekst, of lezing:."
            ])
    }

    @Test func `of a title that stands twice is a warning`() {
        let spoiled = example.with("titel: Het contract loopt niet meer uit", "titel: Het kind woont in de gemeente")
        #expect(
            spoiled.messages(.titel) == [
                "De titel “Het kind woont in de gemeente” staat ook op regel 55. Maak duidelijk wat het verschil is."
            ])
    }
}
