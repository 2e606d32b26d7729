/// An amount in whole eurocents.
///
/// It is at most a hundred billion euros either way when it comes in, so that sums of amounts stay far from overflow.
package struct Money: Hashable, Comparable, Sendable {
    package let cents: Int

    package static let zero = Money(unchecked: 0)
    private static let largest = 10_000_000_000_000

    private init(unchecked cents: Int) { self.cents = cents }

    /// - Throws: `MoneyError.tooLarge` beyond a hundred billion euros.
    package init(cents: Int) throws(MoneyError) {
        guard (-Self.largest...Self.largest).contains(cents) else { throw .tooLarge }
        self.init(unchecked: cents)
    }

    /// The one way from an exact calculation to an amount.
    ///
    /// - Parameters:
    ///   - cents: the exact result, in cents.
    ///   - way: how it becomes whole cents.
    /// - Throws: `MoneyError.tooLarge` beyond a hundred billion euros.
    package init(cents: Fraction, rounding way: Rounding) throws(MoneyError) {
        try self.init(cents: cents.rounded(way))
    }

    /// An exact calculation that comes out in whole multiples of a step.
    ///
    /// - Parameter step: in cents: 1 for whole cents, 100 for whole euros.
    /// - Throws: `MoneyError.tooLarge` beyond a hundred billion euros, or when the step is not above zero.
    package init(cents: Fraction, to step: Int, rounding way: Rounding) throws(MoneyError) {
        guard step > 0, let multiple = try? cents.rounded(to: Fraction(step), way) else { throw .tooLarge }
        try self.init(cents: multiple.numerator)
    }

    package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
    package static func + (left: Money, right: Money) -> Money { Money(unchecked: left.cents + right.cents) }
    package static func - (left: Money, right: Money) -> Money { Money(unchecked: left.cents - right.cents) }
    package static func += (left: inout Money, right: Money) { left = left + right }
    package static prefix func - (amount: Money) -> Money { Money(unchecked: -amount.cents) }

    /// The exact value in cents, to calculate with.
    package var exactCents: Fraction { Fraction(cents) }

    /// Equal parts in whole cents that add up to this amount: the first ones get the cents that are left over.
    ///
    /// - Parameter count: 1 or more.
    package func split(over count: Int) -> [Money] {
        guard count > 1 else { return [self] }
        let (share, rest) = cents.quotientAndRemainder(dividingBy: count)
        return (0..<count).map { Money(unchecked: share + ($0 < abs(rest) ? rest.signum() : 0)) }
    }
}

/// Why an amount could not be made.
package enum MoneyError: Error, Equatable, Sendable {
    /// The text is no amount such as `8.02` or `1260`.
    case malformed(String)
    case tooLarge
}

extension Money {
    /// An amount in euros as a regeling writes it: `8.02` or `1260`, with no or two decimals.
    ///
    /// - Throws: `MoneyError.malformed`, `.tooLarge`.
    package init(_ text: String) throws(MoneyError) {
        let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count
        guard decimals == nil || decimals == 2, !text.contains("/"), let euros = try? Fraction(text),
            let exact = try? euros * 100, exact.isWhole
        else { throw .malformed(text) }
        try self.init(cents: exact.numerator)
    }
}

extension Money: CustomStringConvertible {
    /// In euros with two decimals: `1442.00`.
    package var description: String { euros(separator: ".", grouping: "") }

    /// As a letter writes it: `€ 1.442,00`.
    package var dutch: String { "€ " + euros(separator: ",", grouping: ".") }

    private func euros(separator: String, grouping: String) -> String {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        var groups: [Substring] = []
        var digits = Substring(String(whole))
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        groups.insert(digits, at: 0)
        return "\(cents < 0 ? "-" : "")\(groups.joined(separator: grouping))\(separator)\(rest < 10 ? "0" : "")\(rest)"
    }
}
