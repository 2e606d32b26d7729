extension Period {
    /// The days that both have, or `nil` when they have none in common.
    package func overlap(_ other: Period) -> Period? {
        try? Period(first: max(first, other.first), last: min(last, other.last))
    }

    package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

    /// Its days that lie before another period, or `nil` when there are none.
    package func part(before day: CalendarDate) -> Period? {
        try? Period(first: first, last: min(last, day.previous))
    }

    /// Its days from a day on, or `nil` when there are none.
    package func part(from day: CalendarDate) -> Period? {
        try? Period(first: max(first, day), last: last)
    }

    /// The parts into which a period falls when a new one begins on each of these days.
    ///
    /// Days outside, double ones and its own first day change nothing. The parts are in order and leave no day out.
    package func split(atFirstDays days: some Sequence<CalendarDate>) -> [Period] {
        let borders = Set(days).filter { first < $0 && $0 <= last }.sorted()
        var parts: [Period] = []
        var start = first
        for border in borders {
            parts.append(Period(start, through: border.previous))
            start = border
        }
        parts.append(Period(start, through: last))
        return parts
    }

    /// Its parts per calendar month, in order.
    package var calendarMonths: [Period] {
        split(atFirstDays: sequence(first: first.firstOfMonth) { $0.adding(months: 1) }.prefix { $0 <= last })
    }

    /// The first day of each calendar year that it touches; the first of these mostly lies before it.
    package var newYears: [CalendarDate] {
        (first.year...last.year).map {
            CalendarDate(clampingDayNumber: CalendarDate.dayNumber(year: $0, month: 1, day: 1))
        }
    }

    /// How often a weekday occurs in it.
    package func count(_ weekday: Weekday) -> Int {
        let wait = (weekday.rawValue - first.weekday.rawValue + 7) % 7
        return wait >= dayCount ? 0 : (dayCount - wait - 1) / 7 + 1
    }

    private init(_ first: CalendarDate, through last: CalendarDate) {
        self.first = first
        self.last = last
    }
}

extension Collection where Element == Period {
    /// On how many days at least one of the periods falls: a day that several share counts once.
    package var dayCountOnce: Int {
        var counted = 0
        var reached: CalendarDate?
        for period in sorted(by: { $0.first < $1.first }) {
            let from = reached.map { Swift.max($0.next, period.first) } ?? period.first
            guard from <= period.last else { continue }
            counted += from.days(until: period.last) + 1
            reached = period.last
        }
        return counted
    }
}
