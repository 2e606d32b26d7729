package import LuwteCore

extension Termijnen {
    /// A term of the family, longer by the days on which the gemeente could not be reached.
    ///
    /// - Parameters:
    ///   - first: the first day of the term.
    ///   - storingen: days of an outage, in any order; days of which the national tables say nothing add nothing.
    /// - Source: rule D-05 (Awb, afdeling 2.3 as of 2026): until 2025 an outage gave no more time.
    package func longer(_ termijn: Termijn, from first: CalendarDate, _ storingen: [Period]) -> Termijn {
        var last = termijn.last
        // The days that are added may have an outage of their own.
        while case let longer = termijn.last.adding(days: added(from: first, to: last, storingen)), longer > last {
            last = longer
        }
        guard last > termijn.last, let term = try? landelijk.term(named: Self.storing, on: last) else { return termijn }
        var receipt = termijn.receipt
        receipt.add(.outage(days: termijn.last.days(until: last)), last, rule: term.rule, source: term.source)
        return Termijn(last: last, receipt: receipt)
    }

    private static let storing = "storing"

    private func added(from first: CalendarDate, to last: CalendarDate, _ storingen: [Period]) -> Int {
        guard !storingen.isEmpty, let term = try? Period(first: first, last: last) else { return 0 }
        return term.days.reduce(0) { count, day in
            guard storingen.contains(where: { $0.contains(day) }),
                let more = try? landelijk.term(named: Self.storing, on: day)
            else { return count }
            return count + day.days(until: more.length.lastDay(after: day))
        }
    }
}
