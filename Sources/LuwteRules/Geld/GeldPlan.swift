package import LuwteCore

/// How a regeling makes amounts of hours, for one opvangdeel: rates, contribution, rounding. A `nil` is not filled in.
package struct GeldPlan: Sendable {
    /// The opvangsoort's ID: `dagopvang`.
    package var soort: String
    package var rates: Uurtarieven
    /// Who pays what the price is above the rate.
    package var aboveRate: AboveRate?
    package var bijdrage: Bijdrage
    /// `nil`: exact for each child and calendar month, then once to the cent, half up.
    package var rounding: [RoundingStep]?
    /// The most hours a calendar month that count; `nil` when there is no such limit.
    package var hoursPerMonth: Hours?

    package init(
        soort: String, rates: Uurtarieven, aboveRate: AboveRate?, bijdrage: Bijdrage, rounding: [RoundingStep]? = nil,
        hoursPerMonth: Hours? = nil
    ) {
        self.soort = soort
        self.rates = rates
        self.aboveRate = aboveRate
        self.bijdrage = bijdrage
        self.rounding = rounding
        self.hoursPerMonth = hoursPerMonth
    }

    package enum AboveRate: String, CaseIterable, Hashable, Sendable {
        case ouder, gemeente
    }
}

/// The highest prices an hour that count.
package enum Uurtarieven: Sendable {
    case notSet
    /// There is no highest price: what the provider asks counts.
    case unlimited
    case own([Uurtarief])
    /// A figure of the national data: `maximumuurprijs_dagopvang`.
    case landelijk(String)
}

/// A highest price an hour that a regeling names itself.
package struct Uurtarief: Hashable, Sendable {
    package let validity: Validity
    package let amount: Money
    /// Why the figure is doubtful; `nil` when it is not.
    package let doubt: String?
    package let source: String

    package init(validity: Validity, amount: Money, doubt: String? = nil, source: String) {
        self.validity = validity
        self.amount = amount
        self.doubt = doubt
        self.source = source
    }
}

/// How the ouderbijdrage is found.
package enum Bijdrage: Hashable, Sendable {
    case notSet
    /// The regeling says that it goes by income, but not how.
    case byIncomeWithoutFormula
    /// There is none.
    case none
    /// A national table by income and rank of the child: euros an hour, or the percentage that is paid for the parents.
    case table(String)
    /// The same share for everybody.
    case share(Fraction, of: Base)
    /// Nothing up to a yearly income, above it a share.
    case shareAbove(income: Int, Fraction, of: Base)

    /// What a share is taken of.
    package enum Base: String, CaseIterable, Hashable, Sendable {
        /// The costs that count: hours at the price, at most the rate.
        case kosten
        /// The hours at the rate, whatever the price is.
        case uurtarief
    }
}

/// One rounding that a method lists.
package struct RoundingStep: Hashable, Sendable {
    package let step: Step
    /// In cents: 1 for cents, 100 for euros.
    package let to: Int
    package let way: Rounding

    package enum Step: String, CaseIterable, Hashable, Sendable {
        case kosten, ouderbijdrage, gemeente, uitbetaling
    }

    package init(_ step: Step, to: Int, _ way: Rounding) {
        self.step = step
        self.to = to
        self.way = way
    }

    /// As a regeling writes it: `{ stap: kosten, op: cent, wijze: half_omhoog }`; `nil` for another word.
    package init?(step: String, to: String, way: String) {
        guard let step = Step(rawValue: step), let cents = ["cent": 1, "euro": 100][to],
            let way = Rounding(rawValue: way)
        else { return nil }
        self.init(step, to: cents, way)
    }
}
