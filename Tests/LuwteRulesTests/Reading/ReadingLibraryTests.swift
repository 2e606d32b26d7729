import Foundation
import LuwteCore
import LuwteRules
import Testing

@Suite struct `A folder of regelingen` {
    private let example = ReadingExample()

    /// The example for other days.
    private func version(_ van: String, _ tot: String = "geen", replaces: String = "geen") -> ReadingExample {
        example.with("{ van: 2026-01-01, tot: geen }", "{ van: \(van), tot: \(tot) }")
            .with("vervangt: geen", "vervangt: \(replaces)")
    }

    @Test func `gives the versions of each folder, without what is no regeling`() throws {
        let folder = try MadeUpFolder(["b/2026-01-01.yaml": example])
        try folder.write("niets", to: "landelijk/awb.yaml")
        try folder.write("niets", to: "b/voorbeelden/gevallen.yaml")
        try folder.write("niets", to: "b/LEESMIJ.md")
        #expect(try folder.files.regelingen.map(\.id.description) == ["b/2026-01-01"])
        #expect(try folder.files.findings == [])
    }

    @Test func `keeps the findings of a file that it leaves out`() throws {
        let folder = try MadeUpFolder(["a/2026-01-01.yaml": example.with("stand: voorbeeld", "stand: x")])
        try folder.write("leeg", to: "a/nieuw.yaml")
        let files = try folder.files
        #expect(files.regelingen.isEmpty)
        #expect(
            files.findings.map { "\($0.place)" } == ["a/2026-01-01.yaml:3:10", "a/nieuw.yaml:0:0"])
    }

    @Test func `says so when a file is no text`() throws {
        let folder = try MadeUpFolder([:])
        try folder.write("", to: "a/2026-01-01.yaml")
        try Data([0xFF, 0xFE, 0x00]).write(to: folder.url.appendingPathComponent("a/2026-01-01.yaml"))
        #expect(try folder.files.findings.map(\.message) == ["Dit bestand is geen tekst in UTF-8."])
    }

    @Test func `does not follow a link to outside`() throws {
        let outside = try MadeUpFolder(["a/2026-01-01.yaml": example])
        let folder = try MadeUpFolder(["b/2026-01-01.yaml": example])
        let manager = FileManager.default
        try manager.createSymbolicLink(
            at: folder.url.appendingPathComponent("a"), withDestinationURL: outside.url.appendingPathComponent("a"))
        try manager.createSymbolicLink(
            at: folder.url.appendingPathComponent("b/2027-01-01.yaml"),
            withDestinationURL: outside.url.appendingPathComponent("a/2026-01-01.yaml"))
        #expect(try folder.files.regelingen.map(\.id.description) == ["b/2026-01-01"])
    }

    @Test func `refuses two versions that count on the same day`() throws {
        let folder = try MadeUpFolder(["a/2025-06-01.yaml": version("2025-06-01"), "a/2026-01-01.yaml": example])
        #expect(
            try folder.files.findings.map(\.description) == [
                "a/2026-01-01.yaml:0:0: fout[versie]: Op 1 januari 2026 geldt ook a/2025-06-01. Vul daar bij geldig in "
                    + "tot wanneer die versie geldt, of zet hier vervangt: 2025-06-01."
            ])
    }

    @Test func `takes versions that follow each other or replace each other`() throws {
        let following = ["a/2025-06-01.yaml": version("2025-06-01", "2025-12-31"), "a/2026-01-01.yaml": example]
        #expect(try MadeUpFolder(following).files.findings == [])
        let replacing = [
            "a/2025-06-01.yaml": version("2025-06-01"),
            "a/2026-01-01.yaml": version("2026-01-01", replaces: "2025-06-01"),
        ]
        #expect(try MadeUpFolder(replacing).files.findings == [])
    }

    @Test func `warns of days without a version`() throws {
        let folder = try MadeUpFolder(
            ["a/2025-06-01.yaml": version("2025-06-01", "2025-11-30"), "a/2026-01-01.yaml": example])
        #expect(
            try folder.files.findings.map(\.message) == [
                "Van 1 december 2025 tot en met 31 december 2025 geldt geen versie."
            ])
    }

    @Test func `does not choose between versions without an order`() throws {
        let folder = try MadeUpFolder(["a/2025-06-01.yaml": version("", ""), "a/2026-01-01.yaml": version("", "")])
        let findings = try folder.files.findings.filter { $0.code == .versie }
        #expect(
            findings.map(\.message) == ["Luwte kiest niet tussen deze versies. Noem de versie, of vul geldig in."])
        let library = try library(folder.files.regelingen)
        #expect(library.current(gemeente: "leiden", on: "2026-06-01") == nil)
    }

    @Test func `gives the version of a day`() throws {
        let folder = try MadeUpFolder([
            "a/2025-06-01.yaml": version("2025-06-01", "2025-12-31"),
            "a/2026-01-01.yaml": version("2026-01-01", replaces: "2025-06-01"),
        ])
        let library = try library(folder.files.regelingen)
        func current(_ gemeente: String, _ day: CalendarDate) -> String? {
            library.current(gemeente: gemeente, on: day)?.id.version
        }
        #expect(current("leiden", "2025-05-31") == nil)
        #expect(current("leiden", "2025-12-31") == "2025-06-01")
        #expect(current("leiderdorp", "2026-01-01") == "2026-01-01")
        #expect(current("gouda", "2026-01-01") == nil)
    }

    @Test func `lists gemeenten by name, each with its newest regeling`() throws {
        let names = "[{ id: leiden, naam: Leiden }, { id: leiderdorp, naam: Leiderdorp }]"
        let other = example.with(names, "[{ id: s_hertogenbosch, naam: \"'s-Hertogenbosch\" }, { id: ede, naam: Éde }]")
        let folder = try MadeUpFolder([
            "a/2025-06-01.yaml": version("2025-06-01", "2025-12-31"), "a/2026-01-01.yaml": example,
            "b/2026-01-01.yaml": other,
        ])
        let gemeenten = try library(folder.files.regelingen).gemeenten
        #expect(gemeenten.map(\.gemeente.name) == ["Éde", "Leiden", "Leiderdorp", "'s-Hertogenbosch"])
        #expect(gemeenten[1].regeling.id.version == "2026-01-01")
    }

    private func library(_ regelingen: [Regeling]) throws -> RegelingLibrary {
        RegelingLibrary(
            regelingen: regelingen,
            landelijk: try Landelijk(folder: RegelingenFolder.url.appendingPathComponent("landelijk")))
    }
}
