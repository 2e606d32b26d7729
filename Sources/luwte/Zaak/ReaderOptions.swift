import ArgumentParser
import LuwteDomain
import LuwteStore

/// Who looks, and where.
struct ReaderOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: "De gemeente.")
    var gemeente: String

    @Option(help: "Wie kijkt: de naam van een gebruiker. Wat die mag zien, staat in de database.")
    var als: String

    /// - Throws: ``CommandFailure`` for somebody who has nothing to see here.
    func reader(_ store: Store, purpose: String, medicalReaders: Set<String> = []) async throws -> Reader {
        let persoon: Persoon.ID = try identifier(als)
        let grants = try await store.grants(of: persoon, in: try identifier(gemeente))
        guard !grants.isEmpty else { throw CommandFailure("'\(als)' heeft in '\(gemeente)' niets om te zien.") }
        return Reader(persoon, grants.map(\.grant), purpose: purpose, medicalReaders: medicalReaders)
    }
}
