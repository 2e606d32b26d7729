/// The operators of the language on values (DMN 1.5 §10.3.2.4 and tables 54–60).
///
/// Operands of the wrong type give null and a problem. An unknown operand gives unknown, with everything that the
/// operands wait for, unless its bounds settle the answer.
package enum Operators {
    package static func add(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other {
            return number(one.adding(other), &run)
        }
        if let unknown = shifted(one, other, add, &run) { return unknown }
        switch (one, other) {
        case (.string(let one), .string(let other)):
            return .string(one + other, &run)
        case (.months(let one), .months(let other)):
            let (sum, overflow) = one.months.addingReportingOverflow(other.months)
            return overflow ? outOfRange(&run) : .months(MonthsDuration(months: sum))
        case (.seconds(let one), .seconds(let other)):
            return one.adding(other).map(Value.seconds) ?? outOfRange(&run)
        case (.months(let months), _):
            return moved(other, by: months) ?? mismatch("+", one, other, &run)
        case (_, .months(let months)):
            return moved(one, by: months) ?? mismatch("+", one, other, &run)
        case (.seconds(let seconds), _):
            return moved(other, by: seconds) ?? mismatch("+", one, other, &run)
        case (_, .seconds(let seconds)):
            return moved(one, by: seconds) ?? mismatch("+", one, other, &run)
        default:
            return mismatch("+", one, other, &run)
        }
    }

    package static func subtract(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other {
            return number(one.subtracting(other), &run)
        }
        if let unknown = shifted(one, other, subtract, &run) { return unknown }
        switch (one, other) {
        case (_, .months(let months)):
            guard months.months != .min else { return outOfRange(&run) }
            return add(one, .months(MonthsDuration(months: -months.months)), &run)
        case (_, .seconds(let seconds)):
            guard let opposite = seconds.negated else { return outOfRange(&run) }
            return add(one, .seconds(opposite), &run)
        default:
            return difference(one, other).map(Value.seconds) ?? mismatch("-", one, other, &run)
        }
    }

    package static func multiply(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other {
            return number(one.multiplied(by: other), &run)
        }
        if let unknown = spread(one, other) { return unknown }
        switch (one, other) {
        case (.number(let factor), .months(let months)), (.months(let months), .number(let factor)):
            return self.months(Decimal128(Int(months.months)).multiplied(by: factor), &run)
        case (.number(let factor), .seconds(let seconds)), (.seconds(let seconds), .number(let factor)):
            return self.seconds(seconds.number.multiplied(by: factor), &run)
        default:
            return mismatch("*", one, other, &run)
        }
    }

    package static func divide(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if let unknown = spread(one, other) { return unknown }
        let dividend: Decimal128
        let divisor: Decimal128
        switch (one, other) {
        case (.number(let one), .number(let other)): (dividend, divisor) = (one, other)
        case (.months(let one), .number(let other)): (dividend, divisor) = (Decimal128(Int(one.months)), other)
        case (.seconds(let one), .number(let other)): (dividend, divisor) = (one.number, other)
        case (.months(let one), .months(let other)):
            (dividend, divisor) = (Decimal128(Int(one.months)), Decimal128(Int(other.months)))
        case (.seconds(let one), .seconds(let other)): (dividend, divisor) = (one.number, other.number)
        default: return mismatch("/", one, other, &run)
        }
        if divisor.isZero { return run.report(.divisionByZero, "division by zero") }
        let quotient = dividend.divided(by: divisor)
        switch (one, other) {
        case (.months, .number): return months(quotient, &run)
        case (.seconds, .number): return seconds(quotient, &run)
        default: return number(quotient, &run)
        }
    }

    package static func power(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if let unknown = spread(one, other) { return unknown }
        guard case .number(let base) = one, case .number(let exponent) = other else {
            return mismatch("**", one, other, &run)
        }
        return number(base.power(exponent), &run)
    }

    package static func negate(_ value: Value, _ run: inout Run) -> Value {
        switch value {
        case .number(let number): return .number(number.negated)
        case .months(let months) where months.months != .min:
            return .months(MonthsDuration(months: -months.months))
        case .seconds(let seconds): return seconds.negated.map(Value.seconds) ?? outOfRange(&run)
        case .unknown(let unknown): return negated(unknown)
        default: return run.report(.typeMismatch, "cannot negate a \(value.kind.name)")
        }
    }

    // MARK: - Results that may not fit

    static func number(_ number: Decimal128?, _ run: inout Run) -> Value {
        number.map(Value.number) ?? outOfRange(&run)
    }

    /// Whole months; a fraction of a month is cut off.
    private static func months(_ number: Decimal128?, _ run: inout Run) -> Value {
        guard let months = number?.truncatedInt else { return outOfRange(&run) }
        return .months(MonthsDuration(months: Int64(months)))
    }

    private static func seconds(_ number: Decimal128?, _ run: inout Run) -> Value {
        number.flatMap { SecondsDuration($0) }.map(Value.seconds) ?? outOfRange(&run)
    }

    static func outOfRange(_ run: inout Run) -> Value {
        run.report(.wrongArgument, "the result is out of range")
    }

    static func mismatch(_ sign: String, _ one: Value, _ other: Value, _ run: inout Run) -> Value {
        run.report(.typeMismatch, "\(one.kind.name) \(sign) \(other.kind.name) has no meaning")
    }
}
