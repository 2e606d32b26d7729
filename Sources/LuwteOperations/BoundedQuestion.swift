/// Asks something that may never answer: one question at a time, and whoever wants to know waits no longer than agreed.
///
/// Everybody who asks meanwhile hears the same answer, which also holds for a short while after it.
package actor BoundedQuestion<Answer: Sendable> {
    private let patience: Duration
    private let isFreshFor: Duration
    private let ask: @Sendable () async throws -> Answer
    private var last: (at: ContinuousClock.Instant, answer: Result<Answer, any Error>)?
    /// When the question was asked that has no answer yet.
    private var askedAt: ContinuousClock.Instant?
    private var number = 0
    private var waiting: [CheckedContinuation<Result<Answer, any Error>, Never>] = []

    package init(
        patience: Duration = .seconds(3), isFreshFor: Duration = .seconds(1),
        _ ask: @escaping @Sendable () async throws -> Answer
    ) {
        self.patience = patience
        self.isFreshFor = isFreshFor
        self.ask = ask
    }

    /// The answer; ``Overdue`` as a failure when it does not come in time.
    package func answer() async -> Result<Answer, any Error> {
        let now = ContinuousClock.now
        if let last, last.at.duration(to: now) < isFreshFor { return last.answer }
        if let askedAt {
            // The same question is still open: a second one would only wait behind it.
            if askedAt.duration(to: now) >= patience { return .failure(Overdue()) }
        } else {
            begin(now)
        }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func begin(_ now: ContinuousClock.Instant) {
        askedAt = now
        number += 1
        let (ask, patience, number) = (ask, patience, number)
        Task {
            do { self.finish(.success(try await ask())) } catch { self.finish(.failure(error)) }
        }
        Task {
            try? await Task.sleep(for: patience)
            self.giveUp(number)
        }
    }

    private func finish(_ answer: Result<Answer, any Error>) {
        askedAt = nil
        last = (.now, answer)
        tell(answer)
    }

    private func giveUp(_ number: Int) {
        if number == self.number, askedAt != nil { tell(.failure(Overdue())) }
    }

    private func tell(_ answer: Result<Answer, any Error>) {
        let callers = waiting
        waiting = []
        for caller in callers { caller.resume(returning: answer) }
    }
}

/// No answer came in time.
package struct Overdue: Error, Hashable, Sendable {}
