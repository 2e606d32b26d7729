import LuwteRules
import Testing

@Suite struct `Comparing two versions of a regeling` {
    @Test func `finds nothing in the same text`() throws {
        let difference = try ComparedExample(to: ReadingExample()).difference
        #expect(difference.isEmpty)
        #expect(difference.text(try TextsFolder.rules()).contains("Er is geen verschil."))
    }

    @Test(arguments: [
        ChangeCase(
            "a lower age is stricter", "mag_als: leeftijd(kind, dag) < 4", "mag_als: leeftijd(kind, dag) < 3",
            "lijsten.opvangsoorten.dagopvang.mag_als strenger gewijzigd"),
        ChangeCase(
            "an age that counts itself is looser", "mag_als: leeftijd(kind, dag) < 4",
            "mag_als: leeftijd(kind, dag) <= 4", "lijsten.opvangsoorten.dagopvang.mag_als soepeler gewijzigd"),
        ChangeCase(
            "a lower bound on age is looser", #""leeftijd(kind, dag) >= 4""#, #""leeftijd(kind, dag) >= 3""#,
            "lijsten.opvangsoorten.bso.mag_als soepeler gewijzigd"),
        ChangeCase(
            "fewer half-days are stricter", "[dagopvang, { dagdelen_per_week: 6 }]",
            "[dagopvang, { dagdelen_per_week: 5 }]",
            "begrippen.opvangdeel.weekgrens.rijen.dagopvang strenger gewijzigd"),
        ChangeCase(
            "more half-days are looser", "[dagopvang, { dagdelen_per_week: 6 }]",
            "[dagopvang, { dagdelen_per_week: 7 }]",
            "begrippen.opvangdeel.weekgrens.rijen.dagopvang soepeler gewijzigd"),
        ChangeCase(
            "more months are looser", "duur: 9 maanden", "duur: 12 maanden", "toekenning.duur soepeler gewijzigd"),
        ChangeCase(
            "a year is longer than nine months", "duur: 9 maanden", "duur: 1 jaar", "toekenning.duur soepeler gewijzigd"
        ),
        ChangeCase(
            "weeks and months are not compared", "duur: 9 maanden", "duur: 40 weken", "toekenning.duur anders gewijzigd"
        ),
        ChangeCase("no duration is looser", "duur: 9 maanden", "duur: geen", "toekenning.duur soepeler gewijzigd"),
        ChangeCase(
            "an earlier last day is stricter", "laatste_dag(begin, 9)", "laatste_dag(begin, 6)",
            "toekenning.einde.eerste_van.duur.dag strenger gewijzigd"),
        ChangeCase(
            "an expression with one more condition is stricter", "vervuld_als: kind.woonadres\n",
            "vervuld_als: kind.woonadres and leeftijd(kind, dag) < 12\n",
            "voorwaarden.woonadres.vervuld_als strenger gewijzigd"),
        ChangeCase(
            "an expression with an alternative is looser", "vervuld_als: kind.woonadres\n",
            "vervuld_als: kind.woonadres or leeftijd(kind, dag) < 1\n",
            "voorwaarden.woonadres.vervuld_als soepeler gewijzigd"),
        ChangeCase(
            "a condition that is only recorded is looser", "voor: elke ouder\n",
            "voor: elke ouder\n      gevolg: vastleggen\n",
            "voorwaarden.contract.gevolg soepeler nieuw"),
        ChangeCase(
            "one more moment is stricter", "wanneer: [aanvraag, doorlopend]",
            "wanneer: [aanvraag, doorlopend, verlenging]",
            "voorwaarden.woonadres.wanneer anders gewijzigd"),
        ChangeCase(
            "an older paper is looser", "niet_ouder_dan: 3 maanden", "niet_ouder_dan: 6 maanden",
            "bewijs.hulp.niet_ouder_dan soepeler gewijzigd"),
        ChangeCase(
            "a paper that need not be there is looser", "verplicht: ja", "verplicht: nee",
            "bewijs.hulp.verplicht soepeler gewijzigd"),
        ChangeCase(
            "a higher rate is looser", "bedrag: 8.17", "bedrag: 8.20",
            "geld.uurtarieven.dagopvang 2027-01-01.bedrag soepeler gewijzigd"),
        ChangeCase(
            "the municipality paying above the rate is looser", "boven_tarief: ouder", "boven_tarief: gemeente",
            "geld.boven_tarief soepeler gewijzigd"),
        ChangeCase(
            "another term to decide is neither", "duur: 8 weken", "duur: 6 weken",
            "werkwijze.termijnen.beslissing.duur anders gewijzigd"),
        ChangeCase(
            "another title is text", "titel: Het kind woont in de gemeente", "titel: Het kind woont hier",
            "voorwaarden.woonadres.titel tekst gewijzigd"),
        ChangeCase(
            "another question is text", "vraag: Wanneer is uw kind geboren?", "vraag: Wat is de geboortedag?",
            "feiten.kind.geboortedatum.vraag tekst gewijzigd"),
        ChangeCase(
            "another quotation is text", "woont in de gemeente\", eis", "woont in deze gemeente\", eis",
            "voorwaarden.woonadres.bron tekst gewijzigd"),
        ChangeCase(
            "another reading is neither", "keuze: de eerste periode duurt negen maanden", "keuze: elke periode",
            "lezingen.A-28.keuze anders gewijzigd"),
    ])
    func `says what a change does`(_ example: ChangeCase) throws {
        let compared = try ComparedExample(to: ReadingExample().with(example.old, example.new), trials: 0)
        #expect(compared.lines == [example.line])
    }

    @Test func `calls a condition that is added stricter, and one that is gone looser`() throws {
        let more = ReadingExample().withCondition("- { id: extra, titel: Extra, vervuld_als: kind.woonadres }")
        #expect(try ComparedExample(to: more).lines == ["voorwaarden.extra strenger nieuw"])
        #expect(try ComparedExample(more, to: ReadingExample()).lines == ["voorwaarden.extra soepeler vervallen"])
    }

    @Test func `finds no condition where a regeling says that there are none`() throws {
        func version(_ conditions: String) -> ReadingExample {
            ReadingExample().with(
                "verlenging: geen",
                """
                verlenging:
                  aantal: 1
                  lengte: { hoogstens_deel: 1/3, telt: maanden, afronding: omlaag }
                  harde_stop: geen
                  voorwaarden: \(conditions)
                """)
        }
        let after = version("{ alle: [{ id: nog, titel: Nog nodig, vervuld_als: kind.woonadres }] }")
        #expect(
            try ComparedExample(version("geen"), to: after, trials: 0).lines == [
                "verlenging.voorwaarden.nog strenger nieuw"
            ])
    }

    @Test(arguments: [("een_van", "soepeler"), ("geen_van", "strenger"), ("alle", "strenger")])
    func `looks at the group that a condition is added to`(kind: String, direction: String) throws {
        let leaf = "\n    - { id: een, titel: Een, vervuld_als: kind.woonadres }"
        let before = ReadingExample().withCondition("- id: groep\n  \(kind):\(leaf)")
        let after = ReadingExample().withCondition(
            "- id: groep\n  \(kind):\(leaf)\n    - { id: twee, titel: Twee, vervuld_als: kind.woonadres }")
        #expect(try ComparedExample(before, to: after).lines == ["voorwaarden.twee \(direction) nieuw"])
    }

    @Test func `turns a condition round below a group that wants none`() throws {
        func version(_ age: Int) -> ReadingExample {
            ReadingExample().withCondition(
                "- id: groep\n  geen_van:\n    - { id: oud, titel: Oud, vervuld_als: \"leeftijd(kind, dag) < \(age)\" }"
            )
        }
        #expect(
            try ComparedExample(version(4), to: version(3), trials: 0).lines == [
                "voorwaarden.oud.vervuld_als soepeler gewijzigd"
            ])
    }

    @Test func `claims nothing from the texts when a name means something else`() throws {
        let before = ReadingExample().withNotion("kind.jong: leeftijd(kind, dag) < 4")
            .withCondition("- { id: jong, titel: Jong, vervuld_als: kind.jong or kind.woonadres }")
        let after = ReadingExample().withNotion("kind.jong: leeftijd(kind, dag) < 9")
            .withCondition("- { id: jong, titel: Jong, vervuld_als: kind.jong }")
        let lines = try ComparedExample(before, to: after, trials: 0).lines
        #expect(lines == ["begrippen.kind.jong anders gewijzigd", "voorwaarden.jong.vervuld_als anders gewijzigd"])
    }

    @Test func `tries what the texts do not tell`() throws {
        let before = ReadingExample().withNotion("kind.jong: leeftijd(kind, dag) < 4")
            .withCondition("- { id: jong, titel: Jong, vervuld_als: kind.jong }")
        let after = before.with("kind.jong: leeftijd(kind, dag) < 4", "kind.jong: leeftijd(kind, dag) < 3")
        let change = try #require(try ComparedExample(before, to: after).difference.changes.first)
        #expect(change.direction == .strenger)
        guard case .tried(let trial) = change.ground else {
            Issue.record("it was not tried")
            return
        }
        #expect(trial.stricter > 0 && trial.looser == 0 && trial.other == 0)
        #expect(trial.words(try TextsFolder.rules()).text.hasSuffix("nooit soepeler."))
    }
}
