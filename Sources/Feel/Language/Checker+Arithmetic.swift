/// Sums, products and what comes out of them (DMN 1.5 tables 45 to 48).
extension Checker {
    /// - Returns: the type of the outcome.
    mutating func arithmetic(
        _ arithmetic: Syntax.Arithmetic, _ left: Side, _ right: Side, at position: Position
    ) -> FeelType {
        guard let one = left.type.kind, let other = right.type.kind else { return .any }
        if one == .null || other == .null {
            alwaysNull(at: position)
            return .any
        }
        if case (.number(let unit), .number(let otherUnit)) = (left.type, right.type) {
            return .number(unit: self.unit(of: arithmetic, left, right, unit, otherUnit, at: position))
        }
        if let type = Checker.outcome(arithmetic, one, other) { return type }
        find(.noOperation(arithmetic, left.type, right.type, hint: Checker.hint(arithmetic, one, other)), at: position)
        return .any
    }

    /// The unit of the outcome; a number without one is neutral, and a hundredth of percents is a plain share.
    private mutating func unit(
        of arithmetic: Syntax.Arithmetic, _ left: Side, _ right: Side, _ one: NumberUnit?, _ other: NumberUnit?,
        at position: Position
    ) -> NumberUnit? {
        switch (arithmetic, one, other) {
        case (.add, _, _), (.subtract, _, _):
            sameUnit(left.type, right.type, at: position)
            return one ?? other
        case (.multiply, let one?, let other?): return one.times(other)
        case (.multiply, let unit?, nil):
            return unit.isOfPercent && right.constant == Checker.hundredth ? unit.withoutPercent : unit
        case (.multiply, nil, let unit?):
            return unit.isOfPercent && left.constant == Checker.hundredth ? unit.withoutPercent : unit
        case (.divide, let one?, let other?): return one.over(other)
        case (.divide, let unit?, nil):
            return unit.isOfPercent && right.constant == .number(100) ? unit.withoutPercent : unit
        // A plain number may count what the other is per.
        case (.divide, nil, _), (.multiply, nil, nil), (.power, _, _): return nil
        }
    }

    private static let hundredth = Decimal128("0.01").map(Value.number)

    /// The type of the outcome for two kinds other than two numbers; `nil` when there is none.
    private static func outcome(
        _ arithmetic: Syntax.Arithmetic, _ one: ValueKind, _ other: ValueKind
    ) -> FeelType? {
        switch (arithmetic, one, other) {
        case (.add, .string, .string): .text
        case (.add, .months, .months), (.subtract, .months, .months): .months
        case (.add, .seconds, .seconds), (.subtract, .seconds, .seconds): .seconds
        case (.add, .date, .months), (.add, .date, .seconds), (.add, .months, .date), (.add, .seconds, .date),
            (.subtract, .date, .months), (.subtract, .date, .seconds):
            .date
        case (.add, .dateTime, .months), (.add, .dateTime, .seconds), (.add, .months, .dateTime),
            (.add, .seconds, .dateTime), (.subtract, .dateTime, .months), (.subtract, .dateTime, .seconds):
            .dateTime
        case (.add, .time, .seconds), (.add, .seconds, .time), (.subtract, .time, .seconds): .time
        case (.subtract, .date, .date), (.subtract, .dateTime, .dateTime), (.subtract, .date, .dateTime),
            (.subtract, .dateTime, .date), (.subtract, .time, .time):
            .seconds
        case (.multiply, .number, .months), (.multiply, .months, .number), (.divide, .months, .number): .months
        case (.multiply, .number, .seconds), (.multiply, .seconds, .number), (.divide, .seconds, .number): .seconds
        case (.divide, .months, .months), (.divide, .seconds, .seconds): .number
        default: nil
        }
    }

    private static func hint(_ arithmetic: Syntax.Arithmetic, _ one: ValueKind, _ other: ValueKind) -> String? {
        switch (one, other) {
        case (.date, .number), (.number, .date): "Tel bij een datum een duur op, zoals @\"P1D\" of @\"P1M\"."
        case (.string, .number), (.number, .string): "Schrijf een getal zonder aanhalingstekens."
        case (.date, .date) where arithmetic == .add: "Twee datums kunnen niet bij elkaar worden opgeteld."
        default: nil
        }
    }
}
