/// The arguments of a built-in function, after their types have been checked.
package struct Arguments: Sendable {
    let values: [Value]

    var count: Int { values.count }

    subscript(index: Int) -> Value { values[index] }

    /// The argument, unless it was left out or is null.
    func given(_ index: Int) -> Value? {
        index < values.count && !values[index].isNull ? values[index] : nil
    }

    func number(_ index: Int) -> Decimal128 {
        guard case .number(let number) = values[index] else { preconditionFailure("checked to be a number") }
        return number
    }

    func string(_ index: Int) -> String {
        guard case .string(let string) = values[index] else { preconditionFailure("checked to be a string") }
        return string
    }

    /// The text, or an empty one when it was left out or is null.
    func flags(_ index: Int) -> String {
        if case .string(let string)? = given(index) { string } else { "" }
    }

    func list(_ index: Int) -> FeelList {
        guard case .list(let list) = values[index] else { preconditionFailure("checked to be a list") }
        return list
    }

    func context(_ index: Int) -> FeelContext {
        guard case .context(let context) = values[index] else { preconditionFailure("checked to be a context") }
        return context
    }

    /// The day of a date, or of a date and time.
    func day(_ index: Int) -> FeelDate {
        switch values[index] {
        case .date(let date): return date
        case .dateTime(let moment): return moment.date
        default: preconditionFailure("checked to be a date")
        }
    }
}
