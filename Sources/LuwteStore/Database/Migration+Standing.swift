extension Database {
    /// - Throws: ``StoreError`` unless the schema is exactly that of this program.
    func checkSchema(_ migrations: [Migration]) async throws {
        let applied = try await read { connection in
            try connection.run("SELECT number, fingerprint FROM migration ORDER BY number")
                .map { (number: try $0.int(0), fingerprint: try $0.text(1)) }
        }
        for row in applied {
            guard let own = migrations.first(where: { $0.number == row.number }) else {
                throw StoreError.databaseIsNewer(row.number)
            }
            guard row.fingerprint == own.fingerprint else { throw StoreError.migrationDiffers(row.number) }
        }
        guard applied.count == migrations.count else { throw StoreError.unreadable }
    }

    /// - Throws: what goes wrong when the database does not answer.
    func checkAnswers() async throws {
        _ = try await read { try $0.run("SELECT count(*) FROM migration") }
    }
}

extension Store {
    /// - Throws: what goes wrong when the database with zaken does not answer.
    package func checkZaken() async throws { try await database.checkAnswers() }

    /// - Throws: ``StoreError`` unless both schemas are exactly those of this program.
    package func checkSchema() async throws {
        try await database.checkSchema(Migration.zaken)
        try await keys.checkSchema()
    }
}

extension KeyRing {
    /// - Throws: what goes wrong when the database with keys does not answer.
    package func checkAnswers() async throws { try await database.checkAnswers() }

    fileprivate func checkSchema() async throws { try await database.checkSchema(Migration.keys) }
}
