import LuwteCore
import LuwteRules

/// A besluit of the past computed again, from the events before it and the regeling of then.
package struct Replay: Hashable, Sendable {
    /// The procedure that the besluit was taken in.
    package let procedure: Int
    package let regeling: UsedRegeling
    package let difference: Difference?

    package enum Difference: Hashable, Sendable {
        /// The file of the regeling is another than it was.
        case regelingChanged
        /// The file, or a national table, is not there any more.
        case notComputable
        /// Conditions that come to something else now: before and after, by ID.
        case outcomes([String: Change])
    }

    /// What a condition came to then, and comes to now; `nil` for one that was not there.
    package struct Change: Hashable, Sendable {
        package let before: String?
        package let now: String?
    }

    /// Computes every besluit of a history again.
    ///
    /// - Parameter gemeente: with it, each besluit is held to the lists of providers of its own day.
    package static func all(
        _ zaak: Zaak, _ records: [ZaakRecord], _ law: Law, gemeente: Gemeente? = nil
    ) -> [Replay] {
        var past = Zaak(zaak.id, gemeente: zaak.gemeente)
        var replays: [Replay] = []
        for record in records {
            if let taken = record.event as? BesluitTaken, let procedure = past.procedure(taken.procedure) {
                replays.append(
                    Replay(
                        procedure: procedure.number, regeling: procedure.regeling,
                        difference: difference(
                            taken.besluit, in: past, procedure,
                            gemeente.map { law.holding($0, on: taken.besluit.on) } ?? law)))
            }
            past.fold(record)
        }
        return replays
    }

    private static func difference(
        _ besluit: Besluit, in past: Zaak, _ procedure: Procedure, _ law: Law
    ) -> Difference? {
        if let file = law.fingerprint(of: procedure.regeling.id), file != procedure.regeling.fingerprint {
            return .regelingChanged
        }
        guard let assessor = try? law.assessor(procedure.regeling.id),
            let assessment = try? past.assessment(of: procedure, law, on: besluit.on)
        else { return .notComputable }
        let now = assessment.outcomes(assessor).mapValues(\.rawValue)
        let changed = Set(now.keys).union(besluit.outcomes.keys).filter { now[$0] != besluit.outcomes[$0] }
        if changed.isEmpty { return nil }
        return .outcomes(
            Dictionary(
                changed.map { ($0, Change(before: besluit.outcomes[$0], now: now[$0])) },
                uniquingKeysWith: { first, _ in first }))
    }
}
