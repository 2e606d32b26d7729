import Foundation
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `The schema` {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/LuwteStore", isDirectory: true)

    /// Every file of the store with one ending.
    private static func texts(_ ending: String) throws -> [(name: String, text: String)] {
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }.map {
            ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        }
    }

    @Test func `begins every key and every index with the gemeente`() throws {
        let migrations = try Self.texts("sql")
        #expect(migrations.count >= 2)
        for (name, text) in migrations {
            let keys = text.matches(of: #/PRIMARY KEY \((\w+)|CREATE (?:UNIQUE )?INDEX \w+ ON \w+ \((\w+)/#)
            #expect(keys.count >= 1)
            for key in keys { #expect((key.1 ?? key.2) == "gemeente", "\(name): \(key.0)") }
        }
    }

    @Test func `is asked for one gemeente by every statement`() throws {
        var count = 0
        for (name, text) in try Self.texts("swift") {
            for statement in text.matches(of: #/"(?:"")?\s*((?:SELECT|INSERT|UPDATE|DELETE|FROM) [^"]*)"/#) {
                let sql = statement.1
                if sql.contains("migration") || sql.contains("pg_") { continue }
                count += 1
                #expect(sql.contains(sql.hasPrefix("FROM") ? "gemeente = $1" : "gemeente"), "\(name): \(sql)")
                let places = sql.matches(of: #/\$(\d+)/#).compactMap { Int($0.1) }
                var highest = 0
                for place in places {
                    #expect(place <= highest + 1, "\(name): an argument comes before an earlier one: \(sql)")
                    highest = max(highest, place)
                }
            }
        }
        #expect(count > 25)
    }

    /// What has shipped stays as it is; a change is a migration with the next number.
    @Test(arguments: [
        ("M0001-zaken.sql", "446f852c55848e369ff1e6212bcd7929bb8124b7567935511151bb4961c1f61a"),
        ("M0002-documents.sql", "c8cec4cf94f7d839f9d74b7571bacd9a5bacfe403f28fc6632e8eda5f0f20fce"),
        ("K0001-keys.sql", "d5b2bbde5dd40bed71945223f624ce4c01d17f8f9412506894099278b8446065"),
    ])
    func `keeps each migration as it shipped`(file: String, fingerprint: String) throws {
        let text = try String(
            contentsOf: Self.sources.appendingPathComponent("Migrations/\(file)"), encoding: .utf8)
        #expect(Fingerprint.of(Data(text.utf8)) == fingerprint)
    }

    @Test(arguments: TestDatabase.all)
    func `is made once, and what a newer program made is refused`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        #expect(try await test.store.migrate() == 0)
        try await test.change("INSERT INTO migration (number, fingerprint) VALUES (3, 'newer')")
        await #expect(throws: StoreError.databaseIsNewer(3)) { try await test.again().migrate() }
        try await test.change("DELETE FROM migration WHERE number = 3")
        try await test.change("UPDATE migration SET fingerprint = 'other'")
        await #expect(throws: StoreError.migrationDiffers(1)) { try await test.again().migrate() }
    }

    @Test(arguments: TestDatabase.all)
    func `keeps what stood in a database of the first step`(kind: TestDatabase) async throws {
        let databases = try await kind.make()
        let first = try String(
            contentsOf: Self.sources.appendingPathComponent("Migrations/M0001-zaken.sql"), encoding: .utf8)
        try await databases.zaken.write { connection in
            try connection.script(
                "CREATE TABLE migration (number bigint NOT NULL PRIMARY KEY, fingerprint text NOT NULL)")
            try connection.script(first)
            try connection.run(
                "INSERT INTO migration (number, fingerprint) VALUES ($1, $2)",
                [.integer(1), .text(Fingerprint.of(Data(first.utf8)))])
            try connection.script(
                """
                INSERT INTO certificate VALUES ('rotterdam', 'zaak-oud', 'bewaren_geweigerd', '2025-01-01', 'beslisser-1',
                    'archivaris-1', '2025-01-03', '2025-02-07', 1);
                INSERT INTO zaak_row (gemeente, zaak, version, phase, due_on) VALUES ('rotterdam', 'zaak-1', 3, 'loopt',
                    '2026-04-01');
                INSERT INTO reading VALUES ('rotterdam', 'zaak-1', 5, 'een', 'medewerker-a', 'behandelaar', 'persoon',
                    'bellen met mevrouw Zandstra')
                """)
        }
        let store = Store(databases.zaken, keys: databases.keys, masters: try MasterKeys(TestStore.masters))
        #expect(try await store.migrate() == 1)
        let certificate = try #require(try await store.certificates(of: "rotterdam").first)
        #expect(certificate.zaak == "zaak-oud" && certificate.isDone)
        #expect(certificate.sections == Set(LuwteDomain.Section.allCases))
        #expect(try await store.row(of: "zaak-1", in: "rotterdam")?.version == 3)
        let readings = try await store.readings(of: "zaak-1", in: "rotterdam", limit: 5)
        #expect(readings.map(\.persoon) == ["medewerker-a"])
        #expect(readings.map(\.purpose) == [nil], "an unsealed reason may name somebody")
    }

    @Test(arguments: TestDatabase.all)
    func `is made once by several that start together`(kind: TestDatabase) async throws {
        let databases = try await kind.make()
        let addresses = databases.addresses
        let made = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let store = Store(
                        try DatabaseAddress(addresses.0).open(), keys: try DatabaseAddress(addresses.1).open(),
                        masters: try MasterKeys(TestStore.masters))
                    return try await store.migrate()
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(made == 2)
    }
}
