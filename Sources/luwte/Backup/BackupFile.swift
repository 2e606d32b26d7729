import Foundation
import LuwteStore

/// Files of copies.
enum BackupFile {
    /// - Throws: ``CommandFailure`` when there is no such file; what is on a server is looked at there.
    static func mustExist(_ address: String) throws {
        if case .file(let path) = DatabaseAddress(address), !FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("'\(path)' is er niet.")
        }
    }

    /// - Throws: ``CommandFailure`` when something is there already: nothing is written over.
    static func mustNotExist(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("'\(path)' is er al. Kies een andere naam: Luwte overschrijft niets.")
        }
    }
}
