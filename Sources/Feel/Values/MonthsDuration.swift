/// A duration in years and months (DMN 1.5 §10.3.2.3.8).
package struct MonthsDuration: Hashable, Comparable, Sendable {
    package let months: Int64

    package init(months: Int64) {
        self.months = months
    }

    package static func < (one: MonthsDuration, other: MonthsDuration) -> Bool { one.months < other.months }

    /// The whole months from one day to another, below zero when it lies earlier (DMN 1.5 table 75).
    package init(from: FeelDate, to: FeelDate) {
        var months = (to.year - from.year) * 12 + to.month - from.month
        if months > 0, to.day < from.day { months -= 1 }
        if months < 0, to.day > from.day { months += 1 }
        self.months = Int64(months)
    }
}

extension MonthsDuration: CustomStringConvertible {
    /// Reads `P1Y2M`, `-P3Y`, `P26M`; nothing around it.
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        let isNegative = scanner.take("-")
        guard scanner.take("P") else { return nil }
        var amount = scanner.digits()
        guard !amount.isEmpty else { return nil }
        var total = 0
        if scanner.take("Y") {
            guard let years = TextScanner.number(amount, limit: 700_000_000_000_000_000) else { return nil }
            total = years * 12
            amount = scanner.digits()
        }
        if !amount.isEmpty {
            guard scanner.take("M"), let months = TextScanner.number(amount, limit: 800_000_000_000_000_000) else {
                return nil
            }
            total += months
        }
        guard scanner.isAtEnd else { return nil }
        months = Int64(isNegative ? -total : total)
    }

    package var description: String {
        if months == 0 { return "P0M" }
        let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
        return (months < 0 ? "-P" : "P") + (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "")
    }
}
