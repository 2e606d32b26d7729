import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

/// `luwte verify-backup`: whether a copy is whole and sound.
struct VerifyBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-backup",
        abstract: "Een kopie nakijken: zet haar op een proefplaats terug en loop elke keten na.",
        discussion: """
            Van een kopie van PostgreSQL maakt Luwte een proefdatabase op de server, met een naam die begint met luwte_proef_,
            en ruimt die weer op. Sluit af met code 1 als er iets niet klopt.
            """)

    @Argument(help: "Het bestand van de kopie.")
    var kopie: String

    @Option(
        help: "Voor een kopie van PostgreSQL: een server waar de proefdatabase mag komen. Anders LUWTE_DATABASE.")
    var server: String?

    func run() async throws {
        try BackupFile.mustExist(kopie)
        let server = server ?? ProcessInfo.processInfo.environment["LUWTE_DATABASE"]
        let check: CopyCheck
        do {
            check = try await DatabaseAddress.check(copy: kopie, on: server, progress: Progress.say)
        } catch {
            throw CommandFailure(error.sentence(checking: kopie))
        }
        switch check {
        case .keys(let count): print("\(count) sleutels in de teruggezette kopie.")
        case .zaken(let events, let findings):
            for (gemeente, count) in findings.sorted(by: { $0.key.text < $1.key.text }) {
                print("\(gemeente): \(count) keer klopt er iets niet; zie luwte log verify.")
            }
            let sum = findings.values.reduce(0, +)
            print("\(events) gebeurtenissen in de teruggezette kopie nagegaan, \(sum) keer klopt er iets niet.")
            if sum > 0 { throw ExitCode(1) }
        }
    }
}
