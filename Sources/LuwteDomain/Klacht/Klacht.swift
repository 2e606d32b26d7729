package import LuwteCore
package import LuwteRules

/// A complaint about how the gemeente behaved (Awb, hoofdstuk 9). It is no bezwaar: nothing is decided anew by it.
package struct Klacht: Hashable, Sendable {
    /// Its number in the zaak, from 1.
    package let number: Int
    package let receivedOn: CalendarDate
    /// The member of the family who complains; `nil` for somebody else.
    package let from: String?
    /// Who it is about; `nil` when it names nobody.
    package let about: Persoon.ID?
    package let report: String
    /// Whether a committee or a complaints person advises on it.
    package let hasCommittee: Bool
    package internal(set) var ontvangst: Ontvangst
    package internal(set) var isPostponed = false
    package internal(set) var settled: Settlement?

    /// What became of it.
    package struct Settlement: Hashable, Sendable, Codable {
        package let outcome: Outcome
        package let conclusion: String
        package let on: CalendarDate
    }

    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        case gegrond, ongegrond
        case deels = "deels_gegrond"
        /// Awb 9:8.
        case nietBehandeld = "niet_behandeld"
        /// The complainant is content with what was done about it (Awb 9:5).
        case opgelost
        case ingetrokken
    }

    /// The last day to deal with it.
    ///
    /// - Throws: when a length is not in the national tables.
    /// - Source: D-26 (Awb 9:11).
    package func term(_ law: Law) throws(Refusal) -> Termijn {
        try lawfully {
            try law.termijnen.klacht(received: receivedOn, committee: hasCommittee, isAdjourned: isPostponed)
        }
    }
}

extension Zaak {
    /// - Throws: when there is no such complaint.
    func klacht(_ number: Int) throws(Refusal) -> Klacht {
        guard klachten.indices.contains(number - 1) else { throw .noSuchKlacht(number) }
        return klachten[number - 1]
    }

    /// - Throws: when there is no such complaint, or it was dealt with.
    func requireOpenKlacht(_ number: Int) throws(Refusal) -> Klacht {
        let klacht = try klacht(number)
        guard klacht.settled == nil else { throw .alreadySent }
        return klacht
    }

    mutating func changeKlacht(_ number: Int, _ body: (inout Klacht) -> Void) {
        guard klachten.indices.contains(number - 1) else { return }
        body(&klachten[number - 1])
    }
}
