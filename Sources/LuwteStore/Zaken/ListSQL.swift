/// The statements of lists: for each scope of a grant one that walks one index, from a place in the list on.
enum ListSQL {
    static let gemeente: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row WHERE gemeente = $1 AND (due_on, zaak) > ($2, $3) ORDER BY due_on, zaak LIMIT $4
        """
    static let team: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row WHERE gemeente = $1 AND team = $2 AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5
        """
    static let behandelaar: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row
        WHERE gemeente = $1 AND behandelaar = $2 AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5
        """
    static let aanvrager: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row
        WHERE gemeente = $1 AND aanvrager = $2 AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5
        """
    static let tweedeOuder: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row
        WHERE gemeente = $1 AND tweede_ouder = $2 AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5
        """
    static let locatie: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row
        WHERE gemeente = $1 AND locatie = $2 AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5
        """
    static let one: StaticString = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version
        FROM zaak_row WHERE gemeente = $1 AND zaak = $2
        """
}
