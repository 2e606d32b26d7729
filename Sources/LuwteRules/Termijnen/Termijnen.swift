package import LuwteCore

/// The terms of the Awb and other laws, counted with the national data; every result carries its sum.
///
/// All functions are pure: days go in, days come out. They throw `LandelijkRefusal` when a length or an amount is not in
/// the data for that day.
package struct Termijnen: Sendable {
    let landelijk: Landelijk

    package init(_ landelijk: Landelijk) { self.landelijk = landelijk }

    /// Any term of the national data, counted from an event; the day of the event does not count.
    ///
    /// - Parameter name: as in the data: `beroep`, `klacht`, `betaling_factuur`.
    /// - Throws: `LandelijkRefusal`.
    package func termijn(
        _ name: String, after day: CalendarDate, event: TermijnEvent = .other
    ) throws(LandelijkRefusal) -> Termijn {
        let term = try landelijk.term(named: name, on: day)
        var receipt = TermijnReceipt()
        receipt.add(.event(event, day), day, rule: "D-01", source: term.source)
        let bare = term.length.lastDay(after: day)
        receipt.add(.length(term.length, title: term.title), bare, rule: term.rule, source: term.source)
        let rule: WeekendRule = term.hasWeekendRule ? .law(term.length) : .none(.notForThisTerm)
        let last = end(of: bare, first: day.next, rule: rule, &receipt)
        return Termijn(last: last, receipt: receipt)
    }

    /// What moves a last day on from a weekend or holiday.
    enum WeekendRule {
        /// The Algemene termijnenwet, for a term of this length that stands in a law.
        case law(Term)
        /// A rule of the verordening itself, with the same effect.
        case own
        case none(NoWeekendRule)
    }

    /// The last day after weekends and holidays.
    ///
    /// - Parameters:
    ///   - last: after all suspensions and extensions.
    ///   - first: the first day of the term.
    /// - Source: rules D-03, D-04 (DL 1).
    func end(
        of last: CalendarDate, first: CalendarDate, rule: WeekendRule, _ receipt: inout TermijnReceipt
    ) -> CalendarDate {
        let law = landelijk.termijnenwet
        switch rule {
        case .none(let reason):
            receipt.add(.noWeekendRule(reason), rule: "D-03", source: "Algemene termijnenwet 1 en 4")
            return last
        case .law(let length) where !law.applies(to: length):
            let longest = law.longest.first { $0.unit == length.unit } ?? length
            receipt.add(.noWeekendRule(.tooLong(longest)), rule: "D-03", source: law.longestSource)
            return last
        case .law, .own:
            break
        }
        var day = last
        warnOutsideCompleteYears(day, &receipt)
        while let reason = landelijk.feestdagen.reason(on: day) {
            receipt.add(.freeDay(day, reason), day.next, rule: "D-03", source: "Algemene termijnenwet 1")
            day = day.next
            warnOutsideCompleteYears(day, &receipt)
        }
        // A term of one or two days stays one, also when a weekend makes it end later.
        if case .law = rule, first.days(until: last) + 1 >= law.ordinaryFrom {
            day = withOrdinaryDays(day, first: first, &receipt)
        }
        if day == last { receipt.add(.endsOnOrdinaryDay, day, rule: "D-03", source: "Algemene termijnenwet 1") }
        return day
    }

    /// A term of some days or more has at least so many that are not free.
    private func withOrdinaryDays(
        _ last: CalendarDate, first: CalendarDate, _ receipt: inout TermijnReceipt
    ) -> CalendarDate {
        let law = landelijk.termijnenwet
        var found = 0
        var day = first
        while day <= last && found < law.ordinaryDays {
            if !landelijk.feestdagen.isFree(day) { found += 1 }
            day = day.next
        }
        var end = last
        while found < law.ordinaryDays {
            end = end.next
            warnOutsideCompleteYears(end, &receipt)
            receipt.add(.tooFewOrdinaryDays(law.ordinaryDays), end, rule: "D-04", source: law.ordinarySource)
            if !landelijk.feestdagen.isFree(end) { found += 1 }
        }
        return end
    }

    private func warnOutsideCompleteYears(_ day: CalendarDate, _ receipt: inout TermijnReceipt) {
        let complete = landelijk.feestdagen.completeYears
        if !complete.contains(day.year) { receipt.warn(.holidaysIncomplete(year: day.year, complete: complete)) }
    }
}
