package import LuwteCore
package import LuwteRules

/// An appeal to the court, as the court told the gemeente of it.
package struct Beroep: Hashable, Sendable {
    /// Its number in the zaak, from 1.
    package let number: Int
    /// The procedure whose besluit is contested, or is late.
    package let against: Int
    package let ground: Ground
    /// Whether it is against the judgment on an earlier appeal.
    package let isHigher: Bool
    package let lodgedOn: CalendarDate
    /// Whether it came within the term; of one about a late besluit, whether the wait after the notice was over. The court
    /// judges what follows from it.
    package let isInTime: Bool
    package internal(set) var uitspraak: Uitspraak?

    package enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
        case besluit
        /// No besluit was taken in time (Awb 6:2, 6:12).
        case nietTijdig = "niet_tijdig"
    }
}

/// What the court said.
package struct Uitspraak: Hashable, Sendable, Codable {
    package let outcome: Outcome
    package let sentOn: CalendarDate
    /// The day by which a new besluit must be there, when the court named one.
    package let decideBy: CalendarDate?

    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        case gegrond, ongegrond
        case nietOntvankelijk = "niet_ontvankelijk"
        case ingetrokken
    }

    package init(_ outcome: Outcome, sentOn: CalendarDate, decideBy: CalendarDate? = nil) {
        self.outcome = outcome
        self.sentOn = sentOn
        self.decideBy = decideBy
    }
}

extension Beroep {
    /// The last day to appeal against the judgment; `nil` while there is none.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-24.
    func higherTerm(_ law: Law) throws(Refusal) -> Termijn? {
        guard let uitspraak, uitspraak.outcome != .ingetrokken, !isHigher else { return nil }
        return try lawfully {
            try law.termijnen.termijn("hoger_beroep", after: uitspraak.sentOn, event: .uitspraakSent)
        }
    }
}

extension Procedure {
    /// The last day to appeal against the decision on a bezwaar; `nil` while none was sent.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-24 (Awb 6:7, 8:1).
    package func beroepstermijn(_ law: Law) throws(Refusal) -> Termijn? {
        guard isBezwaar, bezwaarOutcome != nil, let sentOn else { return nil }
        return try lawfully { try law.termijnen.termijn("beroep", after: sentOn, event: .besluitSent) }
    }

    /// The wait after a notice that the besluit is late: behind it an appeal is possible, while there is no besluit.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-25 (Awb 6:12 lid 2).
    package func lateBeroepWait(_ law: Law) throws(Refusal) -> Termijn? {
        guard sentOn == nil, let over = try lawfully({ try beslistermijn(law)?.decideBy }),
            let notice = clock.ingebrekestellingen.first(where: { $0.receivedOn > over })
        else { return nil }
        return try lawfully {
            try law.termijnen.termijn("beroep_niet_tijdig", after: notice.receivedOn, event: .ingebrekestellingReceived)
        }
    }
}
