import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

@Suite struct `A paper that comes in` {
    private let content = Data("Verslag van de huisarts over Fenna Zandstra".utf8)

    @Test(arguments: DocumentHome.all)
    func `is kept sealed, and opened again for who reads papers of doctors`(home: DocumentHome) async throws {
        let test = try await TestStore(home)
        let document = try await test.sentIn(content)
        #expect(document.bytes == content.count)
        #expect(try await test.read(document, by: .doctor) == content)
        let readings = try await test.store.readings(of: "zaak-1", in: test.gemeente, limit: 10)
        #expect(readings.map(\.section) == [.medical])
        #expect(readings.map(\.purpose) == ["advies voorbereiden"])
        #expect(try await test.storedBytes(document)?.range(of: Data("Zandstra".utf8)) == nil)
        #expect(try await test.store.log.check(test.gemeente).findings.isEmpty)
    }

    @Test(arguments: DocumentHome.all)
    func `is not there for who may not read it, nor under another zaak or gemeente`(home: DocumentHome) async throws {
        let test = try await TestStore(home)
        let document = try await test.sentIn(content)
        _ = try await test.applied("zaak-2")
        #expect(try await test.read(document, by: .clerk) == nil)
        #expect(try await test.read(document, by: .doctor, zaak: "zaak-2") == nil)
        #expect(try await test.read(Document(hash: String(repeating: "0", count: 64), bytes: 1), by: .doctor) == nil)
        #expect(try await test.store.readings(of: "zaak-1", in: test.gemeente, limit: 10).isEmpty)
    }

    @Test(arguments: DocumentHome.all)
    func `is missed by the check of the log when it is changed or gone`(home: DocumentHome) async throws {
        let test = try await TestStore(home)
        let document = try await test.sentIn(content)
        try await test.spoil(document)
        let check = try await test.store.log.check(test.gemeente)
        #expect(check.findings.map(\.kind) == [.documentDamaged])
        await #expect(throws: StoreError.documentDamaged(document.hash)) {
            try await test.read(document, by: .doctor)
        }
        try await test.lose(document)
        #expect(try await test.store.log.check(test.gemeente).findings.map(\.kind) == [.documentDamaged])
    }

    @Test(arguments: DocumentHome.all)
    func `leaves nothing behind when it is refused`(home: DocumentHome) async throws {
        let test = try await TestStore(home)
        _ = try await test.applied()
        await #expect(throws: Refusal.noSuchStuk("geen-stuk")) {
            try await test.send(Stuk(id: "geen-stuk", dated: nil, from: nil, receivedOn: "2026-03-03"), content)
        }
        await #expect(throws: StoreError.tooLarge) { try await test.send(try test.stuk, Data()) }
        await #expect(throws: StoreError.tooLarge) {
            try await test.send(try test.stuk, Data(count: Document.most + 1))
        }
        #expect(try await test.sweep() == 0)
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente)?.stukken.isEmpty == true)
    }

    @Test func `is swept away when a crash left its file without an event`() async throws {
        let test = try await TestStore(.files)
        let document = try await test.sentIn(content)
        let stray = try #require(test.file(document)).deletingLastPathComponent()
            .appendingPathComponent(String(repeating: "a", count: 64))
        try content.write(to: stray)
        #expect(try await test.store.sweepDocuments(of: test.gemeente, before: Date(timeIntervalSinceNow: -60)) == 0)
        #expect(try await test.sweep() == 1)
        #expect(try await test.read(document, by: .doctor) == content)
    }

    @Test func `lies in a file of its owner's alone`() async throws {
        let test = try await TestStore(.files)
        let file = try #require(test.file(try await test.sentIn(content)))
        let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test(arguments: DocumentHome.all)
    func `goes with the zaak that is destroyed`(home: DocumentHome) async throws {
        let test = try await TestStore(home)
        let document = try await test.sentIn(content)
        var zaak = try #require(try await test.store.zaak("zaak-1", of: test.gemeente))
        try await test.act(&zaak, .parent, "2026-03-04", Withdraw(procedure: 1))
        try await test.act(&zaak, .worker, "2026-03-05", CloseZaak())
        let last = try #require(try zaak.retention(test.law)).last
        try await test.act(&zaak, Author("beslisser-1", as: .beslisser), last.next, ApproveVernietiging())
        try await test.act(&zaak, Author("archivaris-1", as: .archivaris), last.next, DestroyZaak())
        #expect(try await test.storedBytes(document) == nil)
        #expect(try await test.store.log.check(test.gemeente).findings.isEmpty)
    }
}

/// Where papers lie in a test.
enum DocumentHome: String, CaseIterable, CustomTestStringConvertible {
    case files, sqlite, postgres

    static var all: [DocumentHome] { TestDatabase.all.contains(.postgres) ? allCases : [.files, .sqlite] }

    var testDescription: String { rawValue }
}

extension TestStore {
    init(_ home: DocumentHome) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("luwte-stukken-\(UUID().uuidString)")
        try await self.init(
            home == .postgres ? .postgres : .sqlite, documents: home == .files ? .folder(folder) : .database)
    }

    /// The first paper that the regeling knows.
    fileprivate var stuk: Stuk {
        get throws {
            let regeling = try #require(law.library.regelingen.first { $0.id.folder == "rotterdam" })
            let id = try #require(regeling.lists.bewijsstukken.first?.id)
            return Stuk(id: id, dated: nil, from: nil, receivedOn: "2026-03-03")
        }
    }

    fileprivate func send(_ stuk: Stuk, _ content: Data) async throws -> [ZaakRecord]? {
        let grant = AccessGrant(to: "medewerker-a", of: gemeente, as: .behandelaar, scope: .gemeente)
        let attempt = Attempt(
            by: Actor("medewerker-a", [grant]), law: law, at: Self.moment("2026-03-03"))
        return try await store.receive(stuk, content, in: "zaak-1", of: gemeente, attempt)
    }

    /// A zaak with one paper.
    fileprivate func sentIn(_ content: Data) async throws -> Document {
        _ = try await applied()
        let records = try #require(try await send(try stuk, content))
        let documents = records.compactMap { ($0.event as? StukReceived)?.stuk.document }
        return try #require(documents.first)
    }

    fileprivate enum Who: String { case doctor = "arts", clerk = "loket" }

    fileprivate func read(_ document: Document, by who: Who, zaak: Zaak.ID = "zaak-1") async throws -> Data? {
        let grant = AccessGrant(to: "medewerker-b", of: gemeente, as: .adviseur, rol: who.rawValue, scope: .gemeente)
        let reader = Reader("medewerker-b", [grant], purpose: "advies voorbereiden", medicalReaders: ["arts"])
        return try await store.document(
            document.hash, of: zaak, in: gemeente, for: reader, at: Self.moment("2026-03-04"))
    }

    /// Removes every file that no event tells of, however young.
    fileprivate func sweep() async throws -> Int {
        try await store.sweepDocuments(of: gemeente, before: Date(timeIntervalSinceNow: 60))
    }

    fileprivate func file(_ document: Document) -> URL? {
        guard case .folder(let folder) = documents else { return nil }
        return folder.appendingPathComponent("\(gemeente)/\(document.hash.prefix(2))/\(document.hash)")
    }

    fileprivate func storedBytes(_ document: Document) async throws -> Data? {
        if let file = file(document) { return FileManager.default.contents(atPath: file.path) }
        let rows = try await store.database.read { connection in
            try connection.run("SELECT sealed FROM document_chunk WHERE hash = $1", [.text(document.hash)])
        }
        return try rows.first?.bytes(0)
    }

    fileprivate func spoil(_ document: Document) async throws {
        guard let file = file(document) else {
            return try await change("UPDATE document_chunk SET sealed = substr(sealed, 2)")
        }
        try Data("iets anders".utf8).write(to: file)
    }

    fileprivate func lose(_ document: Document) async throws {
        guard let file = file(document) else { return try await change("DELETE FROM document_chunk") }
        try FileManager.default.removeItem(at: file)
    }
}
