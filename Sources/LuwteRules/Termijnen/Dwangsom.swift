package import LuwteCore

/// What is owed because a besluit is late, day by day.
package struct Dwangsom: Hashable, Sendable {
    package let outcome: Outcome
    /// The days over which it is owed, in order; empty when nothing is owed.
    package let days: [Day]
    package let total: Money
    /// Equal parts, one for each applicant.
    package let perApplicant: [Money]
    /// The last day to decide on the dwangsom; `nil` while it still runs, and when nothing is owed.
    package let decideBy: CalendarDate?
    /// The last day to pay, when that decision is sent on its last day.
    package let payBy: CalendarDate?
    package let otherReadings: [OtherReading]
    package let receipt: TermijnReceipt

    package enum Outcome: Hashable, Sendable {
        /// The notice came before the term was over: it has no effect.
        case premature
        /// The law makes an exception.
        case excepted(Exception)
        /// Not one day is owed: decided within the days of grace, or the first day has not come.
        case nothingOwed(graceUntil: CalendarDate)
        case owed(graceUntil: CalendarDate)
    }

    /// When no dwangsom is owed; a person judges that.
    package enum Exception: String, CaseIterable, Hashable, Sendable, Codable {
        case unreasonablyLate = "onredelijk_laat"
        case noBelanghebbende = "geen_belanghebbende"
        case manifestlyUnfounded = "kennelijk_ongegrond"
    }

    package struct Day: Hashable, Sendable {
        /// 1 for the first day owed.
        package let number: Int
        package let day: CalendarDate
        package let amount: Money
        /// Of all days so far.
        package let runningTotal: Money
    }
}

/// What a dwangsom hangs on.
package struct DwangsomInput: Hashable, Sendable {
    /// The last day of the term for the besluit.
    package var termOver: CalendarDate
    package var noticeReceivedOn: CalendarDate
    /// The day on which the besluit was sent; `nil` when it was not.
    package var decisionSentOn: CalendarDate?
    /// Count up to and including this day only; `nil` counts to the end.
    package var upTo: CalendarDate?
    /// 1 or more.
    package var applicants: Int
    package var exception: Dwangsom.Exception?

    package init(
        termOver: CalendarDate, noticeReceivedOn: CalendarDate, decisionSentOn: CalendarDate? = nil,
        upTo: CalendarDate? = nil, applicants: Int = 1, exception: Dwangsom.Exception? = nil
    ) {
        self.termOver = termOver
        self.noticeReceivedOn = noticeReceivedOn
        self.decisionSentOn = decisionSentOn
        self.upTo = upTo
        self.applicants = applicants
        self.exception = exception
    }
}
