package import LuwteCore

/// The sum behind an amount, step by step.
package struct GeldReceipt: Hashable, Sendable {
    package private(set) var steps: [GeldStep] = []

    mutating func add(_ text: GeldText, source: String = "") {
        steps.append(GeldStep(text: text, source: source))
    }
}

/// One step of the sum.
package struct GeldStep: Hashable, Sendable {
    /// What is done, as a key with its values; its words are `text.words`.
    package let text: GeldText
    /// Where the figure comes from; empty for a calculation.
    package let source: String
}

/// What a step of the sum says, with its values. Exact amounts are in cents.
package enum GeldText: Hashable, Sendable {
    case hours(Hours, Period)
    case hoursPerWeek(Hours, Period)
    case hoursCapped(Hours)
    case rate(Money, Validity)
    case price(Money, rate: Money?)
    case priceUnknown(rate: Money)
    case cost(Hours, Money, exact: Fraction)
    case rounded(RoundingStep, from: Fraction, Money)
    case noContribution
    case figure(LandelijkFigure, income: Int)
    case perHour(Hours, Fraction, exact: Fraction)
    case percentage(Fraction, of: Fraction, exact: Fraction)
    case share(Fraction, Bijdrage.Base, of: Fraction, exact: Fraction)
    case incomeWithin(Int, limit: Int)
    case incomeAbove(Int, limit: Int)
    case notMoreThanCosts(Money)
    case gemeente(kosten: Money, ouderbijdrage: Money, Money)
    case ouderbijdrage(kosten: Money, gemeente: Money, Money)
    case aboveRate(bill: Money, kosten: Money, Money, GeldPlan.AboveRate?)
    case total([Money], Money)
    case missing(GeldMissing)
}
