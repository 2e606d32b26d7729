import ArgumentParser
import LuwteStore

/// `luwte restore`: a new database from a copy.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Een nieuwe database maken van een kopie; er wordt nooit iets overschreven.",
        discussion: """
            Een kopie van PostgreSQL gaat terug naar een lege database op een server, met pg_restore; een kopie van SQLite
            naar een nieuw bestand.
            """)

    @Argument(help: "Het bestand van de kopie.")
    var kopie: String

    @Argument(help: "De nieuwe database: een bestand dat er nog niet is, of postgres://… van een lege database.")
    var nieuw: String

    @Option(help: "De map waar de stukken in komen. Anders LUWTE_DOCUMENTS, of naast het nieuwe bestand.")
    var stukken: String?

    func run() async throws {
        try BackupFile.mustExist(kopie)
        let target = DatabaseAddress(nieuw)
        if case .file(let path) = target { try BackupFile.mustNotExist(path) }
        do {
            try await target.restore(
                from: kopie, documents: StoreOptions.documents(stukken, beside: nieuw), progress: Progress.say)
        } catch {
            throw CommandFailure(error.sentence(restoring: kopie))
        }
        if case .file(let path) = target {
            print("De database staat in \(path).")
        } else {
            print("De database staat op de server.")
        }
    }
}
