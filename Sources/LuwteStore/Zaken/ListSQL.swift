/// The statements of lists: for each scope of a grant one that walks one index, from a place in the list on.
enum ListSQL {
    private static let columns: SQL = """
        SELECT gemeente, zaak, phase, stage, regeling, received_on, team, behandelaar, aanvrager, tweede_ouder, locatie,
            due_on, due_kind, due_turn, version, kept_until
        """
    private static let page: SQL = " AND (due_on, zaak) > ($3, $4) ORDER BY due_on, zaak LIMIT $5"

    static let gemeente: SQL =
        columns + " FROM zaak_row WHERE gemeente = $1 AND (due_on, zaak) > ($2, $3) ORDER BY due_on, zaak LIMIT $4"
    static let team: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND team = $2" + page
    static let behandelaar: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND behandelaar = $2" + page
    static let aanvrager: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND aanvrager = $2" + page
    static let tweedeOuder: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND tweede_ouder = $2" + page
    static let locatie: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND locatie = $2" + page
    static let one: SQL = columns + " FROM zaak_row WHERE gemeente = $1 AND zaak = $2"
    /// Those whose keeping is over, whatever else still has to happen in them.
    static let retention: SQL =
        columns + """
             FROM zaak_row WHERE gemeente = $1 AND kept_until < $2 AND (kept_until, zaak) > ($3, $4)
            ORDER BY kept_until, zaak LIMIT $5
            """
}
