package import LuwteCore

/// Until when bezwaar can be made.
package struct Bezwaartermijn: Hashable, Sendable {
    package let last: CalendarDate
    /// The last day on which a bezwaar that was posted in time may come in.
    package let byPostReceivedBy: CalendarDate
    package let receipt: TermijnReceipt

    /// Whether a bezwaar is in time.
    ///
    /// - Parameters:
    ///   - received: the day on which it came in.
    ///   - posted: the day on which it was posted; `nil` when it did not come by post.
    /// - Source: rules D-14, D-15 (DL 2).
    package func isInTime(received: CalendarDate, posted: CalendarDate? = nil) -> Bool {
        if received <= last { return true }
        guard let posted else { return false }
        return posted <= last && received <= byPostReceivedBy
    }
}

extension Termijnen {
    /// - Parameter day: on which the besluit was sent or handed over; it does not count.
    /// - Throws: `LandelijkRefusal` when a length is not in the data.
    /// - Source: rules D-03, D-14, D-15.
    package func bezwaartermijn(sent day: CalendarDate) throws(LandelijkRefusal) -> Bezwaartermijn {
        let own = try termijn(LegalTermID.bezwaartermijn.rawValue, after: day, event: .besluitSent)
        let post = try landelijk.term(.bezwaarPerPost, on: own.last)
        let byPost = post.length.lastDay(after: own.last)
        var receipt = own.receipt
        receipt.add(.byPost(post.length), byPost, rule: post.rule, source: post.source)
        return Bezwaartermijn(last: own.last, byPostReceivedBy: byPost, receipt: receipt)
    }

    /// The last day to decide on a bezwaar.
    ///
    /// - Parameters:
    ///   - day: the last day of the term for making bezwaar.
    ///   - committee: whether a committee advises (Awb 7:13).
    ///   - isAdjourned: whether the decision is adjourned by the most that the law allows.
    ///   - opschortingen: while a defect is repaired, for one.
    /// - Throws: `LandelijkRefusal` when a length is not in the data.
    /// - Source: rules D-03, D-16.
    package func beslissingOpBezwaar(
        termOver day: CalendarDate, committee: Bool, isAdjourned: Bool = false, opschortingen: [Opschorting] = []
    ) throws(LandelijkRefusal) -> Termijn {
        let term = try landelijk.term(committee ? .beslissingOpBezwaarCommissie : .beslissingOpBezwaar, on: day)
        var receipt = TermijnReceipt()
        receipt.add(.event(.bezwaartermijnOver, day), day, rule: term.rule, source: term.source)
        var running = RunningTerm(event: day, length: term.length)
        receipt.add(.length(term.length, title: term.title), running.last, rule: term.rule, source: term.source)
        if isAdjourned {
            let adjournment = try landelijk.term(.verdagingBezwaar, on: day)
            running.extend(by: adjournment.length)
            receipt.add(.adjourned(adjournment.length), running.last, rule: term.rule, source: adjournment.source)
        }
        for opschorting in opschortingen.sorted(by: { $0.announcedOn < $1.announcedOn }) {
            var ignored = TermijnReceipt()
            let end = end(of: running.last, first: day.next, rule: .law(term.length), &ignored)
            running.suspend(opschorting, runningTo: end, isLenient: false, &receipt)
        }
        let last = end(of: running.last, first: day.next, rule: .law(term.length), &receipt)
        return Termijn(last: last, receipt: receipt)
    }
}
