import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `A stream in the store` {
    @Test(arguments: TestDatabase.all)
    func `is read back as it was written, by another instance too`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.applied()
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-noord", behandelaar: "medewerker-a"))
        try await test.act(
            &zaak, .worker, "2026-03-03",
            RecordPersonalia(
                Personalia(voornamen: "Fenna", achternaam: "Zandstra", bornOn: "2023-05-04", bsn: nil), of: "kind1"))
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente) == zaak)
        #expect(try await test.again().zaak("zaak-1", of: test.gemeente) == zaak)
        #expect(zaak.version == 3)
    }

    @Test(arguments: TestDatabase.all)
    func `is not there for another gemeente`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        #expect(try await test.store.zaak("zaak-1", of: "elders") == nil)
    }

    @Test(arguments: TestDatabase.all)
    func `tells the second of two workers, and keeps nothing of what came too late`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let zaak = try await test.applied()
        var (first, second) = (zaak, zaak)
        try await test.act(&first, .worker, "2026-03-03", AssignZaak(to: "team-noord"))
        await #expect(throws: StoreError.conflict(StreamID(zaak.id, of: test.gemeente), expected: 1, found: 2)) {
            try await test.act(&second, .worker, "2026-03-03", AssignZaak(to: "team-zuid"))
        }
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente) == first)
        #expect(try await test.store.row(of: "zaak-1", in: test.gemeente)?.team == "team-noord")
    }

    @Test(arguments: TestDatabase.all)
    func `begins once, however many begin it at once`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let begun = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { (try? await test.applied()) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(begun == 1)
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente)?.version == 1)
    }

    @Test(arguments: TestDatabase.all)
    func `takes many zaken at once, and one that fails takes none of the others with it`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied("zaak-7")
        let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                let id = try Zaak.ID("zaak-\(number)")
                group.addTask { (try? await test.applied(id)) != nil }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept == 39)
        let check = try await test.store.log.check(test.gemeente)
        #expect(check.count == 40)
        #expect(check.findings.isEmpty)
    }

    @Test func `of SQLite writes through to the disk, and is its owner's alone`() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sqlite").path
        #expect(try await SQLiteDatabase(path: path).synchronous() == 2)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }
}

@Suite struct `A gemeente in the store` {
    @Test(arguments: TestDatabase.all)
    func `is read back as it was written, by another instance too, and its lists hold for the law`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        var gemeente = try await test.store.gemeente(test.gemeente)
        #expect(gemeente == Gemeente(test.gemeente), "nothing happened yet")
        let locatie = try LRKNumber("123456789")
        let keeper = Author("medewerker-r", as: .regelingbeheerder)
        let added = try gemeente.perform(
            AddAanbieder(locatie, to: "goedgekeurd", from: "2026-03-01", reason: "Nieuw contract."),
            test.frame(keeper, "2026-03-02"))
        try await test.store.append(Change(gemeente, added))
        let officer = Author("medewerker-t", as: .toezichthouder)
        let found = try gemeente.perform(
            RegisterDatalek(discoveredAt: TestStore.moment("2026-03-03"), report: "Een brief kwam verkeerd aan."),
            test.frame(officer, "2026-03-04"))
        try await test.store.append(Change(gemeente, found))
        let read = try await test.again().gemeente(test.gemeente)
        #expect(read == gemeente)
        #expect(test.law.holding(read, on: "2026-03-02").providerLists == ["goedgekeurd": ["123456789"]])
        #expect(try read.dueItems(test.law, on: "2026-03-04").first?.kind == .tellPeople)
        #expect(try await test.store.gemeente("elders") == Gemeente("elders"))
        #expect(try await test.store.log.check(test.gemeente).findings.isEmpty)
    }

    @Test(arguments: TestDatabase.all)
    func `tells the second of two people, and keeps nothing of what came too late`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let keeper = Author("medewerker-r", as: .regelingbeheerder)
        func add(_ digits: String) throws -> Change {
            var gemeente = Gemeente(test.gemeente)
            let act = AddAanbieder(
                try LRKNumber(digits), to: "goedgekeurd", from: "2026-03-01", reason: "Nieuw contract.")
            let records = try gemeente.perform(act, test.frame(keeper, "2026-03-02"))
            return Change(gemeente, records)
        }
        try await test.store.append(add("123456789"))
        await #expect(throws: StoreError.self) { try await test.store.append(add("987654321")) }
        let read = try await test.store.gemeente(test.gemeente)
        #expect(read.providerLists(on: "2026-03-02") == ["goedgekeurd": ["123456789"]])
    }
}
