import LuwteRules
import Testing

@Suite struct `A decision table` {
    private func messages(
        _ rows: String, inputs: String = "leeftijd(kind, dag)", policy: String = "eerste", otherwise: String? = nil
    ) -> [String] {
        ReadingExample().withNotion(
            """
            proef:
              tabel: \(policy)
              invoer: ["\(inputs)"]
              rijen: [\(rows)]
            \(otherwise.map { "  anders: \($0)" } ?? "")
            """
        ).messages(.tabel)
    }

    @Test func `that covers everything needs no other outcome`() {
        #expect(messages("['< 4', klein], ['>= 4', groot]") == [])
        #expect(messages("[ja, 1], [nee, 2]", inputs: "kind.woonadres") == [])
        #expect(messages("[-, 1]") == [])
    }

    @Test func `with a gap says where`() {
        let help = "Voeg een rij toe, of zet anders: geen of anders: mag_niet."
        #expect(messages("['< 4', klein], ['> 4', groot]") == ["Geen rij past bij leeftijd(kind, dag) = 4. \(help)"])
        #expect(
            messages("['<= 4', klein], ['>= 6', groot]") == [
                "Geen rij past bij leeftijd(kind, dag) tussen 4 en 6. \(help)"
            ])
        #expect(messages("[ja, 1]", inputs: "kind.woonadres") == ["Geen rij past bij kind.woonadres = nee. \(help)"])
    }

    @Test func `with a gap between rows is a warning also when there is another outcome`() {
        #expect(
            messages("['< 4', klein], ['> 4', groot]", otherwise: "geen") == [
                "Tussen de rijen valt een gat: geen rij past bij leeftijd(kind, dag) = 4; daar geldt anders."
            ])
        #expect(messages("['< 4', klein], ['[4..12)', groot]", otherwise: "geen") == [])
    }

    @Test func `names every unknown unit once, in quoted text too`() {
        let units = ReadingExample()
            .with("[dagopvang, { dagdelen_per_week: 6 }]", "[dagopvang, '{ dagdelen_per_wek: 6 }']")
        #expect(units.messages(.eenheid).map(Self.unit) == ["dagdelen_per_wek"])
        let two = units.with("[bso, { dagdelen_per_week: 3 }]", "[bso, { uren_per_wek: 3 }]")
        #expect(two.messages(.eenheid).map(Self.unit).sorted() == ["dagdelen_per_wek", "uren_per_wek"])
    }

    /// Which unit a remark says is not known.
    private static func unit(_ message: String) -> String {
        message.split(separator: " ").dropFirst(2).first.map(String.init) ?? message
    }

    @Test func `that is unique cannot have two rows that fit`() {
        #expect(
            messages("['<= 4', klein], ['>= 4', groot]", policy: "uniek") == [
                "Rij 1 en rij 2 passen allebei bij leeftijd(kind, dag) = 4. "
                    + "Bij tabel: uniek past er hoogstens een. Verander een rij, of schrijf tabel: eerste."
            ])
    }

    @Test func `warns of a row that never counts`() {
        #expect(
            messages("['< 12', klein], ['< 4', groot], [-, rest]") == [
                "Rij 2 komt nooit aan de beurt: de rijen erboven gaan altijd voor. Zet haar hoger of haal haar weg."
            ])
    }

    @Test func `goes through two inputs together`() {
        let table = ReadingExample().withNotion(
            """
            opvangdeel.proef:
              tabel: eerste
              invoer: [opvangdeel.soort, "leeftijd(kind, dag)"]
              rijen:
                - [dagopvang, '< 4', 1]
                - [bso, -, 2]
            """)
        #expect(
            table.messages(.tabel) == [
                "Geen rij past bij opvangdeel.soort = dagopvang en leeftijd(kind, dag) = 4. "
                    + "Voeg een rij toe, of zet anders: geen of anders: mag_niet."
            ])
    }

    @Test func `over a choice without choices is not gone through`() {
        let spoiled = ReadingExample().with("opvangsoorten:\n", "opvangsoort:\n")
        #expect(spoiled.read().regeling == nil)
        #expect(spoiled.messages(.sleutelOntbreekt).count == 1)
    }

    @Test func `keeps to the declared range of a fact`() {
        let table = ReadingExample().withNotion(
            """
            opvangdeel.proef:
              tabel: eerste
              invoer: [opvangdeel.dagdelen_per_week]
              rijen: [["[0..4]", weinig], ["(4..10]", veel]]
            """)
        #expect(table.messages(.tabel) == [])
    }

    @Test func `must have as many cells in a row as it has inputs, and one outcome`() {
        #expect(
            messages("['< 4', klein, x]", otherwise: "geen") == [
                "Deze rij heeft 3 vakken; het moeten er 2 zijn: een test per invoer, en dan de uitkomst."
            ])
        #expect(
            messages("['< 4', '']", otherwise: "geen") == [
                "De uitkomst van deze rij is leeg. Leeg betekent: niet ingevuld. Is er geen grens, schrijf dan geen."
            ])
    }

    @Test func `gives words that can be compared with`() throws {
        let example = ReadingExample().withNotion(
            "fase: { tabel: eerste, invoer: [kind.woonadres], rijen: [[ja, vroeg], [nee, laat]] }")
        _ = try example.withNotion("is_vroeg: fase = vroeg").regeling()
        #expect(
            example.withNotion("is_vroeg: fase = vroge").messages(.onbekend) == [
                "'vroge' staat niet in de uitkomsten van fase. Bedoelt u vroeg?"
            ])
    }
}

@Suite struct `Rates of one kind of care` {
    let example = ReadingExample()

    @Test func `cannot count on the same day`() {
        #expect(
            example.with("tot: 2026-12-31", "tot: 2027-01-01").findings(.tarief) == [
                "85: Voor dagopvang gelden op 1 januari 2027 twee tarieven; het andere staat op regel 84."
            ])
        #expect(example.with("tot: 2026-12-31", "tot: geen").findings(.tarief).count == 1)
    }

    @Test func `get a warning for the days between`() {
        #expect(
            example.with("tot: 2026-12-31", "tot: 2026-12-29").findings(.tarief) == [
                "85: Voor dagopvang is er geen tarief van 30 december 2026 tot en met 31 december 2026."
            ])
    }
}
