import ArgumentParser
import LuwteStore

/// `luwte keys rotate`: wraps every key with the current master key.
struct KeysRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Alle sleutels van een gemeente onder de nieuwste hoofdsleutel brengen.")

    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    func run() async throws {
        let opened = try await store.open()
        let count: Int
        do {
            count = try await opened.keys.rotate(try identifier(gemeente)) { Progress.say("\($0) sleutels") }
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        }
        await opened.close()
        print("\(count) sleutels staan nu onder de nieuwste hoofdsleutel. De oude mag uit het bestand.")
    }
}
