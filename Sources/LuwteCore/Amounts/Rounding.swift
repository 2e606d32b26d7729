/// How a fraction becomes a multiple of a step.
///
/// All ways are symmetric around zero, so that the correction of an amount is exactly minus that amount.
package enum Rounding: String, CaseIterable, Hashable, Sendable {
    /// To the nearest step, and exactly half way away from zero ("rekenkundig").
    case halfUp = "half_omhoog"
    /// To the nearest step, and exactly half way to the even one.
    case halfEven = "half_even"
    /// To the step nearer to zero.
    case down = "omlaag"
    /// To the step further from zero.
    case up = "omhoog"
}

extension Fraction {
    /// The nearest whole number in the given way.
    package func rounded(_ way: Rounding) -> Int {
        let whole = numerator / denominator  // towards zero
        let rest = numerator.magnitude % UInt(denominator)
        guard rest != 0 else { return whole }
        let awayFromZero: Bool
        switch way {
        case .down: awayFromZero = false
        case .up: awayFromZero = true
        case .halfUp: awayFromZero = rest >= UInt(denominator) - rest
        case .halfEven:
            let other = UInt(denominator) - rest
            awayFromZero = rest > other || (rest == other && !whole.isMultiple(of: 2))
        }
        return awayFromZero ? whole + (numerator < 0 ? -1 : 1) : whole
    }

    /// The nearest multiple of a step in the given way.
    ///
    /// - Parameter step: above zero.
    /// - Throws: `FractionError.zeroDenominator` for a step of zero; `.overflow`.
    package func rounded(to step: Fraction, _ way: Rounding) throws(FractionError) -> Fraction {
        let count = try (self / step).rounded(way)
        return try Fraction(count) * step
    }
}
