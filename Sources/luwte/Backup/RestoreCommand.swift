import ArgumentParser
import Foundation
import LuwteStore

/// `luwte restore`: a new database from a copy.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Een nieuwe database maken van een kopie; er wordt nooit iets overschreven.")

    @Argument(help: "Het bestand van de kopie.")
    var kopie: String

    @Argument(help: "Het bestand van de nieuwe database; het mag er nog niet zijn.")
    var nieuw: String

    func run() async throws {
        try BackupFile.mustNotExist(nieuw)
        let source = try BackupFile.source(kopie)
        do {
            try source.backup(to: nieuw) { Progress.say("\(Int($0 * 100)) %") }
        } catch {
            try? FileManager.default.removeItem(atPath: nieuw)
            throw CommandFailure("Terugzetten is niet gelukt. Kijk of de map er is, en of er ruimte is.")
        }
        await source.close()
        print("De database staat in \(nieuw).")
    }
}
