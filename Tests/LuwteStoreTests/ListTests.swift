import LuwteCore
import LuwteDomain
import LuwteStore
import LuwteTestSupport
import Testing

@Suite struct `A list of zaken` {
    @Test(arguments: TestDatabase.all)
    func `shows what the grants allow, and nothing else, in the same order on every page`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        var chance = SeededGenerator(seed: 4)
        let rows = (0..<300).map { Made.row($0, test.gemeente, &chance) } + [Made.elsewhere]
        for row in rows { try await test.store.refresh(row) }
        for _ in 0..<60 {
            let grants = Made.grants(test.gemeente, &chance)
            let reading = grants.filter { $0.capacity != .beheerder }
            let allowed = rows.filter { row in reading.contains { $0.allows(row) } }
            let courses = rows.filter { row in
                reading.contains { $0.allows(row) && $0.capacity != .aanbieder }
            }
            var shown: [ListedZaak] = []
            var place: ListPlace? = .start
            while let from = place {
                let page = try await test.store.list(grants, after: from)
                #expect(page.rows.count <= Store.pageSize)
                shown += page.rows
                place = page.next
            }
            #expect(shown.count == allowed.count)
            #expect(Set(shown.map(\.zaak)) == Set(allowed.map(\.zaak)))
            #expect(Set(shown.compactMap(\.course)) == Set(courses), "a provider sees no course")
            let days = Self.days(shown, rows)
            #expect(days == days.sorted())
            for row in rows.prefix(20) where row.gemeente == test.gemeente {
                let one = try await test.store.row(of: row.zaak, in: test.gemeente)
                #expect(one == row)
            }
        }
    }

    private static func days(_ shown: [ListedZaak], _ rows: [ZaakRow]) -> [CalendarDate] {
        let due = Dictionary(rows.map { ($0.zaak, $0.due?.on) }, uniquingKeysWith: { first, _ in first })
        return shown.map { (due[$0.zaak] ?? nil) ?? "9999-12-31" }
    }
}

@Suite struct `The list of what may be destroyed` {
    @Test(arguments: TestDatabase.all)
    func `has every zaak whose day has passed, whatever else waits in it`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let waits = ZaakRow.Due(on: "2026-01-05", kind: .confirmReceipt, turn: .behandelaar)
        for (id, kept) in [("over", "2026-03-01"), ("last", "2026-03-02"), ("open", nil)] as [(Zaak.ID, CalendarDate?)]
        {
            try await test.store.refresh(ZaakRow(id, of: test.gemeente, phase: .closed, due: waits, keptUntil: kept))
        }
        func shown(_ capacity: Capacity, _ scope: AccessGrant.Scope) async throws -> [Zaak.ID] {
            let grant = AccessGrant(to: "medewerker-a", of: test.gemeente, as: capacity, scope: scope)
            return try await test.store.retentionList([grant], on: "2026-03-02").map(\.zaak)
        }
        #expect(try await shown(.beslisser, .gemeente) == ["over"])
        #expect(try await shown(.archivaris, .gemeente) == ["over"])
        #expect(try await shown(.behandelaar, .gemeente).isEmpty)
        #expect(try await shown(.beslisser, .team("team-noord")).isEmpty)
    }
}

@Suite struct `The row of a zaak` {
    @Test(arguments: TestDatabase.all)
    func `never goes back to what it was`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        let (older, newer) = (
            ZaakRow("zaak-1", of: test.gemeente, version: 3, phase: .applying),
            ZaakRow("zaak-1", of: test.gemeente, version: 4, phase: .placement)
        )
        try await test.store.refresh(newer)
        try await test.store.refresh(older)
        #expect(try await test.store.row(of: "zaak-1", in: test.gemeente) == newer)
    }
}

/// Rows that nobody would find in a real gemeente, of every kind.
private enum Made {
    static let teams: [Team.ID] = ["team-noord", "team-zuid"]
    static let people: [Persoon.ID] = ["medewerker-a", "medewerker-b", "ouder-1"]
    static let locaties = ["123456789", "987654321"].compactMap { try? LRKNumber($0) }
    static let elsewhere = ZaakRow("zaak-elders", of: "elders", phase: .running, team: "team-noord")

    static func row(_ number: Int, _ gemeente: Gemeente.ID, _ chance: inout SeededGenerator) -> ZaakRow {
        let due: ZaakRow.Due? =
            Bool.random(using: &chance)
            ? nil
            : ZaakRow.Due(
                on: ("2026-03-01" as CalendarDate).adding(days: Int.random(in: 0...20, using: &chance)), kind: .decide,
                turn: .beslisser)
        return ZaakRow(
            (try? Identifier("zaak-\(number)")) ?? "zaak", of: gemeente,
            phase: ZaakRow.Phase.allCases.randomElement(using: &chance) ?? .draft,
            stage: Bool.random(using: &chance) ? .underReview : nil, regeling: "made-up/2026-01-01",
            receivedOn: "2026-02-02", team: maybe(teams, &chance), behandelaar: maybe(people, &chance),
            aanvrager: maybe(people, &chance), tweedeOuder: maybe(people, &chance), locatie: maybe(locaties, &chance),
            due: due)
    }

    static func grants(_ gemeente: Gemeente.ID, _ chance: inout SeededGenerator) -> [AccessGrant] {
        (0..<Int.random(in: 0...4, using: &chance)).map { _ in
            let scopes: [(AccessGrant.Scope, Capacity)] = [
                (.gemeente, .behandelaar), (.gemeente, .beheerder),
                (.team(teams[Int.random(in: 0...1, using: &chance)]), .coordinator), (.behandelaar, .behandelaar),
                (.aanvrager, .ouder), (.tweedeOuder, .tweedeOuder),
                (.locatie(locaties[Int.random(in: 0...1, using: &chance)]), .aanbieder),
            ]
            let (scope, capacity) = scopes[Int.random(in: scopes.indices, using: &chance)]
            return AccessGrant(
                to: people[Int.random(in: 0...2, using: &chance)], of: gemeente, as: capacity, scope: scope)
        }
    }

    private static func maybe<T>(_ values: [T], _ chance: inout SeededGenerator) -> T? {
        Bool.random(using: &chance) ? nil : values.randomElement(using: &chance)
    }
}
