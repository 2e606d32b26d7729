package import Foundation
package import LuwteDomain

/// Somebody who reads, with the reason.
package struct Reader: Hashable, Sendable {
    package let persoon: Persoon.ID
    package let grants: [AccessGrant]
    /// Why: it is written down with every section that is read.
    package let purpose: String

    /// The roles that read papers of doctors, as the regeling of the zaak names them.
    package let medicalReaders: Set<String>

    package init(
        _ persoon: Persoon.ID, _ grants: [AccessGrant], purpose: String, medicalReaders: Set<String> = []
    ) {
        self.medicalReaders = medicalReaders
        self.persoon = persoon
        self.grants = grants
        self.purpose = purpose
    }

    /// What this person may read of the zaak of a row, by the grants together.
    package func sections(of row: ZaakRow) -> [Section: Capacity] {
        grants.compactMap { $0.access(to: row, medicalReaders: medicalReaders) }.reduce(into: [:]) { all, access in
            for section in access.sections where all[section] == nil { all[section] = access.capacity }
        }
    }
}

/// One reading of one sealed section.
package struct Reading: Hashable, Sendable {
    package let at: Date
    package let persoon: Persoon.ID
    package let capacity: Capacity
    package let section: Section
    package let purpose: String
}

extension Store {
    /// A zaak with the sections that somebody may read of it; that they were read is on disk before this returns.
    ///
    /// - Returns: the zaak with the events of those sections alone; `nil` when there is no such zaak, or nothing of it is this person's to read: the two look alike.
    /// - Throws: ``Refusal/reasonMissing`` without a purpose.
    package func open(
        _ zaak: Zaak.ID, of gemeente: Gemeente.ID, for reader: Reader, at moment: Date
    ) async throws -> (zaak: Zaak, records: [ZaakRecord], sections: Set<Section>)? {
        guard reader.purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal.reasonMissing }
        guard let row = try await row(of: zaak, in: gemeente) else { return nil }
        let sections = reader.sections(of: row)
        guard !sections.isEmpty else { return nil }
        let records = try await records(of: zaak, in: gemeente)
        let read = Set(records.map(\.header.section)).intersection(sections.keys)
        try await write(read.sorted { $0.rawValue < $1.rawValue }, sections, row, reader, moment)
        observer?.read(read.count)
        let shown = records.filter { sections[$0.header.section] != nil }
        return (Zaak(zaak, gemeente: gemeente, records: records), shown, Set(sections.keys))
    }

    private func write(
        _ read: [Section], _ capacities: [Section: Capacity], _ row: ZaakRow, _ reader: Reader, _ moment: Date
    ) async throws {
        try await database.write { connection in
            for section in read {
                try connection.run(
                    """
                    INSERT INTO reading (gemeente, zaak, read_at, id, persoon, capacity, section, purpose)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                    """,
                    [
                        .text(row.gemeente.text), .text(row.zaak.text), .init(moment),
                        .text(UUID().uuidString.lowercased()), .text(reader.persoon.text),
                        .init(capacities[section]?.rawValue), .text(section.rawValue), .text(reader.purpose),
                    ])
            }
        }
    }

    /// Who read what of a zaak, the newest first.
    package func readings(of zaak: Zaak.ID, in gemeente: Gemeente.ID, limit: Int) async throws -> [Reading] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT read_at, persoon, capacity, section, purpose FROM reading
                WHERE gemeente = $1 AND zaak = $2 ORDER BY read_at DESC, id LIMIT $3
                """,
                [.text(gemeente.text), .text(zaak.text), .init(limit)]
            ).map { row in
                guard let capacity = Capacity(rawValue: try row.text(2)),
                    let section = Section(rawValue: try row.text(3))
                else { throw StoreError.unreadable }
                return Reading(
                    at: try row.moment(0), persoon: try Identifier(row.text(1)), capacity: capacity, section: section,
                    purpose: try row.text(4))
            }
        }
    }
}
