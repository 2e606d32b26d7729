import Foundation

/// One step of the schema. As it shipped, it stays.
struct Migration: Sendable {
    /// From 1, without gaps.
    let number: Int
    let sql: String

    /// SHA-256 of the text, in hexadecimal digits.
    var fingerprint: String { Fingerprint.of(Data(sql.utf8)) }

    fileprivate init(_ number: Int, _ bytes: [UInt8]) {
        self.number = number
        sql = String(decoding: bytes, as: UTF8.self)
    }

    /// Of the database with the zaken.
    static let zaken = [
        Migration(1, PackageResources.M0001_zaken_sql), Migration(2, PackageResources.M0002_documents_sql),
    ]
    /// Of the database with the wrapped keys.
    static let keys = [Migration(1, PackageResources.K0001_keys_sql)]
}

extension Database {
    /// Brings the schema up to this program; what is there already stays as it is.
    ///
    /// - Returns: the numbers that were applied now.
    /// - Throws: ``StoreError/databaseIsNewer(_:)`` for a database of a newer program, ``StoreError/migrationDiffers(_:)``
    ///   when a step that was applied is another than this program's.
    func migrate(_ migrations: [Migration]) async throws -> [Int] {
        try await writeAlone { connection in
            try connection.run(
                """
                CREATE TABLE IF NOT EXISTS migration
                (number bigint NOT NULL PRIMARY KEY, fingerprint text NOT NULL)
                """)
            let applied = try connection.run("SELECT number, fingerprint FROM migration ORDER BY number")
            for row in applied {
                let number = try row.int(0)
                guard let own = migrations.first(where: { $0.number == number }) else {
                    throw StoreError.databaseIsNewer(number)
                }
                guard try row.text(1) == own.fingerprint else { throw StoreError.migrationDiffers(number) }
            }
            let open = migrations.dropFirst(applied.count)
            for migration in open {
                try connection.script(migration.sql)
                try connection.run(
                    "INSERT INTO migration (number, fingerprint) VALUES ($1, $2)",
                    [.init(migration.number), .text(migration.fingerprint)])
            }
            return open.map(\.number)
        }
    }
}
