package import LuwteCore

/// The terms of a law that Luwte counts with; their lengths are data.
package enum LegalTermID: String, CaseIterable, Hashable, Sendable {
    case beslistermijn
    case nietBehandelen = "niet_behandelen"
    case ingebrekestelling
    case dwangsomLooptijd = "dwangsom_looptijd"
    case dwangsombesluit
    case betalingDwangsom = "betaling_dwangsom"
    case bezwaartermijn
    case bezwaarPerPost = "bezwaar_per_post"
    case beslissingOpBezwaar = "beslissing_op_bezwaar"
    case beslissingOpBezwaarCommissie = "beslissing_op_bezwaar_commissie"
    case verdagingBezwaar = "verdaging_bezwaar"
    case kotNaWerk = "kot_na_werk"
    case betalingFactuur = "betaling_factuur"
    case privacyverzoek
    case verlengingPrivacyverzoek = "verlenging_privacyverzoek"
}

/// A term of a law, with the length that is in force.
package struct LegalTerm: Hashable, Sendable {
    /// The name in the files: `beslistermijn`.
    package let name: String
    package let title: String
    /// The rule of DL 2: `D-07`.
    package let rule: String
    package let length: Term
    /// Whether its last day moves on from a weekend or holiday (rule D-03).
    package let hasWeekendRule: Bool
    package let validity: Validity
    /// The article: `Awb 4:13`.
    package let source: String
    package let certainty: Certainty
}

/// What the Algemene termijnenwet says, in numbers.
package struct Termijnenwet: Hashable, Sendable {
    /// The longest terms to which its rule for weekends and holidays applies, one for each unit.
    package let longest: [Term]
    /// A term of this many days or more …
    package let ordinaryFrom: Int
    /// … has at least this many days that are not free.
    package let ordinaryDays: Int
    package let longestSource: String
    package let ordinarySource: String

    /// Whether a term of this length moves on from a weekend or holiday.
    package func applies(to length: Term) -> Bool {
        longest.contains { $0.unit == length.unit && length.count <= $0.count }
    }
}

/// What is owed for each day that a besluit is late.
package struct DwangsomTarief: Hashable, Sendable {
    /// By the day on which the ingebrekestelling was received.
    package let validity: Validity
    /// In order, from day 1 on and without gaps.
    package let steps: [Step]
    /// What all days together come to.
    package let highest: Money
    package let source: String

    package struct Step: Hashable, Sendable {
        package let firstDay: Int
        package let lastDay: Int
        package let perDay: Money
    }

    /// - Parameter number: 1 for the first day owed.
    package func amount(onDay number: Int) -> Money {
        steps.first { $0.firstDay <= number && number <= $0.lastDay }?.perDay ?? .zero
    }
}
