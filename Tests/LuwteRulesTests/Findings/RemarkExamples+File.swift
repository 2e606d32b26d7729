import Foundation
import LuwteRules
import Testing

extension RemarkExample {
    private static let long = String(repeating: "a", count: 2_000_001)

    private static var bomb: String {
        let levels = (1...9).map { level in
            "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        return "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + levels.joined()
    }

    static let ofFiles: [RemarkExample] = [
        .init(
            .fileTooLarge, "Dit bestand is groter dan 2 MB. Zo'n groot bestand leest Luwte niet.", text: long),
        .init(
            .tooManyValues,
            "Dit bestand wordt te groot doordat stukken met * vaak worden herhaald. Schrijf ze uit.", text: bomb),
        .init(
            .tooDeep, "Hier zit te veel in elkaar. Luwte leest hoogstens 100 lagen.",
            text: "a: " + String(repeating: "[", count: 150) + String(repeating: "]", count: 150)),
        .init(
            .aliasAsKey, "Een sleutel is een woord. Gebruik geen * of haken als sleutel.", text: "- &a x\n- *a : y"),
        .init(
            .unknownAlias, "Hier staat * met een naam die niet bestaat. Zet de tekst tussen aanhalingstekens.",
            text: "a: *x"),
        .init(.keyIsNoText, "Een sleutel is een woord, geen lijst of blok.", text: "? [a]\n: b"),
        .init(
            .doubledKey, "De sleutel x staat hier twee keer; de eerste staat op regel 2. Laat er een staan.",
            text: "a:\n  x: 1\n  y: 2\n  x: 3\n"),
        .init(
            .strangeCharacter,
            "Hier staat een teken dat niet in een tekstbestand hoort. Sla het bestand op als UTF-8.",
            text: "ab\u{1}"),
        .init(.secondDocument, "Een bestand bevat een regeling. Haal --- weg.", text: "---\na: 1\n---\nb: 2"),
        .init(
            .colonInSentence,
            "Deze zin bevat ': ' of staat tussen { }. Zet haar op een eigen regel na | of tussen aanhalingstekens.",
            text: "a: Let op: dit is een zin"),
        .init(.tab, "Hier staat een tab. Spring in met spaties.", text: "a: 1\nb:\n\t- x"),
        .init(
            .badStart, "Een tekst kan niet met @ beginnen. Zet haar tussen aanhalingstekens.", text: "a: @x"),
        .init(
            .openQuote, "Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst een bij.",
            text: "a: 'x\n"),
        .init(
            .openBracket, "Deze [ of { wordt niet goed gesloten, of er ontbreekt een komma.", text: "a: [1, 2\nb: c"),
        .init(
            .indentation,
            "Deze regel springt anders in dan de regels erboven, of er ontbreekt een dubbele punt.",
            text: "- a\nb: c"),
        .init(
            .notYAML, "Dit is geen goede YAML (found incompatible YAML document).", text: "%YAML 3.0\n---\na: b"),
        .init(.noRegeling, "Dit bestand bevat geen regeling.", text: "een zin"),
        .init(.wrongFileName, "Een regeling heet naar de datum van de bron, zoals 2026-01-01.yaml.") {
            let folder = try MadeUpFolder([:])
            try folder.write("x", to: "a/nieuw.yaml")
            return try folder.files.findings
        },
        .init(.unreadable, "Dit bestand is niet te lezen.") {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("er-is-niets.yaml")
            return RegelingFiles.read(file: file, name: "a", id: Regeling.ID(folder: "a", version: "b")).findings
        },
        .init(.notUTF8, "Dit bestand is geen tekst in UTF-8.") {
            let folder = try MadeUpFolder([:])
            try folder.write(Data([0xFF, 0xFE, 0x00]), to: "a/2026-01-01.yaml")
            return try folder.files.findings
        },
    ]

    /// Two versions of one regeling, the first valid for other days.
    private static func versions(
        _ name: Remark.Name, _ says: String, older: String, newer: String = "{ van: 2026-01-01, tot: geen }"
    ) -> RemarkExample {
        RemarkExample(name, says) {
            let plain = "{ van: 2026-01-01, tot: geen }"
            let example = ReadingExample()
            return try MadeUpFolder([
                "a/2025-06-01.yaml": example.with(plain, older), "a/2026-01-01.yaml": example.with(plain, newer),
            ]).files.findings
        }
    }

    static let ofVersions: [RemarkExample] = [
        .init(
            .validityReversed,
            "De laatste dag van geldigheid ligt voor de eerste. Draai van en tot om, of verander een van de twee."
        ) { $0.with("{ van: 2026-01-01, tot: geen }", "{ van: 2026-01-01, tot: 2025-12-31 }") },
        versions(
            .versionsWithoutOrder,
            "Luwte kiest niet tussen deze versies. Noem de versie, of vul geldig in. De andere is a/2025-06-01.",
            older: "{ van: \"\", tot: \"\" }", newer: "{ van: \"\", tot: \"\" }"),
        versions(
            .versionsClash,
            "Op 1 januari 2026 geldt ook a/2025-06-01. Vul daar bij geldig in tot wanneer die versie geldt, "
                + "of zet hier vervangt: 2025-06-01.", older: "{ van: 2025-06-01, tot: geen }"),
        versions(
            .daysWithoutVersion,
            "Van 1 december 2025 tot en met 31 december 2025 geldt geen versie. "
                + "Laat de oudere versie langer gelden, of de nieuwere eerder ingaan.",
            older: "{ van: 2025-06-01, tot: 2025-11-30 }"),
    ]
}
