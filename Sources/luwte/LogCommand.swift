import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte log`: whether what is kept is as it was recorded.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Nagaan of de geschiedenis nog is zoals zij is opgeschreven.",
        subcommands: [LogVerifyCommand.self, LogCloseCommand.self, LogExportCommand.self])
}

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
        var options = StoreOptions()
        options.database = database
        do {
            let address = try options.address
            let log = Log(try DatabaseAddress(address).open(), documents: options.documents(beside: address))
            return try await log.check(gemeente, published: published) { Progress.say("\($0) gebeurtenissen") }
        } catch let failure as CommandFailure {
            throw failure
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

/// `luwte log close`: the heads of the days that are over, to publish.
struct LogCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "De dagen afsluiten die voorbij zijn, en hun koppen tonen om te publiceren.")

    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    func run() async throws {
        let opened = try await store.open()
        let gemeente: Gemeente.ID = try identifier(gemeente)
        _ = try await opened.log.closeDays(of: gemeente, at: Date())
        // Once a day is soon enough: what a crash left half done hinders nobody.
        try await opened.finishDestructions(of: gemeente)
        _ = try await opened.sweepDocuments(of: gemeente, before: Date(timeIntervalSinceNow: -86_400))
        for head in try await opened.log.dayHeads(of: gemeente) { print(head.line) }
        await opened.close()
    }
}

/// `luwte log export`: the chain without what is sealed.
struct LogExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "De keten als tekst, zonder wat verzegeld is, zodat een ander haar kan nagaan."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    func run() async throws {
        let opened = try await store.open()
        var place = (stream: "", number: 0)
        while true {
            let entries = try await opened.log.entries(of: try identifier(gemeente), after: place)
            guard let last = entries.last else { break }
            print(entries.map(\.line).joined(separator: "\n"))
            place = last.place
        }
        await opened.close()
    }
}

extension LogFinding {
    fileprivate var sentence: String {
        switch kind {
        case .changed: "\(place), gebeurtenis \(number): deze is veranderd, of staat op een andere plaats."
        case .missing: "\(place), gebeurtenis \(number): deze ontbreekt."
        case .endMissing: "\(place): na gebeurtenis \(number) klopt het einde niet; er is iets weggehaald of bijgezet."
        case .headerDiffers: "\(place), gebeurtenis \(number): de kop zegt een ander nummer of een andere dag."
        case .strangeStream: "\(place): zo'n naam geeft Luwte nooit."
        case .documentDamaged: "\(place), gebeurtenis \(number): het stuk is weg of veranderd."
        case .headDiffers: "\(place): deze dag is niet zoals de gepubliceerde kop zegt."
        }
    }
}
