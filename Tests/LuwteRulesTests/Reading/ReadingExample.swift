import LuwteRules
import Testing

/// A small made-up regeling in which nothing is wrong, to spoil in one place at a time.
struct ReadingExample {
    private(set) var text = ReadingExample.plain

    /// The example with one piece replaced.
    ///
    /// It fails the test when the piece is not there, so that a test cannot pass by spoiling nothing.
    func with(_ piece: String, _ other: String, sourceLocation: SourceLocation = #_sourceLocation) -> ReadingExample {
        #expect(text.contains(piece), "the example has no “\(piece)”", sourceLocation: sourceLocation)
        var result = self
        result.text = text.replacing(piece, with: other, maxReplacements: 1)
        return result
    }

    /// The example with a condition added at the end of the tree.
    func withCondition(_ lines: String) -> ReadingExample {
        with("voorliggend: geen\n", ReadingExample.indented(lines, by: 4) + "voorliggend: geen\n")
    }

    /// The example with a fact added.
    func withFact(_ lines: String) -> ReadingExample {
        with("begrippen:\n", ReadingExample.indented(lines, by: 2) + "begrippen:\n")
    }

    /// The example with a notion added.
    func withNotion(_ lines: String) -> ReadingExample {
        with("voorwaarden:\n", ReadingExample.indented(lines, by: 2) + "voorwaarden:\n")
    }

    private static func indented(_ lines: String, by count: Int) -> String {
        lines.split(separator: "\n").map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
    }

    /// What is read of it.
    func read() -> (regeling: Regeling?, findings: [Finding]) {
        RegelingReader.read(
            text: text, file: "proef/2026-01-01.yaml", id: Regeling.ID(folder: "proef", version: "2026-01-01"))
    }

    /// The regeling, when nothing is wrong with it.
    func regeling(sourceLocation: SourceLocation = #_sourceLocation) throws -> Regeling {
        let (regeling, findings) = read()
        #expect(findings.filter { $0.severity != .advies } == [], sourceLocation: sourceLocation)
        return try #require(regeling, sourceLocation: sourceLocation)
    }

    /// Findings of one kind, as `line: message suggestion`.
    func findings(_ code: Finding.Code) -> [String] {
        read().findings.filter { $0.code == code }.map { finding in
            "\(finding.place.line): " + [finding.message, finding.suggestion].compactMap(\.self).joined(separator: " ")
        }
    }

    /// What findings of one kind say, without their place.
    func messages(_ code: Finding.Code) -> [String] {
        findings(code).map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    /// A worked case of the example in which nothing is wrong.
    static let soundCase = """
        naam: Een kind van drie
        procedure: aanvraag
        ontvangst: 2026-02-01
        gezin:
          ouders: { volledig: ja, leden: [{ id: ouder1, werk_gestopt: nee }] }
          kinderen: { volledig: ja, leden: [{ id: kind1, aanvraag: ja, geboortedatum: 2022-06-01, woonadres: ja }] }
        gevraagd:
          vanaf: 2026-03-01
          opvangdelen: { volledig: ja, leden: [{ id: deel1, soort: dagopvang, dagdelen_per_week: 6 }] }
        stukken: [brief]
        """

    static let plain = """
        regeling:
          naam: Proefregeling
          stand: voorbeeld
          gemeenten: [{ id: leiden, naam: Leiden }, { id: leiderdorp, naam: Leiderdorp }]
          geldig: { van: 2026-01-01, tot: geen }
          vervangt: geen
          overgangsrecht: geen
          wettelijke_basis: { soort: verordening, subsidie: nee, naam: geen }
          bronnen:
            blad: { titel: Proefblad, datum: 2025-12-01 }
        lijsten:
          opvangsoorten:
            dagopvang:
              naam: Dagopvang
              lrk: KDV
              mag_als: leeftijd(kind, dag) < 4
              gaat_over_in: bso
              op: verjaardag(kind, 4)
            bso: { naam: Buitenschoolse opvang, lrk: BSO, mag_als: "leeftijd(kind, dag) >= 4" }
          bewijsstukken:
            brief: { naam: Brief van een hulpverlener }
          rollen:
            casewerker: { naam: medewerker van de gemeente }
          onderwerpen: geen
        feiten:
          kind.geboortedatum:
            antwoord: datum
            vraag: Wanneer is uw kind geboren?
            komt_van: [BRP, ouder]
          kind.woonadres: { antwoord: ja/nee, vraag: Woont uw kind hier?, komt_van: [ouder] }
          ouder.werk_gestopt: { antwoord: ja/nee, vraag: Bent u gestopt met werken?, komt_van: [ouder] }
          ouder.contract_einde:
            antwoord: datum
            vraag: Wanneer stopte uw contract?
            komt_van: [ouder]
            alleen_als: ouder.werk_gestopt
          opvangdeel.soort: { antwoord: opvangsoort, vraag: Welke opvang?, komt_van: [ouder] }
          opvangdeel.dagdelen_per_week:
            antwoord: getal
            eenheid: dagdelen per week
            bereik: 0..10
            vraag: Hoeveel dagdelen?
            komt_van: [ouder]
        begrippen:
          ouder.loopt_uit: if ouder.werk_gestopt then dag <= laatste_dag(ouder.contract_einde, 3) else false
          opvangdeel.weekgrens:
            tabel: eerste
            invoer: [opvangdeel.soort]
            rijen:
              - [dagopvang, { dagdelen_per_week: 6 }]
              - [bso, { dagdelen_per_week: 3 }]
            anders: mag_niet
        voorwaarden:
          alle:
            - id: woonadres
              titel: Het kind woont in de gemeente
              bron: { blad: "woont in de gemeente", eis: ROT-44 }
              vervuld_als: kind.woonadres
              wanneer: [aanvraag, doorlopend]
            - id: contract
              titel: Het contract loopt niet meer uit
              bron: { blad: "drie maanden na het contract" }
              voor: elke ouder
              vervuld_als: not(ouder.loopt_uit)
        voorliggend: geen
        bewijs:
          - { id: hulp, stuk: brief, nodig_als: kind.woonadres, niet_ouder_dan: 3 maanden, verplicht: ja }
        toekenning:
          begin: { laatste_van: [{ id: gevraagd, dag: gevraagd.vanaf, reden: Vanaf deze dag vraagt u opvang. }] }
          omvang: { grens: opvangdeel.weekgrens }
          duur: 9 maanden
          einde: { eerste_van: [{ id: duur, dag: "laatste_dag(begin, 9)", reden: De opvang duurt negen maanden., lezing: A-28 }] }
        verlenging: geen
        tijdens: { toetsmomenten: geen, verplichtingen: geen }
        werkwijze:
          stappen: geen
          formulieren: geen
          termijnen: { beslissing: { duur: 8 weken, basis: awb_4_13, weekeinderegel: nee }, aanvulling: geen, herinnering: geen }
          besluit: { voorstel: casewerker, team: geen, tekent: casewerker }
        contact: { kanalen: [{ soort: telefoon, waarde: "14 071" }], verwijzingen: geen }
        aanbieders: { lrk: ja, lijst: goedgekeurd, plaats: geen, gekozen_door: ouder }
        geld:
          uurtarieven:
            - { soort: dagopvang, van: 2026-01-01, tot: 2026-12-31, bedrag: 8.02 }
            - { soort: dagopvang, van: 2027-01-01, tot: geen, bedrag: 8.17 }
          boven_tarief: ouder
          eigen_bijdrage: geen
          betaald_aan: aanbieder
          afronding: geen
          plafond: geen
        afwijken: [{ id: hardheid, titel: Hardheidsclausule, van: alle, door: casewerker }]
        brieven: geen
        lezingen:
          - id: A-28
            over: negen maanden
            keuze: de eerste periode duurt negen maanden
            door: luwte
            waarom: zo staat het er

        """
}
