import ArgumentParser
import Foundation
import LuwteRules

/// Where the regelingen lie.
struct RegelingenOption: ParsableArguments {
    @Option(name: .long, help: "De map met regelingen.")
    var regelingen: String = "regelingen"

    /// - Throws: ``CommandFailure`` when the folder cannot be read.
    func library() throws -> RegelingLibrary {
        do {
            return try RegelingLibrary.load(folder: URL(fileURLWithPath: regelingen, isDirectory: true))
        } catch {
            guard FileManager.default.fileExists(atPath: regelingen + "/landelijk") else {
                throw CommandFailure(
                    "In '\(regelingen)' staat geen map landelijk, of die map is niet te lezen. "
                        + "Zonder landelijke gegevens kan Luwte niet rekenen.")
            }
            throw CommandFailure("De map '\(regelingen)' met regelingen is niet te lezen.")
        }
    }
}
