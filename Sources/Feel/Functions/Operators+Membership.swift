extension Operators {
    /// Whether a value lies in a range; null when it cannot be compared with an end, or an end is null.
    package static func contains(_ range: FeelRange, _ value: Value, _ run: inout Run) -> Value {
        if range.start == .null || range.end == .null {
            return run.report(.wrongArgument, "the range has an end that is null")
        }
        var result = Value.boolean(true)
        if let start = range.start {
            result = range.startIncluded ? greaterOrEqual(value, start, &run) : greater(value, start, &run)
        }
        if let end = range.end {
            let below = range.endIncluded ? lessOrEqual(value, end, &run) : less(value, end, &run)
            result = conjunction(result, below)
        }
        return result
    }

    /// `between`, both ends included.
    package static func isBetween(_ value: Value, _ low: Value, _ high: Value, _ run: inout Run) -> Value {
        conjunction(greaterOrEqual(value, low, &run), lessOrEqual(value, high, &run))
    }

    /// One test of `in` (DMN 1.5 table 55): a range that holds the value, a list with a member that fits, or the
    /// value itself.
    package static func isIn(_ value: Value, _ test: Value, _ run: inout Run) -> Value {
        switch test {
        case .range(let range) where value.kind != .range:
            return contains(range, value, &run)
        case .list(let list):
            var answers: [Value] = []
            if value.kind == .list { answers.append(equality(value, test, &run)) }
            for member in list.elements {
                guard run.spend() else { return .null }
                let answer = fits(value, member, &run)
                if answer.isTrue { return answer }
                answers.append(answer)
            }
            return any(answers, rest: list.rest)
        default:
            return equal(value, test, &run)
        }
    }

    /// Whether a member of a list is or holds the value; one of another type simply does not.
    private static func fits(_ value: Value, _ member: Value, _ run: inout Run) -> Value {
        guard case .range(let range) = member, value.kind != .range else { return equality(value, member, &run) }
        var scratch = Run()
        return contains(range, value, &scratch)
    }
}
