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
    /// What is done, as a key with its values; its words are `text.dutch`.
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

extension GeldText {
    /// The step in words, at language level B1.
    package var dutch: String {
        switch self {
        case .hours(let hours, let period):
            "Uren \(period.first == period.last ? "op" : "van") \(period.dutch): \(hours.dutch)."
        case .hoursPerWeek(let hours, let period): "Uren in een week, \(period.dutch): \(hours.dutch)."
        case .hoursCapped(let hours): "Hoogstens \(hours.dutch) per maand telt mee."
        case .rate(let rate, let validity): "Hoogste uurprijs \(validity.dutch): \(rate.dutch)."
        case .price(let price, .some(let rate)) where price > rate:
            "De opvang vraagt \(price.dutch) per uur. \(rate.dutch) telt mee."
        case .price(let price, _): "De opvang vraagt \(price.dutch) per uur. Dat telt helemaal mee."
        case .priceUnknown(let rate):
            "De uurprijs van de opvang is niet bekend. Luwte rekent met de hoogste: \(rate.dutch)."
        case .cost(let hours, let price, let exact): "\(hours.dutch) × \(price.dutch) = \(exact.euros)."
        case .rounded(let step, let from, let money): "\(step.dutch): \(from.euros) wordt \(money.dutch)."
        case .noContribution: "Er is geen ouderbijdrage."
        case .figure(let figure, let income): figure.sentence(income)
        case .perHour(let hours, let perHour, let exact): "\(hours.dutch) × \(perHour.perHour) = \(exact.euros)."
        case .percentage(let percentage, let base, let exact):
            "\(percentage.dutch) procent van \(base.euros) = \(exact.euros)."
        case .share(let share, let base, let amount, let exact):
            "\(share.percent) procent van \(base.dutch) (\(amount.euros)) = \(exact.euros)."
        case .incomeWithin(let income, let limit):
            "Het inkomen van € \(income.grouped) is niet hoger dan € \(limit.grouped): er is geen ouderbijdrage."
        case .incomeAbove(let income, let limit): "Het inkomen van € \(income.grouped) is hoger dan € \(limit.grouped)."
        case .notMoreThanCosts(let kosten): "De ouderbijdrage is niet hoger dan de kosten: \(kosten.dutch)."
        case .gemeente(let kosten, let bijdrage, let rest):
            "Deel van de gemeente: \(kosten.dutch) - \(bijdrage.dutch) = \(rest.dutch)."
        case .ouderbijdrage(let kosten, let gemeente, let rest):
            "Ouderbijdrage: \(kosten.dutch) - \(gemeente.dutch) = \(rest.dutch)."
        case .aboveRate(let bill, let kosten, let above, let payer):
            "Boven het tarief: \(bill.dutch) - \(kosten.dutch) = \(above.dutch). " + payer.sentence
        case .total(let parts, let total): "\(parts.map(\.dutch).joined(separator: " + ")) = \(total.dutch)."
        case .missing(let missing): missing.dutch
        }
    }
}

extension GeldPlan.AboveRate? {
    fileprivate var sentence: String {
        switch self {
        case .ouder: "Dat betalen de ouders."
        case .gemeente: "Dat betaalt de gemeente."
        case nil: "Wie dat betaalt, is niet ingevuld."
        }
    }
}

extension Bijdrage.Base {
    fileprivate var dutch: String {
        switch self {
        case .kosten: "de kosten"
        case .uurtarief: "de uren tegen het hoogste tarief"
        }
    }
}

extension RoundingStep {
    fileprivate var dutch: String {
        let target = to == 1 ? "hele centen" : to == 100 ? "hele euro's" : "stappen van \(to) cent"
        let manner =
            switch way {
            case .halfUp: "rekenkundig"
            case .halfEven: "naar het dichtstbijzijnde even getal"
            case .down: "naar beneden"
            case .up: "naar boven"
            }
        return "\(step.rawValue.prefix(1).uppercased() + step.rawValue.dropFirst()), \(manner) afgerond op \(target)"
    }
}

extension LandelijkFigure {
    fileprivate func sentence(_ income: Int) -> String {
        let row =
            incomeTo.map { "van € \(incomeFrom.grouped) tot en met € \($0.grouped)" } ?? "vanaf € \(incomeFrom.grouped)"
        let value = isPercentage ? "\(figure.dutch) procent" : "\(figure.perHour) per uur"
        return "\(title), inkomen € \(income.grouped) (rij \(row)), \(column.dutch): \(value)."
    }
}

extension Int {
    /// With dots between thousands.
    fileprivate var grouped: String {
        guard let money = try? Money(cents: self * 100) else { return String(self) }
        return String(money.dutch.dropFirst(2).dropLast(3))
    }
}

extension Fraction {
    /// An exact number of cents, as euros with as many decimals as it needs, two or more.
    fileprivate var euros: String {
        guard let euros = try? self / 100 else { return "€ …" }
        guard let places = euros.decimals else { return "€ \(euros.decimalText(4, separator: ","))…" }
        if places <= 2, let money = try? Money(cents: numerator) { return money.dutch }
        return "€ \(euros.decimalText(min(places, 6), separator: ","))"
    }

    /// An amount an hour, given in euros.
    fileprivate var perHour: String { "€ \(decimalText(Swift.max(2, Swift.min(decimals ?? 4, 6)), separator: ","))" }

    /// A share as a percentage.
    fileprivate var percent: String { (try? self * 100)?.dutch ?? dutch }
}
