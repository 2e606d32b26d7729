/// The types of value, without their content.
package enum ValueKind: UInt8, Hashable, Sendable, CaseIterable {
    case null, boolean, number, string, date, time, dateTime, months, seconds, list, context, range, function, unknown

    /// The name that the language itself has for the type (DMN 1.5 §10.3.2.1).
    package var name: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .date: "date"
        case .time: "time"
        case .dateTime: "date and time"
        case .months: "years and months duration"
        case .seconds: "days and time duration"
        case .list: "list"
        case .context: "context"
        case .range: "range"
        case .function: "function"
        case .unknown: "unknown"
        }
    }
}

extension Value {
    package var kind: ValueKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .months: .months
        case .seconds: .seconds
        case .list: .list
        case .context: .context
        case .range: .range
        case .function: .function
        case .unknown: .unknown
        }
    }

    /// Whether the value is exactly `true`.
    package var isTrue: Bool {
        if case .boolean(true) = self { true } else { false }
    }

    /// Whether the value is exactly `false`.
    package var isFalse: Bool {
        if case .boolean(false) = self { true } else { false }
    }

    package var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// Whether the value as a whole is unknown; a list with an unknown member is not.
    package var isUnknown: Bool {
        if case .unknown = self { true } else { false }
    }

    /// The only member of a list of one, else the value itself (DMN 1.5 §10.3.2.9.4, "from singleton list").
    package var unwrappedSingleton: Value {
        if case .list(let list) = self, list.elements.count == 1, list.isComplete { list.elements[0] } else { self }
    }

    /// The list itself, or a list with just this value (DMN 1.5 §10.3.2.9.4, "to singleton list").
    package var asList: FeelList {
        if case .list(let list) = self { list } else { FeelList([self]) }
    }
}
