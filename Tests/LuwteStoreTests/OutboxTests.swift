import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

@Suite struct `The outbox` {
    private let morning = TestStore.moment("2026-03-04")

    @Test(arguments: TestDatabase.all)
    func `gives each message to one worker, and those of a zaak in order`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        for number in 0..<12 { try await test.asked(try Zaak.ID("zaak-\(number)")) }
        let handed = Handed()
        let morning = morning
        let other = try test.again()
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<6 {
                let outbox = Outbox(worker.isMultiple(of: 2) ? test.store : other, of: test.gemeente)
                group.addTask {
                    for _ in 0..<100 {
                        guard let item = try? await outbox.take(by: "worker-\(worker)", at: morning) else { continue }
                        await handed.add(item)
                        _ = try? await outbox.finish(item)
                    }
                }
            }
        }
        let all = await handed.numbers
        #expect(all.count == 12)
        #expect(all.values.allSatisfy { $0 == [1, 2, 3] })
        #expect(try await Outbox(test.store, of: test.gemeente).counts() == ["done": 36])
    }

    @Test(arguments: TestDatabase.all)
    func `sends a neutral message again when nobody knows, and asks a person about another`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        try await test.asked("zaak-1")
        let outbox = Outbox(test.store, of: test.gemeente)
        let receipt = try #require(try await outbox.take(by: "worker-1", at: morning))
        #expect(receipt.bericht.kind == .receipt)
        let later = morning.addingTimeInterval(Outbox.lease + 1)
        #expect(try await outbox.recover(at: later) == 0)
        #expect(try await outbox.finish(receipt) == false, "the worker came back too late")
        let again = try #require(try await outbox.take(by: "worker-2", at: later))
        #expect(again.messageID == receipt.messageID)
        #expect(again.tries == 2)
        #expect(try await outbox.finish(again))
        let consent = try #require(try await outbox.take(by: "worker-2", at: later))
        #expect(consent.bericht == Bericht(.consent, to: "ouder1", about: 2))
        #expect(try await outbox.recover(at: later.addingTimeInterval(Outbox.lease + 1)) == 1)
        #expect(try await outbox.take(by: "worker-3", at: later) == nil, "what comes after it waits")
        #expect(try await outbox.resolve("zaak-1", number: 2, wasSent: true))
        #expect(try await outbox.take(by: "worker-3", at: later)?.number == 3)
    }

    @Test(arguments: TestDatabase.all)
    func `waits longer after each failure`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        try await test.asked("zaak-1")
        let outbox = Outbox(test.store, of: test.gemeente)
        let first = try #require(try await outbox.take(by: "worker-1", at: morning))
        #expect(try await outbox.retry(first, at: morning))
        #expect(try await outbox.take(by: "worker-1", at: morning.addingTimeInterval(29)) == nil)
        let second = try #require(try await outbox.take(by: "worker-1", at: morning.addingTimeInterval(30)))
        #expect(try await outbox.retry(second, at: morning))
        #expect(try await outbox.take(by: "worker-1", at: morning.addingTimeInterval(59)) == nil)
        #expect(try await outbox.take(by: "worker-1", at: morning.addingTimeInterval(60))?.tries == 3)
    }

    @Test(arguments: TestDatabase.all)
    func `holds nothing for somebody whom a machine may not write to`(kind: TestDatabase) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.applied()
        try await test.act(&zaak, .worker, "2026-03-03", MarkUnsafeContact(member: "ouder2", isUnsafe: true))
        let subject = try #require(test.consent)
        try await test.act(&zaak, .worker, "2026-03-03", AskToestemming(holder: "ouder2", subject: subject))
        #expect(try await Outbox(test.store, of: test.gemeente).counts() == ["waiting": 1])
    }
}

extension TestStore {
    /// A consent that the regeling asks.
    fileprivate var consent: String? {
        law.library.regelingen.first { $0.id.folder == "rotterdam" }?
            .facts.first { $0.answer == .toestemming }?.fullName
    }

    /// A zaak with three messages: of receipt, and two that ask for consent.
    fileprivate func asked(_ id: Zaak.ID) async throws {
        var zaak = try await applied(id)
        let subject = try #require(consent)
        for holder in ["ouder1", "ouder2"] {
            try await act(&zaak, .worker, "2026-03-03", AskToestemming(holder: holder, subject: subject))
        }
    }
}

/// What workers have handed over, by zaak.
private actor Handed {
    private(set) var numbers: [Zaak.ID: [Int]] = [:]

    func add(_ item: OutboxItem) { numbers[item.zaak, default: []].append(item.number) }
}
