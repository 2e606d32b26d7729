import Testing

@testable import LuwteRules

@Suite struct `An expression in words` {
    struct Example: Sendable, CustomTestStringConvertible {
        let expression: String
        let dutch: String
        let english: String
        var testDescription: String { expression }

        init(_ expression: String, _ dutch: String, _ english: String) {
            (self.expression, self.dutch, self.english) = (expression, dutch, english)
        }
    }

    /// What each of these says; the questions of the regeling stay as they are.
    private static let statements = [
        Example("kind.woonadres", "\(woont) ja", "\(lives) yes"),
        Example("not(kind.woonadres)", "\(woont) nee", "\(lives) no"),
        Example("true", "altijd", "always"), Example("not(true)", "nooit", "never"),
        Example(
            "kind.woonadres and leeftijd(kind, dag) < 4", "\(woont) ja, en het kind is jonger dan 4 jaar",
            "\(lives) yes, and the child is younger than 4 years"),
        Example(
            "not(kind.woonadres and leeftijd(kind, dag) < 4)", "\(woont) nee, of het kind is 4 jaar of ouder",
            "\(lives) no, or the child is 4 years or older"),
        Example(
            "kind.woonadres and (leeftijd(kind, dag) < 4 or leeftijd(kind, dag) >= 8)",
            "\(woont) ja, en (het kind is jonger dan 4 jaar, of het kind is 8 jaar of ouder)",
            "\(lives) yes, and (the child is younger than 4 years, or the child is 8 years or older)"),
        Example("procedure = verlenging", "het gaat om een verlenging", "it is an extension"),
        Example("procedure != verlenging", "het gaat niet om een verlenging", "it is not an extension"),
        Example("procedure = aanvraag", "het gaat om een eerste aanvraag", "it is a first application"),
        Example(
            "gemeente in (leiden, leiderdorp)", "de gemeente is Leiden of Leiderdorp",
            "the municipality is Leiden or Leiderdorp"),
        Example("gemeente != leiden", "de gemeente is niet Leiden", "the municipality is not Leiden"),
        Example("stuk_er(brief)", "het stuk “\(brief)” is er", "the paper “\(brief)” is there"),
        Example("not(stuk_er(brief))", "het stuk “\(brief)” is er niet", "the paper “\(brief)” is not there"),
        Example(
            "gevraagd_soort(bso)", "er is “Buitenschoolse opvang” gevraagd", "“Buitenschoolse opvang” was asked for"),
        Example(
            "not(gevraagd_soort(bso))", "er is geen “Buitenschoolse opvang” gevraagd",
            "“Buitenschoolse opvang” was not asked for"),
        Example(
            "geldt(kind.woonadres)", "de vraag “Woont uw kind hier?” geldt",
            "the question “Woont uw kind hier?” applies"),
    ]

    private static let ages = [
        Example("leeftijd(kind, dag) < 4", "het kind is jonger dan 4 jaar", "the child is younger than 4 years"),
        Example("leeftijd(kind, dag) <= 12", "het kind is hoogstens 12 jaar", "the child is at most 12 years old"),
        Example("leeftijd(kind, dag) > 12", "het kind is 13 jaar of ouder", "the child is 13 years or older"),
        Example("leeftijd(kind, dag) = 1", "het kind is 1 jaar", "the child is 1 year old"),
        Example("leeftijd(kind, dag) != 4", "het kind is niet 4 jaar", "the child is not 4 years old"),
        Example(
            "leeftijd(kind, begin) >= 2", "het kind is 2 jaar of ouder, op de eerste dag van de opvang",
            "the child is 2 years or older, on the first day of the care"),
        Example("not(leeftijd(kind, dag) < 4)", "het kind is 4 jaar of ouder", "the child is 4 years or older"),
        Example(
            "leeftijd_maanden(kind, dag) < 18", "het kind is jonger dan 18 maanden",
            "the child is younger than 18 months"),
    ]

    private static let choices = [
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else false",
            "\(woont) ja, en het kind is jonger dan 4 jaar", "\(lives) yes, and the child is younger than 4 years"),
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else true",
            "\(woont) nee, of het kind is jonger dan 4 jaar", "\(lives) no, or the child is younger than 4 years"),
        Example(
            "if kind.woonadres then true else leeftijd(kind, dag) < 4",
            "\(woont) ja, of het kind is jonger dan 4 jaar", "\(lives) yes, or the child is younger than 4 years"),
        Example(
            "if kind.woonadres then false else leeftijd(kind, dag) < 4",
            "\(woont) nee, en het kind is jonger dan 4 jaar", "\(lives) no, and the child is younger than 4 years"),
        Example(
            "if kind.woonadres then leeftijd(kind, dag) < 4 else leeftijd(kind, dag) < 8",
            "als \(woont) ja, dan: het kind is jonger dan 4 jaar; en anders: het kind is jonger dan 8 jaar",
            "if \(lives) yes, then: the child is younger than 4 years; and otherwise: the child is younger than 8 years"
        ),
        Example(
            "if kind.woonadres then 2 else 1", "als \(woont) ja: 2; anders: 1", "if \(lives) yes: 2; otherwise: 1"),
        Example(
            "if kind.woonadres then 2.5 else 1.5", "als \(woont) ja: 2,5; anders: 1,5",
            "if \(lives) yes: 2.5; otherwise: 1.5"),
    ]

    private static let days = [
        Example(
            "kind.geboortedatum <= ontvangst",
            "het antwoord op “Wanneer is uw kind geboren?” ligt op of voor de dag waarop de aanvraag binnenkwam",
            "the answer to “Wanneer is uw kind geboren?” is on or before the day on which the application came in"),
        Example(
            #"dag >= @"2021-01-01""#, "de dag die telt ligt op of na 1 januari 2021",
            "the day that counts is on or after 1 January 2021"),
        Example(
            #"dag = @"2021-01-01""#, "de dag die telt is 1 januari 2021", "the day that counts equals 1 January 2021"),
        Example(
            "dag <= laatste_dag(begin, 9)",
            "de dag die telt ligt op of voor de laatste dag van 9 maanden vanaf de eerste dag van de opvang",
            "the day that counts is on or before the last day of 9 months from the first day of the care"),
        Example(
            "dag > moment(begin, 1)", "de dag die telt ligt na de dag 1 maand na de eerste dag van de opvang",
            "the day that counts is after the day 1 month after the first day of the care"),
        Example(
            "dag < verjaardag(kind, 4)", "de dag die telt ligt voor de dag waarop het kind 4 jaar wordt",
            "the day that counts is before the day on which the child turns 4"),
        Example(
            "dag < dag_na(ontvangst)", "de dag die telt ligt voor de dag na de dag waarop de aanvraag binnenkwam",
            "the day that counts is before the day after the day on which the application came in"),
        Example(
            "dag < dagen_na(ontvangst, 14)",
            "de dag die telt ligt voor de dag 14 dagen na de dag waarop de aanvraag binnenkwam",
            "the day that counts is before the day 14 days after the day on which the application came in"),
        Example(
            #"dag < begin - duration("P56D")"#, "de dag die telt ligt voor de eerste dag van de opvang min 56 dagen",
            "the day that counts is before the first day of the care minus 56 days"),
        Example(
            "max(for k in kinderen return k.geboortedatum) < dag",
            "de laatste dag van deze: het antwoord op “Wanneer is uw kind geboren?”, voor alle kinderen"
                + " ligt voor de dag die telt",
            "the last day of these: the answer to “Wanneer is uw kind geboren?”, for all children"
                + " is before the day that counts"),
    ]

    private static let members = [
        Example(
            "some o in ouders satisfies o.werk_gestopt", "voor minstens één ouder geldt: \(gestopt) ja",
            "for at least one parent this holds: \(stopped) yes"),
        Example(
            "not(some o in ouders satisfies o.werk_gestopt)", "voor geen ouder geldt: \(gestopt) ja",
            "for no parent this holds: \(stopped) yes"),
        Example(
            "every o in ouders satisfies o.werk_gestopt", "voor alle ouders geldt: \(gestopt) ja",
            "for all parents this holds: \(stopped) yes"),
        Example(
            "not(every o in ouders satisfies o.werk_gestopt)", "niet voor alle ouders geldt: \(gestopt) ja",
            "not for all parents this holds: \(stopped) yes"),
        Example("count(kinderen) > 1", "het aantal kinderen is meer dan 1", "the number of children is more than 1"),
        Example(
            "count(kinderen[item.woonadres]) > 1", "het aantal kinderen waarvoor geldt: \(woont) ja is meer dan 1",
            "the number of children for whom this holds: \(lives) yes is more than 1"),
        Example(
            "verlenging.nummer <= 1", "het nummer van de verlenging is hoogstens 1",
            "the number of the extension is at most 1"),
        Example(
            "count(kinderen) + 1 >= 2", "het aantal kinderen plus 1 is minstens 2",
            "the number of children plus 1 is at least 2"),
    ]

    private static let woont = "het antwoord op “Woont uw kind hier?” is"
    private static let lives = "the answer to “Woont uw kind hier?” is"
    private static let gestopt = "het antwoord op “Bent u gestopt met werken?” is"
    private static let stopped = "the answer to “Bent u gestopt met werken?” is"
    private static let brief = "Brief van een hulpverlener"

    private static func words(_ expression: String, _ language: Language) throws -> Wording? {
        let regeling = try #require(ReadingExample().withNotion("kind.proef: '\(expression)'").read().regeling)
        let notion = try #require(regeling.notions.first { $0.name == "proef" })
        guard case .expression(let rule) = notion.content else { throw NoExpression() }
        return regeling.inWords(rule, try TextsFolder.rules(language))
    }

    struct NoExpression: Error {}

    @Test(arguments: statements + ages + choices + days + members)
    func `says what the expression says, in each language`(_ example: Example) throws {
        #expect(try Self.words(example.expression, .nl)?.text == example.dutch)
        #expect(try Self.words(example.expression, .en)?.text == example.english)
    }

    @Test(
        arguments: [
            ("weekdag(dag) = maandag", nil),
            ("kind.woonadres and weekdag(dag) = maandag", "\(woont) ja, en `weekdag(dag) = maandag`"),
            ("not(weekdag(dag) = maandag)", "niet: `weekdag(dag) = maandag`"),
        ] as [(String, String?)])
    func `leaves what it has no words for as it is written`(expression: String, words: String?) throws {
        #expect(try Self.words(expression, .nl)?.text == words)
    }

    @Test func `tells the words of the regeling from those around them`() throws {
        let words = try #require(try Self.words("kind.woonadres and weekdag(dag) = maandag", .en))
        #expect(
            words.pieces.filter { $0 != .said("") } == [
                .said("the answer to “"), .quoted("Woont uw kind hier?"), .said("” is yes"), .said(", and "),
                .written("weekdag(dag) = maandag"),
            ])
    }

    @Test(arguments: ["rotterdam", "hendrik-ido-ambacht"])
    func `is translated word for word where somebody did`(folder: String) throws {
        let library = try #require(RegelingenFolder.library)
        let regeling = try #require(library.regelingen.first { $0.id.folder == folder })
        let translation = try #require(library.translations(of: regeling).first { $0.language == .en })
        let texts = try TextsFolder.rules(.en)
        var quoted: Set<String> = []
        func note(_ wording: Wording?) {
            for case .quoted(let text)? in wording?.pieces.map(Optional.some) ?? [] { quoted.insert(text) }
        }
        for rule in regeling.rules { note(regeling.inWords(rule, texts)) }
        for case .table(let rule) in regeling.notions.map(\.content) {
            let table = regeling.inWords(rule, texts)
            for case .words(let wording) in table.columns + table.rows.flatMap(\.self) { note(wording) }
        }
        #expect(quoted.count > 20)
        #expect(quoted.filter { translation[$0] == nil }.sorted() == [])
    }
}
