package import Foundation
package import LuwteDomain

/// One reading of one sealed section.
package struct Reading: Hashable, Sendable {
    package let at: Date
    package let persoon: Persoon.ID
    package let capacity: Capacity
    package let section: Section
    /// The reason that was given; `nil` once the zaak was destroyed.
    package let purpose: String?
}

extension Store {
    /// Writes down that sections were read.
    ///
    /// - Throws: ``Refusal/reasonMissing`` without a purpose.
    func note(_ read: Set<Section>, of row: ZaakRow, _ reader: Reader, _ moment: Date) async throws {
        guard reader.purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal.reasonMissing }
        let capacities = reader.sections(of: row)
        observer?.read(read.count)
        // What somebody gives as a reason may name a person: it is sealed like all that is said.
        let stream = StreamID(row.zaak, of: row.gemeente)
        guard let key = try await keys.keys(of: stream, for: [.course]).open[.course] else {
            throw StoreError.destroyed(stream)
        }
        let entries = try read.sorted { $0.rawValue < $1.rawValue }.map { section in
            let id = UUID().uuidString.lowercased()
            let sealed = try Seal(key: key).close(Data(reader.purpose.utf8), at: Seal.readingPlace(stream, id))
            return (id: id, section: section, purpose: sealed.base64EncodedString())
        }
        try await database.write { connection in
            for (id, section, purpose) in entries {
                try connection.run(
                    """
                    INSERT INTO reading (gemeente, zaak, read_at, id, persoon, capacity, section, purpose)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                    """,
                    [
                        .text(row.gemeente.text), .text(row.zaak.text), .init(moment),
                        .text(id), .text(reader.persoon.text), .init(capacities[section]?.rawValue),
                        .text(section.rawValue), .text(purpose),
                    ])
            }
        }
    }

    /// Who read what of a zaak, the newest first.
    package func readings(of zaak: Zaak.ID, in gemeente: Gemeente.ID, limit: Int) async throws -> [Reading] {
        let stream = StreamID(zaak, of: gemeente)
        let key = try await keys.keys(of: stream).open[.course]
        let rows = try await database.read { connection in
            try connection.run(
                """
                SELECT read_at, persoon, capacity, section, purpose, id FROM reading
                WHERE gemeente = $1 AND zaak = $2 ORDER BY read_at DESC, id LIMIT $3
                """,
                [.text(gemeente.text), .text(zaak.text), .init(limit)])
        }
        return try rows.map { row in
            guard let capacity = Capacity(rawValue: try row.text(2)), let section = Section(rawValue: try row.text(3))
            else { throw StoreError.unreadable }
            let (sealed, place) = (Data(base64Encoded: try row.text(4)), Seal.readingPlace(stream, try row.text(5)))
            let purpose = sealed.flatMap { sealed in key.flatMap { Seal(key: $0).open(sealed, at: place) } }
            return Reading(
                at: try row.moment(0), persoon: try Identifier(row.text(1)), capacity: capacity, section: section,
                purpose: purpose.map { String(decoding: $0, as: UTF8.self) })
        }
    }
}
