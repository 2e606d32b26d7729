import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `Who may work on a zaak` {
    @Test(arguments: TestDatabase.all)
    func `is data that another person gives and takes`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let at = try await test.managed()
        let grant = AccessGrant(
            to: "medewerker-a", of: test.gemeente, as: .behandelaar, rol: "indicatiesteller", scope: .team("team-noord")
        )
        try await test.store.give(grant, by: .manager, at: at)
        let kept = try await test.store.grants(of: "medewerker-a", in: test.gemeente)
        #expect(kept.map(\.grant) == [grant])
        #expect(kept.map(\.givenBy) == ["beheerder-1"])
        #expect(try await test.store.grants(of: "medewerker-a", in: "elders").isEmpty)
        #expect(try await test.store.take(kept[0], by: .manager, at: at))
        #expect(try await test.store.grants(of: "medewerker-a", in: test.gemeente).isEmpty)
        #expect(try await test.store.take(kept[0], by: .manager, at: at) == false)
    }

    @Test(arguments: TestDatabase.all)
    func `is never given to oneself, nor by who does not manage users`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let at = try await test.managed()
        let own = AccessGrant(to: "beheerder-1", of: test.gemeente, as: .adviseur, scope: .gemeente)
        await #expect(throws: Refusal.notYours(.beheerder)) { try await test.store.give(own, by: .manager, at: at) }
        let other = AccessGrant(to: "medewerker-b", of: test.gemeente, as: .adviseur, scope: .gemeente)
        await #expect(throws: Refusal.notYours(.behandelaar)) { try await test.store.give(other, by: .worker, at: at) }
        // Who says to manage the users does not: the table does. And there is one first manager.
        let pretender = Author("beheerder-9", as: .beheerder)
        await #expect(throws: Refusal.notYours(.beheerder)) { try await test.store.give(other, by: pretender, at: at) }
        let second = AccessGrant(to: "beheerder-9", of: test.gemeente, as: .beheerder, scope: .gemeente)
        await #expect(throws: Refusal.notYours(.systeem)) { try await test.store.give(second, by: .system, at: at) }
        await #expect(throws: Refusal.notYours(.systeem)) { try await test.store.give(other, by: .system, at: at) }
        try await test.store.give(second, by: .manager, at: at)
        try await test.store.give(other, by: pretender, at: at)
        // The table itself refuses it as well.
        await #expect(throws: (any Error).self) {
            try await test.change(
                """
                INSERT INTO grant_row (gemeente, persoon, id, capacity, scope, given_by, given_at)
                VALUES ('g', 'p', 'i', 'adviseur', 'gemeente', 'p', 0)
                """)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `reads the sections of that work, and each is written down with the reason`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let at = TestStore.moment("2026-03-04")
        let worker = AccessGrant(to: "medewerker-a", of: test.gemeente, as: .behandelaar, scope: .gemeente)
        let finance = AccessGrant(to: "medewerker-e", of: test.gemeente, as: .financien, scope: .gemeente)
        let read = try await test.store.open(
            "zaak-1", of: test.gemeente, for: Reader("medewerker-a", [worker], purpose: "de aanvraag onderzoeken"),
            at: at)
        #expect(read?.sections.contains(.person) == true)
        #expect(read?.sections.contains(.medical) == false)
        let paid = try await test.store.open(
            "zaak-1", of: test.gemeente, for: Reader("medewerker-e", [finance], purpose: "een factuur betalen"), at: at)
        #expect(paid?.sections == [.course, .money, .placement])
        let readings = try await test.store.readings(of: "zaak-1", in: test.gemeente, limit: 10)
        #expect(Set(readings.map(\.section)) == [.course, .person])
        #expect(readings.filter { $0.section == .person }.map(\.persoon) == ["medewerker-a"])
        #expect(Set(readings.map(\.purpose)) == ["de aanvraag onderzoeken", "een factuur betalen"])
    }

    @Test(arguments: TestDatabase.all)
    func `finds nothing that is not theirs, and nothing without a reason`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let at = TestStore.moment("2026-03-04")
        let other = AccessGrant(to: "medewerker-z", of: test.gemeente, as: .behandelaar, scope: .team("team-zuid"))
        let stranger = Reader("medewerker-z", [other], purpose: "nieuwsgierig")
        #expect(try await test.store.open("zaak-1", of: test.gemeente, for: stranger, at: at) == nil)
        #expect(try await test.store.open("zaak-9", of: test.gemeente, for: stranger, at: at) == nil)
        await #expect(throws: Refusal.reasonMissing) {
            try await test.store.open(
                "zaak-1", of: test.gemeente, for: Reader("medewerker-z", [other], purpose: " "), at: at)
        }
        #expect(try await test.store.readings(of: "zaak-1", in: test.gemeente, limit: 10).isEmpty)
    }

    @Test(arguments: TestDatabase.all)
    func `finds nobody without a reason, and whoever is found is written down`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.named("Zandstra")
        let at = TestStore.moment("2026-03-04")
        let term = SearchTerm.name("zan", bornOn: "2023-05-04")
        let worker = AccessGrant(to: "medewerker-a", of: test.gemeente, as: .behandelaar, scope: .gemeente)
        let found = try await test.store.find(
            term, in: test.gemeente, for: Reader("medewerker-a", [worker], purpose: "aan de telefoon"), at: at)
        #expect(found.map(\.zaak) == ["zaak-1"])
        let readings = try await test.store.readings(of: "zaak-1", in: test.gemeente, limit: 5)
        #expect(readings.map(\.section) == [.person])
        #expect(readings.map(\.purpose) == ["aan de telefoon"])
        await #expect(throws: Refusal.reasonMissing) {
            try await test.store.find(
                term, in: test.gemeente, for: Reader("medewerker-a", [worker], purpose: " "), at: at)
        }
    }

    @Test(arguments: [
        (Capacity.hulpverlener, false, true), (.overlegdeelnemer, false, true), (.archivaris, true, false),
        (.toezichthouder, true, false), (.beheerder, true, false), (.behandelaar, true, true),
        (.aanbieder, false, false),
        (.ouder, false, false), (.systeem, false, false),
    ])
    func `is given for a whole gemeente or a team only to whom that fits`(
        capacity: Capacity, gemeente: Bool, team: Bool
    ) {
        func may(_ scope: AccessGrant.Scope) -> Bool {
            GrantRule.mayGive(
                AccessGrant(to: "medewerker-b", of: "rotterdam", as: capacity, scope: scope), by: .manager)
        }
        #expect(may(.gemeente) == gemeente)
        #expect(may(.team("team-noord")) == team)
    }

    @Test(arguments: TestDatabase.all)
    func `finds people by number, and by the first letters of a name with the birthday`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        let bsn = try BSN("999993653")
        try await test.named("Zándstra-de Wit", bsn: bsn)
        try await test.named("Pietersen", "zaak-2")
        let all = [AccessGrant(to: "medewerker-a", of: test.gemeente, as: .behandelaar, scope: .gemeente)]
        for term in [
            SearchTerm.bsn(bsn), .name("zandstra de wit", bornOn: "2023-05-04"), .name("ZAN", bornOn: "2023-05-04"),
        ] {
            #expect(try await test.store.find(term, in: test.gemeente, all).map(\.zaak) == ["zaak-1"])
        }
        for term in [SearchTerm.name("zan", bornOn: "2023-05-05"), .name("za", bornOn: "2023-05-04")] {
            #expect(try await test.store.find(term, in: test.gemeente, all).isEmpty)
        }
        #expect(try await test.store.find(.bsn(bsn), in: test.gemeente, []).isEmpty)
        #expect(try await test.store.find(.bsn(bsn), in: "elders", all).isEmpty)
    }
}

extension TestStore {
    /// A gemeente with its first manager.
    ///
    /// - Returns: a moment after that.
    fileprivate func managed() async throws -> Date {
        let at = Self.moment("2026-03-02")
        let grant = AccessGrant(to: "beheerder-1", of: gemeente, as: .beheerder, scope: .gemeente)
        try await store.give(grant, by: .system, at: at)
        return at
    }
}
