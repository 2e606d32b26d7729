/// The names of types that a conformance case can declare for its result, or use in `instance of`.
///
/// The cases come without the item definitions of their models; these follow from the names and the results.
package enum KitTypes {
    /// The types by name. A name that is not here says nothing, and no value is held against it.
    package static let byName: [String: FeelType] = [
        "Any": .any, "number": .number, "string": .text, "boolean": .boolean, "date": .date, "time": .time,
        "dateTime": .dateTime, "date and time": .dateTime, "days and time duration": .seconds,
        "dayTimeDuration": .seconds, "years and months duration": .months, "yearMonthDuration": .months,
        "tNumberList": .list(.number), "tStringList": .list(.text), "tBooleanList": .list(.boolean),
        "tAnyList": .list(.any), "tNestedList": .list(.list(.text)), "numberList": .list(.number),
        "stringList": .list(.text), "booleanList": .list(.boolean),
        "tNameAndAge": .context(Fields([("name", .text), ("age", .number)])),
        "t_context_013": .context(Fields([("a", .text), ("b", .text)])),
        "exactContextType": .context(Fields([("a", .number), ("b", .number)])),
        "otherContextType": .context(Fields([("a", .number), ("b", .number), ("c", .number)])),
    ]

    /// A scope that knows these types.
    package static let scope: Scope = {
        var scope = Scope()
        for (name, type) in byName { scope.declare(type: name, type) }
        return scope
    }()

    /// The value as a result of the declared type: made to fit, or null.
    package static func coerce(_ value: Value, to name: String?) -> Value {
        name.flatMap { byName[$0] }?.coerce(value) ?? value
    }
}
