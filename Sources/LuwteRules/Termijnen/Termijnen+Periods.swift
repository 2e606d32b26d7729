package import LuwteCore

/// A period of days with its sum.
package struct PeriodeTermijn: Hashable, Sendable {
    package let period: Period
    package let receipt: TermijnReceipt
}

extension Termijnen {
    /// A period from its first day, cut at a hard stop that is counted from the very first day.
    ///
    /// - Parameters:
    ///   - length: in days, weeks, months or years; the first day counts.
    ///   - hardStop: the first day of all, and the most that may be granted from it; `nil` when there is none.
    /// - Returns: `nil` when the hard stop lies before the first day.
    /// - Throws: `PeriodError` for a length below one, or of more than a thousand years.
    /// - Source: rules D-02, D-18, D-19 (DL 1, DL 2).
    package func periode(
        from first: CalendarDate, length: Term, hardStop: (first: CalendarDate, length: Term)? = nil
    ) throws(PeriodError) -> PeriodeTermijn? {
        var receipt = TermijnReceipt()
        receipt.add(.firstDay(first), first, rule: "D-02", source: "regeling")
        var last = try lastDay(of: length, from: first)
        let text: TermijnText = length.unit == .dagen ? .daysOfPeriod(length.count) : .lengthOfPeriod(length)
        receipt.add(text, last, rule: "D-02", source: "regeling")
        if let hardStop {
            let stop = try lastDay(of: hardStop.length, from: hardStop.first)
            if stop < last {
                last = stop
                let text = TermijnText.cutAtHardStop(hardStop.length, from: hardStop.first)
                receipt.add(text, last, rule: "D-18", source: "regeling")
            }
        }
        guard let period = try? Period(first: first, last: last) else { return nil }
        return PeriodeTermijn(period: period, receipt: receipt)
    }

    private func lastDay(of length: Term, from first: CalendarDate) throws(PeriodError) -> CalendarDate {
        guard length.count >= 1 else { throw .notPositive(length.count) }
        switch length.unit {
        case .dagen: return first.adding(days: length.count - 1)
        case .weken: return first.adding(weeks: length.count).previous
        case .maanden: return try LuwteCore.lastDay(from: first, months: length.count)
        case .jaren:
            let (months, overflow) = length.count.multipliedReportingOverflow(by: 12)
            return try LuwteCore.lastDay(from: first, months: overflow ? .max : months)
        }
    }

    /// The days over which kinderopvangtoeslag goes on after the last day of work.
    ///
    /// - Throws: `LandelijkRefusal` when the length is not in the data for that day.
    /// - Source: rule D-20 (DL 2): three months, six for work that ended in 2015 to 2017.
    package func toeslagNaWerk(ended day: CalendarDate) throws(LandelijkRefusal) -> PeriodeTermijn {
        let term = try landelijk.term(.kotNaWerk, on: day)
        var receipt = TermijnReceipt()
        receipt.add(.event(.workEnded, day), day, rule: term.rule, source: term.source)
        receipt.add(.firstDay(day.next), day.next, rule: term.rule, source: term.source)
        guard let last = try? lastDay(of: term.length, from: day.next),
            let period = try? Period(first: day.next, last: last)
        else { throw .notInTable(name: term.name, day: day) }
        receipt.add(.length(term.length, title: term.title), last, rule: term.rule, source: term.source)
        return PeriodeTermijn(period: period, receipt: receipt)
    }

    /// The last day to answer a request about personal data; with a notice in time two months later, counted from
    /// the receipt.
    ///
    /// - Throws: `LandelijkRefusal` when a length is not in the data for that day.
    /// - Source: rule D-27 (DL 2).
    package func privacyverzoek(received day: CalendarDate, isExtended: Bool) throws(LandelijkRefusal) -> Termijn {
        guard isExtended else { return try termijn(LegalTermID.privacyverzoek.rawValue, after: day) }
        let month = try landelijk.term(.privacyverzoek, on: day)
        let more = try landelijk.term(.verlengingPrivacyverzoek, on: day)
        let whole = Term(count: month.length.count + more.length.count, unit: more.length.unit)
        var receipt = TermijnReceipt()
        receipt.add(.event(.other, day), day, rule: month.rule, source: month.source)
        receipt.add(
            .length(month.length, title: month.title), month.length.lastDay(after: day), rule: month.rule,
            source: month.source)
        let last = whole.lastDay(after: day)
        receipt.add(.length(more.length, title: more.title), last, rule: more.rule, source: more.source)
        return Termijn(last: last, receipt: receipt)
    }
}
