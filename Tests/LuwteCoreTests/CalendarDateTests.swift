import Foundation
import LuwteCore
import Testing

@Suite struct `A calendar date` {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2019-11-04", 18_204),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `has a day number that counts from 1970`(_ text: String, _ number: Int) throws {
        let day = try CalendarDate(text)
        #expect(day.dayNumber == number)
        #expect(day.iso == text)
    }

    @Test func `gives back year, month and day for every day of eight centuries`() throws {
        var expected = try CalendarDate(year: 1600, month: 1, day: 1)
        for year in 1600..<2400 {
            for month in 1...12 {
                for day in 1...CalendarDate.daysInMonth(month, year: year) {
                    let made = try CalendarDate(year: year, month: month, day: day)
                    guard made == expected, made.components == (year, month, day) else {
                        Issue.record("\(year)-\(month)-\(day) became \(made)")
                        return
                    }
                    expected = expected.next
                }
            }
        }
        #expect(expected == "2400-01-01")
    }

    @Test(arguments: [
        "2019-11-4", "2019-11-04 ", "19-11-04", "2019/11/04", "04-11-2019", "2019-11-04T00:00", "", "２019-11-04",
        "+019-11-04",
    ])
    func `reads the ISO form only`(_ text: String) {
        #expect(throws: CalendarDateError.malformed(text)) { try CalendarDate(text) }
    }

    @Test(arguments: [
        (2025, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0), (0, 1, 1), (1900, 2, 29),
    ])
    func `refuses a day that the calendar does not have`(_ year: Int, _ month: Int, _ day: Int) {
        #expect(throws: CalendarDateError.noSuchDay(year: year, month: month, day: day)) {
            try CalendarDate(year: year, month: month, day: day)
        }
    }

    @Test func `stays within the years that can be named`() {
        #expect(CalendarDate.latest.adding(days: .max) == .latest)
        #expect(CalendarDate.earliest.adding(days: .min) == .earliest)
        #expect(CalendarDate.latest.adding(months: 1) == .latest)
        #expect(CalendarDate.earliest.adding(months: -1) == .earliest)
        #expect(CalendarDate.latest.adding(months: .max) == .latest)
        #expect(CalendarDate.latest.adding(weeks: .max) == .latest)
        #expect(CalendarDate.latest.birthday(.max) == .latest)
    }

    @Test(arguments: [
        ("2019-11-04", Weekday.monday), ("2025-04-26", .saturday), ("2026-01-01", .thursday), ("0001-01-01", .monday),
        ("1970-01-01", .thursday), ("2024-02-29", .thursday),
    ])
    func `knows its weekday`(_ text: String, _ weekday: Weekday) throws {
        #expect(try CalendarDate(text).weekday == weekday)
    }

    @Test(arguments: [
        ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2024-12-30", 2025, 1), ("2025-12-28", 2025, 52),
        ("2026-12-31", 2026, 53), ("2019-11-04", 2019, 45),
    ])
    func `knows its ISO week`(_ text: String, _ year: Int, _ week: Int) throws {
        #expect(try CalendarDate(text).isoWeek == (year, week))
    }

    @Test func `reads as a letter writes it`() {
        let day: CalendarDate = "2019-11-04"
        #expect(day.dutch == "4 november 2019")
        #expect(day.dutchWithWeekday == "maandag 4 november 2019")
        #expect(day.dutchMonth == "november 2019")
        #expect(Weekday(dutch: "woensdag") == .wednesday)
        #expect(Weekday(dutch: "Woensdag") == nil)
    }

    @Test(arguments: [
        ("2026-01-31T22:59:59Z", "2026-01-31"),  // winter: one hour ahead of UTC
        ("2026-01-31T23:00:00Z", "2026-02-01"),
        ("2026-04-04T21:50:00Z", "2026-04-04"),  // summer: two hours; 23:50 by web form (T-06)
        ("2026-04-04T22:00:00Z", "2026-04-05"),
        ("2026-03-29T00:59:59Z", "2026-03-29"),
        ("1969-12-31T22:30:00Z", "1969-12-31"),
    ])
    func `is the day in Europe and Amsterdam at a moment`(_ moment: String, _ day: String) throws {
        let formatter = ISO8601DateFormatter()
        #expect(CalendarDate(at: try #require(formatter.date(from: moment))) == (try CalendarDate(day)))
    }

    @Test func `takes the nearest day for a moment far away`() {
        #expect(CalendarDate(at: .distantFuture) <= .latest)
        #expect(CalendarDate(at: Date(timeIntervalSince1970: 1e15)) == .latest)
        #expect(CalendarDate(at: Date(timeIntervalSince1970: -1e15)) == .earliest)
    }
}
