/// Where everything is kept. SQLite and PostgreSQL are pool and driver; the SQL is the same text for both.
package protocol Database: Sendable {
    /// Reads as of one moment.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// One transaction: all of it or nothing, and on disk before this returns.
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// One transaction that keeps every other one of its kind out, in every process.
    func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Ends every connection.
    func close() async
}

/// One connection, for as long as a transaction lasts.
package protocol SQLConnection {
    /// Runs one statement. `$1`, `$2` … stand for the arguments; each first appears in that order.
    ///
    @discardableResult
    func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow]

    /// Runs the statements of a migration.
    func script(_ sql: String) throws
}

extension SQLConnection {
    @discardableResult
    func run(_ sql: SQL) throws -> [SQLRow] { try run(sql, []) }
}
