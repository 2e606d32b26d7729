package import LuwteCore

/// Hours of care on days that all have the same rate.
package struct CareHours: Hashable, Sendable {
    package let period: Period
    package let hours: Hours
    /// Whether the hours are those of one week in the period, not of the whole period.
    package let isOneWeek: Bool

    package init(_ period: Period, _ hours: Hours, isOneWeek: Bool = false) {
        self.period = period
        self.hours = hours
        self.isOneWeek = isOneWeek
    }
}

/// What the amounts of one family hang on; a `nil` is not known.
package struct GeldFacts: Hashable, Sendable {
    /// What the provider asks for an hour.
    package var price: Money?
    /// The joint toetsingsinkomen in whole euros a year.
    package var income: Int?
    package var rank: LandelijkTable.Column?

    package init(price: Money? = nil, income: Int? = nil, rank: LandelijkTable.Column? = nil) {
        self.price = price
        self.income = income
        self.rank = rank
    }
}

/// Which hours of which weekdays a child goes to a place; with it the hours of a month follow from the calendar.
package struct Weekrooster: Hashable, Sendable {
    package let hours: [Weekday: Hours]

    package init(_ hours: [Weekday: Hours]) { self.hours = hours }

    /// The hours on all days of a period together.
    ///
    /// - Throws: `FractionError.overflow`.
    func hours(in period: Period) throws(FractionError) -> Hours {
        var sum = Fraction.zero
        for (weekday, hours) in hours { sum = try sum + hours.value * Fraction(period.count(weekday)) }
        return (try? Hours(sum)) ?? .zero
    }
}

/// The amounts of a period for one child and one opvangdeel.
package struct GeldAmounts: Hashable, Sendable {
    package let period: Period
    /// The hours that count.
    package let hours: Hours
    /// What counts of the bill.
    package let kosten: Bedrag
    package let ouderbijdrage: Bedrag
    /// Costs minus contribution, to the cent.
    package let gemeente: Bedrag
    /// What the bill is above the costs that count.
    package let aboveRate: Bedrag
    /// Who pays that; `nil` when it is not filled in.
    package let aboveRatePaidBy: GeldPlan.AboveRate?
    /// Whether the price is not known, so that the costs are the most that they can be.
    package let isAtMost: Bool
    /// Figures below these amounts that the municipality must confirm first.
    package let doubts: [GeldDoubt]
    package let receipt: GeldReceipt
}

/// An amount, or what is missing to know it.
package enum Bedrag: Hashable, Sendable {
    case known(Money)
    /// In the order in which they were missed; never empty.
    case open([GeldMissing])

    package var money: Money? {
        if case .known(let money) = self { money } else { nil }
    }

    package var missing: [GeldMissing] {
        if case .open(let missing) = self { missing } else { [] }
    }
}

/// What is missing to know an amount.
package enum GeldMissing: Hashable, Sendable {
    // Of the regeling.
    case uurtarief(soort: String, day: CalendarDate)
    case bijdrage
    case bijdrageFormula
    case landelijk(LandelijkRefusal)
    // Of the family.
    case price
    case income
    case rank
    // Of the question.
    case rateChangesInside(CalendarDate)
    case partOfMonth(Period)
    /// The numbers are too large to calculate with.
    case tooLarge

    /// Whether the family can tell it, so that it is no gap in the regeling.
    package var isFact: Bool {
        switch self {
        case .price, .income, .rank, .rateChangesInside, .partOfMonth, .tooLarge: true
        case .uurtarief, .bijdrage, .bijdrageFormula, .landelijk: false
        }
    }
}

/// A figure that is used but not sure.
package struct GeldDoubt: Hashable, Sendable {
    package let about: About
    /// Why it is not sure.
    package let reason: Reason

    package enum About: Hashable, Sendable {
        /// By its title: `Maximumuurprijs dagopvang`.
        case figure(String)
        /// A rate of the regeling itself.
        case rate(soort: String, Validity)
    }

    package enum Reason: Hashable, Sendable {
        /// How it was read.
        case certainty(Certainty)
        /// In the words of the regeling.
        case stated(String)
    }
}
