extension Operators {
    package static func less(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other { return .boolean(one < other) }
        return compared(one, other, "<", &run) { $0 < 0 }
    }

    package static func lessOrEqual(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other { return .boolean(!(other < one)) }
        return compared(one, other, "<=", &run) { $0 <= 0 }
    }

    package static func greater(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other { return .boolean(other < one) }
        return compared(one, other, ">", &run) { $0 > 0 }
    }

    package static func greaterOrEqual(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other { return .boolean(!(one < other)) }
        return compared(one, other, ">=", &run) { $0 >= 0 }
    }

    /// Which of two values comes first.
    ///
    /// - Returns: −1, 0 or 1; `nil` when the two have no order: other types, or one time local and the other not.
    package static func order(_ one: Value, _ other: Value) -> Int? {
        switch (one, other) {
        case (.number(let one), .number(let other)): order(one, other)
        case (.string(let one), .string(let other)):
            one == other ? 0 : one.utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1
        case (.date(let one), .date(let other)): order(one, other)
        case (.time(let one), .time(let other)): difference(one, other)?.signum().asInt
        case (.dateTime(let one), .dateTime(let other)):
            one.since(other).map { order($0, SecondsDuration(seconds: 0)) }
        case (.months(let one), .months(let other)): order(one, other)
        case (.seconds(let one), .seconds(let other)): order(one, other)
        default: nil
        }
    }

    private static func order<T: Comparable>(_ one: T, _ other: T) -> Int {
        one < other ? -1 : other < one ? 1 : 0
    }

    private static func compared(
        _ one: Value, _ other: Value, _ sign: String, _ run: inout Run, _ test: (Int) -> Bool
    ) -> Value {
        if one.isUnknown || other.isUnknown {
            return settled(one, other, test).map(Value.boolean) ?? spread(one, other) ?? .null
        }
        return order(one, other).map { .boolean(test($0)) } ?? mismatch(sign, one, other, &run)
    }

    /// The answer that holds whatever the unknown operands turn out to be within their bounds.
    private static func settled(_ one: Value, _ other: Value, _ test: (Int) -> Bool) -> Bool? {
        if let least = lowest(one), let most = highest(other), let order = order(least, most), order >= 0 {
            if order > 0 { return test(1) }
            return test(0) == test(1) ? test(0) : nil
        }
        if let most = highest(one), let least = lowest(other), let order = order(most, least), order <= 0 {
            if order < 0 { return test(-1) }
            return test(0) == test(-1) ? test(0) : nil
        }
        return nil
    }

    static func lowest(_ value: Value) -> Value? {
        if case .unknown(let unknown) = value { unknown.lowest } else { value }
    }

    static func highest(_ value: Value) -> Value? {
        if case .unknown(let unknown) = value { unknown.highest } else { value }
    }
}

extension Int64 {
    fileprivate var asInt: Int { Int(self) }
}
