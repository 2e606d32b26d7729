/// A day of the Gregorian calendar, also before its introduction; the year before 1 is 0 (DMN 1.5 §10.3.2.3.5).
package struct FeelDate: Hashable, Sendable {
    /// −999,999,999…999,999,999.
    private let storedYear: Int32
    private let storedMonth: UInt8
    private let storedDay: UInt8

    package static let years = -999_999_999...999_999_999

    package var year: Int { Int(storedYear) }
    /// 1…12.
    package var month: Int { Int(storedMonth) }
    /// 1…31.
    package var day: Int { Int(storedDay) }

    /// - Returns: `nil` for a day that does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), 1...12 ~= month, day >= 1, day <= Self.days(year: year, month: month) else {
            return nil
        }
        storedYear = Int32(year)
        storedMonth = UInt8(month)
        storedDay = UInt8(day)
    }

    /// - Returns: `nil` when the year is out of bounds.
    package init?(dayNumber: Int) {
        guard -400_000_000_000...400_000_000_000 ~= dayNumber else { return nil }
        // Years that start on 1 March, so that the leap day is the last one; 400 of them have 146,097 days.
        let sinceMarch = dayNumber + 719_468
        let cycle = sinceMarch.flooredQuotient(146_097)
        let dayOfCycle = sinceMarch - cycle * 146_097
        let yearOfCycle =
            (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// Days since 1 January 1970.
    package var dayNumber: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let cycle = marchYear.flooredQuotient(400)
        let yearOfCycle = marchYear - cycle * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return cycle * 146_097 + dayOfCycle - 719_468
    }

    /// Monday is 1, Sunday 7.
    package var weekday: Int {
        let sinceMonday = dayNumber + 3
        return sinceMonday - sinceMonday.flooredQuotient(7) * 7 + 1
    }

    /// 1 January is 1.
    package var dayOfYear: Int {
        (1..<month).reduce(day) { $0 + Self.days(year: year, month: $1) }
    }

    /// The number of the week, which starts on Monday; week 1 has the first Thursday of the year (ISO 8601).
    package var weekOfYear: Int {
        let thursday = FeelDate(dayNumber: dayNumber + 4 - weekday) ?? self
        return (thursday.dayOfYear - 1) / 7 + 1
    }

    package func adding(days: Int) -> FeelDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : FeelDate(dayNumber: number)
    }

    /// The same day so many months later, or the last day of that month when it has no such day.
    package func adding(months: Int) -> FeelDate? {
        guard -30_000_000_000...30_000_000_000 ~= months else { return nil }
        let total = year * 12 + month - 1 + months
        let year = total.flooredQuotient(12)
        let month = total - year * 12 + 1
        guard Self.years.contains(year) else { return nil }
        return FeelDate(year: year, month: month, day: min(day, Self.days(year: year, month: month)))
    }

    static func days(year: Int, month: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

extension FeelDate: Comparable {
    package static func < (one: FeelDate, other: FeelDate) -> Bool { one.rank < other.rank }

    private var rank: Int { year << 16 | month << 8 | day }
}

extension FeelDate: CustomStringConvertible {
    /// Reads `2018-12-31`, `-0044-03-15`, `12018-01-01`; nothing around it (XML Schema 1.1 part 2 §3.3.9, no zone).
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        self.init(&scanner)
        guard scanner.isAtEnd else { return nil }
    }

    init?(_ scanner: inout TextScanner) {
        let isBeforeZero = scanner.take("-")
        let digits = scanner.digits()
        guard digits.count == 4 || (5...9 ~= digits.count && digits.first != UInt8(ascii: "0")),
            let year = TextScanner.number(digits), scanner.take("-"), let month = scanner.number(digits: 2),
            scanner.take("-"), let day = scanner.number(digits: 2)
        else { return nil }
        self.init(year: isBeforeZero ? -year : year, month: month, day: day)
    }

    package var description: String {
        let digits = String(year.magnitude)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        return (year < 0 ? "-" : "") + padding + digits + "-" + month.twoDigits + "-" + day.twoDigits
    }
}

extension Int {
    /// The quotient rounded down; the divisor is above zero.
    func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self < quotient * divisor ? quotient - 1 : quotient
    }

    var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
