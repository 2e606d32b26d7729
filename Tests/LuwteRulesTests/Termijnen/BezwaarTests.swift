import LuwteCore
import LuwteRules
import Testing

@Suite struct `The term for bezwaar` {
    let termijnen = Termijnen(.repository)

    @Test(arguments: [
        ("T-11", "2025-11-14", "2025-12-29"), ("T-12", "2026-04-03", "2026-05-18"),
        ("T-13", "2026-02-20", "2026-04-07"),
        ("T-14", "2026-03-24", "2026-05-06"), ("an ordinary day", "2025-09-01", "2025-10-13"),
    ])
    func `is six weeks, and on past weekends and holidays`(_ name: String, _ sent: String, _ last: String) throws {
        #expect(try termijnen.bezwaartermijn(sent: CalendarDate(sent)).last == (try CalendarDate(last)))
    }

    @Test func `lets a letter that was posted in time come in a week later`() throws {  // T-11
        let termijn = try termijnen.bezwaartermijn(sent: "2025-11-14")
        #expect(termijn.byPostReceivedBy == "2026-01-05")
        #expect(termijn.isInTime(received: "2025-12-29"))
        #expect(!termijn.isInTime(received: "2025-12-30"))
        #expect(termijn.isInTime(received: "2026-01-05", posted: "2025-12-29"))
        #expect(!termijn.isInTime(received: "2026-01-05", posted: "2025-12-30"))
        #expect(!termijn.isInTime(received: "2026-01-06", posted: "2025-12-29"))
    }

    @Test(arguments: [
        (false, false, "2026-02-09"), (true, false, "2026-03-23"), (true, true, "2026-05-04"),
        (false, true, "2026-03-23"),
    ])
    func `is followed by a decision`(_ committee: Bool, _ isAdjourned: Bool, _ last: String) throws {  // T-15
        let termijn = try termijnen.beslissingOpBezwaar(
            termOver: "2025-12-29", committee: committee, isAdjourned: isAdjourned)
        #expect(try termijn.last == CalendarDate(last))
    }

    @Test func `stands still while a defect is repaired`() throws {
        let repair = Opschorting.other(try Period(first: "2026-01-10", last: "2026-01-16"), .repair)
        let termijn = try termijnen.beslissingOpBezwaar(
            termOver: "2025-12-29", committee: false, opschortingen: [repair])
        #expect(termijn.last == "2026-02-16")
        let late = Opschorting.other(try Period(first: "2026-02-11", last: "2026-02-16"), .repair)
        #expect(
            try termijnen.beslissingOpBezwaar(termOver: "2025-12-29", committee: false, opschortingen: [late]).last
                == "2026-02-09")
    }
}
