package import LuwteCore

/// What a step of a sum says, with its values.
package enum TermijnText: Hashable, Sendable {
    // Where a term begins.
    case event(TermijnEvent, CalendarDate)
    case firstDay(CalendarDate)
    case firstDayOfPenalty(CalendarDate)
    // Lengths.
    case length(Term, title: String)
    case lengthOfPeriod(Term)
    case daysOfPeriod(Int)
    case cutAtHardStop(Term, from: CalendarDate)
    // Suspension and extension.
    case suspended(Opschorting.Reason, Period)
    case suspendedOnNoDay(Opschorting.Reason)
    case notSuspended(Opschorting.Reason, OpschortingRefusal)
    case suspendedInAll(Int)
    case extended(Term, noticeOn: CalendarDate)
    case notExtended(VerlengingRefusal, noticeOn: CalendarDate)
    case adjourned(Term)
    case hours(Fraction, title: String)
    case countedBack(Term, title: String)
    case firstContact(CalendarDate)
    /// So many days more, for days on which a channel of the gemeente could not be reached.
    case outage(days: Int)
    // Weekends and holidays.
    case freeDay(CalendarDate, FreeDay)
    case tooFewOrdinaryDays(Int)
    case noWeekendRule(NoWeekendRule)
    case endsOnOrdinaryDay
    // Ends.
    case lastDay
    case byPost(Term)
    case basisNotSet
    // Dwangsom.
    case premature(termOver: CalendarDate)
    case noPenalty(Dwangsom.Exception)
    case graceOver(Term)
    case penaltyDays(from: Int, to: Int, perDay: Money, sum: Money)
    case penaltyTotal(days: Int, Money)
    case decidedInGrace(CalendarDate)
    case penaltyPerApplicant([Money])
    // Other readings.
    case lenientSuspension
    case withBasisAwb
    case weekendRuleOnGrace
}

/// What happened on the day from which a term is counted.
package enum TermijnEvent: String, Hashable, Sendable {
    case aanvraagReceived, besluitSent, bezwaartermijnOver, beslistermijnOver, ingebrekestellingReceived
    case lastPenaltyDay, aanvullingReceived, hersteltermijnOver, workEnded, dwangsombesluit, other
    case hearing, gegevensObtained, datalekDiscovered, uitspraakSent, betalingstermijnOver, aanmaningSent
}

/// Why a suspension does not count.
package enum OpschortingRefusal: Hashable, Sendable {
    case noTermSet
    case termBeforeInvitation
    case outsideTerm(last: CalendarDate)
}

/// Why an extension does not move the deadline.
package enum VerlengingRefusal: Hashable, Sendable {
    case outsideTerm(last: CalendarDate)
    case notInVerordening
    case basisNotSet
    case onlyOnce
}

/// Why a last day stays on a weekend or holiday.
package enum NoWeekendRule: Hashable, Sendable {
    case verordening
    case basisNotSet
    case notForThisTerm
    case countedBack
    case tooLong(Term)
}
