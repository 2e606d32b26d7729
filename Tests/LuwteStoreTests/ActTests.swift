import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

@Suite struct `An act in a zaak that is kept` {
    @Test(arguments: TestDatabase.all)
    func `is done by who was given the work, under the name of that work`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        let records = try #require(
            try await test.attempt(AssignZaak(to: "team-noord"), by: [.worker(test, .gemeente)]))
        #expect(records.map(\.header.by) == [Author("medewerker-a", as: .behandelaar, rol: "indicatiesteller")])
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente)?.team == "team-noord")
        #expect(try await test.store.row(of: "zaak-1", in: test.gemeente)?.team == "team-noord")
    }

    @Test(arguments: TestDatabase.all)
    func `is as if there were no zaak for whose it is not, and is refused to another capacity`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        let act = AssignZaak(to: "team-noord")
        #expect(try await test.attempt(act, by: []) == nil)
        #expect(try await test.attempt(act, by: [.worker(test, .team("team-zuid"))]) == nil)
        await #expect(throws: Refusal.notYours(.financien)) {
            try await test.attempt(
                act, by: [AccessGrant(to: "medewerker-a", of: test.gemeente, as: .financien, scope: .gemeente)])
        }
        // What was given to another person is not this person's.
        await #expect(throws: Refusal.notYours(.ouder)) {
            try await test.attempt(
                act, by: [AccessGrant(to: "medewerker-b", of: test.gemeente, as: .behandelaar, scope: .gemeente)])
        }
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente)?.version == 1)
    }

    @Test(arguments: TestDatabase.all)
    func `asks in which capacity, of who may do it in two`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        let both: [AccessGrant] = [
            .worker(test, .gemeente),
            AccessGrant(to: "medewerker-a", of: test.gemeente, as: .adviseur, scope: .gemeente),
        ]
        let act = GiveFeiten([])
        await #expect(throws: Refusal.capacityUnclear) { try await test.attempt(act, by: both) }
        _ = try await test.attempt(act, by: both, as: .adviseur)
    }

    @Test(arguments: TestDatabase.all)
    func `tells who had not seen what happened meanwhile, and keeps nothing of it`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        let grants: [AccessGrant] = [.worker(test, .gemeente)]
        _ = try await test.attempt(AssignZaak(to: "team-noord"), by: grants, seen: 1)
        await #expect(
            throws: StoreError.conflict(StreamID("zaak-1" as Zaak.ID, of: test.gemeente), expected: 1, found: 2)
        ) {
            try await test.attempt(AssignZaak(to: "team-zuid"), by: grants, seen: 1)
        }
        #expect(try await test.store.zaak("zaak-1", of: test.gemeente)?.team == "team-noord")
    }

    @Test(arguments: TestDatabase.all)
    func `begins a zaak for a parent, who is known in it from then on`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let parent = AccessGrant(to: "ouder-7", of: test.gemeente, as: .ouder, scope: .aanvrager)
        let submit = SubmitAanvraag(
            kind: "kind1", channel: .formulier, receivedOn: "2026-03-03", request: .init(first: "2026-05-01"),
            feiten: [], completeSubjects: [])
        let attempt = Attempt(
            by: Actor("ouder-7", [parent]), law: test.law, at: TestStore.moment("2026-03-03"), member: "ouder1")
        _ = try #require(try await test.store.perform(submit, in: "zaak-7", of: test.gemeente, attempt))
        let zaak = try #require(try await test.store.zaak("zaak-7", of: test.gemeente))
        #expect(zaak.personen["ouder-7"]?.member == "ouder1")
        let told = try #require(
            try await test.store.perform(
                GiveFeiten([], completeSubjects: ["ouder"]), in: "zaak-7", of: test.gemeente,
                Attempt(by: Actor("ouder-7", [parent]), law: test.law, at: TestStore.moment("2026-03-04"))))
        #expect(told.map(\.header.by.member) == ["ouder1"])
        #expect(
            try await test.store.list([parent]).rows.map(\.zaak) == ["zaak-7"])
    }

    @Test(arguments: TestDatabase.all)
    func `for a family goes through a zaak that is the person's`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        _ = try await test.applied("zaak-2")
        let planner = AccessGrant(to: "medewerker-p", of: test.gemeente, as: .planbegeleider, scope: .gemeente)
        let attempt = Attempt(
            by: Actor("medewerker-p", [planner]), law: test.law, at: TestStore.moment("2026-03-03"))
        let plan = MakePlan(goals: ["Rust"], actions: [])
        _ = try #require(
            try await test.store.perform(plan, in: "gezin-1", through: "zaak-1", of: test.gemeente, attempt))
        #expect(
            try await test.store.perform(plan, in: "gezin-1", through: "zaak-2", of: test.gemeente, attempt) == nil,
            "before any zaak is linked too")
        let link = LinkZaak("zaak-1")
        _ = try #require(
            try await test.store.perform(link, in: "gezin-1", through: "zaak-1", of: test.gemeente, attempt))
        #expect(
            try await test.store.perform(plan, in: "gezin-1", through: "zaak-2", of: test.gemeente, attempt) == nil)
        let stranger = Attempt(
            by: Actor("medewerker-q", []), law: test.law, at: TestStore.moment("2026-03-03"))
        #expect(
            try await test.store.perform(plan, in: "gezin-1", through: "zaak-1", of: test.gemeente, stranger) == nil)
    }

    @Test(arguments: TestDatabase.all)
    func `in a gemeente changes the lists that its zaken are held to`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let locatie = try LRKNumber("123456789")
        let add = AddAanbieder(locatie, to: "goedgekeurd", from: "2026-03-01", reason: "Contract")
        let grant = AccessGrant(to: "medewerker-r", of: test.gemeente, as: .regelingbeheerder, scope: .gemeente)
        let attempt = Attempt(by: Actor("medewerker-r", [grant]), law: test.law, at: TestStore.moment("2026-03-03"))
        let records = try await test.store.perform(add, of: test.gemeente, attempt)
        #expect(records.map(\.header.by.capacity) == [.regelingbeheerder])
        let law = test.law.holding(try await test.store.gemeente(test.gemeente), on: "2026-03-03")
        #expect(law.providerLists["goedgekeurd"] == ["123456789"])
        let worker = Attempt(
            by: Actor("medewerker-a", [.worker(test, .gemeente)]), law: test.law, at: TestStore.moment("2026-03-03"))
        await #expect(throws: Refusal.notYours(.behandelaar)) {
            try await test.store.perform(add, of: test.gemeente, worker)
        }
        await #expect(throws: Refusal.notYours(.regelingbeheerder)) {
            try await test.store.perform(add, of: "elders", attempt)
        }
    }
}

extension TestStore {
    fileprivate func attempt(
        _ act: any ZaakAct, by grants: [AccessGrant], as capacity: Capacity? = nil, seen: Int? = nil
    ) async throws -> [ZaakRecord]? {
        try await store.perform(
            act, in: "zaak-1", of: gemeente,
            Attempt(
                by: Actor("medewerker-a", grants, as: capacity), law: law, at: Self.moment("2026-03-03"), seen: seen))
    }
}

extension AccessGrant {
    fileprivate static func worker(_ test: TestStore, _ scope: Scope) -> AccessGrant {
        AccessGrant(to: "medewerker-a", of: test.gemeente, as: .behandelaar, rol: "indicatiesteller", scope: scope)
    }
}
