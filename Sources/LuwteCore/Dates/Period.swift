/// Days in a row, with a first and a last day that both belong to it, as "tot en met" says.
package struct Period: Hashable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate

    /// - Throws: `PeriodError.lastBeforeFirst` when no day would be left.
    package init(first: CalendarDate, last: CalendarDate) throws(PeriodError) {
        guard first <= last else { throw .lastBeforeFirst(first: first, last: last) }
        self.first = first
        self.last = last
    }

    /// The period of that one day.
    package init(_ day: CalendarDate) {
        first = day
        last = day
    }

    /// A period of whole months from its first day.
    ///
    /// - Throws: `PeriodError.notPositive` or `.tooLong`, as `lastDay(from:months:)` does.
    package init(first: CalendarDate, months: Int) throws(PeriodError) {
        self.first = first
        last = try lastDay(from: first, months: months)
    }

    /// The calendar month that holds a day.
    package init(monthOf day: CalendarDate) {
        first = day.firstOfMonth
        last = day.lastOfMonth
    }

    /// The calendar year that holds a day.
    package init(yearOf day: CalendarDate) {
        first = day.firstOfYear
        last = day.lastOfYear
    }

    /// How many days it has, the first and the last included: 1 or more.
    package var dayCount: Int { first.days(until: last) + 1 }

    package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

    /// Its days in order.
    package var days: some Sequence<CalendarDate> & Sendable {
        (first.dayNumber...last.dayNumber).lazy.map { CalendarDate(clampingDayNumber: $0) }
    }
}

/// Why a period could not be made.
package enum PeriodError: Error, Equatable, Sendable {
    /// A length in months below 1.
    case notPositive(Int)
    /// A length in months that leaves the calendar: more than a thousand years.
    case tooLong(Int)
    case lastBeforeFirst(first: CalendarDate, last: CalendarDate)
}

extension Period: CustomStringConvertible {
    /// Both days in ISO form: `2019-11-04..2020-08-03`.
    package var description: String { "\(first)..\(last)" }

    /// As a letter writes it: `4 november 2019 tot en met 3 augustus 2020`.
    package var dutch: String { first == last ? first.dutch : "\(first.dutch) tot en met \(last.dutch)" }
}
