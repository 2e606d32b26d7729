import Foundation
import LuwteStore

/// Files of copies.
enum BackupFile {
    /// - Throws: ``CommandFailure`` when it is not there, or on a server.
    static func source(_ given: String?) throws -> SQLiteDatabase {
        var options = StoreOptions()
        options.database = given
        guard case .file(let path) = DatabaseAddress(try options.address) else {
            throw CommandFailure("Van PostgreSQL maakt u kopieën met pg_dump, en zet ze terug met pg_restore.")
        }
        guard FileManager.default.fileExists(atPath: path), let database = try? SQLiteDatabase(path: path) else {
            throw CommandFailure("'\(path)' is er niet, of het is geen database.")
        }
        return database
    }

    /// - Throws: ``CommandFailure`` when something is there already: nothing is written over.
    static func mustNotExist(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("'\(path)' is er al. Kies een andere naam: Luwte overschrijft niets.")
        }
    }
}
