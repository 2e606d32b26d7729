import ArgumentParser
import Foundation
import LuwteCore
import LuwteRules

/// `luwte regeling list`: which regelingen there are.
struct RegelingListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Tonen welke regelingen er zijn, van welke gemeenten, en wat nog leeg is.")

    @OptionGroup var source: RegelingenOption

    func run() throws {
        let library = try source.library()
        for regeling in library.regelingen {
            let header = regeling.header
            let first = header.hasValidity ? header.firstDay.iso : "(niet ingevuld)"
            let last = header.lastDay.map { " tot en met \($0.iso)" } ?? ""
            print("\(regeling.id)  \(header.name)")
            print("  gemeenten: \(header.gemeenten.map(\.name).joined(separator: ", "))")
            print("  stand: \(header.standing.rawValue); geldig vanaf \(first)\(last)")
            let unset = regeling.unset.count
            print("  niet ingevuld: \(unset) \(unset == 1 ? "sleutel" : "sleutels")")
        }
        let left = Set(library.findings.filter { $0.severity == .fout }.map(\.place.file)).sorted()
        for file in left { print("\(file)  heeft fouten; zie luwte regeling check") }
    }
}
