/// A number of hours of care, exact: 10.5, or the 26⅔ of eight hours a week for forty weeks over twelve months.
package struct Hours: Hashable, Comparable, Sendable {
    package let value: Fraction

    package static let zero = Hours(unchecked: .zero)

    private init(unchecked value: Fraction) { self.value = value }

    /// - Throws: `HoursError.negative`.
    package init(_ value: Fraction) throws(HoursError) {
        guard !value.isNegative else { throw .negative(value) }
        self.init(unchecked: value)
    }

    /// Hours as a regeling writes them: `10.5`, or `80/3`.
    ///
    /// - Throws: `HoursError.malformed`, `.negative`.
    package init(_ text: String) throws(HoursError) {
        guard let value = try? Fraction(text) else { throw .malformed(text) }
        try self.init(value)
    }

    package static func < (left: Hours, right: Hours) -> Bool { left.value < right.value }

    /// - Throws: `FractionError.overflow`.
    package static func + (left: Hours, right: Hours) throws(FractionError) -> Hours {
        try Hours(unchecked: left.value + right.value)
    }
}

/// Why a number of hours could not be made.
package enum HoursError: Error, Equatable, Sendable {
    case malformed(String)
    case negative(Fraction)
}

extension Hours: CustomStringConvertible {
    package var description: String { value.description }
    /// As a letter writes it: `10,5 uur`.
    package var dutch: String { value.dutch + " uur" }
}
