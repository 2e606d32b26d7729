extension Fraction {
    /// A number as a regeling writes it: `10.5`, `-3`, `0.06` or `1/2`; at most 18 digits.
    ///
    /// - Throws: `FractionError.malformed`; `.zeroDenominator` for `1/0`.
    package init(_ text: String) throws(FractionError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let top = Self.whole(parts[0], signed: true), let bottom = Self.whole(parts[1], signed: false)
            else { throw .malformed(text) }
            try self.init(top, bottom)
            return
        }
        let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = pieces.count == 2 ? pieces[1] : ""
        guard pieces.count == 1 || !decimals.isEmpty,
            decimals.utf8.allSatisfy(Self.isDigit), !pieces[0].isEmpty, pieces[0] != "-",
            let digits = Self.whole(pieces[0] + decimals, signed: true)
        else { throw .malformed(text) }
        try self.init(wide: Int128(digits), Self.powerOfTen(decimals.utf8.count))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func whole(_ text: Substring, signed: Bool) -> Int? {
        let digits = signed && text.hasPrefix("-") ? text.dropFirst() : text
        guard (1...18).contains(digits.utf8.count), digits.utf8.allSatisfy(isDigit) else { return nil }
        return Int(text)
    }

    private static func powerOfTen(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The digits after the point when the number ends, or `nil` when it goes on for ever, as 1/3 does.
    package var decimals: Int? {
        var (rest, twos, fives) = (denominator, 0, 0)
        while rest.isMultiple(of: 2) { (rest, twos) = (rest / 2, twos + 1) }
        while rest.isMultiple(of: 5) { (rest, fives) = (rest / 5, fives + 1) }
        return rest == 1 ? max(twos, fives) : nil
    }

    /// With that many decimals, rounded half up: `26.67`.
    package func decimalText(_ places: Int, separator: String = ".") -> String {
        let scale = Self.powerOfTen(min(max(places, 0), 18))
        let scaled = Int128(numerator.magnitude) * scale
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int128(denominator))
        let digits = String(rest * 2 >= Int128(denominator) ? whole + 1 : whole)
        let sign = isNegative && digits.contains { $0 != "0" } ? "-" : ""
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return "\(sign)\(padded.dropLast(places))\(separator)\(padded.suffix(places))"
    }
}

extension Fraction: CustomStringConvertible {
    /// Exact: a decimal number when it ends within 18 decimals, else `numerator/denominator`.
    package var description: String {
        if let decimals, decimals <= 18 { return decimalText(decimals) }
        return "\(numerator)/\(denominator)"
    }

    /// As a letter writes it: `10,5`, or rounded to two decimals when the number does not end.
    package var dutch: String {
        if let decimals, decimals <= 6 { return decimalText(decimals, separator: ",") }
        return decimalText(2, separator: ",")
    }
}
