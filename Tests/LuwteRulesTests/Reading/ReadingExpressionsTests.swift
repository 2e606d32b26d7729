import LuwteRules
import Testing

@Suite struct `An expression of a regeling` {
    let example = ReadingExample()

    private func condition(_ expression: String, _ more: String = "hulp: Bel ons.") -> ReadingExample {
        example.withCondition(
            """
            - id: proef
              titel: Een proef
              bron: { blad: "proef" }
              vervuld_als: \(expression)
              \(more)
            """)
    }

    @Test(arguments: [
        ("kind.woonadress", "68:20", "Bedoelt u woonadres?"),
        ("kind.woonadres and gezinn.x", "68:39", "Bedoelt u gezin?"),
        ("\"kind.woonadres and gezinn.x\"", "68:40", "Bedoelt u gezin?"),
        ("leeftyd(kind, dag) > 3", "68:20", "Bedoelt u leeftijd(…)?"),
    ])
    func `names what was likely meant, at its place in the file`(_ text: String, _ place: String, _ meant: String)
        throws
    {
        let findings = condition(text).read().findings.filter { $0.code == .onbekend }
        try #require(findings.count == 1, "\(findings)")
        #expect("\(findings[0].place.line):\(findings[0].place.column)" == place)
        #expect(findings[0].suggestion == meant)
    }

    @Test func `has its place also on later lines of a block`() throws {
        let text = "|\n          kind.woonadres\n          and gezinn.x"
        let finding = try #require(condition(text).read().findings.first { $0.code == .onbekend })
        #expect("\(finding.place.line):\(finding.place.column)" == "70:19")
        let folded = try #require(
            condition(text.replacing("|", with: ">-")).read().findings.first { $0.code == .onbekend })
        #expect(folded.place == finding.place)
    }

    @Test(arguments: [
        ("leeftijd(kind, dag)", "Hier hoort iets dat waar of niet waar is; dit geeft een aantal jaar."),
        ("kind.geboortedatum", "Hier hoort iets dat waar of niet waar is; dit geeft een datum."),
    ])
    func `must come to what belongs there`(_ text: String, _ message: String) {
        #expect(condition(text).messages(.expressie) == [message])
    }

    @Test func `cannot use what the profile leaves out`() {
        #expect(condition("today() > dag").messages(.expressie).count == 1)
        #expect(condition("kind.geboortedatum = null").messages(.expressie).count == 1)
    }

    @Test func `cannot mean one parent when none is at hand`() {
        let text =
            "Hier is niet bekend welke ouder wordt bedoeld. Zet bij een voorwaarde voor: elke ouder, "
            + "of noem een begrip ouder.… . Of vraag naar de lijst: some x in ouders satisfies x.… ."
        #expect(condition("ouder.werk_gestopt").messages(.onderwerp) == [text])
        #expect(condition("ouder.werk_gestopt", "voor: elke ouder").messages(.onderwerp) == [])
        #expect(condition("some o in ouders satisfies o.werk_gestopt").messages(.onderwerp) == [])
    }

    @Test(arguments: [
        "procedure = verlenging and verlenging.nummer <= 1", "moment(begin, 3) >= dag",
        "some p in indicatie.perioden satisfies p.start < gevraagd.vanaf", "stuk_er(brief)",
        "moment = plaatsing and moment(begin, 3) > dag", "gemeente = leiden", "weekdag(begin) = maandag",
        "mag(dagopvang) or gevraagd_soort(bso)",
        "landelijk(\"x\", dag) > 3", "count(kinderen[woonadres]) > 1", "kind.woonadres = true",
    ])
    func `can use the names and functions that every regeling has`(_ text: String) {
        let found = condition(text, "wanneer: [aanvraag, doorlopend]").read().findings.filter { $0.severity == .fout }
        #expect(found == [])
    }

    @Test func `that goes round in a ring is reported`() {
        let spoiled = example.withNotion("a: b and kind.woonadres\nb: not(c)\nc: a")
        #expect(
            spoiled.messages(.kring) == [
                "Deze gaan in een kring: a → b → c → a. Laat een van de begrippen de andere niet gebruiken."
            ])
    }

    @Test func `of a notion that takes a name with another meaning is reported`() {
        #expect(
            example.withNotion("begin: kind.woonadres").messages(.dubbel) == [
                "De naam begin heeft al een betekenis. Kies een andere naam."
            ])
        #expect(
            example.withNotion("kind.woonadres: \"true\"").messages(.dubbel) == [
                "Er is al een feit met de naam kind.woonadres. Kies een andere naam."
            ])
    }
}
