import Foundation
import GRDB

/// A database in one file, with a write-ahead log and full durability.
package final class SQLiteDatabase: Database {
    private let pool: DatabasePool
    private let writer: GroupCommit

    /// - Parameter path: of the file; it is made when it is not there.
    /// - Throws: ``StoreError/notDurable(_:)`` when a commit would not reach the disk, and what SQLite throws.
    package init(path: String) throws {
        // Its owner alone reads it; what SQLite lays beside it gets the same rights.
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        pool = try DatabasePool(path: path, configuration: configuration)
        writer = GroupCommit(pool)
        // The pool itself sets NORMAL after opening, which may lose the last commits when the power fails.
        let mode = try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
        }
        guard mode == 2 else { throw StoreError.notDurable("synchronous = \(mode)") }
    }

    /// Reads as of one moment, beside whoever writes.
    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await pool.read { try body(SQLiteConnection(database: $0)) }
    }

    /// One transaction, shared on disk with others that come at the same time.
    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await writer.write { try body(SQLiteConnection(database: $0)) }
    }

    package func writeAlone<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        // SQLite has one writer at a time, over all processes.
        try await pool.write { try body(SQLiteConnection(database: $0)) }
    }

    package func close() async { try? pool.close() }

    /// How commits reach the disk, as SQLite says it: 2 is FULL.
    package func synchronous() async throws -> Int {
        try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? 0 }
    }

    /// Reads every page and index.
    ///
    /// - Throws: ``StoreError/unreadable`` when one of them is damaged.
    package func checkIntegrity() async throws {
        let answer = try await pool.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        guard answer == "ok" else { throw StoreError.unreadable }
    }

    /// Copies the whole database as of one moment to a new file, while others write.
    ///
    /// - Parameter progress: hears the share that is done, from 0 to 1.
    package func backup(to path: String, progress: @escaping @Sendable (Double) -> Void) throws {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy, pagesPerStep: 1000) { state in
            progress(state.totalPageCount == 0 ? 1 : Double(state.completedPageCount) / Double(state.totalPageCount))
        }
        try copy.close()
    }
}

/// A connection of SQLite within a transaction.
struct SQLiteConnection: SQLConnection {
    let database: GRDB.Database

    func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow] {
        let statement = try database.cachedStatement(sql: sql.text)
        try statement.setArguments(StatementArguments(arguments.map(\.databaseValue)))
        guard statement.columnCount > 0 else {
            try statement.execute()
            return []
        }
        var rows: [SQLRow] = []
        let columns = statement.columnCount
        let cursor = try Row.fetchCursor(statement)
        while let row = try cursor.next() {
            rows.append(SQLRow((0..<columns).map { SQLValue(row[$0] as DatabaseValue) }))
        }
        return rows
    }

    func script(_ sql: String) throws { try database.execute(sql: sql) }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let data): data.databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .integer(Int64(number))
            case .string(let text): .text(text)
            case .blob(let data): .bytes(data)
            }
    }
}
