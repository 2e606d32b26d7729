import ArgumentParser
import LuwteDomain
import LuwteStore

/// `luwte log verify`: without keys, on a database or on an exported file.
struct LogVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "De keten nagaan, zonder sleutels: van een database, of van een bestand van log export.",
        discussion: "Sluit af met code 1 als er iets niet klopt.")

    @Option(help: "De gemeente.")
    var gemeente: String

    @Option(help: "De database met zaken. Anders LUWTE_DATABASE.")
    var database: String?

    @Option(help: "De map met stukken. Anders LUWTE_DOCUMENTS, of naast het bestand met zaken.")
    var stukken: String?

    @Option(help: "Een bestand van luwte log export, in plaats van een database.")
    var bestand: String?

    @Option(help: "Het bestand met gepubliceerde dagkoppen.")
    var koppen: String?

    func run() async throws {
        let gemeente: Gemeente.ID = try identifier(gemeente)
        let published = try koppen.map { try Self.heads(readText($0), of: gemeente) }
        let check: LogCheck
        if let bestand {
            check = try Self.check(readText(bestand), of: gemeente, published ?? [])
        } else {
            check = try await checkDatabase(gemeente, published)
        }
        for finding in check.findings { print(finding.sentence) }
        print("\(check.count) gebeurtenissen nagegaan, \(check.findings.count) keer klopt er iets niet.")
        if !check.findings.isEmpty { throw ExitCode(1) }
    }

    private func checkDatabase(_ gemeente: Gemeente.ID, _ published: [DayHead]?) async throws -> LogCheck {
        let address = try StoreOptions.address(database)
        do {
            let log = Log(
                try DatabaseAddress(address).open(), documents: StoreOptions.documents(stukken, beside: address))
            return try await log.check(gemeente, published: published) { Progress.say("\($0) gebeurtenissen") }
        } catch {
            throw CommandFailure(StoreOptions.unreachable)
        }
    }

    private static func check(_ text: String, of gemeente: Gemeente.ID, _ published: [DayHead]) throws -> LogCheck {
        var check = LogCheck(gemeente)
        for (number, line) in text.split(separator: "\n").enumerated() {
            guard let entry = LogEntry(line: line) else {
                throw CommandFailure("Regel \(number + 1) van het bestand is geen gebeurtenis.")
            }
            check.add(entry)
        }
        check.check(published)
        return check
    }

    private static func heads(_ text: String, of gemeente: Gemeente.ID) throws -> [DayHead] {
        try text.split(separator: "\n").enumerated().compactMap { number, line in
            guard let head = DayHead(line: line) else {
                throw CommandFailure("Regel \(number + 1) van het bestand met dagkoppen is er geen.")
            }
            return head.gemeente == gemeente ? head : nil
        }
    }
}
