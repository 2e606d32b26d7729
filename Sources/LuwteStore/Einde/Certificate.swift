package import LuwteCore
package import LuwteDomain

/// What is left of a zaak that was destroyed: that it was, on whose word, and from which day nobody can bring it back.
package struct Certificate: Hashable, Sendable {
    package let gemeente: Gemeente.ID
    package let zaak: Zaak.ID
    /// The name of the term in the national tables.
    package let term: String
    package let keptUntil: CalendarDate
    package let approvedBy: Persoon.ID
    package let destroyedBy: Persoon.ID
    package let destroyedOn: CalendarDate
    /// The day on which the last copy of the keys is gone too.
    package let finalOn: CalendarDate
    /// What was destroyed; the advice of doctors may be kept longer, with the course that tells so.
    package let sections: Set<Section>
    /// Whether the keys are gone from the database of the keys.
    package let isDone: Bool

    /// - Returns: `nil` for a change that destroys nothing.
    init?(_ change: Change, keyBackupDays: Int) {
        guard let (header, event) = change.destruction, let row = change.row else { return nil }
        gemeente = row.gemeente
        zaak = row.zaak
        term = event.term
        keptUntil = event.keptUntil
        approvedBy = event.approvedBy
        destroyedBy = header.by.id
        destroyedOn = header.on
        finalOn = header.on.adding(days: keyBackupDays)
        sections = Set(Section.allCases).subtracting(event.rest == nil ? [] : Rest.sections)
        isDone = false
    }

    fileprivate init(_ row: SQLRow, _ gemeente: Gemeente.ID) throws {
        self.gemeente = gemeente
        zaak = try Identifier(row.text(0))
        term = try row.text(1)
        keptUntil = try CalendarDate(row.text(2))
        approvedBy = try Identifier(row.text(3))
        destroyedBy = try Identifier(row.text(4))
        destroyedOn = try CalendarDate(row.text(5))
        finalOn = try CalendarDate(row.text(6))
        isDone = try row.int(7) == 1
        sections = try Self.sections(row.text(8))
    }

    private var sectionNames: String { sections.map(\.rawValue).sorted().joined(separator: " ") }

    fileprivate static func sections(_ names: String) throws -> Set<Section> {
        Set(
            try names.split(separator: " ").map { name in
                guard let section = Section(rawValue: String(name)) else { throw StoreError.unreadable }
                return section
            })
    }

    /// Puts the certificate in the place of all that the zaak is found by.
    func put(_ connection: any SQLConnection) throws {
        let key: [SQLValue] = [.text(gemeente.text), .text(zaak.text)]
        try connection.run(
            """
            INSERT INTO certificate (gemeente, zaak, term, kept_until, approved_by, destroyed_by, destroyed_on, final_on,
                sections, keys_gone)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
            """,
            key + [
                .text(term), .text(keptUntil.iso), .text(approvedBy.text), .text(destroyedBy.text),
                .text(destroyedOn.iso), .text(finalOn.iso), .text(sectionNames),
            ])
        if sections.contains(.course) {
            try connection.run("DELETE FROM zaak_row WHERE gemeente = $1 AND zaak = $2", key)
        }
        try connection.run("DELETE FROM search_key WHERE gemeente = $1 AND zaak = $2", key)
        try connection.run("DELETE FROM outbox WHERE gemeente = $1 AND zaak = $2", key)
    }
}

extension Store {
    /// Destroys keys and papers of zaken that have their certificate and still have keys, as after a crash between the two.
    package func finishDestructions(of gemeente: Gemeente.ID) async throws {
        let open = try await database.read { connection in
            try connection.run(
                "SELECT zaak, destroyed_on, sections FROM certificate WHERE gemeente = $1 AND keys_gone = 0 ORDER BY zaak",
                [.text(gemeente.text)]
            ).map { (try Zaak.ID($0.text(0)), try CalendarDate($0.text(1)), try Certificate.sections($0.text(2))) }
        }
        for (zaak, day, sections) in open {
            _ = try await keys.destroy(sections, of: StreamID(zaak, of: gemeente), on: day)
            try await removeDocuments(of: zaak, in: gemeente, sections)
            try await database.write { connection in
                _ = try connection.run(
                    "UPDATE certificate SET keys_gone = 1 WHERE gemeente = $1 AND zaak = $2 AND destroyed_on = $3",
                    [.text(gemeente.text), .text(zaak.text), .text(day.iso)])
            }
        }
    }

    /// What was destroyed, the newest first.
    package func certificates(of gemeente: Gemeente.ID) async throws -> [Certificate] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT zaak, term, kept_until, approved_by, destroyed_by, destroyed_on, final_on, keys_gone, sections
                FROM certificate WHERE gemeente = $1 ORDER BY destroyed_on DESC, zaak
                """,
                [.text(gemeente.text)]
            ).map { try Certificate($0, gemeente) }
        }
    }
}
