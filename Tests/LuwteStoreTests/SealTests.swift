import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `What is sealed` {
    @Test(arguments: TestDatabase.all)
    func `does not lie readable in the database`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let found = try await test.store.database.read { connection in
            try connection.run("SELECT sealed, header FROM event WHERE gemeente <> $1", [.text("")]).flatMap {
                try [$0.bytes(0), $0.bytes(1)]
            }
        }
        #expect(found.count == 4)
        for bytes in found { #expect(bytes.range(of: Data("Zandstra".utf8)) == nil) }
    }

    @Test(arguments: TestDatabase.all)
    func `does not open when it was moved to another number`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.applied()
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-noord"))
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-zuid"))
        try await test.change("UPDATE event SET sealed = (SELECT sealed FROM event WHERE number = 3) WHERE number = 2")
        await #expect(throws: StoreError.doesNotOpen(StreamID(zaak.id, of: test.gemeente), number: 2)) {
            try await test.store.zaak("zaak-1", of: test.gemeente)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `opens after the master key was replaced, and then without the old one`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let newer = MasterKeys.newLine(name: "tweede")
        let both = try test.again(masters: newer + TestStore.masters)
        #expect(try await both.keys.rotate(test.gemeente) == 3)
        #expect(try await both.keys.rotate(test.gemeente) == 0)
        let after = try test.again(masters: newer)
        #expect(try await after.zaak("zaak-1", of: test.gemeente)?.personalia["kind1"]?.achternaam == "Zandstra")
        await #expect(throws: StoreError.masterKeyMissing("tweede")) {
            try await test.again().zaak("zaak-1", of: test.gemeente)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `is gone when its key is destroyed, and the rest and the chain stay`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let zaak = Zaak("zaak-1", gemeente: test.gemeente)
        let stream = StreamID(zaak.id, of: test.gemeente)
        #expect(try await test.store.keys.destroy([.person, .medical], of: stream, on: "2036-01-02") == [.person])
        #expect(try await test.store.keys.destroy([.person], of: stream, on: "2036-01-03").isEmpty)
        let events = try await test.store.events(of: stream)
        #expect(events.map { $0.event == nil } == [false, true])
        await #expect(throws: StoreError.destroyed(stream)) {
            try await test.store.zaak("zaak-1", of: test.gemeente)
        }
        #expect(try await test.store.log.check(test.gemeente).findings.isEmpty)
    }

    @Test(arguments: [
        ("", MasterKeysFault.empty), ("# alleen uitleg\n", .empty), ("eerste\n", .malformed(line: 1)),
        ("\neerste te-kort\n", .malformed(line: 2)),
    ])
    func `asks for a file with keys that can be read`(text: String, fault: MasterKeysFault) {
        #expect(throws: fault) { try MasterKeys(text) }
    }

    @Test func `asks for each master key once`() {
        let line = MasterKeys.newLine(name: "eerste")
        #expect(throws: MasterKeysFault.twice(line: 2)) { try MasterKeys(line + line) }
    }
}

extension TestStore {
    /// A zaak of a child with a name.
    func named(_ surname: String, bsn: BSN? = nil, _ id: Zaak.ID = "zaak-1") async throws {
        var zaak = try await applied(id)
        try await act(
            &zaak, .worker, "2026-03-03",
            RecordPersonalia(
                Personalia(voornamen: "Fenna", achternaam: surname, bornOn: "2023-05-04", bsn: bsn), of: "kind1"))
    }

    /// Does what somebody with the rights of an administrator of the database could do.
    func change(_ sql: String) async throws {
        try await store.database.write { try $0.script(sql) }
    }
}
