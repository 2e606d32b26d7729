import Feel
import LuwteCore

extension Board {
    /// The days in a window on which the value of some rules may change, the first day included, in order.
    ///
    /// - Parameter rules: each with the subject whose members it is run for; `nil` when it is run once.
    func borderDays(in window: Period, of rules: [(rule: Rule, subject: Int?)]) -> [CalendarDate] {
        var days: Set<CalendarDate> = [window.first]
        collect(rules, in: window, into: &days)
        for members in situation.subjects {
            for member in members.members {
                for case .dated(let entries) in member.facts.values {
                    days.formUnion(entries.compactMap(\.first).filter(window.contains))
                }
            }
        }
        if rules.contains(where: { $0.rule.borders.contains(where: \.isMoving) }) {
            askAgain(rules, in: window, &days)
        }
        return days.filter(window.contains).sorted()
    }

    /// Asks for the borders again on every border: what lies between two of them may itself be different there.
    private func askAgain(
        _ rules: [(rule: Rule, subject: Int?)], in window: Period, _ days: inout Set<CalendarDate>
    ) {
        var asked: Set<CalendarDate> = [window.first]
        while let next = days.filter({ window.contains($0) && !asked.contains($0) }).min() {
            asked.insert(next)
            layOut(day: next.feel)
            collect(rules, in: window, into: &days)
        }
    }

    private func collect(
        _ rules: [(rule: Rule, subject: Int?)], in window: Period, into days: inout Set<CalendarDate>
    ) {
        for (rule, subject) in rules where !rule.borders.isEmpty {
            collect(rule.borders, ofEach: subject, in: window, into: &days)
        }
    }

    private func collect(
        _ borders: [Border], ofEach subject: Int?, in window: Period, into days: inout Set<CalendarDate>
    ) {
        guard let subject, !members[subject].isEmpty else {
            return collect(borders, in: window, into: &days)
        }
        for number in members[subject].indices {
            with(member: number, of: subject) { collect(borders, in: window, into: &days) }
        }
    }

    private func collect(_ borders: [Border], in window: Period, into days: inout Set<CalendarDate>) {
        for border in borders {
            switch border {
            case .birthdays(let slot):
                days.formUnion(birthdays(slot, in: window))
            case .monthDays(let slot):
                days.formUnion(monthDays(slot, in: window))
            case .ofEach(let subject, let border):
                collect([border], ofEach: subject, in: window, into: &days)
            case .around(let expression), .aroundMoving(let expression):
                guard let day = expression.evaluate(frame, &run).calendarDate else { continue }
                days.formUnion([day, day.next])
            case .newYear:
                for year in window.calendarYears { days.insert(year.first) }
            case .firstOfMonth:
                for month in window.calendarMonths { days.insert(month.first) }
            case .everyDay:
                days.formUnion(window.days)
            }
        }
    }

    private func birthDay(_ slot: Int) -> CalendarDate? {
        guard case .context(let context) = frame.values[slot] else { return nil }
        return context["geboortedatum"]?.calendarDate
    }

    private func birthdays(_ slot: Int, in window: Period) -> [CalendarDate] {
        guard let birth = birthDay(slot) else { return [] }
        let first = max(0, window.first.year - birth.year)
        let last = max(first, window.last.year - birth.year)
        return (first...last).map { birth.birthday($0) }
    }

    private func monthDays(_ slot: Int, in window: Period) -> [CalendarDate] {
        guard let birth = birthDay(slot) else { return [] }
        let first = birth.ageInMonths(on: window.first) ?? 0
        let last = (birth.ageInMonths(on: window.last) ?? 0) + 1
        return (first...last).map { birth.adding(months: $0) }
    }
}

extension Border {
    /// Whether the border itself can be another one on another day.
    fileprivate var isMoving: Bool {
        switch self {
        case .aroundMoving: true
        case .ofEach(_, let border): border.isMoving
        case .birthdays, .monthDays, .around, .newYear, .firstOfMonth, .everyDay: false
        }
    }
}
