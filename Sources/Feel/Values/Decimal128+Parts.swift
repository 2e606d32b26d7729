import CIntelDecimal

// A number is sign × coefficient × 10^exponent; equal values can be written with different exponents.
extension Decimal128 {
    static let exponentBias = 6176
    static let lowestExponent = -6176
    static let highestExponent = 6111
    /// Ten to the power 34, one above the largest coefficient.
    static let coefficientLimit: UInt128 = 10_000_000_000_000_000_000_000_000_000_000_000

    package var isNegative: Bool { high & Self.signBit != 0 && !isZero }

    package var isZero: Bool { coefficient == 0 }

    /// The exponent as it is stored.
    var exponent: Int { hasLargeForm ? 0 : Int((high >> 49) & 0x3FFF) - Self.exponentBias }

    /// The coefficient as it is stored.
    var coefficient: UInt128 {
        if hasLargeForm { return 0 }
        let stored = UInt128(high & 0x0001_FFFF_FFFF_FFFF) << 64 | UInt128(low)
        return stored < Self.coefficientLimit ? stored : 0
    }

    /// The encoding has a second form, for coefficients above 34 digits, which all count as zero.
    private var hasLargeForm: Bool { high & 0x6000_0000_0000_0000 == 0x6000_0000_0000_0000 }

    /// - Parameters: a coefficient of at most 34 digits, an exponent that can be stored.
    init(isNegative: Bool, coefficient: UInt128, exponent: Int) {
        low = UInt64(truncatingIfNeeded: coefficient)
        high =
            UInt64(truncatingIfNeeded: coefficient >> 64) | UInt64(exponent + Self.exponentBias) << 49
            | (isNegative ? Self.signBit : 0)
    }

    /// The same value with the shortest coefficient; zero has exponent zero and no sign.
    var shortest: (isNegative: Bool, coefficient: UInt128, exponent: Int) {
        var coefficient = coefficient
        guard coefficient != 0 else { return (false, 0, 0) }
        var exponent = exponent
        while coefficient.isMultiple(of: 10) {
            coefficient /= 10
            exponent += 1
        }
        return (isNegative, coefficient, exponent)
    }

    package var isInteger: Bool { shortest.exponent >= 0 }

    /// The number as an integer; `nil` when it has a fraction or does not fit.
    package var intValue: Int? {
        if high == Self.wholeHigh { return Int(exactly: low) }
        let (isNegative, coefficient, exponent) = shortest
        guard exponent >= 0, exponent < 20, let power = Self.powerOfTen(exponent) else { return nil }
        let (magnitude, overflow) = coefficient.multipliedReportingOverflow(by: power)
        guard !overflow, let value = Int128(exactly: magnitude) else { return nil }
        return Int(exactly: isNegative ? -value : value)
    }

    /// The number without its fraction; `nil` when it does not fit.
    package var truncatedInt: Int? { rounded(scale: 0, .towardZero)?.intValue }

    package var doubleValue: Double {
        var flags: UInt32 = 0
        return __bid128_to_binary64(bits, Self.toNearestEven, &flags)
    }

    /// - Returns: `nil` above 10³⁸, the highest that fits.
    static func powerOfTen(_ exponent: Int) -> UInt128? {
        exponent <= 38 ? powersOfTen[exponent] : nil
    }

    private static let powersOfTen: [UInt128] = {
        var powers: [UInt128] = [1]
        while powers.count <= 38 { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()
}

extension Decimal128: Hashable, Comparable {
    package static func == (one: Decimal128, other: Decimal128) -> Bool {
        if one.high == other.high, one.low == other.low { return true }
        if one.high == wholeHigh, other.high == wholeHigh { return false }
        var flags: UInt32 = 0
        return __bid128_quiet_equal(one.bits, other.bits, &flags) != 0
    }

    package static func < (one: Decimal128, other: Decimal128) -> Bool {
        if one.high == wholeHigh, other.high == wholeHigh { return one.low < other.low }
        var flags: UInt32 = 0
        return __bid128_quiet_less(one.bits, other.bits, &flags) != 0
    }

    package func hash(into hasher: inout Hasher) {
        let (isNegative, coefficient, exponent) = shortest
        hasher.combine(isNegative)
        hasher.combine(coefficient)
        hasher.combine(exponent)
    }
}
