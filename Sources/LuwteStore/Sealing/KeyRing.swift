import Crypto
import Foundation
package import LuwteCore
package import LuwteDomain

/// The keys of the sections: one for each stream and section, wrapped by a master key, in a database of their own.
package struct KeyRing: Sendable {
    let database: any Database
    private let masters: MasterKeys

    package init(_ database: any Database, _ masters: MasterKeys) {
        self.database = database
        self.masters = masters
    }

    /// Brings its schema up to this program.
    ///
    /// - Throws: ``StoreError``.
    package func migrate() async throws { _ = try await database.migrate(Migration.keys) }

    package func close() async { await database.close() }

    /// The keys of a stream that are there, opened; those that were destroyed apart.
    func keys(of stream: StreamID) async throws -> StreamKeys {
        let rows = try await database.read { connection in
            try connection.run(
                "SELECT section, master, wrapped FROM section_key WHERE gemeente = $1 AND stream = $2",
                [.text(stream.gemeente.text), .text(stream.name)])
        }
        var keys = StreamKeys()
        for row in rows {
            guard let section = Section(rawValue: try row.text(0)) else { throw StoreError.unreadable }
            guard let master = try row.optionalText(1) else {
                keys.destroyed.insert(section)
                continue
            }
            keys.open[section] = try unwrap(row.bytes(2), by: master, stream, section)
        }
        return keys
    }

    /// The keys of a stream with one for each of these sections, made when it is not there yet.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when one was destroyed: it does not come back.
    func keys(of stream: StreamID, for sections: Set<Section>) async throws -> StreamKeys {
        let keys = try await keys(of: stream)
        guard keys.destroyed.isDisjoint(with: sections) else { throw StoreError.destroyed(stream) }
        let missing = sections.subtracting(keys.open.keys)
        if missing.isEmpty { return keys }
        let made = try missing.sorted { $0.rawValue < $1.rawValue }.map { section -> (Section, SymmetricKey, Data) in
            let key = SymmetricKey(size: .bits256)
            return (section, key, try wrap(key, stream, section))
        }
        let master = masters.current
        let count = try await database.write { connection in
            try made.reduce(0) { count, key in
                let (section, _, wrapped) = key
                let rows = try connection.run(
                    """
                    INSERT INTO section_key (gemeente, stream, section, master, wrapped) VALUES ($1, $2, $3, $4, $5)
                    ON CONFLICT DO NOTHING RETURNING section
                    """,
                    [
                        .text(stream.gemeente.text), .text(stream.name), .text(section.rawValue), .text(master),
                        .bytes(wrapped),
                    ])
                return count + rows.count
            }
        }
        // Another writer may have made one a moment ago: the first one stays.
        guard count == made.count else { return try await self.keys(of: stream) }
        var all = keys
        for (section, key, _) in made { all.open[section] = key }
        return all
    }

    /// The key that people of a gemeente are searched by; it is made when it is not there yet.
    func searchKey(of gemeente: Gemeente.ID) async throws -> SymmetricKey {
        let keys = try await keys(of: .gemeente(gemeente), for: [.person])
        guard let key = keys.open[.person] else { throw StoreError.unreadable }
        return key
    }

    /// Destroys the keys of sections. What they sealed is lost for good once the backups of the keys are gone.
    ///
    /// - Returns: the sections that had a key until now.
    package func destroy(
        _ sections: Set<Section>, of stream: StreamID, on day: CalendarDate
    ) async throws -> Set<Section> {
        try await database.write { connection in
            var gone: Set<Section> = []
            for section in sections {
                let rows = try connection.run(
                    """
                    UPDATE section_key SET wrapped = NULL, master = NULL, destroyed_on = $1
                    WHERE gemeente = $2 AND stream = $3 AND section = $4 AND wrapped IS NOT NULL RETURNING section
                    """,
                    [.text(day.iso), .text(stream.gemeente.text), .text(stream.name), .text(section.rawValue)])
                if !rows.isEmpty { gone.insert(section) }
            }
            return gone
        }
    }

    /// Wraps every key again with the current master key; what is sealed stays as it is.
    ///
    /// - Parameter progress: hears how many were done, after each step.
    /// - Returns: how many there were.
    package func rotate(_ gemeente: Gemeente.ID, progress: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
        var done = 0
        while true {
            let count = try await rotateSome(gemeente)
            if count == 0 { return done }
            done += count
            progress(done)
        }
    }

    /// So few at a time that writers hardly wait.
    private static let step = 500

    private func rotateSome(_ gemeente: Gemeente.ID) async throws -> Int {
        let current = masters.current
        return try await database.write { connection in
            let rows = try connection.run(
                """
                SELECT stream, section, master, wrapped FROM section_key
                WHERE gemeente = $1 AND master <> $2 ORDER BY stream, section LIMIT $3
                """,
                [.text(gemeente.text), .text(current), .init(Self.step)])
            for row in rows {
                let (name, section) = (try row.text(0), Section(rawValue: try row.text(1)))
                guard let stream = StreamID(name: name, of: gemeente), let section else { throw StoreError.unreadable }
                let key = try unwrap(row.bytes(3), by: row.text(2), stream, section)
                try connection.run(
                    """
                    UPDATE section_key SET master = $1, wrapped = $2
                    WHERE gemeente = $3 AND stream = $4 AND section = $5 AND wrapped IS NOT NULL
                    """,
                    [
                        .text(current), .bytes(try wrap(key, stream, section)), .text(gemeente.text), .text(name),
                        .text(section.rawValue),
                    ])
            }
            return rows.count
        }
    }

    private func wrap(_ key: SymmetricKey, _ stream: StreamID, _ section: Section) throws -> Data {
        let master = Seal(key: try masters.key(masters.current))
        return try master.close(key.withUnsafeBytes { Data($0) }, at: Seal.place(stream, section))
    }

    private func unwrap(_ wrapped: Data, by master: String, _ stream: StreamID, _ section: Section) throws
        -> SymmetricKey
    {
        let bytes = Seal(key: try masters.key(master)).open(wrapped, at: Seal.place(stream, section))
        guard let bytes else { throw StoreError.doesNotOpen(stream, number: 0) }
        return SymmetricKey(data: bytes)
    }
}

/// The opened keys of one stream.
struct StreamKeys {
    var open: [Section: SymmetricKey] = [:]
    var destroyed: Set<Section> = []
}
