import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `The log` {
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: [String]
        let findings: [LogFinding.Kind]

        init(_ name: String, _ sql: [String], _ findings: [LogFinding.Kind]) {
            testDescription = name
            self.sql = sql
            self.findings = findings
        }
    }

    @Test(
        arguments: TestDatabase.all,
        [
            Tampering("nothing", [], []),
            Tampering(
                "other sealed bytes",
                ["UPDATE event SET sealed = (SELECT sealed FROM event WHERE number = 3) WHERE number = 2"], [.changed]),
            Tampering(
                "another header",
                ["UPDATE event SET header = (SELECT header FROM event WHERE number = 3) WHERE number = 2"],
                [.changed, .headerDiffers]),
            Tampering("an event taken out", ["DELETE FROM event WHERE number = 2"], [.missing]),
            Tampering(
                "an event taken out and the others renumbered",
                ["DELETE FROM event WHERE number = 2", "UPDATE event SET number = 2 WHERE number = 3"],
                [.changed, .headerDiffers, .endMissing, .headDiffers]),
            Tampering(
                "two events in each other's place",
                [
                    "UPDATE event SET number = 9 WHERE number = 2", "UPDATE event SET number = 2 WHERE number = 3",
                    "UPDATE event SET number = 3 WHERE number = 9",
                ], [.changed, .headerDiffers, .changed, .headerDiffers, .headDiffers]),
            Tampering("the last event taken out", ["DELETE FROM event WHERE number = 3"], [.endMissing, .headDiffers]),
            Tampering(
                "the last event taken out, and the end written anew",
                [
                    "DELETE FROM event WHERE number = 3",
                    "UPDATE stream SET version = 2, chain = (SELECT chain FROM event WHERE number = 2)",
                ], [.headDiffers]),
            Tampering(
                "another day beside the header", ["UPDATE event SET recorded_on = '2026-03-04' WHERE number = 3"],
                [.headerDiffers, .headDiffers]),
            Tampering(
                "a whole stream under another name",
                [
                    "INSERT INTO stream SELECT gemeente, 'zaak/ander', version, chain FROM stream",
                    "UPDATE event SET stream = 'zaak/ander'",
                    "DELETE FROM stream WHERE stream = 'zaak/zaak-1'",
                ], [.changed, .headDiffers, .headDiffers]),
        ])
    func `shows what was done to it`(kind: TestDatabase, tampering: Tampering) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.applied()
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-noord"))
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-zuid"))
        let heads = try await test.store.log.closeDays(of: test.gemeente, at: TestStore.moment("2026-03-05"))
        #expect(heads.map(\.day) == ["2026-03-02", "2026-03-03"])
        for sql in tampering.sql { try await test.change(sql) }
        let check = try await test.store.log.check(test.gemeente)
        #expect(check.findings.map(\.kind) == tampering.findings)
        // The same from an export alone, without database and keys.
        #expect(
            try await test.exportedCheck(heads).findings.map(\.kind) == tampering.findings.filter { $0 != .endMissing })
    }

    @Test(arguments: TestDatabase.all)
    func `shows by the published head what an administrator wrote anew, chain and all`(kind: TestDatabase) async throws
    {
        let test = try await TestStore(kind)
        _ = try await test.applied()
        let published = try await test.store.log.closeDays(of: test.gemeente, at: TestStore.moment("2026-03-05"))
        for table in ["event", "stream", "day_head"] { try await test.change("DELETE FROM \(table)") }
        _ = try await test.applied(by: Author("ouder-9", as: .ouder, rol: "ouder", member: "ouder1"))
        _ = try await test.store.log.closeDays(of: test.gemeente, at: TestStore.moment("2026-03-05"))
        #expect(try await test.store.log.check(test.gemeente).findings.isEmpty)
        let check = try await test.store.log.check(test.gemeente, published: published)
        #expect(check.findings.map(\.kind) == [.headDiffers])
    }

    @Test(arguments: TestDatabase.all)
    func `takes nothing more for a day whose head is there`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.applied()
        _ = try await test.store.log.closeDays(of: test.gemeente, at: TestStore.moment("2026-03-03"))
        let late = zaak
        await #expect(throws: StoreError.dayIsClosed("2026-03-02")) {
            var zaak = late
            try await test.act(&zaak, .worker, "2026-03-02", AssignZaak(to: "team-noord"))
        }
        try await test.act(&zaak, .worker, "2026-03-03", AssignZaak(to: "team-noord"))
        #expect(try await test.store.log.closeDays(of: test.gemeente, at: TestStore.moment("2026-03-03")).isEmpty)
    }
}

extension TestStore {
    /// Checks the lines of an export.
    fileprivate func exportedCheck(_ heads: [DayHead]) async throws -> LogCheck {
        var check = LogCheck(gemeente)
        for entry in try await store.log.entries(of: gemeente, after: ("", 0)) {
            check.add(try #require(LogEntry(line: entry.line[...])))
        }
        check.check(heads)
        return check
    }
}
