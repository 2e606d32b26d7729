extension CalendarDate {
    /// The day that many days later, or earlier when `days` is negative.
    ///
    /// Beyond `earliest` and `latest` it stays there.
    package func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        if overflow { return days < 0 ? .earliest : .latest }
        return CalendarDate(clampingDayNumber: sum)
    }

    /// The same weekday that many weeks later.
    ///
    /// A term of weeks ends here: the day of the event itself does not count.
    /// - Source: rule D-01 (DL 1).
    package func adding(weeks: Int) -> CalendarDate {
        let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
        if overflow { return weeks < 0 ? .earliest : .latest }
        return adding(days: days)
    }

    /// The same day number that many months later, or the last day of that month when it has no such day.
    ///
    /// Beyond `earliest` and `latest` it stays there.
    /// - Source: rule D-02 (DL 1), a moment "n months after".
    package func adding(months: Int) -> CalendarDate {
        let (year, month, day) = components
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count < 120_000 else { return months < 0 ? .earliest : .latest }
        guard count >= 12 else { return .earliest }
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        let newDay = min(day, Self.daysInMonth(newMonth, year: newYear))
        return CalendarDate(clampingDayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
    }

    /// How many days lie between: 1 for the next day, negative for an earlier day.
    package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    package var next: CalendarDate { adding(days: 1) }
    package var previous: CalendarDate { adding(days: -1) }

    package var firstOfMonth: CalendarDate { adding(days: 1 - day) }
    package var lastOfMonth: CalendarDate {
        let (year, month, day) = components
        return adding(days: Self.daysInMonth(month, year: year) - day)
    }
    package var firstOfYear: CalendarDate {
        CalendarDate(clampingDayNumber: Self.dayNumber(year: year, month: 1, day: 1))
    }
    package var lastOfYear: CalendarDate {
        CalendarDate(clampingDayNumber: Self.dayNumber(year: year, month: 12, day: 31))
    }

    /// The day on which someone born on this day reaches an age; for 29 February 1 March in other years.
    ///
    /// - Parameter age: in years, 0 or more.
    /// - Source: rule D-29 (DL 2).
    package func birthday(_ age: Int) -> CalendarDate {
        let (year, month, day) = components
        guard age >= 0, age <= 9999 - year else { return age < 0 ? .earliest : .latest }
        let noSuchDay = month == 2 && day == 29 && !Self.isLeap(year + age)
        return CalendarDate(
            clampingDayNumber: noSuchDay
                ? Self.dayNumber(year: year + age, month: 3, day: 1)
                : Self.dayNumber(year: year + age, month: month, day: day))
    }

    /// The age in whole years, on that day, of someone born on this day; `nil` before the birth.
    ///
    /// - Source: rule D-29 (DL 2): it goes up on the birthday itself.
    package func age(on day: CalendarDate) -> Int? {
        guard day >= self else { return nil }
        let (fromYear, fromMonth, fromDay) = components
        let (toYear, toMonth, toDay) = day.components
        let years = toYear - fromYear
        return (toMonth, toDay) < (fromMonth, fromDay) ? years - 1 : years
    }

    /// The age in whole months, on that day, of someone born on this day; `nil` before the birth.
    ///
    /// A month is full on the same day number, or on the first day of the month after when a month has no such day.
    package func ageInMonths(on day: CalendarDate) -> Int? {
        guard day >= self else { return nil }
        let (fromYear, fromMonth, fromDay) = components
        let (toYear, toMonth, toDay) = day.components
        let months = (toYear - fromYear) * 12 + toMonth - fromMonth
        return toDay < fromDay ? months - 1 : months
    }
}
