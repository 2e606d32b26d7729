import CIntelDecimal

extension Decimal128: CustomStringConvertible {
    /// Reads a number as FEEL writes it: `-12.50`, `.5`, `1.2e-3`; nothing around it.
    ///
    /// - Returns: `nil` for any other text, and for a number that is too large.
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        let isNegative = scanner.take("-")
        let whole = scanner.digits()
        var fraction: ArraySlice<UInt8> = []
        if scanner.take(".") {
            fraction = scanner.digits()
            if fraction.isEmpty { return nil }
        } else if whole.isEmpty {
            return nil
        }
        var power = 0
        if scanner.take("e") || scanner.take("E") {
            let isBelow = scanner.take("-")
            if !isBelow { _ = scanner.take("+") }
            let digits = scanner.digits()
            guard !digits.isEmpty else { return nil }
            // An exponent of more digits is beyond any that a number can hold.
            guard let magnitude = TextScanner.number(digits.drop { $0 == UInt8(ascii: "0") }, limit: 99_999) else {
                return nil
            }
            power = isBelow ? -magnitude : magnitude
        }
        guard scanner.isAtEnd else { return nil }
        self.init(isNegative: isNegative, whole: whole, fraction: fraction, power: power)
    }

    private init?(isNegative: Bool, whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>, power: Int) {
        let digits = (whole + fraction).drop { $0 == UInt8(ascii: "0") }
        let exponent = power - fraction.count
        if digits.count <= 34, Self.lowestExponent...Self.highestExponent ~= exponent {
            let coefficient = digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1 - UInt8(ascii: "0")) }
            self.init(isNegative: isNegative && coefficient > 0, coefficient: coefficient, exponent: exponent)
            return
        }
        var text: [CChar] = isNegative ? [CChar(UInt8(ascii: "-"))] : []
        text += digits.isEmpty ? [CChar(UInt8(ascii: "0"))] : digits.map { CChar($0) }
        text += "E\(exponent)".utf8CString
        var flags: UInt32 = 0
        self.init(finite: __bid128_from_string(&text, Self.toNearestEven, &flags))
    }

    /// The number as FEEL text, without zeros at its end; with an exponent only when it would have over forty zeros.
    package var description: String {
        if high == Self.wholeHigh { return String(low) }
        let (isNegative, coefficient, exponent) = shortest
        let sign = isNegative ? "-" : ""
        let digits = UInt64(exactly: coefficient).map { String($0) } ?? String(coefficient)
        if exponent >= 0 {
            return exponent <= 40
                ? sign + digits + String(repeating: "0", count: exponent) : sign + digits + "E+\(exponent)"
        }
        let wholeCount = digits.count + exponent
        if wholeCount > 0 {
            return sign + digits.prefix(wholeCount) + "." + digits.suffix(-exponent)
        }
        return wholeCount >= -40
            ? sign + "0." + String(repeating: "0", count: -wholeCount) + digits : sign + digits + "E\(exponent)"
    }
}
