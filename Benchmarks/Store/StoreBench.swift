import Foundation
import LuwteStore

/// What the store costs, beside the bare database in the same run.
///
/// `luwte-bench-store FOLDER SIZE… [-- ADDRESS ADDRESS]`: databases in a new folder, or on a server.
@main
enum StoreBench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let addresses = arguments.drop { $0 != "--" }.dropFirst().map(\.self)
        let plain = arguments.prefix { $0 != "--" }
        guard let folder = plain.first else { return say("luwte-bench-store FOLDER SIZE… [-- ZAKEN KEYS]") }
        let places = addresses.count == 2 ? addresses : ["\(folder)/zaken.sqlite", "\(folder)/sleutels.sqlite"]
        let keys = try DatabaseAddress(places[1]).open()
        let store = Store(
            try DatabaseAddress(places[0]).open(), keys: keys,
            masters: try MasterKeys(MasterKeys.newLine(name: "proef")))
        try await store.migrate()
        say(addresses.isEmpty ? "SQLite" : "PostgreSQL")
        try await Appending(store: store).run()
        let loading = try await Loading(store: store)
        var filled = 0
        for size in plain.dropFirst().compactMap({ Int($0) }) {
            try await Filling(store: store, keys: keys).run(from: filled, to: size)
            try await Listing(store: store).run(among: size)
            try await loading.run(among: size)
            filled = size
        }
        await store.close()
    }

    /// At once, so that whoever waits sees how far it has come.
    static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
