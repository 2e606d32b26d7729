import ArgumentParser
import LuwteStore

/// `luwte backup`: a copy of a database, while others write.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Een kopie van een database maken, terwijl er gewoon gewerkt wordt.",
        discussion: """
            Maak van de zaken en van de sleutels elk een eigen kopie, eerst van de zaken, en bewaar ze apart. Bewaar kopieën
            van de sleutels kort: wat vernietigd is, is pas weg als ook de laatste kopie van zijn sleutel weg is.
            Stukken die in een map liggen, komen in een map naast de kopie.
            Voor PostgreSQL gebruikt Luwte pg_dump.
            """)

    @Argument(help: "Het bestand van de kopie; het mag er nog niet zijn.")
    var kopie: String

    @Option(help: "De database: een bestand, of postgres://… Anders LUWTE_DATABASE.")
    var database: String?

    @Option(help: "De map met stukken. Anders LUWTE_DOCUMENTS, of naast het bestand met zaken.")
    var stukken: String?

    func run() async throws {
        let source = try StoreOptions.address(database)
        try BackupFile.mustExist(source)
        try BackupFile.mustNotExist(kopie)
        do {
            try await DatabaseAddress(source).backup(
                to: kopie, documents: StoreOptions.documents(stukken, beside: source), progress: Progress.say)
        } catch {
            throw CommandFailure(error.sentence(making: kopie))
        }
        print("De kopie staat in \(kopie). Kijk haar na met luwte verify-backup.")
    }
}
