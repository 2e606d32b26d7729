import Feel
import LuwteCore

extension CalendarDate {
    /// The day as a value of the expression language.
    var feel: Value {
        guard let date = FeelDate(dayNumber: dayNumber) else { return .null }
        return .date(date)
    }
}

extension Value {
    /// The day that this value is, when it is one between the years 1 and 9999.
    var calendarDate: CalendarDate? {
        guard case .date(let date) = self, (1...9999).contains(date.year) else { return nil }
        return CalendarDate(clampingDayNumber: date.dayNumber)
    }
}
