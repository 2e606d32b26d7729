extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

/// Exact arithmetic; each throws `FractionError.overflow` when the result does not fit.
extension Fraction {
    package static func + (left: Fraction, right: Fraction) throws(FractionError) -> Fraction {
        if left.denominator == right.denominator {
            return try Fraction(wide: Int128(left.numerator) + Int128(right.numerator), Int128(left.denominator))
        }
        let top = (Int128(left.numerator) * Int128(right.denominator))
            .addingReportingOverflow(Int128(right.numerator) * Int128(left.denominator))
        guard !top.overflow else { throw .overflow }
        return try Fraction(wide: top.partialValue, Int128(left.denominator) * Int128(right.denominator))
    }

    package static func - (left: Fraction, right: Fraction) throws(FractionError) -> Fraction {
        try left + right.negated()
    }

    package static func * (left: Fraction, right: Fraction) throws(FractionError) -> Fraction {
        try Fraction(
            wide: Int128(left.numerator) * Int128(right.numerator),
            Int128(left.denominator) * Int128(right.denominator))
    }

    /// - Throws: also `FractionError.zeroDenominator` when `right` is zero.
    package static func / (left: Fraction, right: Fraction) throws(FractionError) -> Fraction {
        try Fraction(
            wide: Int128(left.numerator) * Int128(right.denominator),
            Int128(left.denominator) * Int128(right.numerator))
    }

    package static func += (left: inout Fraction, right: Fraction) throws(FractionError) { left = try left + right }

    /// - Throws: `FractionError.overflow` for the lowest number of 64 bits, which has no opposite.
    package func negated() throws(FractionError) -> Fraction {
        guard numerator != .min else { throw .overflow }
        return Fraction(reducedNumerator: -numerator, denominator: denominator)
    }
}
