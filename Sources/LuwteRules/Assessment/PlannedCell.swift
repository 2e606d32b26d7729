import Feel

/// One thing to work out before the conditions, with its rule at hand.
final class PlannedCell: Sendable {
    /// The subject's index in ``Lists/subjects``; `nil` when it belongs to none.
    let subject: Int?
    /// The field in the subject's context, or the slot of a notion without a subject.
    let field: Int
    /// Subjects whose lists the expression reads; they must be laid out again first.
    let lists: [Int]
    /// Whether it looks at other members than the one at hand.
    fileprivate let looksAround: Bool
    let content: Content

    enum Content: Sendable {
        /// A fact as it was given.
        case given
        /// A fact that only applies when the rule holds.
        case gated(Rule)
        case expression(Rule)
        case table(DecisionTable)
        case unset(Wait)
    }

    /// Cells that are worked out one after the other of one member before the next: all are of the same subject, and
    /// none but the first looks at other members.
    struct Group: Sendable {
        fileprivate(set) var cells: [PlannedCell]

        init(_ cell: PlannedCell) { cells = [cell] }

        var subject: Int? { cells[0].subject }
        var lists: [Int] { cells[0].lists }
        /// Whether the first cell looks at other members than the one at hand.
        var looksAround: Bool { cells[0].looksAround }
    }

    static func groups(_ cells: [PlannedCell]) -> [Group] {
        var groups: [Group] = []
        for cell in cells {
            if !cell.looksAround, let last = groups.indices.last, groups[last].subject == cell.subject {
                groups[last].cells.append(cell)
            } else {
                groups.append(Group(cell))
            }
        }
        return groups
    }

    init(_ cell: Layout.Cell, of regeling: Regeling) {
        subject = cell.subject
        field = cell.field
        lists = cell.lists
        switch cell.content {
        case .fact(let number): content = regeling.facts[number].onlyIf.map(Content.gated) ?? .given
        case .notion(let number):
            switch regeling.notions[number].content {
            case .expression(let rule): content = .expression(rule)
            case .table(let rule): content = .table(rule.table)
            case .unset(let unset):
                content = .unset(.unset(regeling.unset.firstIndex { $0.path == unset.path } ?? 0))
            }
        }
        looksAround = !cell.lists.isEmpty || content.functions.contains { ["gevraagd_soort", "mag"].contains($0) }
    }
}

extension PlannedCell.Content {
    /// The functions that it calls by name.
    fileprivate var functions: [String] {
        switch self {
        case .given, .unset: []
        case .gated(let rule), .expression(let rule): rule.expression.functions
        case .table(let table): table.expressions.flatMap(\.functions)
        }
    }
}

/// What stands for a fact that was not told: unknown, within the bounds that the regeling declares.
struct MissingFact: Sendable {
    private let number: Int
    private let isJudged: Bool
    private let lowest: Value?
    private let highest: Value?
    /// For the first members, made once.
    private let ready: [Value]

    /// How many members of a subject most families have at most.
    static let usualMembers = 4

    /// - Parameter number: the index in ``Regeling/facts``.
    init(_ fact: Fact, number: Int) {
        let isJudged = fact.judgedBy != nil
        var bounds: (lowest: Value?, highest: Value?) = (nil, nil)
        if case .number(_, let lowest, let highest) = fact.answer {
            bounds = (lowest.map(Value.number), highest.map(Value.number))
        }
        self.number = number
        self.isJudged = isJudged
        (lowest, highest) = bounds
        ready = (0..<Self.usualMembers).map {
            Self.make(number, member: $0, isJudged: isJudged, bounds.lowest, bounds.highest)
        }
    }

    func value(member: Int) -> Value {
        member < Self.usualMembers
            ? ready[member] : Self.make(number, member: member, isJudged: isJudged, lowest, highest)
    }

    private static func make(
        _ number: Int, member: Int, isJudged: Bool, _ lowest: Value?, _ highest: Value?
    ) -> Value {
        let wait: Wait = isJudged ? .judgedFact(number, member: member) : .fact(number, member: member)
        return .unknown(Unknown(waiting: WaitingSet(wait), lowest: lowest, highest: highest))
    }
}

/// Rules that can change from one day to another, with what their days hang on.
struct BorderRules: Sendable {
    /// By the subject whose members they are run for; `nil` for those that are run once.
    let borders: [(subject: Int?, borders: [Border])]
    /// Whether a border can itself be another one on another day.
    let isMoving: Bool

    init(_ rules: [(rule: Rule, subject: Int?)]) {
        var known: Set<String> = []
        borders = rules.compactMap { rule, subject in
            // Many rules change on the same days: a birthday is looked up once.
            let own = rule.borders.filter { known.insert("\(subject ?? -1) \($0.key)").inserted }
            return own.isEmpty ? nil : (subject, own)
        }
        isMoving = borders.contains { $0.borders.contains(where: \.isMoving) }
    }
}

extension Border {
    /// Whether the border itself can be another one on another day.
    fileprivate var isMoving: Bool {
        switch self {
        case .aroundMoving: true
        case .ofEach(_, let border): border.isMoving
        case .birthday, .monthDay, .around, .newYear, .firstOfMonth, .everyDay: false
        }
    }
}
