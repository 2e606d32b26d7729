import Testing

@testable import Feel

@Suite struct `A day` {
    @Test func `counts on from 1970 without a gap, through leap years and before the year 0`() throws {
        for start in [-146_097 * 3 - 400, -800, 10_000, 400_000] {
            var day = try #require(FeelDate(dayNumber: start))
            for number in start + 1..<start + 1500 {
                let next = try #require(FeelDate(dayNumber: number))
                #expect(next.dayNumber == number)
                #expect(next > day)
                #expect(next.day == 1 || (next.day == day.day + 1 && next.month == day.month))
                #expect(next.weekday == day.weekday % 7 + 1)
                day = next
            }
        }
        #expect(try #require(FeelDate("1970-01-01")).dayNumber == 0)
        #expect(try #require(FeelDate("2024-02-29")).dayNumber == 19_782)
    }

    @Test(arguments: ["2024-02-29", "0000-02-29", "-0004-12-31", "12018-01-01", "-999999999-01-01", "999999999-12-31"])
    func `prints as it was read`(_ text: String) throws {
        let day = try #require(FeelDate(text))
        #expect(day.description == text)
        #expect(FeelDate(dayNumber: day.dayNumber) == day)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2017-13-01", "2017-12-32", "2017-00-01", "2017-01-00", "998-12-31", "01211-12-31",
        "+2012-12-02", "2012-12-25T", "2012/12/25", "9999999999-12-25", "2012-12-25Z", "2012-1-2", "", "-",
    ])
    func `that does not exist is not read`(_ text: String) {
        #expect(FeelDate(text) == nil)
    }

    @Test(arguments: [
        ("2025-08-31", 6, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2024-03-31", -1, "2024-02-29"), ("0001-01-15", -13, "-0001-12-15"), ("2024-05-17", 0, "2024-05-17"),
    ])
    func `moves by months to the last day of a shorter month`(_ day: String, _ months: Int, _ moved: String) throws {
        #expect(try #require(FeelDate(day)).adding(months: months)?.description == moved)
    }

    @Test func `does not leave the years that there are`() throws {
        let last = try #require(FeelDate("999999999-12-31"))
        for count in [1, .max, .min] {
            #expect(last.adding(days: count) == nil)
            #expect(last.adding(months: count) == nil)
            #expect(FeelDate(dayNumber: count == 1 ? .max - 1 : count) == nil)
        }
    }

    @Test(arguments: [
        ("2003-12-29", 1, 1, 363), ("2004-01-01", 1, 4, 1), ("2005-01-01", 53, 6, 1), ("2019-09-17", 38, 2, 260),
        ("2020-12-31", 53, 4, 366), ("2021-01-03", 53, 7, 3), ("2021-01-04", 1, 1, 4),
    ])
    func `knows its week, weekday and day of the year`(_ text: String, _ week: Int, _ weekday: Int, _ day: Int) throws {
        let date = try #require(FeelDate(text))
        #expect(date.weekOfYear == week)
        #expect(date.weekday == weekday)
        #expect(date.dayOfYear == day)
    }
}

@Suite struct `A time of day` {
    @Test(arguments: [
        ("01:02:03", "01:02:03"), ("11:22:33.4440", "11:22:33.444"), ("23:59:00Z", "23:59:00Z"),
        ("11:22:33+00:00", "11:22:33Z"), ("13:20:00-05:00", "13:20:00-05:00"), ("24:00:00", "00:00:00"),
        ("10:00:00+02:45:55", "10:00:00+02:45:55"), ("00:01:00@Europe/Paris", "00:01:00@Europe/Paris"),
        ("00:00:00.000000001@Etc/UTC", "00:00:00.000000001@Etc/UTC"),
    ])
    func `prints in its shortest form`(_ text: String, _ printed: String) throws {
        #expect(try #require(FeelTime(text)).description == printed)
    }

    @Test(arguments: [
        ("10:00:00@Europe/London", 0), ("10:00:00@Europe/Amsterdam", 3600), ("10:00:00@Australia/Melbourne", 36_000),
        ("10:00:00-02:30", -9000),
    ])
    func `in a zone counts with its winter time`(_ text: String, _ ahead: Int) throws {
        #expect(try #require(FeelTime(text)).secondsAhead == ahead)
    }

    @Test(arguments: [
        "23:59:60", "24:01:00", "24:00:00.1", "00:60:00", "7:00:00", "07:01:2", "13:20:00+19:00", "13:20:00+5:00",
        "13:20:00+02:00@Europe/Paris", "07:2", "13:20:00@", "13:20:00@Nowhere/Land", "13:20:00@GMT+3", "13:20:00.",
        "13:20:00.1234567891", "13:20:00z",
    ])
    func `that does not exist is not read`(_ text: String) {
        #expect(FeelTime(text) == nil)
    }
}

@Suite struct `A date and time` {
    private func moment(_ text: String) throws -> FeelDateTime { try #require(FeelDateTime(text)) }

    @Test func `of 24 hours is midnight of the next day`() throws {
        #expect(try moment("2021-12-31T24:00:00") == moment("2022-01-01T00:00:00"))
        #expect(FeelDateTime("999999999-12-31T24:00:00") == nil)
    }

    @Test(arguments: [
        ("2018-07-01T12:00:00@Europe/Amsterdam", 7200), ("2018-12-01T12:00:00@Europe/Amsterdam", 3600),
        // The clock goes back at 3 o'clock: half past two is the first of two.
        ("2018-10-28T02:30:00@Europe/Amsterdam", 7200), ("2018-10-28T03:00:00@Europe/Amsterdam", 3600),
        // The clock goes ahead at 2 o'clock: half past two does not exist.
        ("2018-03-25T02:30:00@Europe/Amsterdam", 3600), ("2018-03-25T03:00:00@Europe/Amsterdam", 7200),
        ("3018-07-01T12:00:00@Europe/Amsterdam", 7200), ("999999999-07-01T12:00:00@Europe/Amsterdam", 7200),
    ])
    func `in a named zone follows its clock`(_ text: String, _ offset: Int) throws {
        #expect(try moment(text).secondsAhead == offset)
    }

    @Test func `moves by real time through a change of the clock`() throws {
        let evening = try moment("2018-03-24T12:00:00@Europe/Amsterdam")
        let later = try #require(evening.adding(SecondsDuration(seconds: 86_400)))
        #expect(later.description == "2018-03-25T13:00:00@Europe/Amsterdam")
        #expect(later.since(evening) == SecondsDuration(seconds: 86_400))
    }

    @Test func `has no distance between a local one and one in a zone`() throws {
        #expect(try moment("2018-03-24T12:00:00").since(moment("2018-03-24T12:00:00Z")) == nil)
    }

    @Test func `does not leave the years that there are`() throws {
        for text in ["-999999999-01-01T00:00:00", "999999999-12-31T23:59:59.999999999Z"] {
            for seconds in [Int64.max, .min] {
                #expect(try moment(text).adding(SecondsDuration(seconds: seconds, nanoseconds: 999_999_999)) == nil)
            }
        }
    }
}
