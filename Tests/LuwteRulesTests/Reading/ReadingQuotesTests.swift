import LuwteRules
import Testing

@Suite struct `A quotation` {
    private func findings(_ quote: String, in source: String) -> [String] {
        let text = ReadingExample().with("blad: \"woont in de gemeente\"", "blad: \"\(quote)\"")
            .with("      bron: { blad: \"drie maanden na het contract\" }\n", "").text
        return QuoteCheck.findings(regeling: text, file: "proef.yaml", sourceText: source).map {
            "\($0.place): " + [$0.message, $0.suggestion].compactMap(\.self).joined(separator: " ")
        }
    }

    private static let source = """
        Het kind woont  in de ge-
        meente, en is “jonger” dan
        13 jaar. Peuter­opvang gaat
        vóór SMI – altijd. Het 0-
        100 overleg beslist.
        """

    @Test(arguments: [
        "woont in de gemeente", "is 'jonger' dan 13 jaar", "is ‘jonger’ dan", "Peuteropvang gaat vóór SMI - altijd",
        "Het kind … jonger", "Het kind ... 13 jaar", "0-100 overleg",
    ])
    func `may be laid out otherwise than its source`(_ quote: String) {
        #expect(findings(quote, in: `A quotation`.source) == [])
    }

    @Test(arguments: [
        (
            "woont in een gemeente",
            "57:21: Dit citaat staat niet in de brontekst: “woont in een gemeente”. Tot en met “woont in” staat het er wel."
        ),
        ("Woont in de gemeente", "57:21: Dit citaat staat niet in de brontekst: “Woont in de gemeente”."),
        (
            "jonger' dan … Het kind",
            "57:21: Dit citaat staat niet in deze volgorde in de brontekst: “jonger' dan … Het kind”. Zet de stukken in de volgorde van de bron, of maak er twee citaten van."
        ),
    ])
    func `must be literal`(_ quote: String, _ finding: String) {
        #expect(findings(quote, in: `A quotation`.source) == ["proef.yaml:" + finding])
    }

    @Test func `is held against the text of its own source`() {
        let text = ReadingExample().text
        let own = QuoteCheck.findings(regeling: text, file: "proef.yaml", sourceText: "", source: "blad")
        #expect(own.map(\.place.line) == [57, 62])
        #expect(QuoteCheck.findings(regeling: text, file: "proef.yaml", sourceText: "", source: "ander") == [])
    }
}
