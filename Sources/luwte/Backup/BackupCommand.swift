import ArgumentParser
import Foundation
import LuwteStore

/// `luwte backup`: a copy of a database, while others write.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Een kopie van een database maken, terwijl er gewoon gewerkt wordt.",
        discussion: """
            Maak van de zaken en van de sleutels elk een eigen kopie, en bewaar ze apart. Bewaar kopieën van de sleutels kort:
            wat vernietigd is, is pas weg als ook de laatste kopie van zijn sleutel weg is.
            Van PostgreSQL maakt u kopieën met pg_dump.
            """)

    @Argument(help: "Het bestand van de kopie; het mag er nog niet zijn.")
    var kopie: String

    @Option(help: "De database: een bestand. Anders LUWTE_DATABASE.")
    var database: String?

    func run() async throws {
        let source = try BackupFile.source(database)
        try BackupFile.mustNotExist(kopie)
        do {
            try source.backup(to: kopie) { Progress.say("\(Int($0 * 100)) %") }
        } catch {
            try? FileManager.default.removeItem(atPath: kopie)
            throw CommandFailure("De kopie is niet gelukt. Kijk of de map er is, en of er ruimte is.")
        }
        await source.close()
        print("De kopie staat in \(kopie). Kijk haar na met luwte verify-backup.")
    }
}
