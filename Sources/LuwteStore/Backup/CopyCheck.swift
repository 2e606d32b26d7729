package import LuwteDomain

/// What a database that was put back holds, and whether it is sound.
package enum CopyCheck: Sendable {
    /// Zaken: how many events were checked, and in which gemeenten something is wrong.
    case zaken(events: Int, findings: [Gemeente.ID: Int])
    /// Wrapped keys. Whether they open, only their master key tells.
    case keys(Int)

    /// Checks a database and closes it.
    ///
    /// - Throws: ``BackupFault/notOurs`` when it holds neither.
    init(
        closing database: any Database, _ documents: DocumentPlace,
        _ progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) {
        let check = try? await Self.zaken(in: Log(database, documents: documents), progress)
        let keys = check == nil ? try? await Self.keys(in: database) : nil
        await database.close()
        guard let found = check ?? keys else { throw .notOurs }
        self = found
    }

    private static func zaken(
        in log: Log, _ progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws -> CopyCheck {
        var (events, findings) = (0, [Gemeente.ID: Int]())
        for gemeente in try await log.gemeenten() {
            let before = events
            let check = try await log.check(gemeente) { progress(.events(before + $0)) }
            events += check.count
            if !check.findings.isEmpty { findings[gemeente] = check.findings.count }
        }
        return .zaken(events: events, findings: findings)
    }

    private static func keys(in database: any Database) async throws -> CopyCheck {
        let rows = try await database.read { connection in
            try connection.run(
                "SELECT gemeente, count(*) FROM section_key WHERE wrapped IS NOT NULL GROUP BY gemeente")
        }
        return .keys(try rows.reduce(0) { $0 + (try $1.int(1)) })
    }
}
