import CIntelDecimal

extension Decimal128 {
    /// - Returns: `nil` for a negative number.
    package func squareRoot() -> Decimal128? {
        if isNegative { return nil }
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_sqrt(bits, Self.toNearestEven, &flags))
    }

    /// The number e to this power; `nil` when that is too large.
    package func exponential() -> Decimal128? {
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_exp(bits, Self.toNearestEven, &flags))
    }

    /// The natural logarithm; `nil` unless the number is above zero.
    package func logarithm() -> Decimal128? {
        if isZero || isNegative { return nil }
        var flags: UInt32 = 0
        return Decimal128(finite: __bid128_log(bits, Self.toNearestEven, &flags))
    }

    /// This number to a power.
    ///
    /// A whole power up to 999 is worked out by multiplication, which keeps 34 exact digits.
    ///
    /// - Returns: `nil` when the result does not exist or is too large.
    package func power(_ power: Decimal128) -> Decimal128? {
        guard let whole = power.intValue, -999...999 ~= whole else {
            var flags: UInt32 = 0
            return Decimal128(finite: __bid128_pow(bits, power.bits, Self.toNearestEven, &flags))
        }
        var result: Decimal128 = 1
        var square = self
        var left = whole.magnitude
        while left > 0 {
            if !left.isMultiple(of: 2) {
                guard let product = result.multiplied(by: square) else { return nil }
                result = product
            }
            left /= 2
            if left > 0 {
                guard let product = square.multiplied(by: square) else { return nil }
                square = product
            }
        }
        return whole < 0 ? Decimal128(1).divided(by: result) : result
    }
}
