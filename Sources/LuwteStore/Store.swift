import Foundation
import LuwteCore
package import LuwteDomain

/// Where zaken and families are kept: their events sealed and chained, their rows for lists, what has to leave the house.
package struct Store: Sendable {
    package let database: any Database
    package let keys: KeyRing
    let documents: DocumentPlace
    /// The key of the hashes that people are searched by.
    let search: SearchKey

    /// So long a copy of the keys is kept; after that, what was destroyed is gone for good.
    let keyBackupDays: Int

    /// Hears how it goes.
    let observer: (any StoreObserver)?

    package init(
        _ database: any Database, keys: any Database, documents: DocumentPlace = .database, masters: MasterKeys,
        keyBackupDays: Int = 35, observer: (any StoreObserver)? = nil
    ) {
        func measured(_ database: any Database) -> any Database {
            observer.map { MeasuredDatabase(database: database, observer: $0) } ?? database
        }
        self.documents = documents
        self.keyBackupDays = keyBackupDays
        self.observer = observer
        self.database = measured(database)
        self.keys = KeyRing(measured(keys), masters)
        search = SearchKey(self.keys)
    }

    /// Brings the schema up to this program.
    ///
    /// - Returns: how many steps were applied.
    /// - Throws: ``StoreError``.
    @discardableResult
    package func migrate() async throws -> Int {
        try await keys.migrate()
        return try await database.migrate(Migration.zaken).count
    }

    package func close() async {
        await database.close()
        await keys.close()
    }

    /// Adds what happened to one or more streams, with the row of the zaak and what has to leave the house: all or nothing.
    ///
    /// - Throws: ``StoreError/conflict(_:expected:found:)`` when somebody else added to a stream meanwhile.
    package func append(_ change: Change) async throws {
        let sealed = try await seal(change.streams)
        let terms = try await searchTerms(change)
        let (row, berichten, papers) = (change.row, change.berichten, change.papers)
        let documents = documents
        let certificate = Certificate(change, keyBackupDays: keyBackupDays)
        try await database.write { connection in
            for stream in sealed {
                try EventLog(connection: connection).append(stream.events, to: stream.stream, after: stream.seen)
            }
            if let row {
                try ZaakRows(connection: connection).put(row)
                try Outbox.add(berichten, of: row.zaak, in: row.gemeente, connection)
                try SearchKey.put(terms, for: row.zaak, in: row.gemeente, connection)
                for (paper, event) in papers {
                    try documents.put(paper, of: row.gemeente, connection)
                    try paper.index(of: row.zaak, in: row.gemeente, event: event, connection)
                }
            }
            if let certificate { try certificate.put(connection) }
        }
        observer?.appended(sealed.reduce(0) { $0 + $1.events.count })
        if let certificate { try await finishDestructions(of: certificate.gemeente) }
    }

    private struct Sealed: Sendable {
        let stream: StreamID
        let seen: Int
        let events: [(event: StoredEvent, on: String)]
    }

    private func seal(_ changes: [StreamChange]) async throws -> [Sealed] {
        var all: [Sealed] = []
        // In one order for every writer, so that two of them never wait for each other.
        for change in changes.sorted(by: { $0.stream.name < $1.stream.name }) {
            let keys = try await keys.keys(of: change.stream, for: change.sections)
            let encoder = EventHeader.kept.encoder
            let events = try change.events.map { header, event in
                guard let key = keys.open[header.section] else { throw StoreError.destroyed(change.stream) }
                let place = Seal.place(change.stream, header.section, header.number)
                let sealed = try Seal(key: key).close(EventCatalogue.encode(event), at: place)
                let stored = StoredEvent(number: header.number, header: try encoder.encode(header), sealed: sealed)
                return (event: stored, on: header.on.iso)
            }
            all.append(Sealed(stream: change.stream, seen: change.seen, events: events))
        }
        return all
    }

    /// The events of a stream behind a number, opened.
    ///
    /// - Returns: the event is `nil` for one whose key was destroyed.
    /// - Throws: ``StoreError/doesNotOpen(_:number:)`` for one that was changed or moved.
    package func events(
        of stream: StreamID, after number: Int = 0
    ) async throws -> [(header: EventHeader, event: (any StreamEvent)?)] {
        let keys = try await keys.keys(of: stream)
        let stored = try await database.read { try EventLog(connection: $0).events(of: stream, after: number) }
        return try stored.map { stored in
            let header = try stored.readHeader()
            if keys.destroyed.contains(header.section) { return (header, nil) }
            guard let key = keys.open[header.section],
                let content = Seal(key: key).open(
                    stored.sealed, at: Seal.place(stream, header.section, stored.number))
            else { throw StoreError.doesNotOpen(stream, number: stored.number) }
            return (header, try EventCatalogue.decode(content, name: header.name, version: header.version))
        }
    }

    /// A zaak as it stands; `nil` when there is none.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when its course is gone. Of one that is kept in part, the course tells that.
    package func zaak(_ id: Zaak.ID, of gemeente: Gemeente.ID) async throws -> Zaak? {
        let records = try await history(of: id, in: gemeente)
        return records.isEmpty ? nil : Zaak(id, gemeente: gemeente, records: records)
    }

    /// What is left of the history of a zaak; empty when there is none.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when something is gone that the course does not tell of.
    func history(of id: Zaak.ID, in gemeente: Gemeente.ID) async throws -> [ZaakRecord] {
        let stream = StreamID(id, of: gemeente)
        let events = try await events(of: stream)
        let isInPart = events.contains { $0.event is ZaakDestroyed }
        return try events.compactMap { header, event in
            guard let event else {
                guard isInPart else { throw StoreError.destroyed(stream) }
                return nil
            }
            guard let event = event as? any ZaakEvent else { throw StoreError.unreadable }
            return ZaakRecord(header: header, event: event)
        }
    }

    /// The whole history of a zaak; empty when there is none.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when a part of it is gone.
    package func records(of id: Zaak.ID, in gemeente: Gemeente.ID) async throws -> [ZaakRecord] {
        let stream = StreamID(id, of: gemeente)
        return try await events(of: stream).map { header, event in
            guard let event else { throw StoreError.destroyed(stream) }
            guard let event = event as? any ZaakEvent else { throw StoreError.unreadable }
            return ZaakRecord(header: header, event: event)
        }
    }

    /// A family as it stands; `nil` when there is none.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when a part of it is gone.
    package func gezin(_ id: Gezin.ID, of gemeente: Gemeente.ID) async throws -> Gezin? {
        let stream = StreamID(id, of: gemeente)
        let records = try await events(of: stream).map { header, event in
            guard let event else { throw StoreError.destroyed(stream) }
            guard let event = event as? any GezinEvent else { throw StoreError.unreadable }
            return GezinRecord(header: header, event: event)
        }
        return records.isEmpty ? nil : Gezin(id, gemeente: gemeente, records: records)
    }

    /// A gemeente as it stands; one that nothing happened in yet is there too.
    ///
    /// - Throws: ``StoreError/destroyed(_:)`` when a part of it is gone.
    package func gemeente(_ id: Gemeente.ID) async throws -> Gemeente {
        let stream = StreamID.gemeente(id)
        let records = try await events(of: stream).map { header, event in
            guard let event else { throw StoreError.destroyed(stream) }
            guard let event = event as? any GemeenteEvent else { throw StoreError.unreadable }
            return GemeenteRecord(header: header, event: event)
        }
        return Gemeente(id, records: records)
    }
}
