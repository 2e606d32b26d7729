extension Operators {
    /// Whether two values are equal (DMN 1.5 table 54): null and a problem when their types differ.
    package static func equal(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        if case .number(let one) = one, case .number(let other) = other { return .boolean(one == other) }
        if case .string(let one) = one, case .string(let other) = other { return .boolean(areSame(one, other)) }
        let result = equality(one, other, &run)
        return result.isNull ? mismatch("=", one, other, &run) : result
    }

    package static func notEqual(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        let result = equal(one, other, &run)
        if case .boolean(let isEqual) = result { return .boolean(!isEqual) }
        return result
    }

    /// As `equal`, without a problem: null when the types differ.
    static func equality(_ one: Value, _ other: Value, _ run: inout Run) -> Value {
        guard run.spend() else { return .null }
        switch (one, other) {
        case (.unknown, _), (_, .unknown):
            return couldBeEqual(one, other) ? spread(one, other) ?? .null : .boolean(false)
        case (.null, .null): return .boolean(true)
        case (.null, _), (_, .null): return .boolean(false)
        case (.boolean(let one), .boolean(let other)): return .boolean(one == other)
        case (.string(let one), .string(let other)):
            return .boolean(areSame(one, other))
        case (.list(let one), .list(let other)): return equality(one, other, &run)
        case (.context(let one), .context(let other)): return equality(one, other, &run)
        case (.range(let one), .range(let other)): return equality(one, other, &run)
        case (.function(let one), .function(let other)): return .boolean(one === other)
        default:
            guard one.kind == other.kind else { return .null }
            return .boolean(order(one, other) == 0)
        }
    }

    /// Whether two texts are equal letter for letter: Swift also equates two spellings of one accented letter.
    private static func areSame(_ one: String, _ other: String) -> Bool {
        let one = one.utf8Span.span
        let other = other.utf8Span.span
        guard one.count == other.count else { return false }
        for index in one.indices where one[index] != other[index] { return false }
        return true
    }

    /// Whether two values, some of them unknown, can still turn out equal.
    private static func couldBeEqual(_ one: Value, _ other: Value) -> Bool {
        for (one, other) in [(one, other), (other, one)] {
            if let most = highest(one), let least = lowest(other), let order = order(most, least), order < 0 {
                return false
            }
        }
        switch (one, other) {
        // Bounds promise that there is a value.
        case (.unknown(let unknown), .null), (.null, .unknown(let unknown)):
            return unknown.lowest == nil && unknown.highest == nil
        default: return true
        }
    }

    private static func equality(_ one: FeelList, _ other: FeelList, _ run: inout Run) -> Value {
        let (count, otherCount) = (one.elements.count, other.elements.count)
        if one.isComplete && count < otherCount || other.isComplete && otherCount < count { return .boolean(false) }
        var agreement = Agreement()
        for list in [one, other] where !(one.isComplete && other.isComplete) {
            agreement.waiting.formUnion(Value.list(list).waiting)
        }
        for (one, other) in zip(one.elements, other.elements) {
            guard agreement.admits(equality(one, other, &run)) else { return .boolean(false) }
        }
        return agreement.value
    }

    private static func equality(_ one: FeelContext, _ other: FeelContext, _ run: inout Run) -> Value {
        guard one.shape.count == other.shape.count else { return .boolean(false) }
        var agreement = Agreement()
        for (index, key) in one.shape.keys.enumerated() {
            guard let value = other.value(at: index, expecting: one.shape, key: key),
                agreement.admits(equality(one.values[index], value, &run))
            else { return .boolean(false) }
        }
        return agreement.value
    }

    /// Ranges are equal when they have the same ends, written in the same way: `(< 10)` is not `(null..10)`.
    private static func equality(_ one: FeelRange, _ other: FeelRange, _ run: inout Run) -> Value {
        guard one.startIncluded == other.startIncluded, one.endIncluded == other.endIncluded else {
            return .boolean(false)
        }
        var agreement = Agreement()
        for (one, other) in [(one.start, other.start), (one.end, other.end)] {
            switch (one, other) {
            case (nil, nil): continue
            case (let one?, let other?) where agreement.admits(equality(one, other, &run)): continue
            default: return .boolean(false)
            }
        }
        return agreement.value
    }
}

/// The answer about a whole, gathered from its parts.
private struct Agreement {
    var waiting: WaitingSet?

    /// - Returns: false when the answer about a part makes the whole unequal; parts of different types do.
    mutating func admits(_ answer: Value) -> Bool {
        switch answer {
        case .boolean(true): return true
        case .unknown(let unknown):
            waiting.formUnion(unknown.waiting)
            return true
        default: return false
        }
    }

    var value: Value { waiting.map { .unknown(waitingFor: $0) } ?? .boolean(true) }
}
