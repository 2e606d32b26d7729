import Foundation

extension DatabaseAddress {
    /// Copies everything as of one moment to a new file, while others write; the papers to a folder beside it.
    ///
    /// - Parameter documents: where the papers lie.
    /// - Throws: ``BackupFault``; then there is no file.
    package func backup(
        to path: String, documents: DocumentPlace, progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) {
        try CopyFile.make(path)
        do {
            switch self {
            case .file(let source): try await SQLiteCopy.make(of: source, at: path, progress)
            case .server(let text): try await PostgresCopy(PostgresAddress(text)).make(at: path, progress)
            }
            try await DocumentCopy.make(of: self, from: documents, to: DocumentCopy.folder(of: path))
        } catch {
            CopyFile.remove(path)
            throw error
        }
    }

    /// Makes a new database of a copy. Nothing is ever written over.
    ///
    /// - Parameter documents: where the papers go.
    /// - Throws: ``BackupFault``; then nothing was put back.
    package func restore(
        from path: String, documents: DocumentPlace, progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) {
        switch (self, CopyFile.kind(of: path)) {
        case (_, nil): throw .damaged
        case (.file(let target), .sqlite): try await SQLiteCopy.restore(path, to: target, progress)
        case (.server(let text), .postgres): try await PostgresCopy(PostgresAddress(text)).restore(path)
        case (.file, .postgres), (.server, .sqlite): throw .otherKind
        }
        if case .folder(let target) = documents {
            do {
                try await DocumentCopy.make(of: self, from: DocumentCopy.place(of: path), to: target)
            } catch {
                if case .file(let restored) = self { CopyFile.remove(restored) }
                throw error
            }
        }
    }

    /// Puts a copy back in a trial database, which is gone again afterwards, and checks what is in it.
    ///
    /// - Parameter server: where the trial database is made for a copy of PostgreSQL; the user there may make databases.
    /// - Throws: ``BackupFault``.
    package static func check(
        copy path: String, on server: String?, progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) -> CopyCheck {
        switch CopyFile.kind(of: path) {
        case nil: throw .damaged
        case .sqlite:
            let trial = FileManager.default.temporaryDirectory
                .appendingPathComponent("luwte-\(UUID().uuidString)").path
            defer { CopyFile.remove(trial) }
            try await SQLiteCopy.restore(path, to: trial, progress)
            guard let database = try? SQLiteDatabase(path: trial) else { throw .damaged }
            return try await CopyCheck(closing: database, DocumentCopy.place(of: path), progress)
        case .postgres:
            guard let server, case .server(let text) = DatabaseAddress(server) else { throw .otherKind }
            return try await PostgresCopy(PostgresAddress(text)).tryOut(path, progress)
        }
    }
}
