import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

/// The databases that every test of the store runs on.
enum TestDatabase: String, CaseIterable, CustomTestStringConvertible {
    case sqlite, postgres

    /// Those that are there: `scripts/test.sh` starts a PostgreSQL and says where it is.
    static var all: [TestDatabase] { server == nil ? [.sqlite] : allCases }

    static let server = ProcessInfo.processInfo.environment["LUWTE_TEST_POSTGRES"]

    var testDescription: String { rawValue }

    /// Two databases that are empty: one for the zaken, one for the keys.
    func make() async throws -> (zaken: any Database, keys: any Database, addresses: (String, String)) {
        let addresses = try await (address(), address())
        return (
            try DatabaseAddress(addresses.0).open(), try DatabaseAddress(addresses.1).open(), addresses
        )
    }

    private func address() async throws -> String {
        let name = "t\(UUID().uuidString.lowercased().replacing("-", with: ""))"
        switch self {
        case .sqlite:
            return FileManager.default.temporaryDirectory.appendingPathComponent("\(name).sqlite").path
        case .postgres:
            let server = try #require(Self.server)
            let database = PostgresDatabase(address: server, connections: 1)
            try await database.write { try $0.script("CREATE SCHEMA \(name)") }
            await database.close()
            return "\(server)&options=-csearch_path%3D\(name)"
        }
    }
}

/// A store with nothing in it, and the law that its zaken are held to.
struct TestStore {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("regelingen", isDirectory: true)
    static let library = try? RegelingLibrary.load(folder: folder)
    static let masters = MasterKeys.newLine(name: "eerste")

    let store: Store
    let documents: DocumentPlace
    let addresses: (zaken: String, keys: String)
    let law: Law
    /// Of the first regeling.
    let gemeente: Gemeente.ID

    init(
        _ kind: TestDatabase, documents: DocumentPlace = .database, masters: String = TestStore.masters
    ) async throws {
        let databases = try await kind.make()
        addresses = databases.addresses
        self.documents = documents
        store = Store(
            databases.zaken, keys: databases.keys, documents: documents, masters: try MasterKeys(masters))
        try await store.migrate()
        let library = try #require(Self.library)
        law = Law(
            library,
            fingerprints: Dictionary(
                library.regelingen.map { ($0.id, "fingerprint of \($0.id)") }, uniquingKeysWith: { first, _ in first }))
        let regeling = try #require(library.regelingen.first { $0.id.folder == "rotterdam" })
        gemeente = try Identifier(regeling.header.gemeenten[0].id)
    }

    /// The same databases by another instance, as after a new start.
    func again(masters: String = TestStore.masters) throws -> Store {
        Store(
            try DatabaseAddress(addresses.zaken).open(), keys: try DatabaseAddress(addresses.keys).open(),
            documents: documents, masters: try MasterKeys(masters))
    }

    /// Ten in the morning of a day.
    static func moment(_ day: CalendarDate) -> Date {
        Date(timeIntervalSince1970: Double(("1970-01-01" as CalendarDate).days(until: day)) * 86_400 + 9 * 3_600)
    }

    func frame(_ author: Author, _ day: CalendarDate) -> ActFrame {
        ActFrame(by: author, at: Self.moment(day), law: law)
    }

    /// Does an act on a zaak and keeps what came of it.
    func act(_ zaak: inout Zaak, _ author: Author, _ day: CalendarDate, _ act: some ZaakAct) async throws {
        let records = try zaak.perform(act, frame(author, day))
        try await store.append(Change(zaak, records, row: zaak.row(law, on: day)))
    }

    /// A zaak that was applied for, in the store.
    func applied(_ id: Zaak.ID = "zaak-1", by parent: Author = .parent) async throws -> Zaak {
        var zaak = Zaak(id, gemeente: gemeente)
        try await act(
            &zaak, parent, "2026-03-02",
            SubmitAanvraag(
                kind: "kind1", channel: .formulier, receivedOn: "2026-03-02", request: .init(first: "2026-05-01"),
                feiten: [], completeSubjects: []))
        return zaak
    }
}

extension Author {
    static let parent = Author("ouder-1", as: .ouder, rol: "ouder", member: "ouder1")
    static let worker = Author("medewerker-a", as: .behandelaar, rol: "indicatiesteller")
    static let manager = Author("beheerder-1", as: .beheerder)
}
