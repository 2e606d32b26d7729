package import Feel

/// Days on which the value of an expression over `dag` may change.
package indirect enum Border: Sendable {
    /// The birthday on which the subject in this slot reaches an age; every birthday without one.
    case birthday(slot: Int, age: Int?)
    /// The same for an age in whole months.
    case monthDay(slot: Int, age: Int?)
    /// So many days after this day, 0 or 1.
    case around(Expression, steps: [Int])
    /// The same, of a day that can itself be another one later on: it is asked again on every border.
    case aroundMoving(Expression, steps: [Int])
    /// A border of each member of the subject with this index in ``Lists/subjects``.
    case ofEach(subject: Int, Border)
    case newYear
    case firstOfMonth
    case everyDay

    /// The text of the day that something changes around; `nil` for a border of another kind.
    var dayText: String? {
        switch self {
        case .around(let day, _), .aroundMoving(let day, _): day.text
        case .ofEach(_, let border): border.dayText
        case .birthday, .monthDay, .newYear, .firstOfMonth, .everyDay: nil
        }
    }

    /// The same border around another day; `nil` when its own is not among those that moved.
    func moved(_ days: [String: Expression]) -> Border? {
        switch self {
        case .around(let day, let steps): days[day.text].map { .around($0, steps: steps) }
        case .aroundMoving(let day, let steps): days[day.text].map { .aroundMoving($0, steps: steps) }
        case .ofEach(let subject, let border): border.moved(days).map { .ofEach(subject: subject, $0) }
        case .birthday, .monthDay, .newYear, .firstOfMonth, .everyDay: nil
        }
    }

    /// The border as it would be if the comparison took its limit in or left it out, or named another age.
    var widened: Border {
        switch self {
        case .birthday(let slot, _): .birthday(slot: slot, age: nil)
        case .monthDay(let slot, _): .monthDay(slot: slot, age: nil)
        case .around(let day, _): .around(day, steps: [0, 1])
        case .aroundMoving(let day, _): .aroundMoving(day, steps: [0, 1])
        case .ofEach(let subject, let border): .ofEach(subject: subject, border.widened)
        case .newYear, .firstOfMonth, .everyDay: self
        }
    }

    /// The same for borders that are the same.
    var key: String {
        switch self {
        case .birthday(let slot, let age): "years \(slot) \(age ?? -1)"
        case .monthDay(let slot, let age): "months \(slot) \(age ?? -1)"
        case .around(let expression, let steps): "around \(steps) \(expression.text)"
        case .aroundMoving(let expression, let steps): "moving \(steps) \(expression.text)"
        case .ofEach(let subject, let border): "each \(subject) \(border.key)"
        case .newYear: "year"
        case .firstOfMonth: "month"
        case .everyDay: "*"
        }
    }
}

extension Syntax.Comparison {
    /// How many steps past the bound `value ? bound` turns over while the value goes up by ones.
    var steps: [Int] {
        switch self {
        case .less, .greaterOrEqual: [0]
        case .lessOrEqual, .greater: [1]
        case .equal, .unequal: [0, 1]
        }
    }
}
