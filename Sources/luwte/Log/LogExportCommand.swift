import ArgumentParser
import LuwteStore

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
