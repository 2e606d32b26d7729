import Foundation

/// A file with a copy of a database.
package enum CopyFile {
    /// Of what kind of database it is a copy.
    package enum Kind: Hashable, Sendable {
        case sqlite, postgres
    }

    /// - Returns: `nil` for a file that is not there, or is of another kind.
    package static func kind(of path: String) -> Kind? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        let start = (try? file.read(upToCount: 16)) ?? Data()
        if start.starts(with: Data("SQLite format 3\0".utf8)) { return .sqlite }
        return start.starts(with: Data("PGDMP".utf8)) ? .postgres : nil
    }

    /// Makes an empty file that its owner alone reads.
    static func make(_ path: String) throws(BackupFault) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .notEmpty }
        guard
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw .notWritable }
    }

    /// Takes a file away, with what SQLite lays beside it.
    static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
}
