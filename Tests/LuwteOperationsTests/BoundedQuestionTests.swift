import LuwteOperations
import Synchronization
import Testing

@Suite struct `A question that may hang` {
    private struct Broken: Error {}

    @Test func `is answered`() async throws {
        #expect(try await BoundedQuestion(patience: .seconds(3600)) { 7 }.answer().get() == 7)
        let broken = BoundedQuestion(patience: .seconds(3600)) { throw Broken() }
        await #expect(throws: Broken.self) { try await broken.answer().get() }
    }

    @Test(.timeLimit(.minutes(5))) func `is given up in time, and is not asked again meanwhile`() async {
        let asked = Mutex(0)
        let question = BoundedQuestion(patience: .milliseconds(100), isFreshFor: .zero) {
            asked.withLock { $0 += 1 }
            try await Task.sleep(for: .seconds(3600))
        }
        for _ in 0..<3 { await #expect(throws: Overdue.self) { try await question.answer().get() } }
        await withTaskGroup { group in
            for _ in 0..<100 { group.addTask { _ = await question.answer() } }
        }
        #expect(asked.withLock { $0 } == 1)
    }

    @Test func `is asked once for all who want to know at the same time`() async {
        let asked = Mutex(0)
        let question = BoundedQuestion(patience: .seconds(3600), isFreshFor: .seconds(3600)) {
            try await Task.sleep(for: .milliseconds(50))
            return asked.withLock {
                $0 += 1
                return $0
            }
        }
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { #expect((try? await question.answer().get()) == 1) } }
        }
        #expect((try? await question.answer().get()) == 1)
    }

    @Test(.timeLimit(.minutes(5))) func `is asked again once it was answered after all`() async throws {
        let isStuck = Mutex(true)
        let question = BoundedQuestion(patience: .milliseconds(50), isFreshFor: .zero) {
            while isStuck.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
        }
        await #expect(throws: Overdue.self) { try await question.answer().get() }
        isStuck.withLock { $0 = false }
        while case .failure = await question.answer() { try await Task.sleep(for: .milliseconds(5)) }
    }
}
