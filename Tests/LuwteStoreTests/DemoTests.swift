import Foundation
import LuwteCore
import LuwteDemo
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

@Suite struct `The made-up world` {
    private let today: CalendarDate = "2026-11-22"

    @Test func `lives the same life for the same seed and day, and another for another`() throws {
        let (first, again, other) = try (DemoTests.world(seed: 1), DemoTests.world(seed: 1), DemoTests.world(seed: 2))
        for number in 0..<24 {
            let (one, two) = (first.zaak(number), again.zaak(number))
            #expect(one?.zaak == two?.zaak)
            #expect(one?.records.map(\.header) == two?.records.map(\.header))
        }
        #expect((0..<24).contains { first.zaak($0)?.zaak != other.zaak($0)?.zaak })
    }

    @Test func `has zaken in each state, none with a day to come, and each folds to what it is`() throws {
        let world = try DemoTests.world(seed: 1)
        var phases: Set<ZaakRow.Phase> = []
        for number in 0..<120 {
            guard let made = world.zaak(number) else { continue }
            phases.insert(made.zaak.phase.word)
            let days = made.records.map(\.header.on)
            #expect(days == days.sorted())
            #expect(days.allSatisfy { $0 <= today })
            #expect(Zaak(made.zaak.id, gemeente: made.zaak.gemeente, records: made.records) == made.zaak)
        }
        #expect(phases == Set(ZaakRow.Phase.allCases).subtracting([.draft]))
    }

    @Test(arguments: TestDatabase.all, [11, 12, 13] as [UInt64])
    func `is read back as it was lived, chained soundly, and decided the same again`(
        kind: TestDatabase, seed: UInt64
    ) async throws {
        let test = try await TestStore(kind)
        let world = try DemoTests.world(seed: seed)
        let lives = (0..<30).compactMap { world.zaak($0) }
        for life in lives {
            try await test.store.append(
                Change(life.zaak, life.records, row: try life.zaak.row(test.law, on: today)))
        }
        var replays: [Replay] = []
        for life in lives {
            let records = try await test.store.records(of: life.zaak.id, in: life.zaak.gemeente)
            #expect(Zaak(life.zaak.id, gemeente: life.zaak.gemeente, records: records) == life.zaak)
            replays += Replay.all(life.zaak, records, test.law)
        }
        #expect(replays.count > 5)
        #expect(replays.allSatisfy { $0.difference == nil })
        for gemeente in world.gemeenten {
            let check = try await test.store.log.check(gemeente)
            #expect(check.findings.isEmpty)
            #expect(check.count == lives.filter { $0.zaak.gemeente == gemeente }.map(\.records.count).reduce(0, +))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `is kept, listed for each by what they may see, and its log is sound`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let world = try DemoTests.world(seed: 3)
        for number in 0..<40 {
            guard let made = world.zaak(number) else { continue }
            try await test.store.append(
                Change(
                    made.zaak, made.records, row: try made.zaak.row(test.law, on: today),
                    gezin: made.gezinRecords.isEmpty ? nil : (made.gezin, made.gezinRecords)))
        }
        for gemeente in world.gemeenten {
            let all = world.grants(in: gemeente).filter { $0.scope == .gemeente }
            let teams = world.grants(in: gemeente).filter { $0.scope != .gemeente }
            let rows = try await test.store.list([all[0]]).rows
            #expect(rows.count > 10)
            #expect(try await test.store.list(teams).rows == rows)
            #expect(try await test.store.log.check(gemeente).findings.isEmpty)
        }
    }
}

/// The made-up world as tests use it.
enum DemoTests {
    static func world(seed: UInt64) throws -> MadeUpWorld {
        let home = TestStore.folder.deletingLastPathComponent()
        let world = try World(
            String(contentsOf: home.appendingPathComponent("demo/wereld.yaml"), encoding: .utf8))
        let library = try #require(TestStore.library)
        let law = Law(
            library,
            fingerprints: Dictionary(
                library.regelingen.map { ($0.id, "fingerprint of \($0.id)") }, uniquingKeysWith: { first, _ in first }),
            providerLists: world.providerLists)
        let cases = try library.regelingen.filter { world.regelingen.contains($0.id.folder) }.map { regeling in
            let folder = TestStore.folder.appendingPathComponent(regeling.id.folder)
            return (regeling.id, try ExampleFolder(folder: folder, regeling: regeling).cases)
        }
        return MadeUpWorld(
            law, world, examples: Dictionary(cases, uniquingKeysWith: { first, _ in first }), seed: seed,
            today: "2026-11-22")
    }

    /// A zaak that is closed and was granted.
    static func closed(isAdvised: Bool) throws -> MadeUpZaak? {
        let world = try world(seed: 1)
        return (0..<200).lazy.compactMap { world.zaak($0) }.first { made in
            made.zaak.phase.word == .closed && made.zaak.indicatie != nil && !made.zaak.personalia.isEmpty
                && made.zaak.procedures.contains { $0.advies != nil } == isAdvised
        }
    }
}
