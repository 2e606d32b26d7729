/// How a number loses digits (DMN 1.5 §10.3.4.5).
package enum RoundingMode: Sendable, CaseIterable {
    /// To nearest, a tie to the even digit: `decimal`.
    case halfEven
    /// To nearest, a tie away from zero: `round half up`.
    case halfAway
    /// To nearest, a tie towards zero: `round half down`.
    case halfTowardZero
    /// `round up`.
    case awayFromZero
    /// `round down`.
    case towardZero
    /// `floor`.
    case down
    /// `ceiling`.
    case up
}

extension Decimal128 {
    /// The scales that the rounding functions take: what an exponent can hold (DMN 1.5 table 80).
    package static let scales = -6111...6176

    /// The number rounded to a number of decimals.
    ///
    /// - Parameter scale: how many decimals; −2 rounds to hundreds.
    /// - Returns: `nil` when the scale is outside −6111…6176.
    package func rounded(scale: Int, _ mode: RoundingMode) -> Decimal128? {
        guard Self.scales.contains(scale) else { return nil }
        let exponent = exponent
        let lost = -scale - exponent
        if lost <= 0 { return self }
        let coefficient = coefficient
        var kept: UInt128 = 0
        var isExact = coefficient == 0
        /// What is lost against half a unit of the last digit kept: below, equal or above.
        var againstHalf = -1
        // A coefficient has 34 digits at most: losing more than 38 leaves nothing, far below half a unit.
        if let unit = Self.powerOfTen(lost) {
            let remainder: UInt128
            (kept, remainder) = coefficient.quotientAndRemainder(dividingBy: unit)
            isExact = remainder == 0
            againstHalf = remainder < unit / 2 ? -1 : remainder == unit / 2 ? 0 : 1
        }
        let increments =
            switch mode {
            case .halfEven: againstHalf > 0 || (againstHalf == 0 && !kept.isMultiple(of: 2))
            case .halfAway: againstHalf >= 0
            case .halfTowardZero: againstHalf > 0
            case .awayFromZero: true
            case .towardZero: false
            case .down: isNegative
            case .up: !isNegative
            }
        if increments, !isExact { kept += 1 }
        return Decimal128(isNegative: isNegative && kept > 0, coefficient: kept, exponent: -scale)
    }

    package var floored: Decimal128 { rounded(scale: 0, .down) ?? self }

    package var ceilinged: Decimal128 { rounded(scale: 0, .up) ?? self }
}
