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
        // On the disk before anything is sealed by it: a key that is lost takes with it all that it opens.
        do { try DurableFile.write(Data(text.utf8), to: URL(fileURLWithPath: path)) } catch {
            throw CommandFailure("Het bestand '\(path)' is niet te schrijven. Kijk of de map er is.")
        }
    }
}
