import LuwteRules
import Testing

@Suite struct `A condition that can turn out one way only` {
    private let example = ReadingExample().withFact(
        """
        gezin.reden: { antwoord: keuze, keuzes: { ziek: Ziek, moe: Moe, anders: Anders }, vraag: Waarom? }
        gezin.uren: { antwoord: getal, bereik: 0..40, vraag: Hoeveel uur? }
        gezin.einde: { antwoord: datum, vraag: Tot wanneer?, alleen_als: kind.woonadres }
        """
    ).withNotion("jong: leeftijd(kind, begin) < 4\nkeuze_gemaakt: gezin.reden != anders")

    private func remarks(_ expression: String) -> [Remark.Name] {
        example.withCondition(keys: "vervuld_als: \(expression)").read().findings.compactMap(\.remark).filter {
            [.alwaysHolds, .neverHolds].contains($0)
        }
    }

    @Test func `is not looked for when a fact has no choices to try`() {
        let empty = ReadingExample().withFact("gezin.kleur: { antwoord: keuze, vraag: Welke kleur? }")
            .withCondition(keys: "vervuld_als: gezin.kleur = rood")
        #expect(empty.read().findings.contains { $0.severity == .fout })
    }

    @Test(arguments: [
        "leeftijd(kind, begin) < 12 and leeftijd(kind, begin) > 12", "leeftijd(kind, begin) > 3 and jong",
        "leeftijd(kind, begin) > 3 and leeftijd(kind, begin) < 4", "gezin.uren > 40", "gezin.uren < 0",
        "41 <= gezin.uren",
        "gezin.reden = ziek and gezin.reden = moe", "kind.woonadres and not(kind.woonadres)",
        "gezin.reden = anders and keuze_gemaakt", "gezin.uren between 41 and 50",
        "some k in kinderen satisfies (k.woonadres and not(k.woonadres))",
        "begin > @\"2026-05-01\" and begin < @\"2026-05-01\"",
        "if kind.woonadres then not(kind.woonadres) else kind.woonadres",
    ])
    func `can never hold`(_ text: String) {
        #expect(remarks(text) == [.neverHolds])
    }

    @Test(arguments: [
        "gezin.reden = ziek or gezin.reden = moe or gezin.reden = anders", "gezin.uren >= 0", "gezin.uren <= 40",
        "kind.woonadres or not(kind.woonadres)", "gezin.reden != ziek or gezin.reden != moe",
        "gezin.uren between 0 and 40",
        "if kind.woonadres then kind.woonadres else not(kind.woonadres)", "not(gezin.uren > 40)",
    ])
    func `can never fail`(_ text: String) {
        #expect(remarks(text) == [.alwaysHolds])
    }

    @Test(arguments: [
        "gezin.reden = ziek or gezin.reden = moe", "gezin.uren >= 1", "gezin.uren < 40",
        "gezin.uren > 3 and gezin.uren < 4",
        "leeftijd(kind, begin) >= 12 and leeftijd(kind, begin) <= 12", "jong or leeftijd(kind, begin) > 4",
        // A fact that falls away makes neither of these true.
        "gezin.einde > begin or gezin.einde <= begin",
        "gezin.einde > @\"2026-05-01\" or gezin.einde <= @\"2026-05-01\"",
        // Nothing is claimed of what is not understood.
        "begin > ontvangst or begin < ontvangst", "count(kinderen) > 1 and count(kinderen) < 3",
        "(some k in kinderen satisfies k.woonadres) and (some k in kinderen satisfies not(k.woonadres))",
        "leeftijd(kind, begin) > 3 and leeftijd(kind, ontvangst) < 3",
    ])
    func `is no other condition`(_ text: String) {
        #expect(remarks(text) == [])
    }

    @Test func `is named by its largest part, at its place`() throws {
        let found = example.withCondition(keys: "vervuld_als: kind.woonadres and (gezin.uren > 40 or jong)").read()
            .findings.filter { $0.code == .nooit }
        #expect(found.map(\.message) == ["Dit kan nooit waar zijn: gezin.uren > 40."])
        #expect(found.map(\.suggestion) == ["Het bereik van gezin.uren is 0..40. Haal dit weg, of verander het."])
    }

    @Test func `may be written as a bare true or false where that is meant`() {
        let found = example.withCondition(
            keys: "vervuld_als: kind.woonadres\n  niet_vervuld_als: \"false\"\n  beoordeelt: casewerker")
        #expect(found.messages(.nooit) == [])
    }

    @Test func `does not keep the check busy`() {
        let doubling = (1...60).map { "n\($0): n\($0 + 1) and not(n\($0 + 1))" }.joined(separator: "\n")
        let wide = (1...30).map { "gezin.reden = ziek and gezin.uren > \($0)" }.joined(separator: " or ")
        let spoiled = example.withNotion(doubling + "\nn61: kind.woonadres").withCondition(keys: "vervuld_als: \(wide)")
        #expect(spoiled.read().findings.filter { $0.severity == .fout } == [])
    }
}

@Suite struct `Conditions in one group` {
    private func remarks(_ kind: String, _ expressions: [String], more: String = "") -> [Remark.Name] {
        let leaves = expressions.enumerated().map { index, expression in
            "    - { id: v\(index), titel: V\(index), bron: { blad: \"v\" }, vervuld_als: \(expression)\(more) }"
        }
        return ReadingExample().withCondition("- \(kind):\n" + leaves.joined(separator: "\n")).read().findings
            .compactMap(\.remark).filter { [.groupAlwaysMet, .groupNeverMet].contains($0) }
    }

    @Test func `that always hold between them test nothing`() {
        #expect(remarks("een_van", ["kind.woonadres", "not(kind.woonadres)"]) == [.groupAlwaysMet])
        #expect(remarks("een_van", ["kind.woonadres", "begin > ontvangst"]) == [])
        #expect(remarks("een_van", ["kind.woonadres", "not(kind.woonadres)"], more: ", gevolg: vastleggen") == [])
    }

    @Test func `that contradict each other can never all be met`() {
        #expect(remarks("alle", ["kind.woonadres", "not(kind.woonadres)"]) == [.groupNeverMet])
        #expect(remarks("alle", ["kind.woonadres", "begin > ontvangst"]) == [])
        #expect(remarks("geen_van", ["kind.woonadres", "not(kind.woonadres)"]) == [])
    }
}

@Suite struct `What nothing uses` {
    private let example = ReadingExample()

    @Test(arguments: [
        ("  onderwerpen: geen", "    arts: { naam: arts }\n  onderwerpen: geen", "Niets gebruikt de rol arts."),
        (
            "    brief: { naam: Brief van een hulpverlener }",
            "    brief: { naam: Brief van een hulpverlener }\n    kaart: { naam: Kaart }",
            "Niets gebruikt het bewijsstuk kaart."
        ),
        (
            "onderwerpen: geen", "onderwerpen: { zorg: { naam: zorg, meervoud: zorgen } }",
            "Niets gebruikt het onderwerp zorg."
        ),
        (
            "    blad: { titel: Proefblad, datum: 2025-12-01 }",
            "    blad: { titel: Proefblad, datum: 2025-12-01 }\n    ander: { titel: Ander, datum: 2025-12-01 }",
            "Niets gebruikt de bron ander."
        ),
        (", lezing: A-28 }", " }", "Niets gebruikt de lezing A-28."),
    ])
    func `is named as an advice`(_ good: String, _ other: String, _ says: String) {
        let spoiled = example.with(good, other)
        let found = spoiled.read().findings.filter { $0.code == .ongebruikt }
        #expect(found.map(\.message) == [says])
        #expect(found.allSatisfy { $0.severity == .advies })
    }

    @Test func `is a notion that no expression names`() {
        #expect(
            example.withNotion("over: kind.woonadres").messages(.ongebruikt) == [
                "Niets gebruikt het begrip over. Haal weg wat niet nodig is, of noem het waar het bij hoort."
            ])
    }

    @Test func `is no text that is still to be read`() {
        let later = example.with(
            "    blad: { titel: Proefblad, datum: 2025-12-01 }",
            "    blad: { titel: Proefblad, datum: 2025-12-01 }\n    ander: { titel: Ander, datum: 2025-12-01, deels_gelezen: ja }"
        )
        #expect(later.messages(.ongebruikt) == [])
    }

    @Test func `is no paper that an expression asks for`() {
        let asked = example.with(
            "    brief: { naam: Brief van een hulpverlener }",
            "    brief: { naam: Brief van een hulpverlener }\n    kaart: { naam: Kaart }"
        ).withCondition(keys: "vervuld_als: stuk_er(kaart)")
        #expect(asked.messages(.ongebruikt) == [])
    }
}
