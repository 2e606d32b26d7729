package import LuwteCore
package import LuwteRules

/// An amount of care in one unit.
package struct CareAmount: Hashable, Sendable, Codable {
    package let unit: VolumeUnit
    package let count: Fraction

    package init(_ count: Fraction, _ unit: VolumeUnit) {
        self.unit = unit
        self.count = count
    }
}

/// The care of one kind that is granted from a day on, until the next change or the end.
package struct GrantedCare: Hashable, Sendable, Codable {
    /// The member of the request: `deel1`.
    package let part: String
    package let soort: String
    package let from: CalendarDate
    package let amounts: [CareAmount]

    package init(part: String, soort: String, from: CalendarDate, amounts: [CareAmount]) {
        self.part = part
        self.soort = soort
        self.from = from
        self.amounts = amounts
    }
}

/// What a besluit grants. Without a last day there is no grant: a period has one.
package struct Grant: Hashable, Sendable, Codable {
    package let period: Period
    package let care: [GrantedCare]

    package init(period: Period, care: [GrantedCare]) {
        self.period = period
        self.care = care
    }
}

/// What is decided.
package enum Beslissing: Hashable, Sendable {
    case grant(Grant)
    case reject

    package var grant: Grant? {
        if case .grant(let grant) = self { grant } else { nil }
    }
}

extension Beslissing: Codable {
    /// Reads what is granted; nothing at all is a rejection.
    ///
    /// - Throws: when a grant has no last day, among others.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .reject : .grant(try container.decode(Grant.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(grant)
    }
}

/// A departure from a rule of the regeling, with its motive (Awb 4:84, hardheidsclausule).
package struct Afwijking: Hashable, Sendable, Codable {
    /// The way to deviate, as the regeling names it under `afwijken`.
    package let id: String
    /// The condition or the line of the end that is departed from.
    package let from: String
    package let motivering: String

    package init(id: String, from: String, motivering: String) {
        self.id = id
        self.from = from
        self.motivering = motivering
    }
}

/// A draft of a besluit.
package struct Voorstel: Hashable, Sendable, Codable {
    package let beslissing: Beslissing
    package let motivering: String
    package let afwijkingen: [Afwijking]
    package let by: Persoon.ID
    package let on: CalendarDate
}
