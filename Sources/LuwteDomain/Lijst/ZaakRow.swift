package import LuwteCore

/// What a list knows of a zaak: no names, nothing of what was said.
package struct ZaakRow: Hashable, Sendable {
    package let gemeente: Gemeente.ID
    package let zaak: Zaak.ID
    /// How many events the zaak had: an older row never takes the place of a newer one.
    package let version: Int
    package let phase: Phase
    /// Of the procedure that still needs a besluit.
    package let stage: Procedure.Stage?
    /// The folder and version of the regeling: `rotterdam/2019-08-14`.
    package let regeling: String?
    package let receivedOn: CalendarDate?
    package let team: Team.ID?
    package let behandelaar: Persoon.ID?
    package let aanvrager: Persoon.ID?
    package let tweedeOuder: Persoon.ID?
    package let locatie: LRKNumber?
    package let due: Due?
    /// The last day on which it is kept; `nil` while it is not closed, and while no table says how long.
    package let keptUntil: CalendarDate?

    /// What has to happen next.
    package struct Due: Hashable, Sendable {
        package let on: CalendarDate
        package let kind: DueItem.Kind
        package let turn: Capacity

        package init(on day: CalendarDate, kind: DueItem.Kind, turn: Capacity) {
            on = day
            self.kind = kind
            self.turn = turn
        }
    }

    /// The main state in a word.
    package enum Phase: String, Hashable, Sendable, CaseIterable {
        case draft = "concept"
        case applying = "aanvraag"
        case placement = "plaatsing"
        case running = "loopt"
        case ended = "beeindigd"
        case closed = "gesloten"
    }

    package init(
        _ zaak: Zaak.ID, of gemeente: Gemeente.ID, version: Int = 0, phase: Phase, stage: Procedure.Stage? = nil,
        regeling: String? = nil, receivedOn: CalendarDate? = nil, team: Team.ID? = nil, behandelaar: Persoon.ID? = nil,
        aanvrager: Persoon.ID? = nil, tweedeOuder: Persoon.ID? = nil, locatie: LRKNumber? = nil, due: Due? = nil,
        keptUntil: CalendarDate? = nil
    ) {
        self.gemeente = gemeente
        self.zaak = zaak
        self.version = version
        self.phase = phase
        self.stage = stage
        self.regeling = regeling
        self.receivedOn = receivedOn
        self.team = team
        self.behandelaar = behandelaar
        self.aanvrager = aanvrager
        self.tweedeOuder = tweedeOuder
        self.locatie = locatie
        self.due = due
        self.keptUntil = keptUntil
    }
}

extension Zaak {
    /// The row of this zaak as it stands on a day.
    ///
    /// - Throws: when the regeling or a national table is not at hand.
    package func row(_ law: Law, on day: CalendarDate) throws(Refusal) -> ZaakRow {
        let keptUntil: CalendarDate?
        // A gap in the tables stands in the agenda as a table to complete.
        do { keptUntil = try retention(law)?.last } catch .tableIncomplete { keptUntil = nil }
        let next = try dueItems(law, on: day).first { !$0.kind.isRight }
        return ZaakRow(
            id, of: gemeente, version: version, phase: phase.word, stage: openProcedure?.stage,
            regeling: procedures.last.map { "\($0.regeling.id)" } ?? rest?.regeling,
            receivedOn: procedures.last?.receivedOn, team: team,
            behandelaar: behandelaar, aanvrager: person(as: [.ouder, .gemachtigde]),
            tweedeOuder: person(as: [.tweedeOuder]), locatie: indicatie?.lrkNumber,
            due: next.map { ZaakRow.Due(on: $0.due, kind: $0.kind, turn: $0.turn) }, keptUntil: keptUntil)
    }

    /// The first by ID, so that the same zaak always gives the same row.
    private func person(as capacities: Set<Capacity>) -> Persoon.ID? {
        personen.filter { capacities.contains($0.value.capacity) }.keys.min { $0.text < $1.text }
    }
}

extension Zaak.Phase {
    package var word: ZaakRow.Phase {
        switch self {
        case .draft: .draft
        case .applying: .applying
        case .placement: .placement
        case .running: .running
        case .ended: .ended
        case .closed: .closed
        }
    }
}
