import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

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
