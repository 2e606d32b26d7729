package import LuwteCore
import LuwteRules

/// How long a zaak is kept.
package struct Retention: Hashable, Sendable {
    /// The name in the national tables: `bewaren_toegekend`.
    package let term: String
    /// The day that it is counted from: the end of the care, or the closing.
    package let from: CalendarDate
    /// The last day on which it is kept.
    package let last: CalendarDate

    package init(term: String, from: CalendarDate, last: CalendarDate) {
        self.term = term
        self.from = from
        self.last = last
    }
}

extension Zaak {
    /// How long the zaak as a whole is kept; `nil` while it is not closed.
    ///
    /// - Throws: when a length is not in the national tables: nothing is destroyed on a guess.
    /// - Source: D-32 (Selectielijst 2020).
    package func retention(_ law: Law) throws(Refusal) -> Retention? {
        guard let (term, from) = try retentionTerm(law) else { return nil }
        let length = try lawfully { try law.library.landelijk.term(named: term, on: from) }.length
        return Retention(term: term, from: from, last: length.lastDay(after: from))
    }

    /// The name of the term for which it is kept, and the day from which it is counted; `nil` while it is not closed.
    func retentionTerm(_ law: Law) throws(Refusal) -> (term: String, from: CalendarDate)? {
        guard case .closed(let closedOn, let reason) = phase, let first = procedures.first else { return nil }
        let isSubsidy = try law.assessor(first.regeling.id).regeling.header.legalBasis.isSubsidy.content == true
        let term =
            switch reason {
            case .periodOver: isSubsidy ? "bewaren_subsidie" : "bewaren_toegekend"
            case .noPlace, .stoppedByParent, .otherReimbursement, .moved, .otherProvision, .revoked:
                "bewaren_voortijdig_beeindigd"
            case .refused, .leftUntreated: "bewaren_geweigerd"
            case .withdrawn: "bewaren_afgebroken"
            }
        return (term, lastDayOfCare ?? closedOn)
    }
}
