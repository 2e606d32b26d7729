package import LuwteCore
package import LuwteRules

/// Claiming back what was paid without right (D-23).
package struct Terugvordering: Hashable, Sendable {
    /// What the gemeente intends to claim.
    package let proposed: Money
    /// The days of care that were paid without right.
    package let period: Period
    package let reason: String
    package let by: Persoon.ID
    /// What is claimed: nothing when it is waived; `nil` while nobody decided.
    package internal(set) var claimed: Money?
    package internal(set) var paid = Money.zero
    /// The day on which whoever did not pay was reminded.
    package internal(set) var aanmaningOn: CalendarDate?

    /// What is still to be paid.
    package var open: Money { claimed.map { $0 > paid ? $0 - paid : .zero } ?? .zero }
}

extension Procedure {
    /// The last day to pay what is claimed back; `nil` while the besluit was not sent.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-23 (Awb 4:87).
    package func terugvorderingTerm(_ law: Law) throws(Refusal) -> Termijn? {
        guard terugvordering?.claimed != nil, let sentOn else { return nil }
        return try lawfully { try law.termijnen.termijn("betaling_terugvordering", after: sentOn, event: .besluitSent) }
    }
}
