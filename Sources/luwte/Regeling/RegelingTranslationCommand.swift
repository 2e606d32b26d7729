import ArgumentParser
import Foundation
import LuwteRules

/// `luwte regeling vertaling`: the file with translations beside a regeling, with room for what is not translated yet.
struct RegelingTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vertaling", abstract: "Een vertaling van een regeling beginnen of bijwerken.",
        discussion: """
            Zonder --schrijf staat het bestand alleen op het scherm. Wat al vertaald was blijft staan.
            Wat nieuw of veranderd is, is leeg; de oude vertaling staat ernaast.
            """)

    @OptionGroup var source: RegelingenOption
    @Option(help: "De taal: en.")
    var taal = Language.en.rawValue
    @Flag(help: "Schrijf het bestand naast de regeling.")
    var schrijf = false
    @Argument(help: "De regeling, zoals rotterdam, of met de datum erbij.")
    var regeling: String

    func run() throws {
        guard let language = Language(rawValue: taal), language != .nl else {
            throw CommandFailure("De taal '\(taal)' kent Luwte niet. Kies: en.")
        }
        let found = try source.library().regeling(named: regeling)
        let url = URL(filePath: source.regelingen).appending(path: "\(found.id).\(taal).yaml")
        let existing = FileManager.default.fileExists(atPath: url.path) ? try readText(url.path) : nil
        let text = CompanionFile.text(
            for: found.texts, beside: "\(found.id.version).yaml", in: language,
            existing: existing.map { CompanionFile(text: $0, file: url.path, language: language) })
        guard schrijf else { return print(text, terminator: "") }
        do {
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw CommandFailure("Het bestand \(url.path) is niet te schrijven.")
        }
    }
}
