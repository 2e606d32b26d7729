import ArgumentParser
import Foundation
import LuwteCore
import LuwteRules

/// `luwte regeling new`: begins a regeling with every key in it, or a new version of one that is there.
struct RegelingNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Een nieuwe regeling beginnen, of een nieuwe versie.",
        discussion: """
            Schrijft regelingen/<map>/<datum>.yaml, met elke sleutel en uitleg erbij, en een eerste voorbeeld. Wat u niet
            noemt, blijft leeg. Op een terminal vraagt de opdracht wat ontbreekt. Wat er al is, blijft zoals het is.
            Met --vervangt begint een nieuwe versie als kopie van een oude.
            """)

    @OptionGroup var source: RegelingenOption
    @Option(name: .long, help: "De map met de sjablonen.")
    var sjabloon = "teksten/sjabloon"
    @Option(name: .long, help: "De naam van de regeling.")
    var naam: String?
    @Option(name: .long, help: "Een gemeente met haar CBS-code, zoals 'Voorbeeldstad=0000'. Mag vaker.")
    var gemeente: [String] = []
    @Option(name: .long, help: "De datum van de bron, zoals 2026-01-31: zo heet het bestand.")
    var datum: String?
    @Option(name: .long, help: "De titel van de bron.")
    var titel: String?
    @Option(name: .long, help: "Het webadres van de bron.")
    var vindplaats: String?
    @Option(name: .long, help: "voorbeeld, concept of vastgesteld.")
    var stand: String?
    @Option(name: .long, help: "De eerste dag waarop de regeling geldt.")
    var geldigVan: String?
    @Option(name: .long, help: "Een soort opvang, zoals Dagopvang. Mag vaker.")
    var opvangsoort: [String] = []
    @Option(name: .long, help: "Het kind is jonger dan dit aantal jaren.")
    var leeftijd: String?
    @Option(name: .long, help: "Hoeveel maanden de opvang hoogstens duurt.")
    var maanden: String?
    @Option(name: .long, help: "De grens, zoals dagdelen_per_week=6.")
    var grens: String?
    @Option(name: .customLong("map"), help: "De map; anders naar de gemeente.")
    var folder: String?
    @Option(name: .long, help: "De versie waar een nieuwe versie van komt, zoals rotterdam/2019-08-14.")
    var vervangt: String?
    @Flag(name: .long, help: "Vraag wat ontbreekt, ook als er geen terminal is.")
    var vragen = false

    func run() throws {
        let written = try vervangt.map(nextVersion) ?? newRegeling()
        try written.write()
        print("Geschreven: \(written.files.map(\.path).joined(separator: ", "))")
        let unset = written.regeling.unset.map(\.path)
        if !unset.isEmpty { print("Nog niet ingevuld (\(unset.count)): \(unset.joined(separator: ", ")).") }
        print("Vul het bestand aan, en kijk het na met: luwte regeling check --advies \(written.files[0].path)")
    }

    private func nextVersion(_ old: String) throws -> NewFiles {
        let answers = NewAnswers(asksOnTerminal: vragen)
        let day = try answers.needed(datum, "--datum", "Wat is de datum van de nieuwe bron (zoals 2026-01-31)?")
        let date = try CommandInput.day(day)
        let path = try source.versionPath(old)
        let url = URL(fileURLWithPath: path)
        let replaced = url.deletingPathExtension().lastPathComponent
        guard replaced < date.iso else {
            throw CommandFailure("De datum \(date.iso) is niet later dan die van de oude versie, \(replaced).")
        }
        _ = try source.version(path)
        let text = NextVersion.text(
            of: try readText(path), replacing: replaced, firstDay: try geldigVan.map(CommandInput.day))
        let folder = folder ?? url.deletingLastPathComponent().lastPathComponent
        return try NewFiles(
            regelingen: source.regelingen, folder: folder, version: date.iso, text: text, example: nil)
    }

    private func newRegeling() throws -> NewFiles {
        let answers = NewAnswers(asksOnTerminal: vragen)
        let name = try answers.needed(naam, "--naam", "Hoe heet de regeling?")
        let gemeenten = try gemeenten(answers)
        let date = try CommandInput.day(
            answers.needed(datum, "--datum", "Wat is de datum van de bron (zoals 2026-01-31)?"))
        let stand = try stand.map { try CommandInput.choice($0, Header.Standing.self, option: "--stand") } ?? .concept
        var new = NewRegeling(name: name, gemeenten: gemeenten, standing: stand)
        new.sourceTitle = answers.optional(titel, "Wat is de titel van de bron?")
        new.sourceDate = date
        new.sourceLocation = answers.optional(vindplaats, "Waar staat de bron (webadres)?")
        new.firstDay = try answers.optional(geldigVan, "Vanaf welke dag geldt de regeling?").map(CommandInput.day)
        new.opvangsoorten =
            try opvangsoort.isEmpty
            ? answers.needed(nil, "--opvangsoort", "Welke soorten opvang zijn er (met een komma ertussen)?")
                .split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } : opvangsoort
        if let soort = new.opvangsoorten.first(where: { NewRegeling.id($0, joint: "_").isEmpty }) {
            throw CommandFailure("'\(soort)' is geen naam voor een soort opvang.")
        }
        new.age = try answers.optional(leeftijd, "Jonger dan hoeveel jaar is het kind?")
            .map { try CommandInput.number($0, 1...18, "leeftijd") }
        new.months = try answers.optional(maanden, "Hoeveel maanden duurt de opvang hoogstens?")
            .map { try CommandInput.number($0, 1...120, "aantal maanden") }
        new.limit = try answers.optional(grens, "Wat is de grens (zoals dagdelen_per_week=6)?").map(limit)
        let folder = folder ?? new.folder
        let values = new.values(folder: folder, today: date)
        return try NewFiles(
            regelingen: source.regelingen, folder: folder, version: date.iso,
            text: Template(try readText("\(sjabloon)/regeling.yaml")).filled(with: values),
            example: Template(try readText("\(sjabloon)/voorbeeld.yaml")).filled(with: values))
    }

    private func gemeenten(_ answers: NewAnswers) throws -> [(name: String, cbsCode: String?)] {
        let given =
            try gemeente.isEmpty
            ? answers.needed(nil, "--gemeente", "Voor welke gemeente is de regeling (zoals 'Voorbeeldstad=0000')?")
                .split(separator: ",").map(String.init) : gemeente
        return try given.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard let name = parts.first, !NewRegeling.id(name).isEmpty else {
                throw CommandFailure("'\(text)' is geen gemeente. Schrijf een gemeente zo: 'Voorbeeldstad=0000'.")
            }
            guard parts.count == 2 else { return (name, nil) }
            guard parts[1].utf8.count == 4, Int(parts[1]) != nil else {
                throw CommandFailure("'\(parts[1])' is geen code van het CBS: die heeft vier cijfers.")
            }
            return (name, parts[1])
        }
    }

    private func limit(_ text: String) throws -> (unit: VolumeUnit, count: String) {
        let parts = text.split(separator: "=").map(String.init)
        guard parts.count == 2 else {
            throw CommandFailure("'\(text)' is geen grens. Schrijf een grens zo: dagdelen_per_week=6.")
        }
        let unit = try CommandInput.choice(parts[0], VolumeUnit.self, option: "--grens")
        guard (try? Fraction(parts[1])).map({ !$0.isNegative }) ?? false, !parts[1].contains("/") else {
            throw CommandFailure("'\(parts[1])' is geen getal. Schrijf een grens zo: dagdelen_per_week=6.")
        }
        return (unit, parts[1])
    }
}
