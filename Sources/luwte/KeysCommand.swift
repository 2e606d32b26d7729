import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

/// `luwte keys`: the master keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "De hoofdsleutels: een nieuwe maken, en ervoor zorgen dat alles haar gebruikt.",
        subcommands: [KeysNewCommand.self, KeysRotateCommand.self])
}

/// `luwte keys new`: a new key at the head of the file.
struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Een nieuwe hoofdsleutel boven in het bestand zetten; de oude blijven staan.")

    @Argument(help: "Het bestand met hoofdsleutels.")
    var bestand: String

    @Option(help: "De naam van de nieuwe sleutel, zoals 2026.")
    var naam: String

    func run() throws {
        guard !naam.isEmpty, !naam.contains(where: \.isWhitespace), !naam.hasPrefix("#") else {
            throw CommandFailure("Een naam heeft geen spaties en begint niet met #.")
        }
        try MasterKeysFile.make(bestand, name: naam)
        print("De sleutel '\(naam)' staat boven in \(bestand). Bewaar dit bestand apart van de database.")
    }
}

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

/// The file with master keys.
enum MasterKeysFile {
    /// Puts a new key first. The file is replaced as a whole, and only its owner may read it.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be written, or has a key of that name.
    static func make(_ path: String, name: String) throws {
        let old = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let text = MasterKeys.newLine(name: name) + old
        do { _ = try MasterKeys(text) } catch {
            throw CommandFailure(
                "In '\(path)' staat al een sleutel '\(name)', of het bestand is geen lijst van sleutels.")
        }
        let new = path + ".nieuw"
        guard
            FileManager.default.createFile(
                atPath: new, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
            Self.synced(new), rename(new, path) == 0,
            Self.synced(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        else { throw CommandFailure("Het bestand '\(path)' is niet te schrijven. Kijk of de map er is.") }
    }

    /// Whether a file or folder is on the disk: a key that is lost takes with it all that it opens.
    private static func synced(_ path: String) -> Bool {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}

/// - Throws: ``CommandFailure`` for a text that is no ID.
func identifier<Kind>(_ text: String) throws -> Identifier<Kind> {
    do { return try Identifier(text) } catch {
        throw CommandFailure(
            "Een naam heeft kleine letters, cijfers, - en _, en is hooguit \(Identifier<Kind>.longest) tekens lang.")
    }
}
