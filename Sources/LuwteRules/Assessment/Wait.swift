package import Feel

/// One thing that an open outcome waits for.
///
/// In values it travels as a number, so that sets of them are cheap.
package enum Wait: Hashable, Sendable {
    /// A fact that nobody has given: the index in ``Regeling/facts`` and the member's number, from 0.
    case fact(Int, member: Int)
    /// A fact that is somebody's judgement.
    case judgedFact(Int, member: Int)
    /// Two sources say different things: a person must look.
    case contradiction(Int, member: Int)
    /// A built-in fact, such as the wanted first day.
    case request(Request)
    /// A list that may have further members: the index in ``Lists/subjects``.
    case list(Int)
    /// The index in ``Regeling/bewijs``.
    case paper(Int)
    /// The judgement of a condition: its ``Voorwaarde/index`` and the member's number.
    case oordeel(Int, member: Int)
    /// The index in ``Regeling/unset``.
    case unset(Int)
    /// A list of providers or a register that is not at hand.
    case register
    /// The first day itself, for what depends on the day.
    case begin
    /// The answer to a question on extension: the index in ``VerlengingRules/questions``.
    case question(Int)
    /// The consultation that an extension needs.
    case consult

    /// The facts that every case has.
    package enum Request: Int, Hashable, Sendable, CaseIterable {
        case received, first, last, decided, gemeente
        case earlier, periods, adviesUntil, adviesNeeded, adviesVolume

        /// The name that expressions use.
        package var name: String {
            switch self {
            case .received: "ontvangst"
            case .first: "gevraagd.vanaf"
            case .last: "gevraagd.tot"
            case .decided: "besluit.dag"
            case .gemeente: "gemeente"
            case .earlier: "indicatie.eerder"
            case .periods: "indicatie.perioden"
            case .adviesUntil: "advies.tot"
            case .adviesNeeded: "advies.nodig"
            case .adviesVolume: "advies"
            }
        }
    }

    private static let memberBits: Int32 = 10
    private static let indexBits: Int32 = 14

    private init(kind: Int32, index: Int, member: Int) {
        self =
            switch kind {
            case 0: .fact(index, member: member)
            case 1: .judgedFact(index, member: member)
            case 2: .contradiction(index, member: member)
            case 3: Request(rawValue: index).map(Wait.request) ?? .begin
            case 4: .list(index)
            case 5: .paper(index)
            case 6: .oordeel(index, member: member)
            case 7: .unset(index)
            case 8: .register
            case 9: .question(index)
            case 10: .consult
            default: .begin
            }
    }

    /// The number that stands for it in a ``WaitingSet``.
    package var code: Int32 {
        let (kind, index, member): (Int32, Int, Int) =
            switch self {
            case .fact(let index, let member): (0, index, member)
            case .judgedFact(let index, let member): (1, index, member)
            case .contradiction(let index, let member): (2, index, member)
            case .request(let request): (3, request.rawValue, 0)
            case .list(let subject): (4, subject, 0)
            case .paper(let index): (5, index, 0)
            case .oordeel(let index, let member): (6, index, member)
            case .unset(let index): (7, index, 0)
            case .register: (8, 0, 0)
            case .question(let index): (9, index, 0)
            case .consult: (10, 0, 0)
            case .begin: (11, 0, 0)
            }
        return kind << (Self.indexBits + Self.memberBits) | Int32(index) << Self.memberBits | Int32(member)
    }

    package init(code: Int32) {
        let memberMask = (Int32(1) << Self.memberBits) - 1
        let indexMask = (Int32(1) << Self.indexBits) - 1
        self.init(
            kind: code >> (Self.indexBits + Self.memberBits),
            index: Int(code >> Self.memberBits & indexMask),
            member: Int(code & memberMask))
    }

    /// Whether only a person can take it away: then the outcome is "to be judged", not "unknown".
    package var isForJudgement: Bool {
        switch self {
        case .judgedFact, .contradiction, .oordeel: true
        case .request(.adviesNeeded), .request(.adviesVolume), .request(.adviesUntil): true
        default: false
        }
    }
}

extension WaitingSet {
    package init(_ wait: Wait) {
        self.init(wait.code)
    }

    /// What it waits for.
    package var waits: [Wait] { members.map(Wait.init(code:)) }

    /// Whether everything in it is for a person to judge.
    var isOnlyForJudgement: Bool {
        members.allSatisfy { Wait(code: $0).isForJudgement }
    }
}

extension Value {
    static func unknown(_ wait: Wait) -> Value {
        .unknown(waitingFor: WaitingSet(wait))
    }
}
