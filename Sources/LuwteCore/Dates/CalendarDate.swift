/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// It is kept as a day number, so that comparing, adding days and counting days are one machine step each.
/// The calendar is the present one, carried back to the year 1 (proleptic).
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970, which is day 0.
    package let dayNumber: Int

    /// The first day that can be named: 1 January of the year 1.
    package static let earliest = CalendarDate(dayNumber: -719_162)
    /// The last day that can be named: 31 December 9999.
    package static let latest = CalendarDate(dayNumber: 2_932_896)

    /// - Precondition: the day number lies between those of `earliest` and `latest`.
    private init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// The day with this number, or the nearest one that can be named.
    package init(clampingDayNumber number: Int) {
        self.init(dayNumber: min(max(number, Self.earliest.dayNumber), Self.latest.dayNumber))
    }

    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the length of that month.
    /// - Throws: `CalendarDateError.noSuchDay` for any other number.
    package init(year: Int, month: Int, day: Int) throws(CalendarDateError) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, year: year)
        else { throw .noSuchDay(year: year, month: month, day: day) }
        self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }
}

/// Why a day could not be made.
package enum CalendarDateError: Error, Equatable, Sendable {
    /// The text does not have the form `2019-11-04`.
    case malformed(String)
    /// The form is right, but the calendar has no such day.
    case noSuchDay(year: Int, month: Int, day: Int)
}

// MARK: - Year, month and day

extension CalendarDate {
    package var year: Int { components.year }
    /// 1 to 12.
    package var month: Int { components.month }
    /// 1 to 31.
    package var day: Int { components.day }

    /// Year, month and day in one go: cheaper than asking for the three apart.
    ///
    /// The year is taken to begin in March, so that the day that leap years add comes last.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468  // days since 1 March of the year 0; never negative here
        let era = shifted / 146_097  // 400 years have 146 097 days
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Whether the year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// - Parameter month: 1 to 12.
    package static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
