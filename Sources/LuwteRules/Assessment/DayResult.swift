package import Feel
package import LuwteCore

/// A day that a rule fixes, or what is known of it so far.
package enum DayResult: Sendable, Hashable {
    /// The day, and the ID of the line or condition that fixed it.
    case known(CalendarDate, by: String)
    /// Not fixed yet: the earliest (for a beginning) or latest (for an end) that it can be, by which line, and what it waits for.
    case open(bound: CalendarDate?, by: String?, waiting: WaitingSet)
    /// There is no such day.
    case none

    /// The day, when it is fixed.
    package var day: CalendarDate? {
        if case .known(let day, _) = self { day } else { nil }
    }

    /// The day, or the bound that it cannot pass.
    package var best: CalendarDate? {
        switch self {
        case .known(let day, _): day
        case .open(let bound, _, _): bound
        case .none: nil
        }
    }

    /// The line or condition that fixed the day or its bound.
    package var by: String? {
        switch self {
        case .known(_, let id): id
        case .open(_, let id, _): id
        case .none: nil
        }
    }

    package var waiting: WaitingSet? {
        if case .open(_, _, let waiting) = self { waiting } else { nil }
    }

    /// The same bound, kept open by something more.
    func opened(by more: WaitingSet?) -> DayResult {
        guard let more else { return self }
        switch self {
        case .known(let day, let id): return .open(bound: day, by: id, waiting: more)
        case .open(let bound, let id, let waiting): return .open(bound: bound, by: id, waiting: waiting.union(more))
        case .none: return .open(bound: nil, by: nil, waiting: more)
        }
    }
}

extension Board {
    /// The latest (or earliest) of the days that some lines give.
    func pick(_ lines: [PlannedDay], latest: Bool) -> DayResult {
        var best: (day: CalendarDate, id: String)?
        var waiting: WaitingSet?
        for line in lines {
            switch applies(line.onlyIf) {
            case .no, .broken: continue
            case .open(let more): waiting.formUnion(more)
            case .yes: break
            }
            let value = value(of: line.day)
            if case .unknown(let unknown) = value {
                waiting.formUnion(unknown.waiting)
                continue
            }
            guard let day = value.calendarDate else { continue }
            if case .open = applies(line.onlyIf) { continue }
            guard let before = best else {
                best = (day, line.id)
                continue
            }
            if latest ? day > before.day : day < before.day { best = (day, line.id) }
        }
        if let waiting { return .open(bound: best?.day, by: best?.id, waiting: waiting) }
        return best.map { .known($0.day, by: $0.id) } ?? .none
    }
}
