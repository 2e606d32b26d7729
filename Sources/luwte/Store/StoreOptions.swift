import ArgumentParser
import Foundation
import LuwteStore

/// Where zaken are kept, by option or from the environment.
struct StoreOptions: ParsableArguments {
    @Option(help: "De database met zaken: een bestand, of postgres://… Anders LUWTE_DATABASE.")
    var database: String?

    @Option(help: "De database met sleutels. Anders LUWTE_KEYS_DATABASE, of naast het bestand met zaken.")
    var sleutels: String?

    @Option(help: "De map met stukken. Anders LUWTE_DOCUMENTS, of naast het bestand met zaken, of in de database.")
    var stukken: String?

    @Option(help: "Het bestand met hoofdsleutels. Anders LUWTE_MASTER_KEYS, of naast het bestand met zaken.")
    var hoofdsleutels: String?

    /// Opens the store; its schema is brought up to this program.
    ///
    /// - Throws: ``CommandFailure`` with what to do.
    func open() async throws -> Store {
        let store = try connect()
        do {
            try await store.migrate()
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        } catch {
            throw CommandFailure(Self.unreachable)
        }
        return store
    }

    /// - Parameter observer: hears how it goes with the store.
    /// - Throws: ``CommandFailure`` when an address or the file with master keys is missing.
    func connect(observer: (any StoreObserver)? = nil) throws -> Store {
        let zaken = try address
        let file = try masterKeysFile(beside: zaken)
        let masters: MasterKeys
        do {
            masters = try MasterKeys(try readText(file))
        } catch is MasterKeysFault {
            throw CommandFailure(
                "Het bestand met hoofdsleutels is niet goed. Elke regel is een naam en een sleutel; maak er een met luwte keys new."
            )
        }
        do {
            return Store(
                try DatabaseAddress(zaken).open(), keys: try DatabaseAddress(try keysAddress(beside: zaken)).open(),
                documents: Self.documents(stukken, beside: zaken), masters: masters,
                keyBackupDays: try Self.keyBackupDays, observer: observer)
        } catch {
            throw CommandFailure(Self.unreachable)
        }
    }

    static let unreachable =
        "De database is niet te openen. Kijk of het adres klopt, of de map er is, en of de server draait."

    /// Whether anything says where the zaken are.
    var isGiven: Bool { (try? address) != nil }

    /// - Throws: ``CommandFailure`` when nothing says where the zaken are.
    var address: String {
        get throws { try Self.address(database) }
    }

    /// - Parameter given: by option; otherwise the environment says it.
    /// - Throws: ``CommandFailure`` when nothing says where the zaken are.
    static func address(_ given: String?) throws -> String {
        guard let found = given ?? ProcessInfo.processInfo.environment["LUWTE_DATABASE"], !found.isEmpty else {
            throw CommandFailure("Waar staan de zaken? Geef --database of zet LUWTE_DATABASE.")
        }
        return found
    }

    /// - Throws: ``CommandFailure`` when the zaken are on a server and nothing says where the keys are.
    func keysAddress(beside zaken: String) throws -> String {
        if let given = sleutels ?? ProcessInfo.processInfo.environment["LUWTE_KEYS_DATABASE"] { return given }
        guard case .file(let path) = DatabaseAddress(zaken) else {
            throw CommandFailure(
                "De sleutels horen in een andere database dan de zaken. Geef --sleutels of zet LUWTE_KEYS_DATABASE.")
        }
        return path + "-sleutels"
    }

    /// How many days a copy of the keys is kept.
    private static var keyBackupDays: Int {
        get throws {
            guard let text = ProcessInfo.processInfo.environment["LUWTE_KEY_BACKUP_DAYS"] else { return 35 }
            guard let days = Int(text), (0...3650).contains(days) else {
                throw CommandFailure("LUWTE_KEY_BACKUP_DAYS is een aantal dagen, zoals 35.")
            }
            return days
        }
    }

    /// Where papers lie: in a folder when one is named, beside a file with zaken, or in the database on a server.
    static func documents(_ given: String?, beside zaken: String) -> DocumentPlace {
        if let given = given ?? ProcessInfo.processInfo.environment["LUWTE_DOCUMENTS"] {
            return .folder(URL(fileURLWithPath: given, isDirectory: true))
        }
        return .beside(DatabaseAddress(zaken))
    }

    /// - Throws: ``CommandFailure`` when the zaken are on a server and nothing says where the file is.
    func masterKeysFile(beside zaken: String) throws -> String {
        if let given = hoofdsleutels ?? ProcessInfo.processInfo.environment["LUWTE_MASTER_KEYS"] { return given }
        guard case .file(let path) = DatabaseAddress(zaken) else {
            throw CommandFailure("Geef het bestand met hoofdsleutels: --hoofdsleutels of LUWTE_MASTER_KEYS.")
        }
        return path + "-hoofdsleutels"
    }
}
