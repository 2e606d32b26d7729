import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore
import Synchronization
import Testing

@Suite struct `Whoever watches the store` {
    private final class Watch: StoreObserver {
        let heard = Mutex<[String]>([])

        func ended(_ kind: TransactionKind, after took: Duration, failure: String?) {
            heard.withLock { $0.append("\(kind.rawValue) \(failure ?? "kept")") }
        }
        func appended(_ events: Int) { heard.withLock { $0.append("appended \(events)") } }
        func read(_ sections: Int) { heard.withLock { $0.append("sections \(sections)") } }

        /// What was heard since the last time.
        func news() -> [String] {
            heard.withLock { heard in
                defer { heard = [] }
                return heard
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `hears of transactions, events and readings, and codes instead of content`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let watch = Watch()
        let store = Store(
            try DatabaseAddress(test.addresses.zaken).open(), keys: try DatabaseAddress(test.addresses.keys).open(),
            masters: try MasterKeys(TestStore.masters), observer: watch)
        var zaak = Zaak("zaak-1", gemeente: test.gemeente)
        let records = try zaak.perform(
            SubmitAanvraag(
                kind: "kind1", channel: .formulier, receivedOn: "2026-03-02", request: .init(first: "2026-05-01"),
                feiten: [], completeSubjects: []), test.frame(.parent, "2026-03-02"))
        let change = Change(zaak, records, row: try zaak.row(test.law, on: "2026-03-02"))
        try await store.append(change)
        let heard = watch.news()
        #expect(heard.last == "appended \(records.count)")
        #expect(heard.filter { $0 == "write kept" }.count >= 1)

        await #expect(throws: StoreError.self) { try await store.append(change) }
        #expect(watch.news().contains("write conflict"))

        let grant = AccessGrant(to: "medewerker-a", of: test.gemeente, as: .behandelaar, scope: .gemeente)
        let reader = Reader("medewerker-a", [grant], purpose: "proef")
        _ = try await store.open("zaak-1", of: test.gemeente, for: reader, at: Date())
        #expect(watch.news().contains { $0.hasPrefix("sections ") })

        try await test.change("DROP TABLE certificate")
        await #expect(throws: (any Error).self) { try await store.certificates(of: test.gemeente) }
        #expect(watch.news() == [kind == .sqlite ? "read sqlite_1" : "read 42P01"])
    }

    @Test(arguments: TestDatabase.all)
    func `finds out whether the store is ready`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let place = DatabaseAddress(test.addresses.zaken)
        try await test.store.checkZaken()
        try await test.store.keys.checkAnswers()
        try await test.store.checkSchema()
        try await place.checkWritable(test.store)
        try await test.change("DELETE FROM migration")
        await #expect(throws: StoreError.unreadable) { try await test.store.checkSchema() }
        try await test.change("INSERT INTO migration (number, fingerprint) VALUES (99, 'x')")
        await #expect(throws: StoreError.databaseIsNewer(99)) { try await test.store.checkSchema() }
        try await test.change("DROP TABLE migration")
        await #expect(throws: (any Error).self) { try await test.store.checkZaken() }
    }

    @Test func `says that a server does not answer`() async throws {
        let database = PostgresDatabase(address: "postgres://127.0.0.1:1/nergens", connections: 1)
        for _ in 0..<3 {
            await #expect(throws: StoreError.database(code: "no connection")) {
                try await database.write { try $0.script("SELECT 1") }
            }
        }
    }

    @Test func `sees that the file of a database is gone`() async throws {
        let test = try await TestStore(.sqlite)
        try FileManager.default.removeItem(atPath: test.addresses.zaken)
        await #expect(throws: StoreError.unreadable) {
            try await DatabaseAddress(test.addresses.zaken).checkWritable(test.store)
        }
    }
}
