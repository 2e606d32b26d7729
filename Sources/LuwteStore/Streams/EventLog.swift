import Foundation
import LuwteDomain

/// The rows of streams and events, within a transaction.
struct EventLog {
    let connection: any SQLConnection

    /// Adds sealed events behind those that were seen.
    ///
    /// - Throws: ``StoreError/conflict(_:expected:found:)`` when others are there, ``StoreError/dayIsClosed(_:)``.
    func append(_ events: [(event: StoredEvent, on: String)], to stream: StreamID, after seen: Int) throws {
        guard let last = events.last else { return }
        let key: [SQLValue] = [.text(stream.gemeente.text), .text(stream.name)]
        var chain = try begin(stream, key, after: seen)
        if try !connection.run(
            "SELECT day FROM day_head WHERE gemeente = $1 AND day >= $2 LIMIT 1", [key[0], .text(events[0].on)]
        ).isEmpty {
            throw StoreError.dayIsClosed(events[0].on)
        }
        for (event, day) in events {
            chain.add(header: event.header, sealed: event.sealed.sha256)
            try connection.run(
                """
                INSERT INTO event (gemeente, stream, number, recorded_on, header, sealed, chain)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                key + [
                    .init(event.number), .text(day), .bytes(event.header), .bytes(event.sealed), .bytes(chain.link),
                ])
        }
        try connection.run(
            "UPDATE stream SET version = $1, chain = $2 WHERE gemeente = $3 AND stream = $4",
            [.init(last.event.number), .bytes(chain.link)] + key)
    }

    /// Takes the stream for this transaction, so that nobody adds to it meanwhile.
    private func begin(_ stream: StreamID, _ key: [SQLValue], after seen: Int) throws -> Chain {
        if seen == 0 {
            let start = Chain(start: stream)
            let made = try connection.run(
                """
                INSERT INTO stream (gemeente, stream, version, chain) VALUES ($1, $2, 1, $3)
                ON CONFLICT DO NOTHING RETURNING version
                """,
                key + [.bytes(start.link)])
            if !made.isEmpty { return start }
        } else {
            let taken = try connection.run(
                """
                UPDATE stream SET version = version
                WHERE gemeente = $1 AND stream = $2 AND version = $3 RETURNING chain
                """,
                key + [.init(seen)])
            if let row = taken.first { return Chain(link: try row.bytes(0)) }
        }
        let found = try connection.run("SELECT version FROM stream WHERE gemeente = $1 AND stream = $2", key)
        throw StoreError.conflict(stream, expected: seen, found: try found.first?.int(0) ?? 0)
    }

    /// The events of a stream behind a number, in order.
    func events(of stream: StreamID, after number: Int = 0) throws -> [StoredEvent] {
        try connection.run(
            """
            SELECT number, header, sealed FROM event
            WHERE gemeente = $1 AND stream = $2 AND number > $3 ORDER BY number
            """,
            [.text(stream.gemeente.text), .text(stream.name), .init(number)]
        ).map { StoredEvent(number: try $0.int(0), header: try $0.bytes(1), sealed: try $0.bytes(2)) }
    }
}
