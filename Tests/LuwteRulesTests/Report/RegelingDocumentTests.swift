import LuwteRules
import Testing

@Suite struct `A regeling as a document` {
    @Test func `says everything that matters of a rule beside its source`() throws {
        let text = DocumentBlock.markdown(try ReadingExample().regeling().document(TextsFolder.rules()))
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
        let text = DocumentBlock.markdown(try #require(empty.read().regeling).document(TextsFolder.rules()))
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
