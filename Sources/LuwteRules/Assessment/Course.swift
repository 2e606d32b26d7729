import Feel
import LuwteCore

/// The days that a grant would run, worked out step by step.
struct Course {
    var begin: DayResult
    var end: DayResult
    var hardStop: DayResult
    /// What the conditions came to on the first day.
    var tree: TreeResult
}

extension Board {
    /// How far ahead a grant without any end is looked at, in months.
    private static let horizon = 60
    /// A condition that moves the first day makes the last day move too: more rounds than this settle nothing.
    private static let mostRounds = 6

    /// Works out the first and last day, and tests the conditions on the first.
    func findCourse() -> Course {
        let lines = beginLines()
        setBegin(lines)
        var course = Course(begin: lines, end: .none, hardStop: .none, tree: testFirstDay())
        if isOneExtensionTooMany {
            course.hardStop = findEnd().hardStop
            course.begin = .none
            return course
        }
        var latestBegin: CalendarDate?
        for _ in 0..<Self.mostRounds {
            (course.end, course.hardStop) = findEnd()
            guard let first = course.begin.day else {
                course.end = course.end.opened(by: course.begin.waiting)
                return course
            }
            let last = course.end.best ?? first.adding(months: Self.horizon)
            guard let window = try? Period(first: first, last: last) else {
                course.begin = .none
                course.end = .none
                return course
            }
            // A first day that moves past the period first looked at is no first day.
            let latest = latestBegin ?? window.last
            latestBegin = latest
            let run = findRun(in: window, firstDay: course.tree)
            layOut(day: first.feel)
            switch run {
            case .later(let day, _) where day > latest:
                course.begin = .none
                course.end = .none
                return course
            case .none:
                course.begin = .none
                course.end = .none
                return course
            case .later(let day, let reason):
                course.begin = .known(day, by: reason)
                setBegin(course.begin)
                course.tree = testFirstDay()
            case .from(let cut, let waiting, let isOpenAtFirst):
                if let cut { course.end = earlier(cut, than: course.end) }
                course.end = course.end.opened(by: waiting)
                if isOpenAtFirst, let waiting {
                    let days = (try? Period(first: lines.day ?? first, last: window.last)) ?? window
                    course.tree = settledOnly(course.tree, on: first, in: days, waiting: waiting)
                    course.begin = course.begin.opened(by: waiting)
                }
                return course
            }
        }
        return course
    }

    /// Whether all extensions that the regeling allows were used.
    private var isOneExtensionTooMany: Bool {
        guard situation.procedure == .verlenging, let most = index.grant.mostExtensions else {
            return false
        }
        return situation.periods.count > most
    }

    // MARK: The first day

    private func beginLines() -> DayResult {
        if situation.procedure == .verlenging {
            guard let last = situation.periods.last?.last else {
                return .open(bound: nil, by: nil, waiting: WaitingSet(.request(.periods)))
            }
            return .known(last.next, by: "aansluitend")
        }
        let wanted = [situation.requestedFirst, situation.receivedOn].compactMap(\.self).max()
        setBegin(
            situation.requestedFirst != nil
                ? wanted.map { .known($0, by: "") } ?? .none
                : .open(bound: wanted, by: nil, waiting: WaitingSet(.request(.first))))
        return pick(index.grant.begin, latest: true)
    }

    private func setBegin(_ begin: DayResult) {
        let value: Value =
            switch begin {
            case .known(let day, _): day.feel
            case .open(let bound, _, let waiting):
                .unknown(Unknown(waiting: waiting, lowest: bound?.feel))
            case .none: .unknown(.begin)
            }
        if frame.values[BaseSlot.begin] == value, frame.values[BaseSlot.day] == value { return }
        frame.values[BaseSlot.begin] = value
        if situation.periods.isEmpty, case .context(var context) = frame.values[BaseSlot.indicatie] {
            context.set(0, to: value)
            frame.values[BaseSlot.indicatie] = .context(context)
        }
        layOut(day: value, begin: true)
    }

    // MARK: The last day

    private func findEnd() -> (end: DayResult, hardStop: DayResult) {
        var end = pick(index.grant.end, latest: false)
        guard index.grant.isExtendable else { return (end, .none) }
        var hardStop = DayResult.none
        if let rule = index.grant.hardStop {
            switch value(of: rule) {
            case .unknown(let unknown): hardStop = .open(bound: nil, by: nil, waiting: unknown.waiting)
            case let value: if let day = value.calendarDate { hardStop = .known(day, by: "harde_stop") }
            }
        }
        end = earlier(hardStop, than: end)
        if situation.procedure == .verlenging { end = earlier(extensionEnd(), than: end) }
        return (end, hardStop)
    }

    /// The last day that the length of an extension allows.
    private func extensionEnd() -> DayResult {
        guard let first = frame.values[BaseSlot.begin].calendarDate, let length = index.grant.extensionLength else {
            return .none
        }
        switch length {
        case .atMost(let term):
            return term.lastDay(from: first).map { .known($0, by: "verlenging") } ?? .none
        case .share(let share, let unit):
            guard let original = situation.periods.first else { return .none }
            let whole = unit == .dagen ? original.dayCount : original.wholeMonths
            guard let part = try? Fraction(whole) * share, case let count = part.rounded(.down), count > 0 else {
                return .none
            }
            let last = Term(count: count, unit: unit == .dagen ? .dagen : .maanden).lastDay(from: first)
            return last.map { .known($0, by: "verlenging") } ?? .none
        }
    }

    private func earlier(_ other: DayResult, than end: DayResult) -> DayResult {
        guard let day = other.best else { return end.opened(by: other.waiting) }
        guard let best = end.best else {
            return end.waiting.map { .open(bound: day, by: other.by, waiting: $0) } ?? other
        }
        let winner = day < best ? other : end
        return winner.opened(by: winner.waiting == nil ? (day < best ? end : other).waiting : nil)
    }
}

extension Term {
    /// The last day of a period of this length.
    func lastDay(from first: CalendarDate) -> CalendarDate? {
        guard count > 0 else { return nil }
        return switch unit {
        case .dagen: first.adding(days: count - 1)
        case .weken: first.adding(days: 7 * count - 1)
        case .maanden: try? LuwteCore.lastDay(from: first, months: count)
        case .jaren: try? LuwteCore.lastDay(from: first, months: 12 * count)
        }
    }
}

extension Period {
    /// How many whole months fit in it.
    var wholeMonths: Int {
        var months = 0
        while let end = try? lastDay(from: first, months: months + 1), end <= last { months += 1 }
        return months
    }
}
