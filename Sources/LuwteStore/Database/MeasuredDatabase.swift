/// A database that tells how long its transactions took and how they ended.
///
/// It measures where the caller waits, so that an observer knows in which request it was.
struct MeasuredDatabase: Database {
    let database: any Database
    let observer: any StoreObserver

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await measure(.read) { try await database.read(body) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await measure(.write) { try await database.write(body) }
    }

    func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await measure(.write) { try await database.writeAlone(body) }
    }

    func close() async { await database.close() }

    private func measure<T>(_ kind: TransactionKind, _ work: () async throws -> T) async throws -> T {
        let start = ContinuousClock.now
        do {
            let value = try await work()
            observer.ended(kind, after: .now - start, failure: nil)
            return value
        } catch {
            observer.ended(kind, after: .now - start, failure: failureCode(of: error))
            throw error
        }
    }
}
