import Foundation
import LuwteStore

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
