package import LuwteCore
import LuwteRules

/// How long a zaak, or a section of it, is kept.
package struct Retention: Hashable, Sendable, Codable {
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

extension Retention {
    /// - Throws: when the length is not in the national tables: nothing is destroyed on a guess.
    fileprivate init(_ term: String, from: CalendarDate, _ law: Law) throws(Refusal) {
        let length = try lawfully { try law.library.landelijk.term(named: term, on: from) }.length
        self.init(term: term, from: from, last: length.lastDay(after: from))
    }
}

extension Zaak {
    /// How long the zaak as a whole is kept; `nil` while it is not closed.
    ///
    /// - Throws: when a length is not in the national tables: nothing is destroyed on a guess.
    /// - Source: D-32 (Selectielijst 2020).
    package func retention(_ law: Law) throws(Refusal) -> Retention? {
        if let rest { return rest.retention }
        guard let (term, from) = try retentionTerm(law) else { return nil }
        var longest = try Retention(term, from: from, law)
        // What was said in a bezwaar lies among the rest, and has a term of its own.
        for procedure in procedures {
            guard let (term, from) = bezwaarTerm(procedure) else { continue }
            let own = try Retention(term, from: from, law)
            if own.last > longest.last { longest = own }
        }
        return longest
    }

    private func bezwaarTerm(_ procedure: Procedure) -> (term: String, from: CalendarDate)? {
        guard case .bezwaar(let against) = procedure.kind, let sent = procedure.sentOn else { return nil }
        if procedure.bezwaarOutcome == .nietOntvankelijk { return ("bewaren_bezwaar_niet_ontvankelijk", sent) }
        let isAboutMoney = self.procedure(against)?.kind == .terugvordering
        return (isAboutMoney ? "bewaren_bezwaar_met_geld" : "bewaren_bezwaar", sent)
    }

    /// How long the section with the advice of doctors is kept, when that is longer than the zaak as a whole.
    ///
    /// - Throws: when a length is not in the national tables.
    /// - Source: D-32 (Selectielijst 2020, 21.1.3).
    func longerKept(_ law: Law, on day: CalendarDate) throws(Refusal) -> Retention? {
        guard rest == nil, let whole = try retention(law), procedures.contains(where: { $0.advies != nil }) else {
            return nil
        }
        let own = try Retention("bewaren_advies", from: whole.from, law)
        return own.last > whole.last && own.last >= day ? own : nil
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
