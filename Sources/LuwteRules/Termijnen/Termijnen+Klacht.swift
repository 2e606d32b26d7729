package import LuwteCore

extension Termijnen {
    /// The last day to deal with a complaint.
    ///
    /// - Parameters:
    ///   - committee: whether a committee advises (Awb, afdeling 9.1.3).
    ///   - isAdjourned: whether it was put off by the most that the law allows.
    /// - Throws: `LandelijkRefusal` when a length is not in the data.
    /// - Source: rules D-03, D-26 (Awb 9:11).
    package func klacht(
        received day: CalendarDate, committee: Bool, isAdjourned: Bool
    ) throws(LandelijkRefusal) -> Termijn {
        let name = committee ? "klacht_commissie" : "klacht"
        guard isAdjourned else { return try termijn(name, after: day) }
        let term = try landelijk.term(named: name, on: day)
        let more = try landelijk.term(named: "verdaging_klacht", on: day)
        var receipt = TermijnReceipt()
        receipt.add(.event(.other, day), day, rule: term.rule, source: term.source)
        var running = RunningTerm(event: day, length: term.length)
        receipt.add(.length(term.length, title: term.title), running.last, rule: term.rule, source: term.source)
        running.extend(by: more.length)
        receipt.add(.adjourned(more.length), running.last, rule: more.rule, source: more.source)
        let last = end(of: running.last, first: day.next, rule: .law(term.length), &receipt)
        return Termijn(last: last, receipt: receipt)
    }
}
