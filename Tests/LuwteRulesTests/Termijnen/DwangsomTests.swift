import LuwteCore
import LuwteRules
import Testing

@Suite struct `A dwangsom` {
    let termijnen = Termijnen(.repository)
    let late = DwangsomInput(termOver: "2025-12-08", noticeReceivedOn: "2025-12-10")

    @Test func `runs from the day after two weeks of grace`() throws {  // T-16
        let days = try termijnen.dwangsom(late).days
        #expect(days.map(\.number) == Array(1...42))
        #expect(days[0].day == "2025-12-25" && days[13].day == "2026-01-07")
        #expect(days[27].day == "2026-01-21" && days[41].day == "2026-02-04")
        #expect(try termijnen.dwangsom(late).outcome == .owed(graceUntil: "2025-12-24"))
    }

    @Test func `stops with the besluit`() throws {  // T-17
        var input = late
        input.decisionSentOn = "2026-01-15"
        let dwangsom = try termijnen.dwangsom(input)
        #expect(dwangsom.days.count == 21)
        #expect(try dwangsom.total == Money("567"))
        #expect(dwangsom.decideBy == "2026-01-28")
        #expect(dwangsom.payBy == "2026-03-11")
    }

    @Test func `is 1442 euros at most`() throws {  // T-18
        let dwangsom = try termijnen.dwangsom(late)
        #expect(try dwangsom.total == Money("1442"))
        #expect(dwangsom.decideBy == "2026-02-18")
        var decidedLater = late
        decidedLater.decisionSentOn = "2026-06-01"
        #expect(try termijnen.dwangsom(decidedLater).total == Money("1442"))
        #expect(try termijnen.dwangsom(decidedLater).decideBy == "2026-02-18")
    }

    @Test func `counts the two weeks strictly and shows the other reading`() throws {  // T-19
        let dwangsom = try termijnen.dwangsom(DwangsomInput(termOver: "2025-12-08", noticeReceivedOn: "2025-12-11"))
        #expect(dwangsom.days.first?.day == "2025-12-26")
        #expect(dwangsom.otherReadings == [OtherReading(text: .weekendRuleOnGrace, day: "2025-12-30")])
    }

    @Test(arguments: [("2025-12-08", true), ("2025-12-01", true), ("2025-12-09", false)])
    func `needs a notice after the term`(_ received: String, _ isPremature: Bool) throws {  // T-20
        let dwangsom = try termijnen.dwangsom(
            DwangsomInput(termOver: "2025-12-08", noticeReceivedOn: CalendarDate(received)))
        #expect((dwangsom.outcome == .premature) == isPremature)
        #expect((dwangsom.total == .zero) == isPremature)
    }

    @Test(arguments: [
        ("2025-12-24", 0), ("2025-12-25", 0), ("2025-12-26", 2_300), ("2026-01-08", 32_200), ("2026-01-09", 35_700),
        ("2026-01-22", 81_200), ("2026-01-23", 85_700), ("2026-02-04", 139_700), ("2026-02-05", 144_200),
    ])
    func `grows by the table each day`(_ sent: String, _ cents: Int) throws {
        var input = late
        input.decisionSentOn = try CalendarDate(sent)
        #expect(try termijnen.dwangsom(input).total.cents == cents)
    }

    @Test func `goes by the old amounts for a notice until the end of 2018`() throws {
        let old = try termijnen.dwangsom(DwangsomInput(termOver: "2018-11-30", noticeReceivedOn: "2018-12-31"))
        let new = try termijnen.dwangsom(DwangsomInput(termOver: "2018-11-30", noticeReceivedOn: "2019-01-01"))
        #expect(try old.total == Money("1260") && new.total == Money("1442"))
    }

    @Test func `is split equally over the applicants`() throws {
        var input = late
        input.applicants = 2
        #expect(try termijnen.dwangsom(input).perApplicant == [Money("721"), Money("721")])
        input.applicants = 3
        #expect(try termijnen.dwangsom(input).perApplicant == [Money("480.67"), Money("480.67"), Money("480.66")])
    }

    @Test func `can be counted up to a day while it runs`() throws {
        var input = late
        input.upTo = "2025-12-31"
        let dwangsom = try termijnen.dwangsom(input)
        #expect(try dwangsom.total == Money("161") && dwangsom.decideBy == nil)
        input.upTo = "2025-12-24"
        #expect(try termijnen.dwangsom(input).outcome == .nothingOwed(graceUntil: "2025-12-24"))
    }

    @Test(arguments: Dwangsom.Exception.allCases)
    func `is not owed where the law makes an exception`(_ exception: Dwangsom.Exception) throws {
        var input = late
        input.exception = exception
        #expect(try termijnen.dwangsom(input).outcome == .excepted(exception))
        #expect(try termijnen.dwangsom(input).total == .zero)
    }

    @Test func `shows its sum step by step`() throws {
        var input = late
        input.decisionSentOn = "2026-01-15"
        let words = try TextsFolder.rules()
        let texts = try termijnen.dwangsom(input).receipt.steps.map { $0.text.words(words) }
        #expect(texts.contains("Dag 1 tot en met 14: 14 × € 23,00 = € 322,00."))
        #expect(texts.contains("Dag 15 tot en met 21: 7 × € 35,00 = € 245,00."))
        #expect(texts.contains("Samen over 21 dagen: € 567,00."))
    }
}
