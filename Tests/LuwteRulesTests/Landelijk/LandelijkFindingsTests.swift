import LuwteRules
import Testing

@Suite struct `A national file with mistakes` {
    private func findings(_ text: String) -> [String] {
        do {
            _ = try Landelijk(texts: [(file: "landelijk/proef.yaml", text: text)])
            return []
        } catch {
            return error.findings.map { "\($0.place.line):\($0.place.column) \($0.message)" }
        }
    }

    @Test func `gets all of them at once, with their places`() {
        let found = findings(
            """
            titel: Proef
            bronnen: { b1: Een bron }
            waarden:
              prijs:
                titel: Prijs
                eenheid: euro per uur
                perioden:
                  - { van: 2026-02-30, tot: 2026-12-31, waarde: 8.02, zekerheid: officieel, bron: b1 }
                  - { van: 2026-01-01, tot: 2026-12-31, waarde: 8,02, zekerheid: officieel, bron: b1 }
                  - { van: 2026-01-01, tot: 2026-12-31, waarde: 8.02, zekerheid: zeker, bron: b2 }
                  - { van: 2026-12-01, tot: geen, waarde: 8.02, zekerheid: officieel, bron: b1, stadn: vervangen }
            """)
        #expect(found.contains { $0.hasPrefix("8:16 2026-02-30 is geen dag") })
        #expect(found.contains { $0.hasPrefix("10:") && $0.contains("zeker is geen mate van zekerheid") })
        #expect(found.contains { $0.hasPrefix("10:") && $0.contains("De bron b2 staat niet onder bronnen") })
        #expect(found.contains { $0.hasPrefix("11:") && $0.contains("De sleutel stadn hoort hier niet") })
        #expect(found.contains { $0.contains("1 december 2026 gelden hier twee regels") })
    }

    @Test func `does not call a column complete when it is not`() {
        let table = """
            titel: Proef
            bronnen: { b1: Een bron }
            tabellen:
              proef:
                titel: Proef
                eenheid: euro per uur
                perioden:
                  - van: 2026-01-01
                    tot: 2026-12-31
                    volledige_kolommen: [eerste_kind]
                    zekerheid: officieel
                    bron: b1
                    rijen:
                      - [0, 100, 0.45, onbekend]
                      - [LOWER, geen, CELL, onbekend]
            """
        func variant(_ lower: String, _ cell: String) -> [String] {
            findings(table.replacing("LOWER", with: lower).replacing("CELL", with: cell))
                .filter { $0.contains("is niet volledig") }
        }
        #expect(variant("101", "0.61").isEmpty)
        #expect(variant("102", "0.61").count == 1)
        #expect(variant("100", "0.61").count == 1)
        #expect(variant("101", "onbekend").count == 1)
    }

    @Test func `does not take penalty days that leave a gap or do not add up`() {
        func variant(_ days: String) -> [String] {
            findings(
                """
                titel: Proef
                bronnen: { awb: Awb }
                dwangsom:
                  perioden:
                    - { van: 2019-01-01, tot: geen, hoogste: 50.00, dagen: \(days), bron: { awb: "4:17" } }
                """
            ).filter { $0.contains("De dagen beginnen niet bij 1") }
        }
        #expect(variant("[[1, 2, 10.00], [3, 4, 15.00]]").isEmpty)
        #expect(variant("[[1, 2, 10.00], [4, 5, 15.00]]").count == 1)
        #expect(variant("[[1, 2, 10.00], [3, 4, 16.00]]").count == 1)
        #expect(variant("[[2, 3, 10.00], [4, 5, 15.00]]").count == 1)
    }

    @Test func `says which data the program cannot do without`() {
        #expect(findings("titel: Proef").first?.contains("de termijn beslistermijn") == true)
        #expect(findings("titel: [").count == 1)
        #expect(findings("").first?.contains("geen sleutels") == true)
    }
}
