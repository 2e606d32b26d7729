import ArgumentParser
import LuwteStore

/// `luwte migrate`: brings the schema of the database up to this program.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "De database bijwerken voor dit programma; wat er staat, blijft.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let opened = try await store.open()
        await opened.close()
        print("De database is bij. Staan er al zaken in, doe dan voor elke gemeente luwte zaak refresh.")
    }
}
