/// A day of the week, in the order of the Dutch week.
package enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// The Dutch name in small letters, which is also the ID in a regeling: `maandag`.
    package var dutch: String {
        switch self {
        case .monday: "maandag"
        case .tuesday: "dinsdag"
        case .wednesday: "woensdag"
        case .thursday: "donderdag"
        case .friday: "vrijdag"
        case .saturday: "zaterdag"
        case .sunday: "zondag"
        }
    }

    /// The weekday with this Dutch name in small letters, or `nil`.
    package init?(dutch name: String) {
        guard let day = Self.allCases.first(where: { $0.dutch == name }) else { return nil }
        self = day
    }
}

extension CalendarDate {
    package var weekday: Weekday {
        // The earliest day, 1 January of the year 1, was a Monday.
        Weekday(rawValue: (dayNumber - Self.earliest.dayNumber) % 7 + 1) ?? .monday
    }

    package var isWeekend: Bool { weekday >= .saturday }

    /// The week as the Netherlands number it (ISO 8601): it starts on Monday, and week 1 holds the first Thursday.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: Weekday.thursday.rawValue - weekday.rawValue)
        return (thursday.year, thursday.firstOfYear.days(until: thursday) / 7 + 1)
    }
}
