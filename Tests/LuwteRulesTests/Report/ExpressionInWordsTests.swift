import LuwteRules
import Testing

@Suite struct `An expression in words` {
    struct Example: Sendable, CustomTestStringConvertible {
        let expression: String
        let words: String?
        var testDescription: String { expression }

        init(_ expression: String, _ words: String?) {
            self.expression = expression
            self.words = words
        }
    }

    private static let woont = "het antwoord op “Woont uw kind hier?” is"

    @Test(arguments: [
        Example("kind.woonadres", "\(woont) ja"),
        Example("not(kind.woonadres)", "\(woont) nee"),
        Example("leeftijd(kind, dag) < 4", "het kind is jonger dan 4 jaar"),
        Example("leeftijd(kind, dag) <= 12", "het kind is hoogstens 12 jaar"),
        Example("leeftijd(kind, dag) > 12", "het kind is 13 jaar of ouder"),
        Example("leeftijd(kind, begin) >= 2", "het kind is 2 jaar of ouder, op de eerste dag van de opvang"),
        Example("not(leeftijd(kind, dag) < 4)", "het kind is 4 jaar of ouder"),
        Example("leeftijd_maanden(kind, dag) < 18", "het kind is jonger dan 18 maanden"),
        Example("kind.woonadres and leeftijd(kind, dag) < 4", "\(woont) ja, en het kind is jonger dan 4 jaar"),
        Example(
            "not(kind.woonadres and leeftijd(kind, dag) < 4)", "\(woont) nee, of het kind is 4 jaar of ouder"),
        Example(
            "kind.woonadres and (leeftijd(kind, dag) < 4 or leeftijd(kind, dag) >= 8)",
            "\(woont) ja, en (het kind is jonger dan 4 jaar, of het kind is 8 jaar of ouder)"),
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else false", "\(woont) ja, en het kind is jonger dan 4 jaar"
        ),
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else true", "\(woont) nee, of het kind is jonger dan 4 jaar"
        ),
        Example(
            "if kind.woonadres then true else leeftijd(kind, dag) < 4", "\(woont) ja, of het kind is jonger dan 4 jaar"),
        Example(
            "if kind.woonadres then false else leeftijd(kind, dag) < 4",
            "\(woont) nee, en het kind is jonger dan 4 jaar"),
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else leeftijd(kind, dag) < 8",
            "als \(woont) ja, dan: het kind is jonger dan 4 jaar; en anders: het kind is jonger dan 8 jaar"),
        Example(
            "kind.geboortedatum <= ontvangst",
            "het antwoord op “Wanneer is uw kind geboren?” ligt op of voor de dag waarop de aanvraag binnenkwam"),
        Example(#"dag >= @"2021-01-01""#, "de dag die telt ligt op of na 1 januari 2021"),
        Example(
            "dag <= laatste_dag(begin, 9)",
            "de dag die telt ligt op of voor de laatste dag van 9 maanden vanaf de eerste dag van de opvang"),
        Example("dag < verjaardag(kind, 4)", "de dag die telt ligt voor de dag waarop het kind 4 jaar wordt"),
        Example(
            "some o in ouders satisfies o.werk_gestopt",
            "voor minstens één ouder geldt: het antwoord op “Bent u gestopt met werken?” is ja"),
        Example(
            "not(some o in ouders satisfies o.werk_gestopt)",
            "voor geen ouder geldt: het antwoord op “Bent u gestopt met werken?” is ja"),
        Example(
            "every o in ouders satisfies o.werk_gestopt",
            "voor alle ouders geldt: het antwoord op “Bent u gestopt met werken?” is ja"),
        Example("count(kinderen) > 1", "het aantal kinderen is meer dan 1"),
        Example("count(kinderen[item.woonadres]) > 1", "het aantal kinderen waarvoor geldt: \(woont) ja is meer dan 1"),
        Example("stuk_er(brief)", "het stuk “Brief van een hulpverlener” is er"),
        Example("not(stuk_er(brief))", "het stuk “Brief van een hulpverlener” is er niet"),
        Example("gevraagd_soort(bso)", "er is “Buitenschoolse opvang” gevraagd"),
        Example(
            "if kind.woonadres then 2 else 1", "als \(woont) ja: 2; anders: 1"),
        Example("procedure = verlenging", "het gaat om een verlenging"),
        Example("gemeente in (leiden, leiderdorp)", "de gemeente is Leiden of Leiderdorp"),
        Example("gemeente != leiden", "de gemeente is niet Leiden"),
        Example("verlenging.nummer <= 1", "het nummer van de verlenging is hoogstens 1"),
    ])
    func `says what the expression says`(_ example: Example) throws {
        let regeling = ReadingExample().withNotion("kind.proef: '\(example.expression)'").read().regeling
        let notion = try #require(regeling?.notions.first { $0.name == "proef" })
        guard case .expression(let rule) = notion.content else {
            Issue.record("it is no expression")
            return
        }
        #expect(regeling?.inWords(rule) == example.words)
    }

    @Test(
        arguments: [
            ("weekdag(dag) = maandag", nil),
            ("kind.woonadres and weekdag(dag) = maandag", "\(woont) ja, en `weekdag(dag) = maandag`"),
            ("not(weekdag(dag) = maandag)", "niet: `weekdag(dag) = maandag`"),
        ] as [(String, String?)])
    func `leaves what it has no words for as it is written`(expression: String, words: String?) throws {
        let regeling = ReadingExample().withNotion("kind.proef: '\(expression)'").read().regeling
        let notion = try #require(regeling?.notions.first { $0.name == "proef" })
        guard case .expression(let rule) = notion.content else {
            Issue.record("it is no expression")
            return
        }
        #expect(regeling?.inWords(rule) == words)
    }
}

@Suite struct `A regeling as a document` {
    @Test func `says everything that matters of a rule beside its source`() throws {
        let text = DocumentBlock.markdown(try ReadingExample().regeling().document())
        for piece in [
            "# Proefregeling", "### Het kind woont in de gemeente [woonadres]",
            "> “woont in de gemeente”, bron: blad, ROT-44", "Voldaan als: \(Self.woont) ja.",
            "Expressie: `kind.woonadres`",
            "Getoetst bij de aanvraag en op elke dag van de opvang.", "| Dagopvang | 6 dagdelen per week |",
            "| in andere gevallen | mag niet |", "De opvang duurt hoogstens 9 maanden.", "Verlengen kan niet.",
            "Het is niet ouder dan 3 maanden.", "De gemeente beslist binnen: 8 weken", "Van alle voorwaarden.",
        ] {
            #expect(text.contains(piece), "\(piece)")
        }
    }

    private static let woont = "het antwoord op “Woont uw kind hier?” is"

    @Test func `says what an empty key would hold`() throws {
        let empty = ReadingExample().with("duur: 9 maanden", "duur:").with("plafond: geen", "plafond:")
        let text = DocumentBlock.markdown(try #require(empty.read().regeling).document())
        #expect(text.contains("Hoe lang de opvang hoogstens duurt, is niet ingevuld."))
        #expect(text.contains("- geld.plafond: Het bedrag dat er per jaar hoogstens is."))
    }

    @Test func `loses nothing of a table that is too wide for the screen`() {
        let long = String(repeating: "woord ", count: 12)
        let plain = DocumentBlock.plain([.table(header: ["een", "twee"], rows: [[long, long], ["kort", ""]])])
        #expect(plain.hasPrefix("  - Een: woord"))
        #expect(plain.contains("    Twee: woord"))
        #expect(plain.hasSuffix("  - Een: kort\n"))
    }
}
