package import LuwteCore
package import LuwteRules

/// A hearing about a bezwaar (Awb 7:2).
package struct Hearing: Hashable, Sendable, Codable {
    package let plannedOn: CalendarDate
    /// The day from which the file lies open to be read.
    package internal(set) var fileOpenedOn: CalendarDate?
    package internal(set) var outcome: SpreekuurOutcome?

    /// The last day to lay the file open.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-17 (Awb 7:4 lid 2), counted back.
    package func openFileBy(_ law: Law) throws(Refusal) -> Termijn { try back("stukken_ter_inzage", law) }

    /// The last day on which papers may still come in.
    ///
    /// - Throws: when the length is not in the national tables.
    /// - Source: D-17 (Awb 7:4 lid 1), counted back.
    package func papersUntil(_ law: Law) throws(Refusal) -> Termijn { try back("nadere_stukken", law) }

    private func back(_ term: String, _ law: Law) throws(Refusal) -> Termijn {
        try lawfully { try law.termijnen.termijn(term, before: plannedOn, event: .hearing) }
    }
}

extension Zaak {
    /// - Throws: when no hearing is planned in this bezwaar, or it is over.
    func requireHearing(_ number: Int) throws(Refusal) -> Hearing {
        let current = try requireOpen(number)
        guard let hearing = current.hearing, hearing.outcome == nil else { throw .nothingPlanned }
        return hearing
    }
}
