import LuwteCore
import Testing

/// One sum of days: from, how many, to. The name says which vector of DL 3 it is.
struct Count: CustomTestStringConvertible {
    let name: String
    let from: CalendarDate
    let count: Int
    let to: CalendarDate

    init(_ name: String, from: CalendarDate, _ count: Int, to: CalendarDate) {
        (self.name, self.from, self.count, self.to) = (name, from, count, to)
    }
    var testDescription: String { name }
}

@Suite struct `A period of whole months` {
    @Test(arguments: [
        Count("ends the day before the same day", from: "2025-12-01", 6, to: "2026-05-31"),
        Count("ends with a shorter month", from: "2025-08-31", 6, to: "2026-02-28"),
        Count("ends in a year without 29 February", from: "2024-02-29", 12, to: "2025-02-28"),
        Count("T-21 first period", from: "2025-12-01", 6, to: "2026-05-31"),
        Count("T-21 extension 1", from: "2026-06-01", 3, to: "2026-08-31"),
        Count("T-21 extension 2", from: "2026-09-01", 3, to: "2026-11-30"),
        Count("T-21 hard stop", from: "2025-12-01", 12, to: "2026-11-30"),
        Count("T-22 six months", from: "2025-08-31", 6, to: "2026-02-28"),
        Count("T-22 extension 1", from: "2026-03-01", 3, to: "2026-05-31"),
        Count("T-22 extension 2, its own end", from: "2026-06-01", 3, to: "2026-08-31"),
        Count("T-22 hard stop", from: "2025-08-31", 12, to: "2026-08-30"),
        Count("T-23", from: "2025-11-30", 3, to: "2026-02-28"),
        Count("T-24", from: "2024-02-29", 12, to: "2025-02-28"),
        Count("T-25 nine months", from: "2019-11-04", 9, to: "2020-08-03"),
        Count("T-26 three months of KOT", from: "2025-09-16", 3, to: "2025-12-15"),
        Count("one month from the first", from: "2026-02-01", 1, to: "2026-02-28"),
        Count("one month from 31 January", from: "2026-01-31", 1, to: "2026-02-28"),
        Count("one month from 30 January in a leap year", from: "2024-01-30", 1, to: "2024-02-29"),
        Count("from 29 February to a leap year", from: "2024-02-29", 48, to: "2028-02-28"),
    ])
    func `counts as the law does`(_ example: Count) throws {
        #expect(try lastDay(from: example.from, months: example.count) == example.to)
    }

    @Test(arguments: [
        Count("T-21 contact after three months", from: "2025-12-01", 3, to: "2026-03-01"),
        Count("T-29 one month after 31 January", from: "2026-01-31", 1, to: "2026-02-28"),
        Count("the same day number", from: "2026-05-15", 6, to: "2026-11-15"),
        Count("29 February twelve months on", from: "2024-02-29", 12, to: "2025-02-28"),
    ])
    func `has a moment beside it`(_ example: Count) throws {
        #expect(try moment(from: example.from, months: example.count) == example.to)
    }

    @Test func `needs a length that makes sense`() {
        #expect(throws: PeriodError.notPositive(0)) { try lastDay(from: "2026-01-01", months: 0) }
        #expect(throws: PeriodError.notPositive(-1)) { try moment(from: "2026-01-01", months: -1) }
        #expect(throws: PeriodError.tooLong(.max)) { try lastDay(from: "2026-01-01", months: .max) }
        #expect(throws: PeriodError.tooLong(12_001)) { try moment(from: "2026-01-01", months: 12_001) }
    }

    @Test func `ends later when it is longer, and never a month off`() throws {
        for offset in 0..<(4 * 366) {
            let first = ("2023-01-01" as CalendarDate).adding(days: offset)
            var earlier = first.previous
            for months in 1...24 {
                let last = try lastDay(from: first, months: months)
                let moment = try moment(from: first, months: months)
                #expect(earlier < last && (last == moment || last.next == moment), "\(first) + \(months)")
                earlier = last
            }
        }
    }
}

@Suite struct `A term of weeks or days` {
    @Test(arguments: [
        Count("T-01 eight weeks", from: "2025-10-01", 8, to: "2025-11-26"),
        Count("T-03 before the holiday rule", from: "2025-10-30", 8, to: "2025-12-25"),
        Count("T-11 six weeks", from: "2025-11-14", 6, to: "2025-12-26"),
    ])
    func `of weeks does not count the day of the event`(_ example: Count) {
        #expect(example.from.adding(weeks: example.count) == example.to)
    }

    @Test(arguments: [
        Count("T-10 nine days of suspension", from: "2019-10-28", 9, to: "2019-11-06"),
        Count("T-27 thirty days to pay", from: "2025-12-03", 30, to: "2026-01-02"),
        Count("T-16 fourteen days of grace", from: "2025-12-10", 14, to: "2025-12-24"),
        Count("T-25 half of the original", from: "2020-08-03", 137, to: "2020-12-18"),
    ])
    func `of days goes on to the last one`(_ example: Count) {
        #expect(example.from.adding(days: example.count) == example.to)
        #expect(example.from.days(until: example.to) == example.count)
    }
}

@Suite struct `A birthday` {
    @Test(arguments: [
        Count("is the same day each year", from: "2016-03-15", 4, to: "2020-03-15"),
        Count("of 29 February is 1 March in other years", from: "2016-02-29", 13, to: "2029-03-01"),
        Count("of 29 February is 29 February in a leap year", from: "2016-02-29", 4, to: "2020-02-29"),
        Count("of age nought is the birth", from: "2016-02-29", 0, to: "2016-02-29"),
    ])
    func `falls where DL 2 puts it`(_ example: Count) {
        #expect(example.from.birthday(example.count) == example.to)
        #expect(example.from.age(on: example.to) == example.count)
        #expect(example.from.age(on: example.to.previous) == (example.count == 0 ? nil : example.count - 1))
    }

    @Test func `counts months as well`() {
        let born: CalendarDate = "2025-01-31"
        #expect(born.ageInMonths(on: "2025-01-30") == nil)
        #expect(born.ageInMonths(on: "2025-02-28") == 0)
        #expect(born.ageInMonths(on: "2025-03-01") == 1)
        #expect(born.ageInMonths(on: "2025-03-31") == 2)
        #expect(born.ageInMonths(on: "2026-01-31") == 12)
    }
}
