import CIntelDecimal

/// A decimal number of 34 digits, IEEE 754 decimal128, as FEEL asks (DMN 1.5 §10.3.2.3.1).
///
/// Never infinite and never "not a number": what would be so is `nil`. Equal are numbers of equal value: 1.0 and 1.
package struct Decimal128: Sendable {
    /// The lower half of the binary encoding.
    let low: UInt64
    /// The upper half: sign, exponent, and the first bits of the coefficient.
    let high: UInt64

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    package init(_ value: Int) {
        low = UInt64(value.magnitude)
        high = value < 0 ? Self.wholeHigh | Self.signBit : Self.wholeHigh
    }

    /// The upper half of every whole number from 0 up to 2⁶⁴: positive, exponent zero.
    static let wholeHigh: UInt64 = 0x3040_0000_0000_0000
    static let signBit: UInt64 = 0x8000_0000_0000_0000

    package static let zero = Decimal128(0)

    // MARK: - Arithmetic

    package func adding(_ other: Decimal128) -> Decimal128? {
        if high == Self.wholeHigh, other.high == Self.wholeHigh {
            let (sum, overflow) = low.addingReportingOverflow(other.low)
            if !overflow { return Decimal128(low: sum, high: Self.wholeHigh) }
        }
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_add(bits, other.bits, Self.toNearestEven, &flags))
    }

    package func subtracting(_ other: Decimal128) -> Decimal128? {
        if high == Self.wholeHigh, other.high == Self.wholeHigh, low >= other.low {
            return Decimal128(low: low - other.low, high: Self.wholeHigh)
        }
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_sub(bits, other.bits, Self.toNearestEven, &flags))
    }

    package func multiplied(by other: Decimal128) -> Decimal128? {
        if high == Self.wholeHigh, other.high == Self.wholeHigh {
            let (product, overflow) = low.multipliedReportingOverflow(by: other.low)
            if !overflow { return Decimal128(low: product, high: Self.wholeHigh) }
        }
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_mul(bits, other.bits, Self.toNearestEven, &flags))
    }

    /// - Returns: `nil` when the other is zero.
    package func divided(by other: Decimal128) -> Decimal128? {
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_div(bits, other.bits, Self.toNearestEven, &flags))
    }

    /// What is left after taking the divisor a whole number of times, with the sign of the divisor (DMN 1.5 table 80).
    package func modulo(_ divisor: Decimal128) -> Decimal128? {
        var flags: UInt32 = 0
        guard let remainder = Decimal128(finite: __bid128_fmod(bits, divisor.bits, &flags)) else { return nil }
        let fits = remainder.isZero || remainder.isNegative == divisor.isNegative
        return fits ? remainder : remainder.adding(divisor)
    }

    package var negated: Decimal128 { Decimal128(low: low, high: high ^ Self.signBit) }

    package var magnitude: Decimal128 { Decimal128(low: low, high: high & ~Self.signBit) }

    // MARK: - The border with the library

    /// The library's number for "to nearest, ties to even".
    static let toNearestEven: UInt32 = 0

    var bits: BID_UINT128 { BID_UINT128(w: (low, high)) }

    /// `nil` for infinite and for "not a number".
    init?(finite bits: BID_UINT128) {
        guard bits.w.1 & 0x7800_0000_0000_0000 != 0x7800_0000_0000_0000 else { return nil }
        self.init(low: bits.w.0, high: bits.w.1)
    }
}

extension Decimal128: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}
