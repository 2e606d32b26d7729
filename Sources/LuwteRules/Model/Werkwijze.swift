package import LuwteCore

/// The keys under `werkwijze`.
package struct Werkwijze: Sendable {
    package internal(set) var steps: [Step]
    package internal(set) var formulieren: [Formulier]
    package internal(set) var beslissing: Setting<TermRule>
    package internal(set) var aanvulling: Setting<TermRule>
    package internal(set) var herinnering: Setting<TermRule>
    package internal(set) var besluit: Setting<BesluitRule>

    package struct Step: Sendable {
        package internal(set) var id: String
        package internal(set) var title: String
        package internal(set) var role: String?
        package internal(set) var after: [String]
        package internal(set) var onlyIf: Rule?
        package internal(set) var provenance: Provenance
    }

    /// A term with what it rests on.
    package struct TermRule: Sendable {
        package internal(set) var length: Setting<Term>
        /// `awb_4_13` or `verordening`.
        package internal(set) var basis: Setting<String>
        /// Whether the regeling itself has a rule for weekends and holidays.
        package internal(set) var hasWeekendRule: Setting<Bool>
        package internal(set) var provenance: Provenance
    }

    package struct BesluitRule: Sendable {
        package internal(set) var proposer: String?
        package internal(set) var team: Setting<String>
        package internal(set) var signer: String?
        package internal(set) var isUnderMandaat: Bool
        package internal(set) var provenance: Provenance
    }
}

/// A record form, described as data.
package struct Formulier: Sendable {
    package internal(set) var id: String
    package internal(set) var title: String
    package internal(set) var fields: [Field]
    package internal(set) var provenance: Provenance

    package struct Field: Sendable {
        package internal(set) var id: String
        package internal(set) var title: String
        package internal(set) var question: String?
        package internal(set) var answer: AnswerType
        package internal(set) var isMandatory: Bool
        package internal(set) var onlyIf: Rule?
        /// Whether the source's own form has it.
        package internal(set) var isFromSource: Bool
        package internal(set) var provenance: Provenance
    }
}

/// The keys under `contact`.
package struct ContactRules: Sendable {
    package internal(set) var channels: Setting<[Channel]>
    package internal(set) var referrals: Setting<[Referral]>

    package struct Channel: Sendable {
        /// `formulier`, `e-mail`, `post`, `telefoon`, `balie`.
        package internal(set) var kind: String
        package internal(set) var value: Setting<String>
        package internal(set) var purpose: String?
        package internal(set) var provenance: Provenance
    }

    package struct Referral: Sendable {
        package internal(set) var id: String
        package internal(set) var name: String
        package internal(set) var when: String
        package internal(set) var onlyIf: Rule?
        package internal(set) var provenance: Provenance
    }
}

/// The keys under `aanbieders`.
package struct AanbiederRules: Sendable {
    package internal(set) var needsLRK: Setting<Bool>
    /// The name of the list of approved locations.
    package internal(set) var lists: Setting<[String]>
    /// By opvangsoort: the only names allowed.
    package internal(set) var closedLists: [String: Setting<[String]>]
    package internal(set) var place: Setting<String>
    package internal(set) var chosenBy: Setting<String>
    package internal(set) var provenance: Provenance
}

/// The keys under `geld`.
package struct GeldRules: Sendable {
    package internal(set) var rates: Setting<Rates>
    package internal(set) var aboveRate: Setting<String>
    package internal(set) var ouderbijdrage: Setting<Ouderbijdrage>
    package internal(set) var payee: Setting<String>
    package internal(set) var rounding: Setting<[RoundingStep]>
    package internal(set) var ceiling: Setting<[Int: Money]>
    package internal(set) var provenance: Provenance

    package enum Rates: Sendable {
        case landelijk
        case own([Rate])
    }

    /// A maximum hourly rate.
    package struct Rate: Sendable {
        package internal(set) var soort: String
        package internal(set) var first: CalendarDate
        package internal(set) var last: CalendarDate?
        /// In euros an hour.
        package internal(set) var amount: Money
        /// Why the figure is doubtful; `nil` when it is not.
        package internal(set) var doubt: String?
        package internal(set) var provenance: Provenance
    }

    package struct Ouderbijdrage: Sendable {
        /// `tabel`, `geen`, `vast_deel`, `drempel_dan_deel`, `naar_inkomen`.
        package internal(set) var method: Setting<String>
        /// By opvangsoort: the national table that counts.
        package internal(set) var tables: [String: Setting<String>]
        package internal(set) var share: Setting<Fraction>
        package internal(set) var threshold: Setting<[String: String]>
        package internal(set) var base: Setting<String>
        package internal(set) var provenance: Provenance
    }

    package struct RoundingStep: Sendable {
        package internal(set) var step: String
        package internal(set) var to: String
        package internal(set) var way: String
    }
}
