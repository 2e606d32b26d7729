/// A set of types of value.
package struct Kinds: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ kind: ValueKind) {
        rawValue = 1 << UInt16(kind.rawValue)
    }

    package func contains(_ kind: ValueKind) -> Bool { rawValue & 1 << UInt16(kind.rawValue) != 0 }

    /// The types in the set, in a fixed order.
    package var members: [ValueKind] { ValueKind.allCases.filter { contains($0) } }

    static let null = Kinds(ValueKind.null)
    static let boolean = Kinds(ValueKind.boolean)
    static let number = Kinds(ValueKind.number)
    static let string = Kinds(ValueKind.string)
    static let date = Kinds(ValueKind.date)
    static let time = Kinds(ValueKind.time)
    static let dateTime = Kinds(ValueKind.dateTime)
    static let months = Kinds(ValueKind.months)
    static let seconds = Kinds(ValueKind.seconds)
    static let list = Kinds(ValueKind.list)
    static let context = Kinds(ValueKind.context)
    static let range = Kinds(ValueKind.range)
    static let function = Kinds(ValueKind.function)
    /// The function looks after an unknown argument itself.
    static let unknown = Kinds(ValueKind.unknown)

    /// Every known value, null included.
    static let any: Kinds = [
        .null, .boolean, .number, .string, .date, .time, .dateTime, .months, .seconds, .list, .context, .range,
        .function,
    ]
    /// What has an order.
    static let point: Kinds = [.number, .string, .date, .time, .dateTime, .months, .seconds]
    static let day: Kinds = [.date, .dateTime]
}

/// One parameter of a built-in function.
package struct Parameter: Hashable, Sendable {
    /// The name for an invocation with names.
    package let name: String
    package let kinds: Kinds
    package let isOptional: Bool

    init(_ name: String, _ kinds: Kinds, optional: Bool = false) {
        self.name = name
        self.kinds = kinds
        isOptional = optional
    }
}
