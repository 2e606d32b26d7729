import LuwteCore

/// A term that may stand still and be extended while it runs.
struct RunningTerm {
    let event: CalendarDate
    /// The last day without anything that stands still.
    private(set) var bare: CalendarDate
    private(set) var suspended: [Period] = []

    init(event: CalendarDate, length: Term) {
        self.event = event
        bare = length.lastDay(after: event)
    }

    /// The last day, before weekends and holidays. A day that several reasons share counts once.
    var last: CalendarDate { bare.adding(days: suspended.dayCountOnce) }

    mutating func extend(by term: Term) { bare = term.lastDay(after: bare) }

    /// Counts a suspension, or says in the sum why it does not count.
    ///
    /// - Parameters:
    ///   - end: the last day as it stands now, after weekends and holidays.
    ///   - isLenient: see `Aanvulling.days(isLenient:)`.
    mutating func suspend(
        _ opschorting: Opschorting, runningTo end: CalendarDate, isLenient: Bool, _ receipt: inout TermijnReceipt
    ) {
        let reason = opschorting.reason
        guard event <= opschorting.announcedOn || isOther(opschorting), opschorting.announcedOn <= end else {
            receipt.add(.notSuspended(reason, .outsideTerm(last: end)), rule: rule(reason), source: reason.source)
            return
        }
        let period: Period?
        switch opschorting {
        case .other(let days, _):
            period = days.part(from: event.next)
        case .aanvulling(let aanvulling):
            switch aanvulling.days(isLenient: isLenient) {
            case .refused(let refusal):
                receipt.add(.notSuspended(reason, refusal), rule: rule(reason), source: reason.source)
                return
            case .days(let days):
                period = days
            }
        }
        guard let period else {
            receipt.add(.suspendedOnNoDay(reason), rule: rule(reason), source: reason.source)
            return
        }
        suspended.append(period)
        receipt.add(.suspended(reason, period), last, rule: rule(reason), source: reason.source)
    }

    private func isOther(_ opschorting: Opschorting) -> Bool {
        if case .other = opschorting { true } else { false }
    }

    private func rule(_ reason: Opschorting.Reason) -> String {
        switch reason {
        case .incomplete: "D-08"
        case .repair: "D-16"
        default: "D-11"
        }
    }
}
