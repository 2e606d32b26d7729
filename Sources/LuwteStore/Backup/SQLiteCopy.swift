import Foundation

/// Copies of databases in a file.
enum SQLiteCopy {
    static func make(
        of source: String, at path: String, _ progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) {
        guard CopyFile.kind(of: source) == .sqlite, let database = try? SQLiteDatabase(path: source) else {
            throw .unreachable
        }
        do { try database.backup(to: path) { progress(.share($0)) } } catch { throw .notWritable }
        await database.close()
    }

    /// Copies to a new file and reads every page of it.
    static func restore(
        _ copy: String, to target: String, _ progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) {
        try CopyFile.make(target)
        do {
            guard let source = try? SQLiteDatabase(path: copy) else { throw BackupFault.damaged }
            try source.backup(to: target) { progress(.share($0)) }
            await source.close()
            let database = try SQLiteDatabase(path: target)
            try await database.checkIntegrity()
            await database.close()
        } catch {
            CopyFile.remove(target)
            throw .damaged
        }
    }
}
