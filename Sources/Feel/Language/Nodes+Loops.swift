/// Where the values of a loop come from.
final class IterationSource: Sendable {
    let source: any Node
    /// The last value, for `1..n` without brackets.
    let end: (any Node)?
    let place: Int
    let offset: Int

    init(source: any Node, end: (any Node)?, place: Int, offset: Int) {
        self.source = source
        self.end = end
        self.place = place
        self.offset = offset
    }

    enum Values {
        case list(FeelList)
        case numbers(from: Int, through: Int)
        case days(from: Int, through: Int)
        /// Nothing can be gone through; the problem is reported.
        case null
        case unknown(WaitingSet)

        /// What the further members wait for, when there may be any.
        var rest: WaitingSet? {
            if case .list(let list) = self { list.rest } else { nil }
        }
    }

    func values(_ machine: inout Machine, _ run: inout Run) -> Values {
        let first = source.evaluate(&machine, &run)
        if let end {
            let last = end.evaluate(&machine, &run)
            return span(from: first, through: last, &run)
        }
        switch first {
        case .list(let list): return .list(list)
        case .unknown(let unknown): return .unknown(unknown.waiting)
        case .null:
            run.offset = offset
            run.report(.typeMismatch, "a loop over null")
            return .null
        case .range(let range):
            guard let start = range.start, let end = range.end else {
                run.offset = offset
                run.report(.wrongArgument, "a loop over a range without an end")
                return .null
            }
            return inside(span(from: start, through: end, &run), range)
        default: return .list(FeelList([first]))
        }
    }

    private func span(from first: Value, through last: Value, _ run: inout Run) -> Values {
        switch (first, last) {
        case (.unknown(let one), .unknown(let other)): return .unknown(one.waiting.union(other.waiting))
        case (.unknown(let unknown), _), (_, .unknown(let unknown)): return .unknown(unknown.waiting)
        case (.number(let start), .number(let end)):
            if let start = start.intValue, let end = end.intValue { return .numbers(from: start, through: end) }
        case (.date(let start), .date(let end)):
            return .days(from: start.dayNumber, through: end.dayNumber)
        default: break
        }
        run.offset = offset
        run.report(.typeMismatch, "a loop from \(first.kind.name) to \(last.kind.name)")
        return .null
    }

    /// The same span without the ends that the range does not include.
    private func inside(_ values: Values, _ range: FeelRange) -> Values {
        func cut(_ start: Int, _ end: Int) -> (Int, Int)? {
            let step = start <= end ? 1 : -1
            let first = range.startIncluded ? start : start &+ step
            let last = range.endIncluded ? end : end &- step
            return (last - first) * step >= 0 ? (first, last) : nil
        }
        switch values {
        case .numbers(let start, let end):
            guard abs(start) < 1 << 61, abs(end) < 1 << 61 else { return .null }
            return cut(start, end).map { .numbers(from: $0, through: $1) } ?? .list(FeelList([]))
        case .days(let start, let end):
            return cut(start, end).map { .days(from: $0, through: $1) } ?? .list(FeelList([]))
        default: return values
        }
    }
}

extension IterationSource.Values {
    /// Calls `body` for each value in order, up or down, until it says to stop.
    ///
    /// - Returns: whether it went to the end.
    func forEach(_ body: (Value) -> Bool) -> Bool {
        switch self {
        case .list(let list): return list.elements.allSatisfy(body)
        case .numbers(let start, let end):
            return IterationSource.Values.count(from: start, through: end) { body(.number(Decimal128($0))) }
        case .days(let start, let end):
            return IterationSource.Values.count(from: start, through: end) {
                FeelDate(dayNumber: $0).map { body(.date($0)) } ?? false
            }
        case .null, .unknown: return false
        }
    }

    private static func count(from start: Int, through end: Int, _ body: (Int) -> Bool) -> Bool {
        var current = start
        while body(current) {
            if current == end { return true }
            current += start < end ? 1 : -1
        }
        return false
    }
}
