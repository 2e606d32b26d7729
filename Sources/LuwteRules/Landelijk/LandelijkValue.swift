package import LuwteCore

/// A national figure on a day, with where it comes from.
package struct LandelijkValue: Hashable, Sendable {
    /// The name in the files: `maximumuurprijs_bso`.
    package let name: String
    package let title: String
    /// In `unit`.
    package let value: Fraction
    /// `euro per uur`, `weken`, `procent` …
    package let unit: String
    /// When this figure is in force; all of these days are complete.
    package let validity: Validity
    package let source: String
    package let certainty: Certainty
    /// What the reader of the source remarked; `nil` mostly.
    package let note: String?

    /// The amount, when the unit is euros and it is one of whole cents.
    package var money: Money? {
        guard unit.hasPrefix("euro"), let cents = try? value * 100, cents.isWhole else { return nil }
        return try? Money(cents: cents.numerator)
    }

    /// As a sum shows it: `€ 8,02 per uur`, `230 uur per maand`, `8 weken`.
    package var dutch: String {
        if let money { return money.dutch + unit.dropFirst("euro".count) }
        return "\(value.dutch) \(unit)"
    }
}

/// One cell of a national table by income, with its row and where it comes from.
package struct LandelijkFigure: Hashable, Sendable {
    package let table: String
    package let title: String
    package let column: LandelijkTable.Column
    /// In `unit`.
    package let figure: Fraction
    /// `euro per uur` or `procent van de kosten`.
    package let unit: String
    /// The row's incomes, in whole euros a year, both included; the last row of a table has no upper one.
    package let incomeFrom: Int
    package let incomeTo: Int?
    package let validity: Validity
    package let source: String
    package let certainty: Certainty
    package let note: String?

    /// Whether the figure is a share of the costs, not an amount an hour.
    package var isPercentage: Bool { unit.hasPrefix("procent") }
}
