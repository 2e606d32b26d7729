package import LuwteCore
package import LuwteRules

extension Procedure {
    /// What is owed because the besluit is late, up to and including a day; `nil` without a notice.
    ///
    /// - Throws: when a length or amount is not in the national tables.
    package func dwangsom(_ law: Law, on day: CalendarDate) throws(Refusal) -> Dwangsom? {
        guard !clock.ingebrekestellingen.isEmpty else { return nil }
        return try lawfully { () throws -> Dwangsom? in
            guard let over = try beslistermijn(law)?.decideBy else { return nil }
            // The first notice that came after the term counts; without one, the last is answered as premature.
            let valid = clock.ingebrekestellingen.first { $0.receivedOn > over } ?? clock.ingebrekestellingen.last
            guard let valid else { return nil }
            return try law.termijnen.dwangsom(
                DwangsomInput(
                    termOver: over, noticeReceivedOn: valid.receivedOn, decisionSentOn: sentOn, upTo: day,
                    exception: valid.exception))
        }
    }
}
