import ArgumentParser
import Foundation
import LuwteCore
import LuwteRules

/// `luwte toets`: assesses the situations in a case file.
struct ToetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toets", abstract: "Een situatie toetsen aan een regeling.")

    @OptionGroup var source: RegelingenOption
    @Option(name: .long, help: "De regeling, zoals rotterdam; anders die van het zaakbestand.")
    var regeling: String?
    @Option(name: .long, help: "De dag van ontvangst, zoals 2026-03-31; anders die van het zaakbestand.")
    var op: String?
    @Flag(name: .long, help: "Toon de uitkomst als JSON.")
    var json = false
    @Argument(help: "Het zaakbestand, in YAML of JSON.")
    var file: String

    func run() throws {
        let text = try readText(file)
        let day = try op.map { text throws -> CalendarDate in
            guard let day = try? CalendarDate(text) else {
                throw CommandFailure("'\(text)' is geen datum. Schrijf een datum zo: 2026-03-31.")
            }
            return day
        }
        guard let name = regeling ?? CaseReader.regelingName(in: text) else {
            throw CommandFailure("Noem een regeling: met --regeling, of met de sleutel 'regeling' in het bestand.")
        }
        let library = try source.library()
        let regeling = try library.regeling(named: name)
        let (cases, findings) = CaseReader.read(text, file: file, regeling: regeling)
        if let first = findings.first {
            let more = findings.count > 1 ? " (en nog \(findings.count - 1))" : ""
            throw CommandFailure("\(first)\(more)")
        }
        let assessor = Assessor(regeling: regeling, landelijk: library.landelijk)
        for example in cases { show(example, assessor, day) }
    }

    private func show(_ example: WorkedCase, _ assessor: Assessor, _ day: CalendarDate?) {
        var situation = example.situation
        if let day { situation.receivedOn = day }
        for child in assessor.requestedChildren(of: situation) {
            let assessment = assessor.assess(situation, child: child)
            if json {
                let report = assessor.report(assessment, terms: example.terms, of: situation, child: child)
                print(report.json, terminator: "")
            } else {
                print("\(example.name)\n")
                print(assessor.explanation(assessment))
            }
        }
    }
}
