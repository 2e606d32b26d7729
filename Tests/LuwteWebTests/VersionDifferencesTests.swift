import Dispatch
import LuwteRules
import LuwteWeb
import Synchronization
import Testing

@Suite struct `Comparisons of two versions` {
    private static func pair() throws -> (old: RegelingEntry, new: RegelingEntry) {
        let versions = try #require(Shelf.all).entries.filter { $0.id.folder == "verzonnen-lommerdam" }
        try #require(versions.count == 2)
        return (versions[1], versions[0])
    }

    /// The comparison without worked cases and trials, which take most of the time.
    private static func quick(_ old: RegelingEntry, _ new: RegelingEntry) -> RegelingDifference? {
        let versions = [old, new].compactMap { entry in
            entry.text.flatMap { try? RegelingVersion(text: $0, file: "\(entry.id).yaml", id: entry.id) }
        }
        guard versions.count == 2 else { return nil }
        return RegelingDifference(
            old: versions[0], new: versions[1], landelijk: new.assessor.landelijk, trials: 0)
    }

    @Test func `are made once, however many ask for one at the same time`() async throws {
        let (old, new) = try Self.pair()
        let made = Count()
        let asking = Count()
        let everyoneAsks = DispatchSemaphore(value: 0)
        let count = 64
        let differences = VersionDifferences { old, new in
            made.add(1)
            everyoneAsks.wait()
            return Self.quick(old, new)
        }
        let answers = await withTaskGroup(of: RegelingDifference?.self) { group in
            for _ in 0..<count {
                group.addTask {
                    if asking.add(1) == count { everyoneAsks.signal() }
                    return await differences.between(old, new)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(made.value == 1)
        #expect(answers.count == count)
        #expect(Set(answers).count == 1)
        #expect(answers.first??.isEmpty == false)
        #expect(await differences.between(old, new) == answers.first)
        #expect(made.value == 1)
    }

    @Test func `are made one by one, and keep no thread from who asks for another page`() async throws {
        let (old, new) = try Self.pair()
        let running = Count()
        let together = Count()
        let otherPage = DispatchSemaphore(value: 0)
        let differences = VersionDifferences { old, new in
            if running.add(1) > 1 { together.add(1) }
            defer { running.add(-1) }
            guard otherPage.wait(timeout: .now() + 20) == .success else { return nil }
            otherPage.signal()
            return Self.quick(old, new)
        }
        async let forward = differences.between(old, new)
        async let back = differences.between(new, old)
        async let sameOld = differences.between(old, old)
        async let sameNew = differences.between(new, new)
        await Task { _ = otherPage.signal() }.value
        let found = await [forward, back, sameOld, sameNew]
        #expect(found.map { $0?.old.id } == [old.id, new.id, old.id, new.id])
        #expect(found.map { $0?.isEmpty } == [false, false, true, true])
        #expect(together.value == 0)
    }

    @Test func `are not there without the text of a version`() async throws {
        let (old, new) = try Self.pair()
        let bare = RegelingEntry(regeling: old.regeling, landelijk: old.assessor.landelijk, cases: [])
        #expect(await VersionDifferences().between(bare, new) == nil)
    }
}

/// A number that many threads count on.
private final class Count: Sendable {
    private let number = Atomic(0)

    var value: Int { number.load(ordering: .sequentiallyConsistent) }

    @discardableResult func add(_ step: Int) -> Int { number.add(step, ordering: .sequentiallyConsistent).newValue }
}
