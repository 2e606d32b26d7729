/// Types held against values (DMN 1.5 §10.3.2.9).
extension FeelType {
    /// Whether the value is of this type.
    ///
    /// A value that is unknown can still be; `null` is of the types `nothing` and `any` only.
    package func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (_, .unknown), (.any, _), (.nothing, .null), (.boolean, .boolean), (.number, .number), (.text, .string),
            (.date, .date), (.time, .time), (.dateTime, .dateTime), (.months, .months), (.seconds, .seconds):
            true
        case (.list(let member), .list(let list)):
            list.elements.allSatisfy { member.acceptsOrNull($0) }
        case (.context(let fields), .context(let context)):
            // Whoever makes contexts with the shape of the type itself fills them with values of its types.
            context.shape === fields.shape
                || zip(fields.names, fields.types).allSatisfy { name, type in
                    context[name].map { type.acceptsOrNull($0) } ?? false
                }
        case (.range(let end), .range(let range)):
            [range.start, range.end].allSatisfy { $0.map { end.accepts($0) } ?? true }
        case (.function(let parameters, _), .function(let function)):
            parameters.count == function.parameters.count
        default: false
        }
    }

    /// Whether the value can stand where this type is asked: `null` can everywhere.
    func acceptsOrNull(_ value: Value) -> Bool {
        if case .null = value { return true }
        return accepts(value)
    }

    /// The value made to fit: one value and a list of that one value stand for each other, and a date for its midnight
    /// in UTC; what does not fit becomes `null` (DMN 1.5 §10.3.2.9.4).
    package func coerce(_ value: Value) -> Value {
        if acceptsOrNull(value) { return value }
        switch (self, value) {
        case (.dateTime, .date(let day)):
            guard let midnight = FeelTime(hour: 0, minute: 0, second: 0, nanosecond: 0, zone: .offset(seconds: 0))
            else {
                return .null
            }
            return .dateTime(FeelDateTime(date: day, time: midnight))
        case (.list(let member), _):
            if case .list = value { return .null }
            let single = member.coerce(value)
            return single == .null ? .null : .list(FeelList([single]))
        case (_, .list(let list)) where list.elements.count == 1 && list.isComplete:
            return acceptsOrNull(list.elements[0]) ? list.elements[0] : .null
        default:
            return .null
        }
    }
}
