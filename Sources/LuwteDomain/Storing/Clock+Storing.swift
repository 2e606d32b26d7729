package import LuwteCore
import LuwteRules

extension Procedure.Clock {
    /// The last day to complete the application.
    package func lastDay(_ request: SupplementRequest, _ law: Law) -> CalendarDate {
        lastDay(of: request.until, from: request.askedOn.next, law)
    }

    /// The last day to give a view.
    package func lastDay(_ zienswijze: Zienswijze, _ law: Law) -> CalendarDate {
        lastDay(of: zienswijze.until, from: zienswijze.askedOn.next, law)
    }

    /// The last day of a term of the family, after the days on which the gemeente could not be reached.
    ///
    /// - Returns: the day itself for days of which the national tables say nothing: until 2025 an outage gave no more time.
    /// - Source: D-05 (Awb, afdeling 2.3 as of 2026).
    package func lastDay(of last: CalendarDate, from first: CalendarDate, _ law: Law) -> CalendarDate {
        law.termijnen.longer(Termijn(last: last, receipt: .init()), from: first, storingen).last
    }
}
