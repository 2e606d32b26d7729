import Dispatch
import Foundation
import Synchronization

/// A database on a server, for one or several nodes of the program.
package final class PostgresDatabase: Database {
    private let address: String
    private let queue = DispatchQueue(label: "luwte.postgres", attributes: .concurrent)
    private let pool: Mutex<Pool>

    private struct Pool {
        var free: [PostgresConnection] = []
        /// How many more may be opened.
        var unopened: Int
        var waiting: [CheckedContinuation<PostgresConnection?, any Error>] = []
        var isClosed = false
    }

    /// - Parameters:
    ///   - address: `postgres://…`, as libpq reads it.
    ///   - connections: the most that are open at once; callers beyond them wait.
    package init(address: String, connections: Int = 16) {
        self.address = address
        pool = Mutex(Pool(unopened: connections))
    }

    /// Reads on one snapshot of the server.
    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// One transaction; what it throws undoes all of it.
    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await transaction("BEGIN", body)
    }

    package func writeAlone<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await transaction("BEGIN") { connection in
            // The number stands for Luwte; the lock ends with the transaction.
            try connection.run("SELECT pg_advisory_xact_lock(4158340)::text")
            return try body(connection)
        }
    }

    package func close() async {
        let waiting = pool.withLock { pool in
            pool.isClosed = true
            pool.free = []
            defer { pool.waiting = [] }
            return pool.waiting
        }
        for caller in waiting { caller.resume(throwing: StoreError.database(code: "closed")) }
    }

    private func transaction<T: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        let free = try await borrow()
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { [self] in
                let (connection, result) = Self.run(free, address, begin, body)
                giveBack(connection)
                continuation.resume(with: result)
            }
        }
    }

    /// - Returns: the connection when it can be used again.
    private static func run<T>(
        _ free: PostgresConnection?, _ address: String, _ begin: String, _ body: (any SQLConnection) throws -> T
    ) -> (PostgresConnection?, Result<T, any Error>) {
        do {
            let connection = try free ?? PostgresConnection(address)
            do {
                try connection.script(begin)
                let value = try body(connection)
                try connection.script("COMMIT")
                return (connection, .success(value))
            } catch {
                try? connection.script("ROLLBACK")
                return (connection.isBroken ? nil : connection, .failure(error))
            }
        } catch {
            return (nil, .failure(error))
        }
    }

    /// - Returns: `nil` when a new connection may be opened.
    private func borrow() async throws -> PostgresConnection? {
        try await withCheckedThrowingContinuation { continuation in
            pool.withLock { pool in
                if pool.isClosed {
                    continuation.resume(throwing: StoreError.database(code: "closed"))
                } else if let connection = pool.free.popLast() {
                    continuation.resume(returning: connection)
                } else if pool.unopened > 0 {
                    pool.unopened -= 1
                    continuation.resume(returning: nil)
                } else {
                    pool.waiting.append(continuation)
                }
            }
        }
    }

    private func giveBack(_ connection: PostgresConnection?) {
        pool.withLock { pool in
            if !pool.waiting.isEmpty {
                pool.waiting.removeFirst().resume(returning: connection)
            } else if let connection, !pool.isClosed {
                pool.free.append(connection)
            } else {
                pool.unopened += 1
            }
        }
    }
}
