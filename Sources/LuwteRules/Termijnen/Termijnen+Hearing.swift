package import LuwteCore

extension Termijnen {
    /// A term of the national data that is counted back from an event; the day of the event does not count.
    ///
    /// - Parameter name: `stukken_ter_inzage`, `nadere_stukken`.
    /// - Throws: `LandelijkRefusal` when the length is not in the data.
    /// - Source: rules D-03, D-17 (Algemene termijnenwet 1 lid 2): no weekend moves it.
    package func termijn(
        _ name: String, before day: CalendarDate, event: TermijnEvent
    ) throws(LandelijkRefusal) -> Termijn {
        let term = try landelijk.term(named: name, on: day)
        let last = day.before(term.length)
        var receipt = TermijnReceipt()
        receipt.add(.event(event, day), day, rule: term.rule, source: term.source)
        receipt.add(.noWeekendRule(.countedBack), rule: "D-03", source: "Algemene termijnenwet 1 lid 2")
        receipt.add(.countedBack(term.length, title: term.title), last, rule: term.rule, source: term.source)
        return Termijn(last: last, receipt: receipt)
    }
}

extension CalendarDate {
    /// The day that lies a term before this one.
    package func before(_ term: Term) -> CalendarDate {
        Term(count: -term.count, unit: term.unit).lastDay(after: self)
    }
}
