import LuwteCore
import Testing

@Suite struct `A period` {
    let year: Period

    init() throws { year = try Period(first: "2019-11-04", last: "2020-08-03") }

    @Test func `includes its last day`() throws {
        #expect(year.dayCount == 274)  // T-25
        #expect(year.contains("2019-11-04") && year.contains("2020-08-03"))
        #expect(!year.contains("2019-11-03") && !year.contains("2020-08-04"))
        #expect(Period("2026-01-01").dayCount == 1)
        #expect(year.days.reduce(0) { count, _ in count + 1 } == 274)
    }

    @Test func `has no last day before its first`() {
        #expect(throws: PeriodError.lastBeforeFirst(first: "2026-01-02", last: "2026-01-01")) {
            try Period(first: "2026-01-02", last: "2026-01-01")
        }
    }

    @Test func `shares days with another, or none`() throws {
        let next = try Period(first: "2020-08-03", last: "2020-12-18")
        let later = try Period(first: "2020-08-04", last: "2020-12-18")
        #expect(year.overlap(next) == Period("2020-08-03"))
        #expect(year.overlap(later) == nil)
        #expect(year.overlaps(next) && !year.overlaps(later))
        #expect(year.part(before: "2019-11-04") == nil)
        #expect(year.part(from: "2020-08-03") == Period("2020-08-03"))
    }

    @Test func `splits where a new part begins`() throws {
        let parts = year.split(atFirstDays: ["2020-03-15", "2020-01-01", "2020-01-01", "2019-11-04", "2021-01-01"])
        #expect(
            parts.map(\.description) == ["2019-11-04..2019-12-31", "2020-01-01..2020-03-14", "2020-03-15..2020-08-03"])
        #expect(year.newYears == ["2019-01-01", "2020-01-01"])
        #expect(year.calendarMonths.map(\.dayCount) == [27, 31, 31, 29, 31, 30, 31, 30, 31, 3])
    }

    @Test func `never loses a day when it splits`() throws {
        for length in 1...40 {
            let period = try Period(first: "2019-12-20", last: ("2019-12-20" as CalendarDate).adding(days: length - 1))
            for border in -2...42 {
                let parts = period.split(atFirstDays: [period.first.adding(days: border), "2020-01-01"])
                #expect(parts.reduce(0) { $0 + $1.dayCount } == length)
                #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.last.next == $1.first })
            }
            for weekday in Weekday.allCases {
                #expect(period.count(weekday) == period.days.filter { $0.weekday == weekday }.count)
            }
        }
    }

    @Test func `counts a day once, however many periods share it`() throws {
        let periods = [
            try Period(first: "2025-10-09", last: "2025-10-19"), try Period(first: "2025-10-15", last: "2025-10-21"),
            try Period(first: "2025-10-16", last: "2025-10-17"), try Period(first: "2025-10-25", last: "2025-10-25"),
        ]
        #expect(periods.dayCountOnce == 14)
        #expect(Array(periods.reversed()).dayCountOnce == 14)
        #expect([Period]().dayCountOnce == 0)
    }

    @Test func `reads as a letter writes it`() {
        #expect(year.dutch == "4 november 2019 tot en met 3 augustus 2020")
        #expect(Period("2026-01-01").dutch == "1 januari 2026")
    }
}
