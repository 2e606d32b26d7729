import LuwteRules
import Testing

@Suite struct `A file that is no regeling` {
    private func only(_ text: String) throws -> Finding {
        let (regeling, findings) = RegelingReader.read(
            text: text, file: "proef.yaml", id: Regeling.ID(folder: "proef", version: "2026-01-01"))
        #expect(regeling == nil)
        try #require(findings.count == 1, "\(findings)")
        return findings[0]
    }

    @Test(arguments: [
        ("", "0:0: fout[yaml]: Dit bestand bevat geen regeling."),
        ("een zin", "0:0: fout[yaml]: Dit bestand bevat geen regeling."),
        ("a: 1\nb:\n\t- x", "3:1: fout[yaml]: Hier staat een tab. Spring in met spaties."),
        (
            "a: 'x\n",
            "1:4: fout[yaml]: Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst een bij."
        ),
        ("a: [1, 2\nb: c", "1:4: fout[yaml]: Deze [ of { wordt niet goed gesloten, of er ontbreekt een komma."),
        ("a: @x", "1:4: fout[yaml]: Een tekst kan niet met @ beginnen. Zet haar tussen aanhalingstekens."),
        ("a: *x", "1:4: fout[yaml]: Hier staat * met een naam die niet bestaat. Zet de tekst tussen aanhalingstekens."),
        ("---\na: 1\n---\nb: 2", "3:1: fout[yaml]: Een bestand bevat een regeling. Haal --- weg."),
        (
            "- a\nb: c",
            "2:1: fout[yaml]: Deze regel springt anders in dan de regels erboven, of er ontbreekt een dubbele punt."
        ),
        (
            "a:\n  x: 1\n  y: 2\n  x: 3\n",
            "4:3: fout[yaml]: De sleutel x staat hier twee keer; de eerste staat op regel 2. Laat er een staan."
        ),
        ("? [a]\n: b", "1:3: fout[yaml]: Een sleutel is een woord, geen lijst of blok."),
        (
            "ab\u{1}",
            "1:3: fout[yaml]: Hier staat een teken dat niet in een tekstbestand hoort. Sla het bestand op als UTF-8."
        ),
    ])
    func `gets one finding that says where and what to do`(_ text: String, _ finding: String) throws {
        #expect(try only(text).description == "proef.yaml:" + finding)
    }

    @Test func `is refused when it is larger than 2 MB`() throws {
        #expect(try only(String(repeating: "a", count: 2_000_001)).message.contains("groter dan 2 MB"))
    }

    @Test func `is refused when it is deeper than a hundred layers`() throws {
        let nested = "a: " + String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
        #expect(try only(nested).message == "Hier zit te veel in elkaar. Luwte leest hoogstens 100 lagen.")
    }

    @Test func `is refused when aliases make it larger than it looks`() throws {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            bomb += "a\(level): &a\(level) [\(before)]\n"
        }
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try only(bomb).message.contains("wordt te groot"))
        #expect(clock.now - start < .seconds(5))
    }

    @Test(arguments: ["? *a5\n: x", "*a5 : x", "{ [*a5]: x }", "[*a5, *a5]: x"])
    func `is refused when an alias may be a key, before it can cost time`(_ key: String) throws {
        var text = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            text += "- &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        #expect(try only(text + "- \(key)").message == "Een sleutel is een woord. Gebruik geen * of haken als sleutel.")
    }
}

@Suite struct `A regeling without mistakes` {
    @Test func `is read without findings`() throws {
        let (regeling, findings) = ReadingExample().read()
        #expect(findings == [])
        #expect(regeling?.header.name == "Proefregeling")
    }

    @Test func `takes its scalars as text`() throws {
        let example = ReadingExample().with("naam: Proefregeling", "naam: no").with(
            "waarde: \"14 071\"", "waarde: 0123")
        let regeling = try example.regeling()
        #expect(regeling.header.name == "no")
        guard case .set(let value)? = regeling.contact.channels.content?.first?.value else {
            Issue.record("no value")
            return
        }
        #expect(value == "0123")
    }

    @Test func `follows aliases`() throws {
        let example = ReadingExample()
            .with(
                "bron: { blad: \"woont in de gemeente\", eis: ROT-44 }",
                "bron: &bron { blad: \"woont in de gemeente\" }"
            )
            .with("bron: { blad: \"drie maanden na het contract\" }", "bron: *bron")
        guard case .group(let root) = try example.regeling().voorwaarden, case .leaf(let leaf) = root.children[1] else {
            Issue.record("no condition")
            return
        }
        #expect(leaf.provenance.sources.map(\.quote) == ["woont in de gemeente"])
    }
}
