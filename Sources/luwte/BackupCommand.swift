import ArgumentParser
import Foundation
import LuwteDomain
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

/// `luwte verify-backup`: whether a copy is whole and sound.
struct VerifyBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-backup",
        abstract: "Een kopie nakijken: zet haar op een proefplaats terug en loopt elke keten na.",
        discussion: "Sluit af met code 1 als er iets niet klopt.")

    @Argument(help: "Het bestand van de kopie.")
    var kopie: String

    func run() async throws {
        let source = try BackupFile.source(kopie)
        let trial = FileManager.default.temporaryDirectory.appendingPathComponent("luwte-\(UUID().uuidString)").path
        defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: trial + ending) } }
        let findings: Int
        do {
            try source.backup(to: trial) { Progress.say("\(Int($0 * 100)) %") }
            await source.close()
            let restored = try SQLiteDatabase(path: trial)
            try await restored.checkIntegrity()
            findings = try await check(Log(restored))
            await restored.close()
        } catch {
            throw CommandFailure(
                "Deze kopie is niet te gebruiken: zij is stuk, of geen database van Luwte. Maak een nieuwe.")
        }
        if findings > 0 { throw ExitCode(1) }
    }

    private func check(_ log: Log) async throws -> Int {
        var (count, findings) = (0, 0)
        for gemeente in try await log.gemeenten() {
            let check = try await log.check(gemeente) { Progress.say("\($0) gebeurtenissen") }
            count += check.count
            findings += check.findings.count
            if !check.findings.isEmpty {
                print("\(gemeente): \(check.findings.count) keer klopt er iets niet; zie luwte log verify.")
            }
        }
        print("\(count) gebeurtenissen in de teruggezette kopie nagegaan, \(findings) keer klopt er iets niet.")
        return findings
    }
}

/// Files of copies.
private enum BackupFile {
    /// - Throws: ``CommandFailure`` when it is not there, or on a server.
    static func source(_ given: String?) throws -> SQLiteDatabase {
        var options = StoreOptions()
        options.database = given
        guard case .file(let path) = DatabaseAddress(try options.address) else {
            throw CommandFailure("Van PostgreSQL maakt u kopieën met pg_dump, en zet ze terug met pg_restore.")
        }
        guard FileManager.default.fileExists(atPath: path), let database = try? SQLiteDatabase(path: path) else {
            throw CommandFailure("'\(path)' is er niet, of het is geen database.")
        }
        return database
    }

    /// - Throws: ``CommandFailure`` when something is there already: nothing is written over.
    static func mustNotExist(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("'\(path)' is er al. Kies een andere naam: Luwte overschrijft niets.")
        }
    }
}
