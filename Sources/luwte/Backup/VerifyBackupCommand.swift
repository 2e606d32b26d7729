import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

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
