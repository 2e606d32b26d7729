import Feel
import Testing

private let soort = Choices(name: "opvangsoorten", values: ["dagopvang", "bso"])
private let kind = Fields([("thuis", .boolean), ("soort", .text(soort)), ("uren", .number(unit: "uren"))])

private var scope: Scope {
    var scope = Scope()
    scope.declare(variable: "kind", .context(kind))
    scope.declare(variable: "kinderen", .list(.context(kind)))
    scope.declare(variable: "dagen", .number(unit: "dagen"))
    scope.declare(variable: "bedrag", .number)
    scope.declare(variable: "dag", .date)
    scope.declare(variable: "kans", .text(Choices(name: "kansen", values: ["geen", "zeker"])))
    scope.declare(
        function: HostFunction("mag", parameters: [("soort", .text(soort))], result: .boolean) { _, _ in .null })
    return scope
}

/// An expression in which one thing is wrong, and what is said of it: message and suggestion, word for word.
private struct RemarkExample: CustomTestStringConvertible, Sendable {
    let name: ExpressionRemark.Name
    let text: String
    let says: String

    init(_ name: ExpressionRemark.Name, _ text: String, _ says: String) {
        self.name = name
        self.text = text
        self.says = says
    }

    var testDescription: String { name.rawValue }

    /// What the remarks of this name say.
    var said: [String] {
        let found: [(ExpressionRemark.Name, String, String?)]
        do {
            found = try Expression(text, scope: scope, profile: .regeling).findings.map {
                ($0.remark, $0.message, $0.suggestion)
            }
        } catch {
            found = [(error.remark, error.message, error.suggestion)]
        }
        return found.filter { $0.0 == name }.map { [$0.1, $0.2].compactMap(\.self).joined(separator: " ") }
    }

    static let ofSyntax: [RemarkExample] = [
        RemarkExample(
            .tooLong, String(repeating: "a", count: 100_001),
            "Deze expressie is te lang: 100001 bytes, het mogen er 100000 zijn."),
        RemarkExample(
            .strangeCharacter, "bedrag ; 3", "Het teken \";\" heeft hier geen betekenis. Scheid met een komma."),
        RemarkExample(.openComment, "1 /* een", "Deze toelichting wordt niet afgesloten met */."),
        RemarkExample(.openText, "\"een", "Deze tekst wordt niet afgesloten met \"."),
        RemarkExample(.badEscape, "\"\\u12\"", "Deze tekencode bestaat niet. Schrijf bijvoorbeeld \\u00e9."),
        RemarkExample(.numberTooLarge, "1" + String(repeating: "0", count: 7_000), "Dit getal is te groot."),
        RemarkExample(
            .unexpected, "kind.thuis en bedrag > 3",
            "Verwacht: het einde van de expressie; hier staat \"en\". Schrijf and."),
        RemarkExample(
            .noElse, "if kind.thuis then 1",
            "Bij deze if hoort ook een else. Schrijf wat geldt als de voorwaarde niet waar is."),
        RemarkExample(
            .foreignFunction, "function(x) external { }", "Een functie uit een ander programma kan hier niet."),
        RemarkExample(
            .mixedArguments, "contains(\"a\", match: \"b\")",
            "Geef de waarden van een functie allemaal met hun naam, of allemaal zonder."),
        RemarkExample(
            .tooManyOperations, Array(repeating: "1", count: 700).joined(separator: " + "),
            "Deze expressie heeft meer dan 600 bewerkingen achter elkaar. Maak er begrippen van."),
        RemarkExample(
            .tooDeep, String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300),
            "Deze expressie is dieper genest dan 200 niveaus. Maak er begrippen van."),
    ]

    static let ofNames: [RemarkExample] = [
        RemarkExample(.unknownName, "bedarg > 3", "De naam \"bedarg\" is niet bekend. Bedoelt u bedrag?"),
        RemarkExample(
            .unknownField, "kind.thius", "Een gegeven met onderdelen heeft geen onderdeel \"thius\". Bedoelt u thuis?"),
        RemarkExample(.unknownFunction, "magg(bso)", "De functie \"magg\" is niet bekend. Bedoelt u mag(…)?"),
        RemarkExample(.unknownType, "bedrag instance of getal", "Het type \"getal\" is niet bekend."),
        RemarkExample(
            .unknownChoice, "kind.soort = Dagopvang", "\"Dagopvang\" staat niet in opvangsoorten. Bedoelt u dagopvang?"),
        RemarkExample(
            .quotedChoice, "kind.soort = \"bso\"",
            "\"bso\" is een keuze uit opvangsoorten. Schrijf bso zonder aanhalingstekens."),
        RemarkExample(.noCommonChoice, "kind.soort = kans", "opvangsoorten en kansen hebben geen keuze gemeen."),
        RemarkExample(.wrongArity, "mag()", "De functie mag krijgt 0 waarden; zij vraagt: soort."),
        RemarkExample(.unknownParameter, "mag(keuze: bso)", "De functie mag heeft geen waarde met de naam \"keuze\"."),
        RemarkExample(
            .wrongArgument, "mag(bedrag)",
            "De functie mag vraagt bij soort een keuze uit opvangsoorten; hier staat een getal."),
        RemarkExample(
            .wrongBuiltinArgument, "upper case(bedrag)", "De functie upper case kan bij string niets met een getal."),
        RemarkExample(.misusedBuiltin, "count()", "De functie count kan zo niet: 0 waarden. Schrijf count(list)."),
        RemarkExample(.noFunction, "(dagen + 1)(2)", "Dit is geen functie, maar een aantal dagen."),
    ]

    static let ofTypes: [RemarkExample] = [
        RemarkExample(
            .noCondition, "if bedrag then 1 else 2", "Bij if hoort iets dat waar of niet waar is, niet een getal."),
        RemarkExample(.noMinus, "-kind.thuis", "Een minteken kan niet voor ja of nee staan."),
        RemarkExample(
            .noOperation, "dag + 1",
            "Een datum en een getal: daar kan + niet tussen staan. "
                + "Tel bij een datum een duur op, zoals @\"P1D\" of @\"P1M\"."),
        RemarkExample(
            .notComparable, "dag = \"2026-01-01\"",
            "Hier wordt een datum vergeleken met een tekst. Dat is nooit te zeggen. "
                + "Schrijf een datum als @\"2026-03-31\"."),
        RemarkExample(
            .noOrder, "kind.thuis > true", "Van ja of nee is niet te zeggen wat meer of minder is (>)."),
        RemarkExample(.noRange, "bedrag in [1..\"b\"]", "Een bereik loopt niet van een getal tot een tekst."),
        RemarkExample(
            .emptyRange, "bedrag in [5..1]",
            "In dit bereik ligt niets: het begin ligt na het einde. Draai begin en einde om."),
        RemarkExample(
            .wrongFilter, "kinderen[soort]",
            "Tussen [ en ] hoort een voorwaarde of een nummer, niet een keuze uit opvangsoorten."),
        RemarkExample(.neverAValue, "dag < @\"2026-02-30\"", "Dit deel levert nooit een waarde op."),
        RemarkExample(
            .noDate, "dag < @\"2026-02-30\"",
            "@\"2026-02-30\" is geen datum, tijdstip of duur. "
                + "Schrijf een datum als @\"2026-03-31\" en een duur als @\"P6M\"."),
        RemarkExample(.doubledEntry, "{a: 1, a: 2}.a", "De naam \"a\" staat hier twee keer."),
    ]

    static let ofUnits: [RemarkExample] = [
        RemarkExample(
            .mixedUnits, "kind.uren < dagen",
            "Hier staan uren en dagen door elkaar. Vermenigvuldig dagen eerst met een getal met eenheid: uren per dag. Geef dat getal een naam en die eenheid."
        )
    ]

    static let ofProfile: [RemarkExample] = [
        RemarkExample(
            .clock, "today() = dag", "De dag van vandaag is hier niet bekend. Gebruik het feit \"dag\"."),
        RemarkExample(
            .pattern, "matches(\"a\", \"b\")",
            "Zoeken met een patroon kan hier niet. Gebruik een keuze, of contains, starts with of ends with."),
        RemarkExample(
            .textOfValue, "string(bedrag) = \"1\"",
            "Van een waarde een tekst maken kan hier niet. Vergelijk de waarde zelf."),
        RemarkExample(
            .null, "bedrag = null",
            "Null kan hier niet. Een feit dat niemand heeft gegeven is onbekend; of een feit geldt, zegt geldt(…)."),
        RemarkExample(
            .typeQuestion, "bedrag instance of number",
            "Vragen naar het type kan hier niet. Het type staat al bij het feit."),
        RemarkExample(
            .ownFunction, "(function(x) x)(1)", "Een eigen functie kan hier niet. Maak er een begrip van."),
    ]

    static let all = ofSyntax + ofNames + ofTypes + ofUnits + ofProfile
}

@Suite struct `Every remark about an expression` {
    @Test func `has an example`() {
        #expect(Set(ExpressionRemark.Name.allCases).subtracting(RemarkExample.all.map(\.name)) == [])
    }

    @Test(arguments: RemarkExample.all)
    fileprivate func `says exactly this`(_ example: RemarkExample) {
        #expect(example.said == [example.says])
    }
}
