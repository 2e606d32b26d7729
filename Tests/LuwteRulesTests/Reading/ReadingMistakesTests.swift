import LuwteRules
import Testing

/// The twelve likely mistakes, each with what the reader says.
@Suite struct `The check of a regeling says what to do about` {
    let example = ReadingExample()

    @Test func `a condition that changes with the day and is tested once`() {
        let text =
            "Deze voorwaarde verandert met de dag, maar wordt alleen bij de aanvraag getoetst. "
            + "Loopt de toekenning door na de verjaardag? Zo nee: zet doorlopend bij wanneer."
        func messages(_ more: String) -> [String] {
            example.withCondition(
                """
                - id: leeftijd
                  titel: Het kind is jong genoeg
                  bron: { blad: "jonger dan 13" }
                  vervuld_als: leeftijd(kind, dag) < 13
                  \(more)
                """
            ).messages(.doorlopend)
        }
        #expect(messages("wanneer: [aanvraag, verlenging]") == [text])
        #expect(messages("wanneer: [aanvraag, doorlopend]") == [])
        #expect(messages("hulp: Bel ons.") == [text])
        #expect(messages("lezing: A-82") == [], "a reading says that it is meant so")
    }

    @Test func `a condition that can only become met later`() {
        let later = example.withCondition(
            """
            - id: peuter
              titel: Het kind is twee jaar
              bron: { blad: "vanaf 2 jaar" }
              vervuld_als: leeftijd(kind, dag) >= 2 and dag >= gevraagd.vanaf
            """)
        #expect(later.messages(.doorlopend) == [])
    }

    @Test func `"tot en met" in the source and "less than" in the expression`() {
        func messages(_ expression: String, quote: String = "tot en met 12 jaar") -> [String] {
            example.withCondition(
                """
                - id: leeftijd
                  titel: Het kind is jong genoeg
                  bron: { blad: "\(quote)" }
                  vervuld_als: \(expression)
                  wanneer: [aanvraag, doorlopend]
                """
            ).messages(.totEnMet)
        }
        let text = "Het kind valt af op de 12e verjaardag; de bron zegt tot en met 12. Bedoelt u <= 12?"
        #expect(messages("leeftijd(kind, dag) < 12") == [text])
        #expect(messages("leeftijd(kind, dag) <= 12") == [])
        #expect(messages("leeftijd(kind, dag) < 13") == [])
        #expect(messages("leeftijd(kind, dag) < 12", quote: "tot 12 jaar") == [])
    }

    @Test func `a title that denies over an expression that does not`() {
        func messages(_ title: String, _ expression: String) -> [String] {
            example.withFact("gezin.kot: { antwoord: ja/nee, vraag: Krijgt u KOT?, komt_van: [ouder] }").withCondition(
                """
                - id: kot
                  titel: \(title)
                  bron: { blad: "geen KOT" }
                  vervuld_als: \(expression)
                """
            ).messages(.ontkenning)
        }
        let text = "Titel zegt geen KOT; vervuld als er wel KOT is. Bedoelt u not(…)?"
        #expect(messages("Er is geen KOT", "gezin.kot") == [text])
        #expect(messages("Er is geen KOT", "not(gezin.kot)") == [])
        #expect(messages("Er is KOT", "gezin.kot") == [])
    }

    @Test func `a provider that is not chosen yet`() {
        func messages(_ moments: String) -> [String] {
            example.withFact("opvangdeel.aanbieder: { antwoord: lrk_nummer, vraag: Waar?, komt_van: [ouder] }")
                .withCondition(
                    """
                    - id: goedgekeurd
                      titel: De opvang is goedgekeurd
                      bron: { blad: "goedgekeurde opvang" }
                      voor: elk opvangdeel
                      vervuld_als: op_lijst(opvangdeel.aanbieder, goedgekeurd, dag)
                      wanneer: \(moments)
                    """
                ).messages(.aanbieder)
        }
        let text =
            "Bij de aanvraag is de aanbieder nog niet gekozen; elke aanvraag blijft onbekend. "
            + "Bedoelt u wanneer: [plaatsing]?"
        #expect(messages("[aanvraag, plaatsing]") == [text])
        #expect(messages("[plaatsing, maand]") == [])
    }

    @Test(arguments: ["", " ~", " n.v.t.", " onbeperkt"])
    func `an empty limit that may mean that there is none`(_ written: String) {
        let text = "Leeg betekent: niet ingevuld. Is er geen duur, schrijf dan geen."
        #expect(example.with("duur: 9 maanden", "duur:\(written)").messages(.leegAlsGeen) == [text])
        #expect(example.with("duur: 9 maanden", "duur: geen").messages(.leegAlsGeen) == [])
    }

    @Test func `a fact that can fall away without anybody watching`() {
        func messages(_ more: String, _ expression: String = "ouder.contract_einde < ontvangst") -> [String] {
            example.withCondition(
                """
                - id: einde
                  titel: Het contract is voorbij
                  bron: { blad: "na het contract" }
                  voor: elke ouder
                  vervuld_als: \(expression)
                  \(more)
                """
            ).messages(.wegvallen)
        }
        let text =
            "contract_einde valt weg als werk_gestopt nee is. Zet alleen_als: ouder.werk_gestopt bij deze voorwaarde."
        #expect(messages("hulp: Bel ons.") == [text])
        #expect(messages("alleen_als: ouder.werk_gestopt") == [])
        #expect(messages("hulp: Bel ons.", "ouder.werk_gestopt and ouder.contract_einde < ontvangst") == [])
        #expect(messages("hulp: Bel ons.", "not(ouder.werk_gestopt) or ouder.contract_einde < ontvangst") == [])
        #expect(messages("hulp: Bel ons.", "some o in ouders satisfies o.contract_einde < ontvangst") == [text])
    }

    @Test func `grounds that can all fall away`() {
        func messages(_ more: String, _ second: String = "not(kind.woonadres)") -> [String] {
            example.withCondition(
                """
                - \(more)
                  een_van:
                    - id: een
                      titel: De eerste grond
                      bron: { blad: "een" }
                      alleen_als: kind.woonadres
                      beoordeelt: casewerker
                    - id: twee
                      titel: De tweede grond
                      bron: { blad: "twee" }
                      alleen_als: \(second)
                      beoordeelt: casewerker
                """
            ).messages(.grond)
        }
        let text =
            "Voor wie geen van deze gronden geldt, wordt niets getoetst. "
            + "Voeg een grond toe of zet alleen_als bij de groep."
        #expect(messages("id: gronden", "procedure = aanvraag") == [text])
        #expect(messages("id: gronden") == [])
        #expect(messages("alleen_als: kind.woonadres", "procedure = aanvraag") == [])
    }

    @Test func `a limit in another unit than the request`() {
        let other = example.with("- [dagopvang, { dagdelen_per_week: 6 }]", "- [dagopvang, { dagen_per_week: 3 }]")
        let text = "De grens telt dagen, het verzoek dagdelen. Zet omrekening: dag: 2 dagdelen, of wijzig de grens."
        #expect(other.messages(.eenheid) == [text])
        let grens = "omvang: { grens: opvangdeel.weekgrens }"
        let converted = "omvang: { grens: opvangdeel.weekgrens, omrekening: { dag: 2 dagdelen } }"
        #expect(other.with(grens, converted).messages(.eenheid) == [])
    }

    @Test func `a choice between quotes or with a capital`() {
        func messages(_ word: String) -> [String] {
            example.withCondition(
                """
                - id: soort
                  titel: Het is dagopvang
                  bron: { blad: "dagopvang" }
                  voor: elk opvangdeel
                  vervuld_als: opvangdeel.soort = \(word)
                """
            ).messages(.onbekend)
        }
        #expect(
            messages("\"Dagopvang\"") == [
                "'Dagopvang' staat niet in opvangsoorten. Bedoelt u dagopvang (zonder aanhalingstekens)?"
            ])
        #expect(messages("Dagopvang") == ["'Dagopvang' staat niet in opvangsoorten. Bedoelt u dagopvang?"])
        #expect(messages("dagopvang") == [])
    }

    @Test(arguments: [
        "kind.woonadres: { antwoord: ja/nee, vraag: hoeveel, en waarom }",
        "kind.woonadres: { antwoord: ja/nee, vraag: Let op: woont uw kind hier? }",
    ])
    func `a sentence between braces`(_ line: String) {
        let text =
            "Deze zin bevat ': ' of staat tussen { }. Zet haar op een eigen regel na | of tussen aanhalingstekens."
        let spoiled = example.with(
            "kind.woonadres: { antwoord: ja/nee, vraag: Woont uw kind hier?, komt_van: [ouder] }", line)
        #expect(spoiled.messages(.zin) == [text])
    }

    @Test func `a term in an expression`() {
        func messages(_ day: String) -> [String] {
            example.with("dag: \"laatste_dag(begin, 9)\"", "dag: \"\(day)\"").messages(.termijn)
        }
        #expect(
            messages("begin + 9 maanden") == [
                "Een expressie kent geen termijn zoals “9 maanden”. Gebruik laatste_dag(begin, 9)."
            ])
        #expect(messages("laatste_dag(begin, 9)") == [])
    }
}
