import Foundation

extension DatabaseAddress {
    /// Finds out whether the place of a database still takes what is written: disk for a file, standing for a server.
    ///
    /// - Throws: what goes wrong; ``StoreError/notDurable(_:)`` for a server that only reads.
    package func checkWritable(_ store: Store) async throws {
        switch self {
        case .file(let path): try Self.writeBeside(path)
        case .server:
            let answer = try await store.database.read { connection in
                try connection.run("SELECT pg_catalog.pg_is_in_recovery()::text").first?.text(0)
            }
            guard answer == "false" else { throw StoreError.notDurable("in recovery") }
        }
    }

    /// Writes a small file beside the database, down to the disk, and takes it away again.
    private static func writeBeside(_ path: String) throws {
        // A database whose file is gone still answers whoever has it open.
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.unreadable }
        let trial = "\(path)-proef-\(ProcessInfo.processInfo.processIdentifier)"
        defer { unlink(trial) }
        let file = Foundation.open(trial, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw StoreError.notDurable("no file") }
        defer { Foundation.close(file) }
        let bytes = [UInt8](repeating: 0, count: 4096)
        guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw StoreError.notDurable("no space")
        }
    }
}
