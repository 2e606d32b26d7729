import ArgumentParser
import Foundation
import LuwteRules

/// `luwte regeling check`: what is wrong in regelingen; silent when nothing is.
struct RegelingCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Regelingen nakijken; zwijgt als alles klopt.",
        discussion: """
            Per regel staat er een bevinding: bestand:regel:kolom: fout[code]: wat er mis is.
            De afloop is 0 als er geen fouten zijn, 1 bij fouten, 2 als het nakijken zelf niet kan.
            """)

    @OptionGroup var source: RegelingenOption
    @OptionGroup var words: TekstenOption
    @Option(
        name: .long,
        help: "De tekst van de bron, om de citaten mee te vergelijken. Met bron=bestand bij meer dan een bron.")
    var brontekst: [String] = []
    @Flag(name: .long, help: "Toon ook adviezen, ook over de taal, en welke sleutels nog niet zijn ingevuld.")
    var advies = false
    @Argument(help: "Mappen of bestanden; zonder naam de hele map met regelingen.")
    var paths: [String] = []

    func run() throws {
        let targets = paths.isEmpty ? [source.regelingen] : paths
        var findings: Set<Finding> = []
        var files: [String] = []
        var unset: [Unset] = []
        var texts: [RegelingText] = []
        for target in targets {
            let checked = try CheckedPath(target)
            findings.formUnion(checked.findings)
            files += checked.files
            unset += checked.unset
            texts += checked.texts
        }
        findings.formUnion(try quoteFindings(in: files))
        if advies { findings.formUnion(try words.readability().findings(for: texts)) }
        let shown = findings.filter { advies || $0.severity != .advies }.sorted()
        for finding in shown { print(finding) }
        if advies { for empty in unset { print("\(empty.place): niet ingevuld: \(empty.path)") } }
        if shown.contains(where: { $0.severity == .fout }) { throw ExitCode(1) }
    }

    private func quoteFindings(in files: [String]) throws -> [Finding] {
        guard !brontekst.isEmpty else { return [] }
        guard files.count == 1, let file = files.first else {
            throw CommandFailure("Noem bij --brontekst een regeling: het bestand, of een map met een versie.")
        }
        let regeling = try readText(file)
        return try brontekst.flatMap { option in
            let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
            let isNamed = parts.count == 2 && !FileManager.default.fileExists(atPath: option)
            return QuoteCheck.findings(
                regeling: regeling, file: file, sourceText: try readText(isNamed ? parts[1] : option),
                source: isNamed ? parts[0] : nil)
        }
    }
}
