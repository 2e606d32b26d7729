/// An exact fraction, always in lowest terms with a denominator above zero.
///
/// Sums of money and hours run in fractions, so that nothing is lost before the one rounding that a method asks for.
/// Numerator and denominator are 64 bits wide; a result that does not fit is an error, never a wrong number.
package struct Fraction: Hashable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// - Parameters are already in lowest terms, the denominator above zero.
    init(reducedNumerator: Int, denominator: Int) {
        numerator = reducedNumerator
        self.denominator = denominator
    }

    package init(_ whole: Int) { self.init(reducedNumerator: whole, denominator: 1) }

    /// - Throws: `FractionError.zeroDenominator`; `.overflow` when the lowest terms do not fit.
    package init(_ numerator: Int, _ denominator: Int) throws(FractionError) {
        try self.init(wide: Int128(numerator), Int128(denominator))
    }

    /// Brings a wide intermediate result to lowest terms.
    init(wide numerator: Int128, _ denominator: Int128) throws(FractionError) {
        guard denominator != 0 else { throw .zeroDenominator }
        let divisor = Int128(Self.greatestDivisor(numerator.magnitude, denominator.magnitude))
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard let top = Int(exactly: sign * numerator / divisor),
            let bottom = Int(exactly: sign * denominator / divisor)
        else { throw .overflow }
        self.init(reducedNumerator: top, denominator: bottom)
    }

    package static let zero = Fraction(0)
    package static let one = Fraction(1)

    package var isZero: Bool { numerator == 0 }
    package var isNegative: Bool { numerator < 0 }
    package var isWhole: Bool { denominator == 1 }

    private static func greatestDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (large, small) = (left, right)
        while small > UInt128(UInt64.max) || large > UInt128(UInt64.max) {
            if small == 0 { return large }
            (large, small) = (small, large % small)
        }
        // Division of 64 bits is many times faster than of 128.
        var (narrowLarge, narrowSmall) = (UInt64(large), UInt64(small))
        while narrowSmall != 0 { (narrowLarge, narrowSmall) = (narrowSmall, narrowLarge % narrowSmall) }
        return UInt128(narrowLarge)
    }
}

/// Why a fraction could not be made.
package enum FractionError: Error, Equatable, Sendable {
    /// The text is no number such as `10.5`, `-3` or `1/2`.
    case malformed(String)
    case zeroDenominator
    /// The exact result does not fit in 64 bits above and below the line.
    case overflow
}

extension Fraction: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}
