package import Feel

/// What a regeling says of one child of a family: every outcome with what it rests on.
package struct Assessment: Sendable {
    package let regeling: Regeling.ID
    /// The child's ID, as in the situation.
    package let kind: String
    package let procedure: Situation.Procedure
    package let tree: TreeResult
    package let verdict: Verdict
    /// What the verdict waits for, when it is open.
    package let waiting: WaitingSet?
    package let begin: DayResult
    package let end: DayResult
    package let hardStop: DayResult
    /// The period cut where the care changes; of a period that is open, what it would be.
    package let spans: [Span]
    package let toekenning: ToekenningOutcome
    package let toetsmomenten: [Toetsmoment]
    package let papers: [PaperResult]
    package let provisions: [ProvisionResult]
    /// Conditions and facts that a person has to judge.
    package let toJudge: [Wait]
    /// The facts as they lay on the first day, for the receipts.
    package let facts: FactSheet

    package struct Toetsmoment: Sendable, Hashable {
        package let id: String
        package let day: DayResult
    }

    package struct PaperResult: Sendable, Hashable {
        /// The number in ``Regeling/bewijs``.
        package let rule: Int
        package let need: Need

        package enum Need: String, Sendable, Hashable, CaseIterable {
            case aanwezig, nodig, onbekend
            /// Asked for, and not demanded.
            case mag
            case nietNodig = "niet_nodig"
        }
    }

    package struct ProvisionResult: Sendable, Hashable {
        /// The number in ``Regeling/voorliggend``.
        package let number: Int
        package let tested: Tested
        /// Whether it applies to this child at all.
        package let applies: Bool?
    }
}

extension Verdict {
    init(_ outcome: Outcome) {
        self =
            switch outcome {
            case .vervuld: .voldoet
            case .nietVervuld: .voldoetNiet
            case .onbekend: .nogNietBekend
            case .teBeoordelen, .nietVanToepassing: .eerstBeoordelen
            case .fout: .fout
            }
    }
}
