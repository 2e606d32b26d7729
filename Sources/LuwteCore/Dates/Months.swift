/// The last day of a period of whole months.
///
/// - Parameters:
///   - first: the first day, which counts.
///   - months: 1 to 12 000.
/// - Returns: the day before the same day `months` later, or the last day of that month when it has no such day.
/// - Throws: `PeriodError.notPositive` when `months` is below 1, `.tooLong` when it is above 12 000.
/// - Source: rule D-02 (DL 1).
package func lastDay(from first: CalendarDate, months: Int) throws(PeriodError) -> CalendarDate {
    guard months >= 1 else { throw .notPositive(months) }
    guard months <= longestPeriod else { throw .tooLong(months) }
    let same = first.adding(months: months)
    return same.day < first.day ? same : same.previous
}

/// The moment "n months after" a day.
///
/// - Parameter months: 1 to 12 000.
/// - Returns: the same day number, or the last day of that month when it has no such day.
/// - Throws: `PeriodError.notPositive` when `months` is below 1, `.tooLong` when it is above 12 000.
/// - Source: rule D-02 (DL 1).
package func moment(from day: CalendarDate, months: Int) throws(PeriodError) -> CalendarDate {
    guard months >= 1 else { throw .notPositive(months) }
    guard months <= longestPeriod else { throw .tooLong(months) }
    return day.adding(months: months)
}

/// A thousand years: no term is longer, so a larger number is a mistake in the data.
private let longestPeriod = 12_000
