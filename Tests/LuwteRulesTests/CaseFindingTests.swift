import LuwteRules
import Testing

@Suite struct `A mistake in a worked case` {
    /// A piece of the case, what somebody wrote instead, and what is said of it.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let piece: String
        let written: String
        let says: String

        init(_ name: String, _ piece: String, _ written: String, says: String) {
            (testDescription, self.piece, self.written, self.says) = (name, piece, written, says)
        }
    }

    private static let sound = ReadingExample.soundCase

    private static func said(_ text: String) throws -> [String] {
        CaseReader.read(text, file: "gevallen.yaml", regeling: try ReadingExample().regeling()).1.map { finding in
            [finding.message, finding.suggestion].compactMap(\.self).joined(separator: " ")
        }
    }

    @Test func `is not there in the case that is spoiled below`() throws {
        #expect(try Self.said(Self.sound) == [])
    }

    @Test(arguments: [
        Mistake(
            "key", "ontvangst:", "ontvangen:",
            says: "De sleutel 'ontvangen' hoort hier niet. Bedoelt u 'ontvangst'?"),
        Mistake(
            "day", "ontvangst: 2026-02-01", "ontvangst: 1 februari",
            says: "'1 februari' is geen datum. Schrijf een datum zo: 2026-03-31."),
        Mistake(
            "word", "procedure: aanvraag", "procedure: aanvrag",
            says: "'aanvrag' kan hier niet. Kies uit: aanvraag, verlenging."),
        Mistake("subject", "  ouders:", "  oma:", says: "'oma' is geen onderwerp van deze regeling."),
        Mistake(
            "fact", "woonadres: ja", "woonadress: ja",
            says: "De regeling kent geen feit 'kind.woonadress'. Bedoelt u 'kind.woonadres'?"),
        Mistake(
            "paper", "[brief]", "[brif]", says: "De regeling kent geen stuk 'brif'. Bedoelt u 'brief'?"),
        Mistake(
            "paper with a day", "[brief]", "{ brif: { dag: 2026-01-10 } }",
            says: "De regeling kent geen stuk 'brif'. Bedoelt u 'brief'?"),
        Mistake(
            "base", "naam: Een kind van drie", "naam: Een kind van drie\nbasis: Een kind van dire",
            says: "Er is geen geval 'Een kind van dire' in dit bestand. Bedoelt u 'Een kind van drie'?"),
        Mistake(
            "fact with a source but no value", "woonadres: ja", "woonadres: { komt_van: BRP }",
            says: "Bij dit feit ontbreekt de sleutel 'waarde'."),
        Mistake(
            "fact by days without a value", "woonadres: ja", "woonadres: [{ vanaf: 2026-04-01 }]",
            says: "Elk deel van deze lijst heeft een 'waarde', en een 'vanaf' of 'komt_van'."),
        Mistake(
            "judgement", "stukken: [brief]", "oordelen: { woonadres: misschien }",
            says: "Een oordeel heeft een uitkomst: vervuld of niet_vervuld."),
        Mistake(
            "period", "stukken: [brief]", "indicatie: { perioden: [{ van: 2026-05-01, tot: 2026-04-01 }] }",
            says: "Een periode heeft een eerste dag (van) en een laatste dag (tot), in die volgorde."),
    ])
    func `is said in exactly these words`(_ mistake: Mistake) throws {
        #expect(Self.sound.contains(mistake.piece))
        let said = try Self.said(Self.sound.replacing(mistake.piece, with: mistake.written, maxReplacements: 1))
        #expect(said == [mistake.says])
    }

    @Test func `is an empty file too`() throws {
        #expect(try Self.said("") == ["Dit bestand is leeg."])
    }
}
