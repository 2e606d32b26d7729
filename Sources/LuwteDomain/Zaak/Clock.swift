package import LuwteCore
package import LuwteRules

extension Procedure {
    /// What happened to the term of a procedure. Every date is worked out from it, with its sum.
    package struct Clock: Hashable, Sendable {
        package internal(set) var opschortingen: [Opschorting] = []
        package internal(set) var berichten: [Verlengingsbericht] = []
        /// The requests to complete the application, the open one last.
        package internal(set) var requests: [SupplementRequest] = []
        package internal(set) var ingebrekestellingen: [Ingebrekestelling] = []
        /// When a channel of the gemeente could not be reached.
        package internal(set) var storingen: [Period] = []
        package internal(set) var dwangsombesluit: CalendarDate?
        /// What that besluit says is owed, and the day on which it was paid.
        package internal(set) var dwangsomOwed: Money?
        package internal(set) var dwangsomPaidOn: CalendarDate?
        /// Whether a committee advises on the bezwaar, and whether the decision on it, or on a request about data, was
        /// postponed.
        package internal(set) var hasCommittee = false
        package internal(set) var isPostponed = false
        /// The last day of the term within which the bezwaar could be made.
        package internal(set) var bezwaartermijnOver: CalendarDate?
    }
}

/// A request to complete an application (Awb 4:5).
package struct SupplementRequest: Hashable, Sendable, Codable {
    package let askedOn: CalendarDate
    /// The last day to answer it, as the letter names it.
    package let until: CalendarDate
    package let stukken: [String]
    package let feiten: [String]
    package internal(set) var completedOn: CalendarDate?

    var asOpschorting: Opschorting {
        .aanvulling(Aanvulling(invitedOn: askedOn, until: until, completedOn: completedOn))
    }
}

/// A written notice that a besluit is late (Awb 4:17 lid 3).
package struct Ingebrekestelling: Hashable, Sendable, Codable {
    package let receivedOn: CalendarDate
    /// Why no dwangsom is owed all the same; a person judges that.
    package internal(set) var exception: Dwangsom.Exception?
}

extension Procedure {
    /// The last day for the besluit with its sum; `nil` when nobody applied.
    ///
    /// - Throws: `LandelijkRefusal` when a length is not in the national tables.
    package func beslistermijn(_ law: Law) throws -> (decideBy: CalendarDate, receipt: TermijnReceipt)? {
        guard hasApplicant else { return nil }
        if kind == .privacyverzoek {
            let term = try law.termijnen.privacyverzoek(received: receivedOn, isExtended: clock.isPostponed)
            return (term.last, term.receipt)
        }
        if case .bezwaar = kind {
            guard let over = clock.bezwaartermijnOver else { return nil }
            let term = try law.termijnen.beslissingOpBezwaar(
                termOver: max(over, receivedOn), committee: clock.hasCommittee, isAdjourned: clock.isPostponed,
                opschortingen: clock.opschortingen)
            return (term.last, term.receipt)
        }
        let term = try law.termijnen.beslistermijn(input(law))
        return (term.decideBy, term.receipt)
    }

    /// The last day to leave the application untreated; `nil` when it was completed in time.
    package func leaveUntreatedBy(_ law: Law) throws -> CalendarDate? {
        guard hasApplicant, !clock.requests.isEmpty else { return nil }
        return try law.termijnen.beslistermijn(input(law)).leaveUntreatedBy
    }

    private func input(_ law: Law) throws(Refusal) -> BeslistermijnInput {
        let rule = try law.assessor(regeling.id).regeling.werkwijze.beslissing.content
        return BeslistermijnInput(
            receivedOn: receivedOn, basis: rule?.basis.content.flatMap(Beslisbasis.init), length: rule?.length.content,
            hasOwnWeekendRule: rule?.hasWeekendRule.content,
            opschortingen: clock.requests.map(\.asOpschorting) + clock.opschortingen, berichten: clock.berichten)
    }
}
