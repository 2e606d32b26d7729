/// A duration in days, hours, minutes and seconds (DMN 1.5 §10.3.2.3.7).
package struct SecondsDuration: Hashable, Comparable, Sendable {
    /// Whole seconds, rounded down: −0.5 seconds has −1 here.
    package let seconds: Int64
    /// 0…999,999,999, on top of the seconds.
    package let nanoseconds: Int32

    package init(seconds: Int64, nanoseconds: Int32 = 0) {
        precondition(0..<1_000_000_000 ~= nanoseconds, "a fraction of a second")
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// - Returns: `nil` when it does not fit.
    init?(seconds: Int64, signedNanoseconds: Int64) {
        let carry = Int(signedNanoseconds).flooredQuotient(1_000_000_000)
        let (total, overflow) = seconds.addingReportingOverflow(Int64(carry))
        if overflow { return nil }
        self.init(seconds: total, nanoseconds: Int32(signedNanoseconds - Int64(carry) * 1_000_000_000))
    }

    /// A number of seconds, cut off after nine decimals; `nil` when it does not fit.
    package init?(_ number: Decimal128) {
        guard let whole = number.rounded(scale: 0, .down), let seconds = whole.intValue,
            let fraction = number.subtracting(whole)?.multiplied(by: 1_000_000_000)?.truncatedInt
        else { return nil }
        self.init(seconds: Int64(seconds), nanoseconds: Int32(fraction))
    }

    /// The duration as a number of seconds.
    package var number: Decimal128 {
        let whole = Decimal128(Int(seconds))
        if nanoseconds == 0 { return whole }
        let fraction = Decimal128(isNegative: false, coefficient: UInt128(nanoseconds), exponent: -9)
        return whole.adding(fraction) ?? whole
    }

    package static func < (one: SecondsDuration, other: SecondsDuration) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }

    func adding(_ other: SecondsDuration) -> SecondsDuration? {
        let (sum, overflow) = seconds.addingReportingOverflow(other.seconds)
        return overflow
            ? nil : SecondsDuration(seconds: sum, signedNanoseconds: Int64(nanoseconds) + Int64(other.nanoseconds))
    }

    /// - Returns: `nil` for the one duration whose opposite does not fit.
    var negated: SecondsDuration? {
        let (opposite, overflow) = Int64(0).subtractingReportingOverflow(seconds)
        return overflow ? nil : SecondsDuration(seconds: opposite, signedNanoseconds: -Int64(nanoseconds))
    }

    /// The length without its sign, in whole seconds and nanoseconds.
    var length: (seconds: UInt64, nanoseconds: Int) {
        seconds < 0 && nanoseconds > 0
            ? (seconds.magnitude - 1, 1_000_000_000 - Int(nanoseconds)) : (seconds.magnitude, Int(nanoseconds))
    }
}

extension SecondsDuration: CustomStringConvertible {
    /// Reads `P1DT2H3M4.5S`, `-PT36H`, `P2D`; nothing around it.
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        let isNegative = scanner.take("-")
        guard scanner.take("P") else { return nil }
        var total: Int128 = 0
        var nanoseconds = 0
        var hasPart = false
        var digits = scanner.digits()
        if !digits.isEmpty {
            guard scanner.take("D"), let days = TextScanner.number(digits) else { return nil }
            total = Int128(days) * 86_400
            hasPart = true
        }
        if scanner.take("T") {
            hasPart = false
            digits = scanner.digits()
            for (letter, factor) in [("H" as Unicode.Scalar, 3600), ("M", 60), ("S", 1)] {
                if letter == "S", !digits.isEmpty, scanner.take(".") {
                    guard let fraction = FeelTime.nanoseconds(&scanner), scanner.next == UInt8(ascii: "S") else {
                        return nil
                    }
                    nanoseconds = fraction
                }
                guard !digits.isEmpty, scanner.take(letter) else { continue }
                guard let amount = TextScanner.number(digits) else { return nil }
                total += Int128(amount) * Int128(factor)
                hasPart = true
                digits = scanner.digits()
            }
            if !digits.isEmpty { return nil }
        }
        guard hasPart, scanner.isAtEnd, let seconds = Int64(exactly: isNegative ? -total : total) else { return nil }
        self.init(seconds: seconds, signedNanoseconds: Int64(isNegative ? -nanoseconds : nanoseconds))
    }

    package var description: String {
        let (total, nanosecond) = length
        if total == 0, nanosecond == 0 { return "PT0S" }
        var text = seconds < 0 ? "-P" : "P"
        if total >= 86_400 { text += "\(total / 86_400)D" }
        if total % 86_400 == 0, nanosecond == 0 { return text }
        text += "T"
        if total / 3600 % 24 > 0 { text += "\(total / 3600 % 24)H" }
        if total / 60 % 60 > 0 { text += "\(total / 60 % 60)M" }
        if total % 60 > 0 || nanosecond > 0 { text += "\(total % 60)\(FeelTime.fraction(nanosecond))S" }
        return text
    }
}
