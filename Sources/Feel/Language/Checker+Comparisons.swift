/// Comparisons, tests and ranges.
extension Checker {
    /// The types of which the values have an order.
    private static let ordered: Set<ValueKind> = [.number, .string, .date, .time, .dateTime, .months, .seconds]

    mutating func comparison(
        _ comparison: Syntax.Comparison, _ left: Side, _ right: Side, at position: Position
    ) {
        guard let one = left.type.kind, let other = right.type.kind else { return }
        let isEquality = comparison == .equal || comparison == .unequal
        if one == .null || other == .null {
            if !isEquality { alwaysNull(at: position) }
            return
        }
        guard one == other else {
            if isEquality, Checker.isSingleton(left.type, right.type) { return }
            let hint = Checker.hint(left.type, right.type)
            return find(.notComparable(left.type, right.type, hint: hint), at: position)
        }
        if !isEquality, !Checker.ordered.contains(one) {
            return find(.noOrder(left.type, comparison), at: position)
        }
        sameUnit(left.type, right.type, at: position)
        choices(left, right, at: position)
    }

    /// A value, list or range that a value of the type `tested` must be equal to or lie in.
    mutating func candidate(_ side: Side, for tested: FeelType) {
        guard let syntax = side.syntax else { return }
        switch syntax.kind {
        case .list(let members) where tested.kind != .list && tested != .any:
            // The members were compiled with the list; what can be said of them by their own text is said here.
            guard let choices = tested.choices else { return }
            for member in members {
                if case .string(let word) = member.kind {
                    choice(Side(constant: .string(word), member), among: choices)
                }
            }
        case .range:
            if case .range(let end) = side.type {
                comparison(.less, Side(nil, tested), Side(syntax, end), at: syntax.position)
            }
        default:
            let type = tested.kind == .list ? side.type : side.type.member
            comparison(.equal, Side(nil, tested), Side(syntax, type, side.constant), at: syntax.position)
        }
    }

    mutating func rangeEnds(_ start: Side, _ end: Side, at position: Position) {
        guard let one = start.type.kind, let other = end.type.kind else { return }
        if one == .null || other == .null { return alwaysNull(at: position) }
        guard one == other, Checker.ordered.contains(one) else {
            return find(.noRange(from: start.type, to: end.type), at: position)
        }
        sameUnit(start.type, end.type, at: position)
        if let first = start.constant, let last = end.constant, Operators.order(first, last) == 1 {
            find(.emptyRange, at: position)
        }
    }

    mutating func sameUnit(_ left: FeelType, _ right: FeelType, at position: Position) {
        guard case .number(let one?) = left, case .number(let other?) = right, one != other else { return }
        find(.mixedUnits(one, other), at: position)
    }

    private mutating func choices(_ left: Side, _ right: Side, at position: Position) {
        let (one, other) = (left.type.ownChoices, right.type.ownChoices)
        if let one, right.constant != nil { return choice(right, among: one) }
        if let other, left.constant != nil { return choice(left, among: other) }
        if let one, let other, Set(one.values).isDisjoint(with: other.values) {
            find(.noCommonChoice(one, other), at: position)
        }
    }

    /// One value stands for a list of that value, and the other way round.
    private static func isSingleton(_ one: FeelType, _ other: FeelType) -> Bool {
        switch (one, other) {
        case (.list(let member), let single), (let single, .list(let member)):
            member.kind == nil || member.kind == single.kind
        default: false
        }
    }

    private static func hint(_ one: FeelType, _ other: FeelType) -> String? {
        switch (one.kind, other.kind) {
        case (.date, .string), (.string, .date): "Schrijf een datum als @\"2026-03-31\"."
        case (.number, .string), (.string, .number): "Schrijf een getal zonder aanhalingstekens."
        case (.boolean, .string), (.string, .boolean): "Schrijf true of false, of alleen het feit zelf."
        case (.date, .dateTime), (.dateTime, .date): "Neem van de datum met tijdstip eerst de datum: date(…)."
        case (.date, .months), (.date, .seconds): "Tel de duur eerst bij een datum op."
        default: nil
        }
    }
}

extension Checker.Side {
    init(_ syntax: Syntax?, _ type: FeelType, _ constant: Value?) {
        self.syntax = syntax
        self.type = type
        self.constant = constant
    }

    init(constant: Value, _ syntax: Syntax) {
        self.init(syntax, FeelType(of: constant), constant)
    }
}

extension FeelType {
    /// The kind of its values; `nil` when they can be of any kind.
    var kind: ValueKind? {
        switch self {
        case .any: nil
        case .nothing: .null
        case .boolean: .boolean
        case .number: .number
        case .text: .string
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .months: .months
        case .seconds: .seconds
        case .list: .list
        case .context: .context
        case .range: .range
        case .function: .function
        }
    }

    /// A type of which only the kind is known.
    init(_ kind: ValueKind) {
        switch kind {
        case .null: self = .nothing
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .text
        case .date: self = .date
        case .time: self = .time
        case .dateTime: self = .dateTime
        case .months: self = .months
        case .seconds: self = .seconds
        case .list: self = .list(.any)
        case .range: self = .range(.any)
        case .context, .function, .unknown: self = .any
        }
    }

    /// The choices of a text itself.
    var ownChoices: Choices? {
        if case .text(let choices) = self { choices } else { nil }
    }
}
