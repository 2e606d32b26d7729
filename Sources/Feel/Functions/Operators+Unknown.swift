extension Operators {
    /// What the operands wait for as a whole; `nil` when both are known.
    static func spread(_ one: Value, _ other: Value) -> Value? {
        switch (one, other) {
        case (.unknown(let one), .unknown(let other)):
            .unknown(waitingFor: one.waiting.union(other.waiting))
        case (.unknown(let unknown), _), (_, .unknown(let unknown)):
            unknown.lowest == nil && unknown.highest == nil ? .unknown(unknown) : .unknown(waitingFor: unknown.waiting)
        default: nil
        }
    }

    /// The result of + or − on an unknown operand: its bounds move along with a known other operand.
    ///
    /// - Returns: `nil` when both operands are known.
    static func shifted(
        _ one: Value, _ other: Value, _ operation: (Value, Value, inout Run) -> Value, _ run: inout Run
    ) -> Value? {
        switch (one, other) {
        case (.unknown(let unknown), let known) where !known.isUnknown:
            bounded(unknown) { bound, scratch in operation(bound, known, &scratch) }
        case (let known, .unknown(let unknown)) where !known.isUnknown:
            bounded(unknown) { bound, scratch in operation(known, bound, &scratch) }
        default:
            spread(one, other)
        }
    }

    static func negated(_ unknown: Unknown) -> Value {
        bounded(unknown) { bound, scratch in negate(bound, &scratch) }
    }

    /// An unknown value whose bounds are those of the old one after a function that never turns back.
    private static func bounded(_ unknown: Unknown, _ function: (Value, inout Run) -> Value) -> Value {
        var scratch = Run()
        var moved: [Value?] = []
        for bound in [unknown.lowest, unknown.highest] {
            let result = bound.map { function($0, &scratch) }
            moved.append(result.flatMap { isOrdered($0) ? $0 : nil })
        }
        return .unknown(turned(unknown, lowest: moved[0], highest: moved[1], function))
    }

    /// Puts moved bounds the right way round: `5 - x` turns them.
    private static func turned(
        _ unknown: Unknown, lowest: Value?, highest: Value?, _ function: (Value, inout Run) -> Value
    ) -> Unknown {
        guard let sample = unknown.lowest ?? unknown.highest, let turns = turns(at: sample, function) else {
            return Unknown(waiting: unknown.waiting)
        }
        return turns
            ? Unknown(waiting: unknown.waiting, lowest: highest, highest: lowest)
            : Unknown(waiting: unknown.waiting, lowest: lowest, highest: highest)
    }

    /// Whether a function falls where its argument rises; `nil` when that does not show.
    private static func turns(at sample: Value, _ function: (Value, inout Run) -> Value) -> Bool? {
        var scratch = Run()
        let step: Value
        switch sample {
        case .number(let number):
            // A step that the 34 digits of a large number would swallow is no step.
            guard number.magnitude < 1_000_000_000_000_000 else { return nil }
            step = .number(1)
        case .months: step = .months(MonthsDuration(months: 12))
        case .date, .dateTime, .seconds: step = .seconds(SecondsDuration(seconds: 100 * 86_400))
        default: return nil
        }
        let further = function(add(sample, step, &scratch), &scratch)
        return order(function(sample, &scratch), further).flatMap { $0 == 0 ? nil : $0 > 0 }
    }

    /// Times of day run in a circle: adding to them keeps no order.
    private static func isOrdered(_ value: Value) -> Bool {
        switch value {
        case .number, .date, .dateTime, .months, .seconds: true
        default: false
        }
    }
}
