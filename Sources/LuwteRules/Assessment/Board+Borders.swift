import Feel
import LuwteCore

extension Board {
    /// The days in a window on which the value of some rules may change, the first day included.
    func borderDays(in window: Period, of rules: BorderRules) -> DaySet {
        var days = DaySet(in: window)
        days.insert(window.first)
        collect(rules, in: window, into: &days)
        if hasDatedFacts { collectDatedFacts(into: &days) }
        if rules.isMoving { askAgain(rules, in: window, &days) }
        return days
    }

    private func collectDatedFacts(into days: inout DaySet) {
        for members in situation.subjects {
            for member in members.members {
                for case .dated(let entries) in member.facts.values {
                    for entry in entries { if let first = entry.first { days.insert(first) } }
                }
            }
        }
    }

    /// Asks for the borders again on every border: what lies between two of them may itself be different there.
    private func askAgain(_ rules: BorderRules, in window: Period, _ days: inout DaySet) {
        var asked = DaySet(in: window)
        asked.insert(window.first)
        while let next = days.days.first(where: { !asked.contains($0) }) {
            asked.insert(next)
            layOut(day: next.feel)
            collect(rules, in: window, into: &days)
        }
    }

    private func collect(_ rules: BorderRules, in window: Period, into days: inout DaySet) {
        for (subject, borders) in rules.borders {
            guard let subject, !members[subject].isEmpty else {
                collect(borders, in: window, into: &days)
                continue
            }
            collect(borders, ofEach: subject, in: window, into: &days)
        }
    }

    private func collect(
        _ borders: [Border], ofEach subject: Int, in window: Period, into days: inout DaySet
    ) {
        for number in members[subject].indices {
            with(member: number, of: subject) { collect(borders, in: window, into: &days) }
        }
    }

    private func collect(_ borders: [Border], in window: Period, into days: inout DaySet) {
        for border in borders {
            switch border {
            case .birthday(let slot, let age):
                addBirthdays(slot, age, in: window, to: &days)
            case .monthDay(let slot, let age):
                addMonthDays(slot, age, in: window, to: &days)
            case .ofEach(let subject, let border):
                if members[subject].isEmpty {
                    collect([border], in: window, into: &days)
                } else {
                    collect([border], ofEach: subject, in: window, into: &days)
                }
            case .around(let expression, let steps), .aroundMoving(let expression, let steps):
                guard let day = expression.evaluate(frame, &run).calendarDate else { continue }
                for step in steps { days.insert(day.adding(days: step)) }
            case .newYear:
                for day in window.newYears { days.insert(day) }
            case .firstOfMonth:
                for month in window.calendarMonths { days.insert(month.first) }
            case .everyDay:
                for day in window.days { days.insert(day) }
            }
        }
    }

    private func birthDay(_ slot: Int) -> CalendarDate? {
        guard case .context(let context) = frame.values[slot] else { return nil }
        return context["geboortedatum"]?.calendarDate
    }

    /// - Parameter age: the one that counts; `nil` when each does.
    private func addBirthdays(_ slot: Int, _ age: Int?, in window: Period, to days: inout DaySet) {
        guard let birth = birthDay(slot) else { return }
        let first = max(0, window.first.year - birth.year)
        let ages = first...max(first, window.last.year - birth.year)
        guard let age else { return ages.forEach { days.insert(birth.birthday($0)) } }
        if ages.contains(age) { days.insert(birth.birthday(age)) }
    }

    /// - Parameter age: in months, the one that counts; `nil` when each does.
    private func addMonthDays(_ slot: Int, _ age: Int?, in window: Period, to days: inout DaySet) {
        guard let birth = birthDay(slot) else { return }
        let first = birth.ageInMonths(on: window.first) ?? 0
        let ages = first...((birth.ageInMonths(on: window.last) ?? 0) + 1)
        guard let age else { return ages.forEach { days.insert(birth.adding(months: $0)) } }
        if ages.contains(age) { days.insert(birth.adding(months: age)) }
    }
}
