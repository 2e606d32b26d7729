package import LuwteCore
import LuwteRules

/// The provider confirms the first day on which the child comes.
///
/// - Source: U12: consents given or waived, the day within the grant, and what the regeling asks of a placement.
package struct ConfirmStart: ZaakAct {
    package static let capacities: Set<Capacity> = [.aanbieder, .behandelaar]

    package let firstDay: CalendarDate
    package let lrkNumber: LRKNumber?

    package init(firstDay: CalendarDate, lrkNumber: LRKNumber?) {
        self.firstDay = firstDay
        self.lrkNumber = lrkNumber
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase == .placement, let indicatie = zaak.indicatie, let granted = zaak.procedures.first else {
            throw .notInPlacement
        }
        guard indicatie.perioden[0].period.contains(firstDay) else {
            throw .outsidePeriod(indicatie.perioden[0].period)
        }
        let assessor = try frame.law.assessor(granted.regeling.id)
        if assessor.regeling.aanbieders.needsLRK.content == true, lrkNumber == nil { throw .lrkMissing }
        let located = located(in: zaak, assessor.regeling)
        var placed = zaak
        placed.feiten += located
        let assessment = try placed.assessment(of: granted, frame.law, on: frame.on, moment: .plaatsing)
        let deviated = Set(granted.besluit?.afwijkingen.map(\.from) ?? [])
        let grounds = Grounds(assessor: assessor, deviated: deviated)
        // A part that would fall off is no part to begin with.
        let fallen = assessment.tree.leaves.filter { leaf in
            leaf.tested.outcome == .nietVervuld && assessor.voorwaarde(leaf).effect == .deelValtAf
        }.map { assessor.voorwaarde($0).id }
        if let first = (grounds.open(assessment.tree) + grounds.failing(assessment.tree) + fallen).first {
            throw .voorwaardeNotMet(first)
        }
        let told = try FeitenGiven.bySection(located, [], of: assessor.regeling)
        return told + [StartConfirmed(firstDay: firstDay, lrkNumber: lrkNumber?.digits)]
    }

    /// The location as the facts that the regeling has for it, for each part of the care that is granted.
    private func located(in zaak: Zaak, _ regeling: Regeling) -> [GivenFact] {
        guard let lrkNumber else { return [] }
        let parts = Set(zaak.indicatie?.care.map(\.part) ?? []).sorted()
        return regeling.facts.filter { $0.answer == .lrkNumber }.flatMap { fact in
            parts.map { GivenFact(fact.fullName, of: $0, [lrkNumber.digits], source: "aanbieder") }
        }
    }
}

/// The child's first day.
package struct StartConfirmed: ZaakEvent {
    package static let name = "start-confirmed"
    package let firstDay: CalendarDate
    package let lrkNumber: String?
    package var section: Section { .placement }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.indicatie?.startedOn = firstDay
        zaak.indicatie?.lrkNumber = lrkNumber.flatMap { try? LRKNumber($0) }
        zaak.phase = .running(extension: 0)
    }
}
