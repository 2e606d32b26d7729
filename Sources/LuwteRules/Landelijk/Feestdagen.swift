package import LuwteCore

/// The days on which a term of a law does not end.
///
/// - Source: Algemene termijnenwet 3; rule D-03 (DL 1).
package struct Feestdagen: Sendable {
    /// The years for which every day equated by decree is in the data.
    package let completeYears: ClosedRange<Int>
    let rules: [Rule]
    /// Days equated by royal decree.
    let equated: Set<CalendarDate>

    struct Rule: Sendable {
        let name: String
        let day: DayOfYear
        let validity: Validity

        enum DayOfYear: Sendable {
            /// The same date each year, but another one in years in which it falls on a Sunday.
            case fixed(month: Int, day: Int, onSunday: (month: Int, day: Int)?)
            case afterEaster(days: Int)
        }

        func day(in year: Int) -> CalendarDate? {
            switch day {
            case .afterEaster(let days):
                return CalendarDate.easter(in: year).adding(days: days)
            case .fixed(let month, let day, let onSunday):
                let ordinary = try? CalendarDate(year: year, month: month, day: day)
                guard let onSunday, ordinary?.weekday == .sunday else { return ordinary }
                return try? CalendarDate(year: year, month: onSunday.month, day: onSunday.day)
            }
        }
    }

    /// Why a day is free, or `nil` when it is not.
    package func reason(on day: CalendarDate) -> FreeDay? {
        if let name = holiday(on: day) { return .holiday(name) }
        switch day.weekday {
        case .saturday: return .saturday
        case .sunday: return .sunday
        default: return equated.contains(day) ? .equated : nil
        }
    }

    package func isFree(_ day: CalendarDate) -> Bool { reason(on: day) != nil }

    /// The holidays of a year with their names, in order; days equated by decree have none.
    package func days(in year: Int) -> [(day: CalendarDate, name: String?)] {
        let ruled = rules.compactMap { rule in rule.day(in: year).map { (rule, $0) } }
            .filter { $0.0.validity.contains($0.1) }.map { (day: $0.1, name: String?.some($0.0.name)) }
        let byDecree = equated.filter { $0.year == year }.map { (day: $0, name: String?.none) }
        return (ruled + byDecree).sorted { $0.day < $1.day }
    }

    private func holiday(on day: CalendarDate) -> String? {
        let year = day.year
        return rules.first { $0.validity.contains(day) && $0.day(in: year) == day }?.name
    }
}

/// Why a day is free.
package enum FreeDay: Hashable, Sendable {
    case saturday, sunday
    case holiday(String)
    /// By royal decree.
    case equated

    package var dutch: String {
        switch self {
        case .saturday: "zaterdag"
        case .sunday: "zondag"
        case .holiday(let name): name
        case .equated: "gelijkgesteld aan een feestdag"
        }
    }
}

extension CalendarDate {
    /// Easter Sunday in the Gregorian calendar: the first Sunday after the full moon of 21 March or later, as the
    /// church reckons that moon.
    ///
    /// - Parameter year: 1 to 9999.
    static func easter(in year: Int) -> CalendarDate {
        let golden = year % 19
        let century = year / 100
        let skippedLeapDays = century - century / 4
        let moonCorrection = (8 * century + 13) / 25
        var epact = (skippedLeapDays - moonCorrection + 19 * golden + 15) % 30
        if epact == 29 || (epact == 28 && golden > 10) { epact -= 1 }
        // Both are days after 21 March.
        let fullMoon = CalendarDate.march21(in: year).adding(days: epact)
        let untilSunday = Weekday.sunday.rawValue - fullMoon.weekday.rawValue
        return fullMoon.adding(days: untilSunday == 0 ? 7 : untilSunday)
    }

    private static func march21(in year: Int) -> CalendarDate {
        let newYear = (try? CalendarDate(year: year, month: 1, day: 1)) ?? .earliest
        return newYear.adding(months: 2).adding(days: 20)
    }
}
