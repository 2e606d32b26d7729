import Foundation
import Testing

@testable import LuwteRules

@Suite struct `A file with translations` {
    private let texts = [
        RegelingText(path: "feiten.kind.x.vraag", text: "Woont u hier?", place: place(4), audience: .parents),
        RegelingText(path: "voorwaarden.a.titel", text: "Het kind woont hier", place: place(9), audience: .parents),
        RegelingText(path: "voorwaarden.a.kijk_naar.1", text: "Waar?", place: place(12), audience: .staff),
    ]

    private static func place(_ line: Int) -> Place { Place(file: "a/2026-01-01.yaml", line: line, column: 5) }

    private func companion(_ lines: String...) -> CompanionFile {
        CompanionFile(
            text: (["taal: en", "teksten:"] + lines).joined(separator: "\n"), file: "a/2026-01-01.en.yaml",
            language: .en)
    }

    private func findings(_ companion: CompanionFile) -> [String] {
        (companion.findings + companion.findings(for: texts)).map(\.description)
    }

    private let whole = [
        "  feiten.kind.x.vraag: { nl: \"Woont u hier?\", en: Do you live here }",
        "  voorwaarden.a.titel: { nl: Het kind woont hier, en: The child lives here }",
    ]

    @Test func `is silent when every text that parents read is there`() {
        #expect(findings(companion(whole[0], whole[1])) == [])
    }

    @Test func `gives the English of a Dutch sentence, and of no other sentence`() {
        let translation = companion(whole[0], whole[1]).translation
        #expect(translation["Het kind woont hier"] == "The child lives here")
        #expect(translation["Het kind woont daar"] == nil)
    }

    @Test func `advises to translate what parents read, once for each sentence`() {
        #expect(findings(companion(whole[0])).map { $0.split(separator: " ")[1] } == ["advies[vertaling]:"])
    }

    @Test func `has no translation for a Dutch text that changed`() {
        let stale = companion("  feiten.kind.x.vraag: { nl: Woont u daar, en: Do you live there }", whole[1])
        #expect(stale.findings(for: texts).map(\.remark) == [.staleTranslation, .untranslated])
        #expect(stale.translation["Woont u hier?"] == nil)
    }

    @Test func `never keeps its regeling from being used`() throws {
        let folder = try MadeUpFolder(["a/2026-01-01.yaml": ReadingExample()])
        try folder.write("taal: en\ntaal: en", to: "a/2026-01-01.en.yaml")
        let files = try folder.files
        #expect(files.regelingen.map(\.id.description) == ["a/2026-01-01"])
        #expect(files.findings.filter { $0.severity == .fout }.map(\.place.file) == ["a/2026-01-01.en.yaml"])
    }

    @Test func `is written with what was translated, and with room for the rest`() {
        let existing = companion(
            "  feiten.kind.x.vraag: { nl: Woont u daar?, en: \"Do you live \\\"there\\\"?\" }", whole[1])
        let text = CompanionFile.text(for: texts, beside: "2026-01-01.yaml", in: .en, existing: existing)
        #expect(
            text.split(separator: "\n").dropFirst(2).joined(separator: "\n") == """
                taal: en
                teksten:
                  feiten.kind.x.vraag:
                    nl: "Woont u hier?"
                    # was: "Do you live \\"there\\"?"
                    en:
                  voorwaarden.a.titel:
                    nl: "Het kind woont hier"
                    en: "The child lives here"
                """)
        let again = CompanionFile(text: text, file: "a.en.yaml", language: .en)
        #expect(again.findings(for: texts).map(\.message).count == 1)
        #expect(again.translation["Het kind woont hier"] == "The child lives here")
    }
}

@Suite struct `The texts of a regeling` {
    private var texts: [RegelingText] {
        get throws {
            let library = try #require(RegelingenFolder.library)
            return library.regelingen.flatMap(\.texts)
        }
    }

    @Test func `have a path by the IDs of the file, whatever group they stand in`() throws {
        let paths = Set(try texts.map(\.path))
        for path in [
            "lijsten.opvangsoorten.dagopvang.naam", "feiten.kind.briefadres.vraag",
            "feiten.ouder.werk.keuzes.ziek_in_dienst", "voorwaarden.ouder-ingeschreven.niet_vervuld",
            "verlenging.voorwaarden.binnen-een-jaar.hulp", "toekenning.begin.geboorte.reden",
            "contact.kanalen.e-mail.voor", "contact.kanalen.e-mail.voor-2", "lezingen.A-28.keuze",
            "werkwijze.stappen.spreekuur.titel", "regeling.deel_niet_gelezen.1",
        ] {
            #expect(paths.contains(path), "\(path)")
        }
    }

    @Test func `are no quotations, names of sources or words of the machine`() throws {
        let all = try texts
        #expect(all.count > 1_500)
        #expect(all.filter { $0.path.contains("bron") || $0.path.hasPrefix("regeling.naam") }.map(\.path) == [])
        #expect(all.filter { ["aanvraag", "elke ouder", "doorlopend"].contains($0.text) }.map(\.path) == [])
    }

    @Test func `have a path each`() throws {
        for regeling in try #require(RegelingenFolder.library).regelingen {
            #expect(Set(regeling.texts.map(\.path)).count == regeling.texts.count, "\(regeling.id)")
        }
    }
}

/// The regelingen that parents can read in English.
@Suite struct `The English of a regeling` {
    private static let translated = ["rotterdam", "hendrik-ido-ambacht"]

    @Test func `has every text that parents read, and none too many`() throws {
        let files = try RegelingFiles(folder: RegelingenFolder.url)
        let folders = files.translations.keys.map(\.folder)
        #expect(Set(folders).isSuperset(of: Self.translated))
        #expect(files.findings.filter { $0.code == .vertaling }.map(\.description) == [])
    }

    /// A figure that differs is law that differs; the name of a team or a box may be said twice.
    @Test(arguments: translated)
    func `has the same figures as the Dutch`(folder: String) throws {
        let library = try #require(RegelingenFolder.library)
        let regeling = try #require(library.regelingen.first { $0.id.folder == folder })
        let english = try #require(library.translations(of: regeling).first { $0.language == .en })
        for text in regeling.texts where text.audience == .parents {
            let translated = try #require(english[text.text], "\(text.path)")
            let figures = numbers(in: translated)
            #expect(numbers(in: text.text) == figures, "\(text.path): \(translated)")
            #expect(translated != text.text || text.text.count < 20, "\(text.path)")
        }
    }

    private func numbers(in text: String) -> Set<String> {
        let outside = text.replacing(",", with: ".").split { !$0.isNumber && $0 != "." }
        return Set(outside.map { $0.trimmingCharacters(in: .punctuationCharacters) }).subtracting([""])
    }
}
