/// Gives a zaak to a team, or to one person of it.
package struct AssignZaak: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .coordinator, .systeem]

    package let team: Team.ID
    /// Who works on it; `nil` for anybody of the team.
    package let behandelaar: Persoon.ID?

    package init(to team: Team.ID, behandelaar: Persoon.ID? = nil) {
        self.team = team
        self.behandelaar = behandelaar
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        return [ZaakAssigned(team: team, behandelaar: behandelaar)]
    }
}

/// The zaak was given to a team.
package struct ZaakAssigned: ZaakEvent {
    package static let name = "zaak-assigned"
    package let team: Team.ID
    package let behandelaar: Persoon.ID?

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.team = team
        zaak.behandelaar = behandelaar
    }
}

/// Some who work for the gemeente and share their zaken.
package enum Team {
    package typealias ID = Identifier<Team>
}
