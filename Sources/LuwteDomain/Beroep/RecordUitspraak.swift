import LuwteCore
import LuwteRules

/// Records what the court said, or that the appeal was taken back.
///
/// A court that names a day for a new decision on the bezwaar opens that procedure again.
/// - Source: D-24, D-25 (Awb 8:55d, 8:72).
package struct RecordUitspraak: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .bezwaarbehandelaar]

    package let beroep: Int
    package let uitspraak: Uitspraak
    package let conclusion: String

    package init(_ beroep: Int, _ uitspraak: Uitspraak, conclusion: String) {
        self.beroep = beroep
        self.uitspraak = uitspraak
        self.conclusion = conclusion
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.beroepen.indices.contains(beroep - 1) else { throw .noSuchBeroep(beroep) }
        let current = zaak.beroepen[beroep - 1]
        guard current.uitspraak == nil else { throw .alreadySent }
        guard uitspraak.sentOn <= frame.on else { throw .receivedInFuture }
        guard uitspraak.sentOn >= current.lodgedOn else { throw .dayHasPassed(uitspraak.sentOn) }
        try requireText(conclusion)
        if let decideBy = uitspraak.decideBy {
            guard uitspraak.outcome == .gegrond else { throw .reasonNotForThis }
            guard decideBy > uitspraak.sentOn else { throw .dayHasPassed(decideBy) }
        }
        return [UitspraakRecorded(beroep: beroep, uitspraak: uitspraak, conclusion: conclusion)]
    }
}

/// The court said what it finds of an appeal.
package struct UitspraakRecorded: ZaakEvent {
    package static let name = "uitspraak-recorded"
    package let beroep: Int
    package let uitspraak: Uitspraak
    package let conclusion: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        guard zaak.beroepen.indices.contains(beroep - 1) else { return }
        zaak.beroepen[beroep - 1].uitspraak = uitspraak
        guard zaak.beroepen[beroep - 1].ground == .besluit, uitspraak.decideBy != nil else { return }
        zaak.change(zaak.beroepen[beroep - 1].against) {
            $0.stage = .underReview
            $0.bezwaarOutcome = nil
            $0.sentOn = nil
        }
    }
}
