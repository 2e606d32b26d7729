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

    /// The first of `order` that is among `outcomes`; what does not apply never counts.
    fileprivate static func first(_ order: [Outcome], of outcomes: Outcomes, waiting: WaitingSet?) -> Tested {
        guard let winner = order.first(where: { outcomes.contains(Outcomes($0)) }) else { return .notApplicable }
        return Tested(outcome: winner, waiting: winner == .onbekend || winner == .teBeoordelen ? waiting : nil)
    }
}

/// What the parts of a group come to together, taken in one by one.
struct Together {
    private let kind: VoorwaardeNode.Kind
    private var outcomes: Outcomes = []
    private var waiting: WaitingSet?

    init(_ kind: VoorwaardeNode.Kind) { self.kind = kind }

    mutating func add(_ part: Tested) {
        outcomes.insert(Outcomes(kind == .geenVan ? part.inverted.outcome : part.outcome))
        waiting.formUnion(part.waiting)
    }

    var tested: Tested {
        switch kind {
        case .alle, .geenVan:
            .first([.nietVervuld, .fout, .onbekend, .teBeoordelen, .vervuld], of: outcomes, waiting: waiting)
        case .eenVan:
            .first([.vervuld, .fout, .onbekend, .teBeoordelen, .nietVervuld], of: outcomes, waiting: waiting)
        }
    }
}

/// Which outcomes there are among several.
private struct Outcomes: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ outcome: Outcome) {
        rawValue =
            switch outcome {
            case .vervuld: 1
            case .nietVervuld: 2
            case .onbekend: 4
            case .teBeoordelen: 8
            case .nietVanToepassing: 16
            case .fout: 32
            }
    }
}
