package import Feel

/// An outcome, with what it waits for while it is open.
package struct Tested: Sendable, Hashable {
    package let outcome: Outcome
    /// `nil` unless the outcome is `onbekend` or `te_beoordelen`.
    package let waiting: WaitingSet?

    static let met = Tested(outcome: .vervuld, waiting: nil)
    static let notMet = Tested(outcome: .nietVervuld, waiting: nil)
    static let notApplicable = Tested(outcome: .nietVanToepassing, waiting: nil)
    static let broken = Tested(outcome: .fout, waiting: nil)

    private init(outcome: Outcome, waiting: WaitingSet?) {
        self.outcome = outcome
        self.waiting = waiting
    }

    /// Open: to be judged when only persons can settle it, else unknown.
    static func open(_ waiting: WaitingSet) -> Tested {
        Tested(outcome: waiting.isOnlyForJudgement ? .teBeoordelen : .onbekend, waiting: waiting)
    }

    /// To be judged by a person, whatever else it waits for.
    static func toJudge(_ waiting: WaitingSet) -> Tested {
        Tested(outcome: .teBeoordelen, waiting: waiting)
    }

    /// The opposite: what is met becomes not met, and the other way round.
    var inverted: Tested {
        switch outcome {
        case .vervuld: .notMet
        case .nietVervuld: .met
        default: self
        }
    }

    /// Takes `results` together; the first of `order` that occurs is the outcome, and what does not apply never counts.
    private static func combined(_ results: [Tested], order: [Outcome]) -> Tested {
        guard let winner = order.first(where: { outcome in results.contains { $0.outcome == outcome } }) else {
            return .notApplicable
        }
        guard winner == .onbekend || winner == .teBeoordelen else { return Tested(outcome: winner, waiting: nil) }
        var waiting: WaitingSet?
        for result in results { waiting.formUnion(result.waiting) }
        return Tested(outcome: winner, waiting: waiting)
    }

    /// All of them must be met.
    static func all(_ results: [Tested]) -> Tested {
        combined(results, order: [.nietVervuld, .fout, .onbekend, .teBeoordelen, .vervuld])
    }

    /// One of them is enough.
    static func any(_ results: [Tested]) -> Tested {
        combined(results, order: [.vervuld, .fout, .onbekend, .teBeoordelen, .nietVervuld])
    }

    /// None of them may be met.
    static func none(_ results: [Tested]) -> Tested {
        all(results.map(\.inverted))
    }
}
