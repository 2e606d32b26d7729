// Three-valued logic (DMN 1.5 tables 48 and 49), where unknown is a fourth: what is not a boolean counts as null.
extension Operators {
    /// `and`: false as soon as one side is false, whatever the other is.
    package static func conjunction(_ one: Value, _ other: Value) -> Value {
        combined(one, other, settles: false)
    }

    /// `or`: true as soon as one side is true, whatever the other is.
    package static func disjunction(_ one: Value, _ other: Value) -> Value {
        combined(one, other, settles: true)
    }

    private static func combined(_ one: Value, _ other: Value, settles: Bool) -> Value {
        switch (one, other) {
        case (.boolean(settles), _), (_, .boolean(settles)):
            return .boolean(settles)
        case (.unknown, _), (_, .unknown):
            // Also beside null: what is unknown may still settle it.
            return spread(one, other) ?? .null
        case (.boolean, .boolean):
            return .boolean(!settles)
        default:
            return .null
        }
    }

    /// `not()`: null and a problem for what is not a boolean, except for null itself.
    package static func negation(_ value: Value, _ run: inout Run) -> Value {
        switch value {
        case .boolean(let boolean): .boolean(!boolean)
        case .unknown(let unknown): .unknown(waitingFor: unknown.waiting)
        case .null: .null
        default: run.report(.typeMismatch, "not() takes a boolean, not a \(value.kind.name)")
        }
    }

    /// Whether one of the answers is true: unknown as long as one can still become so, else false.
    static func any(_ answers: some Sequence<Value>, rest: WaitingSet? = nil) -> Value {
        var waiting = rest
        for answer in answers {
            if answer.isTrue { return answer }
            if case .unknown(let unknown) = answer { waiting.formUnion(unknown.waiting) }
        }
        return waiting.map { .unknown(waitingFor: $0) } ?? .boolean(false)
    }
}
