import LuwteRules
import Testing

@Suite struct `Worked cases under two versions` {
    private static let cases = ReadingExample.soundCase + "\ngemeente: leiden"

    private let texts: RuleTexts

    init() throws { texts = try TextsFolder.rules() }

    private func line(_ value: RegelingDifference.ValueChange) -> String {
        "\(texts.word(value.name)): \(value.before.words(texts).text), \(value.after.words(texts).text)"
    }

    private func reasons(_ change: RegelingDifference.CaseChange) -> [String] {
        change.reasons.map { $0.words(texts).text }
    }

    @Test func `say which condition made the difference`() throws {
        let after = ReadingExample().withCondition(
            "- { id: jong, titel: Het kind is jonger dan drie, vervuld_als: \"leeftijd(kind, dag) < 3\" }")
        let change = try #require(try ComparedExample(to: after, cases: Self.cases).difference.cases.first)
        #expect(change.values.map(line).first == "uitkomst: voldoet, voldoet niet")
        #expect(reasons(change) == ["Voorwaarde “Het kind is jonger dan drie” is nieuw, en is niet vervuld."])
        #expect(change.causes == ["voorwaarden.jong"])
    }

    @Test(arguments: [
        ("geen_van", "leeftijd(kind, dag) < 4", ["Voorwaarde “Twee” is nieuw, en is vervuld."]),
        ("alle", "leeftijd(kind, dag) >= 4", ["Voorwaarde “Twee” is nieuw, en is niet vervuld."]),
    ])
    func `say it of the one condition that can do so in its group`(
        kind: String, rule: String, expected: [String]
    ) throws {
        let harmless = kind == "geen_van" ? "leeftijd(kind, dag) > 12" : "leeftijd(kind, dag) < 12"
        let group = "- id: groep\n  \(kind):\n    - { id: een, titel: Een, vervuld_als: \"\(harmless)\" }"
        let before = ReadingExample().withCondition(group)
        let after = ReadingExample().withCondition(
            group + "\n    - { id: twee, titel: Twee, vervuld_als: \"\(rule)\" }"
                + "\n    - { id: drie, titel: Drie, vervuld_als: \"\(harmless)\" }")
        let change = try #require(try ComparedExample(before, to: after, cases: Self.cases).difference.cases.first)
        #expect(reasons(change) == expected)
        #expect(change.causes == ["voorwaarden.twee"])
    }

    @Test func `say which alternative was added that is met`() throws {
        let group = "- id: groep\n  een_van:\n    - { id: een, titel: Een, vervuld_als: \"leeftijd(kind, dag) > 12\" }"
        let before = ReadingExample().withCondition(group)
        let after = ReadingExample().withCondition(
            group + "\n    - { id: twee, titel: Twee, vervuld_als: \"leeftijd(kind, dag) < 12\" }"
                + "\n    - { id: drie, titel: Drie, vervuld_als: \"leeftijd(kind, dag) > 11\" }")
        let change = try #require(try ComparedExample(before, to: after, cases: Self.cases).difference.cases.first)
        #expect(reasons(change) == ["Voorwaarde “Twee” is nieuw, en is vervuld."])
    }

    @Test func `say which notion made the difference`() throws {
        let before = ReadingExample().withNotion("kind.jong: leeftijd(kind, dag) < 4")
            .withCondition("- { id: jong, titel: Jong, vervuld_als: kind.jong }")
        let after = before.with("kind.jong: leeftijd(kind, dag) < 4", "kind.jong: leeftijd(kind, dag) < 3")
        let change = try #require(try ComparedExample(before, to: after, cases: Self.cases).difference.cases.first)
        #expect(reasons(change) == ["Voorwaarde “Jong”: was vervuld, is nu niet vervuld."])
        #expect(change.causes == ["begrippen.kind.jong"])
    }

    @Test func `say which limit made the difference`() throws {
        let after = ReadingExample().with(
            "[dagopvang, { dagdelen_per_week: 6 }]", "[dagopvang, { dagdelen_per_week: 4 }]")
        let change = try #require(try ComparedExample(to: after, cases: Self.cases).difference.cases.first)
        #expect(change.values.map(\.name) == [.opvang])
        #expect(
            reasons(change) == [
                "De grens was Dagopvang: 6 dagdelen per week, en is nu Dagopvang: 4 dagdelen per week."
            ])
        #expect(change.causes == ["begrippen.opvangdeel.weekgrens.rijen.dagopvang"])
    }

    @Test func `say which rule made the last day another one`() throws {
        let after = ReadingExample().with("laatste_dag(begin, 9)", "laatste_dag(begin, 3)")
        let change = try #require(try ComparedExample(to: after, cases: Self.cases).difference.cases.first)
        #expect(change.values.map(line).contains("laatste dag: 30 november 2026, 31 mei 2026"))
        #expect(change.causes == ["toekenning.einde.eerste_van.duur.dag"])
    }

    @Test func `say what the same care costs now`() throws {
        let own = "eigen_bijdrage: { methode: vast_deel, deel: 0.10, grondslag: kosten }"
        let before = ReadingExample().with("eigen_bijdrage: geen", own)
            .with("{ grens: opvangdeel.weekgrens }", "{ grens: opvangdeel.weekgrens, omrekening: { dagdeel: 5 uren } }")
            .withFact("opvangdeel.uurprijs: { antwoord: bedrag, vraag: Wat kost een uur?, komt_van: [ouder] }")
        let after = before.with("deel: 0.10", "deel: 0.20")
        let cases = Self.cases.replacing(
            "dagdelen_per_week: 6 }", with: "dagdelen_per_week: 6, uurprijs: 8.00 }")
        let change = try #require(try ComparedExample(before, to: after, cases: cases).difference.cases.first)
        #expect(
            change.values.map(line) == [
                "gemeente betaalt in de eerste week: € 216,00, € 192,00",
                "eigen bijdrage in de eerste week: € 24,00, € 48,00",
            ])
        #expect(change.causes == ["geld.eigen_bijdrage.deel"])
    }

    @Test func `are left out when they come out the same`() throws {
        let after = ReadingExample().with("titel: Het kind woont in de gemeente", "titel: Het kind woont hier")
        let difference = try ComparedExample(to: after, cases: Self.cases).difference
        #expect(difference.cases == [])
        #expect(difference.caseCount == 1)
    }
}

@Suite struct `A comparison in words and in JSON` {
    @Test func `says the same`() throws {
        let difference = try ComparedExample(
            to: ReadingExample().with("duur: 9 maanden", "duur: 6 maanden")
        ).difference
        let texts = try TextsFolder.rules()
        #expect(
            difference.text(texts).contains(
                "- Strenger. Duur: “Duur” gaat van 9 maanden naar 6 maanden. [toekenning.duur]"))
        #expect(difference.json(texts).contains(#""zin": "“Duur” gaat van 9 maanden naar 6 maanden.""#))
        #expect(difference.json(texts).contains(#""richting": "strenger""#))
        #expect(difference.json(texts).contains(#""grond": "uit de tekst""#))
    }
}
