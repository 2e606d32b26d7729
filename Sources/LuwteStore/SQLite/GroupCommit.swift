import GRDB
import Synchronization

/// Brings what several callers write into one transaction, for the disk is asked once for each transaction.
///
/// Each caller has a savepoint of its own: one that fails takes nothing of the others with it.
actor GroupCommit {
    private let pool: DatabasePool
    private var waiting: [any Job] = []
    private var isCommitting = false
    /// The most callers that share a transaction, so that none waits long for the others.
    private static let most = 128

    init(_ pool: DatabasePool) { self.pool = pool }

    func write<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(Work(body, continuation))
            if !isCommitting {
                isCommitting = true
                Task { await commitAll() }
            }
        }
    }

    private func commitAll() async {
        while !waiting.isEmpty {
            let batch = Array(waiting.prefix(Self.most))
            waiting.removeFirst(batch.count)
            do {
                try await pool.write { database in
                    for job in batch { try job.run(in: database) }
                }
                for job in batch { job.resume(throwing: nil) }
            } catch {
                for job in batch { job.resume(throwing: error) }
            }
        }
        isCommitting = false
    }
}

/// What one caller wants written.
private protocol Job: Sendable {
    /// - Throws: only what ends the whole transaction.
    func run(in database: GRDB.Database) throws
    /// Answers the caller, with the error that undid everything if there is one.
    func resume(throwing error: (any Error)?)
}

private final class Work<T: Sendable>: Job {
    private let body: @Sendable (GRDB.Database) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private let outcome = Mutex<Result<T, any Error>?>(nil)

    init(
        _ body: @escaping @Sendable (GRDB.Database) throws -> T, _ continuation: CheckedContinuation<T, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(in database: GRDB.Database) throws {
        do {
            var value: T?
            try database.inSavepoint {
                value = try body(database)
                return .commit
            }
            if let value { outcome.withLock { $0 = .success(value) } }
        } catch {
            // A full disk makes SQLite undo the whole transaction: then nobody's work was kept.
            guard database.isInsideTransaction else { throw error }
            outcome.withLock { $0 = .failure(error) }
        }
    }

    func resume(throwing error: (any Error)?) {
        if let error { return continuation.resume(throwing: error) }
        continuation.resume(with: outcome.withLock { $0 } ?? .failure(CancellationError()))
    }
}
