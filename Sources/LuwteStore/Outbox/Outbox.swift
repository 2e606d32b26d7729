package import Foundation
package import LuwteDomain

/// What has to leave the house: handed over in order for each zaak, and never twice by us.
package struct Outbox: Sendable {
    let database: any Database
    let gemeente: Gemeente.ID

    package init(_ store: Store, of gemeente: Gemeente.ID) {
        database = store.database
        self.gemeente = gemeente
    }

    /// How long a worker may take for one message before it counts as lost.
    package static let lease: TimeInterval = 120

    static func add(
        _ berichten: [Bericht], of zaak: Zaak.ID, in gemeente: Gemeente.ID, _ connection: any SQLConnection
    ) throws {
        guard !berichten.isEmpty else { return }
        let last = try connection.run(
            "SELECT coalesce(max(number), 0) FROM outbox WHERE gemeente = $1 AND zaak = $2",
            [.text(gemeente.text), .text(zaak.text)])
        let first = try (last.first?.int(0) ?? 0) + 1
        for (offset, bericht) in berichten.enumerated() {
            try connection.run(
                """
                INSERT INTO outbox (gemeente, zaak, number, kind, recipient, about, state, tries, not_before)
                VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, 0)
                """,
                [
                    .text(gemeente.text), .text(zaak.text), .init(first + offset), .text(bericht.kind.rawValue),
                    .text(bericht.recipient), .init(bericht.about),
                ])
        }
    }

    /// Takes the next message for a worker; `nil` when none is waiting.
    ///
    /// Of each zaak only the first that is not done can be taken, so that the order stays.
    package func take(by worker: String, at moment: Date) async throws -> OutboxItem? {
        let gemeente = gemeente
        return try await database.write { connection in
            let candidates = try connection.run(
                """
                SELECT zaak, number FROM outbox AS own
                WHERE gemeente = $1 AND state = 'waiting' AND not_before <= $2 AND NOT EXISTS (
                    SELECT 1 FROM outbox AS earlier
                    WHERE earlier.gemeente = own.gemeente AND earlier.zaak = own.zaak AND earlier.number < own.number
                        AND earlier.state <> 'done')
                ORDER BY not_before, zaak, number LIMIT 8
                """,
                [.text(gemeente.text), .init(moment)])
            // Another worker may take one between the two statements: then the next one is tried.
            for candidate in candidates {
                let taken = try connection.run(
                    """
                    UPDATE outbox SET state = 'taken', tries = tries + 1, taken_by = $1, taken_until = $2
                    WHERE gemeente = $3 AND zaak = $4 AND number = $5 AND state = 'waiting'
                    RETURNING zaak, number, kind, recipient, about, tries
                    """,
                    [
                        .text(worker), .init(moment.addingTimeInterval(Self.lease)), .text(gemeente.text),
                        .text(try candidate.text(0)), .init(try candidate.int(1)),
                    ])
                if let row = taken.first { return try OutboxItem(row, gemeente, worker) }
            }
            return nil
        }
    }

    /// The message was handed over.
    ///
    /// - Returns: whether the worker still had it; if not, a person or another worker has to look.
    package func finish(_ item: OutboxItem) async throws -> Bool {
        try await settle(item, "done", notBefore: nil)
    }

    /// It was surely not handed over: it is tried again after a while that doubles each time, an hour at most.
    package func retry(_ item: OutboxItem, at moment: Date) async throws -> Bool {
        let wait = min(3600, 15 * Double(1 << min(item.tries, 10)))
        return try await settle(item, "waiting", notBefore: moment.addingTimeInterval(wait))
    }

    private func settle(_ item: OutboxItem, _ state: String, notBefore: Date?) async throws -> Bool {
        try await database.write { connection in
            let rows = try connection.run(
                """
                UPDATE outbox SET state = $1, not_before = $2, taken_by = NULL, taken_until = NULL
                WHERE gemeente = $3 AND zaak = $4 AND number = $5 AND state = 'taken' AND taken_by = $6
                    AND tries = $7 RETURNING number
                """,
                [
                    .text(state), .init(notBefore ?? Date(milliseconds: 0)), .text(item.gemeente.text),
                    .text(item.zaak.text), .init(item.number), .text(item.worker), .init(item.tries),
                ])
            return !rows.isEmpty
        }
    }

    /// Looks at messages whose worker never answered: nobody knows whether they were handed over.
    ///
    /// One that is neutral goes again under the same Message-ID; of another a person decides.
    ///
    /// - Returns: how many wait for a person now.
    package func recover(at moment: Date) async throws -> Int {
        let gemeente = gemeente
        return try await database.write { connection in
            let lost = try connection.run(
                """
                SELECT zaak, number, kind FROM outbox
                WHERE gemeente = $1 AND state = 'taken' AND taken_until < $2 ORDER BY zaak, number
                """,
                [.text(gemeente.text), .init(moment)])
            var uncertain = 0
            for row in lost {
                let isNeutral = Bericht.Kind(rawValue: try row.text(2))?.isNeutral == true
                let changed = try connection.run(
                    """
                    UPDATE outbox SET state = $1, taken_by = NULL, taken_until = NULL
                    WHERE gemeente = $2 AND zaak = $3 AND number = $4 AND state = 'taken' AND taken_until < $5
                    RETURNING number
                    """,
                    [
                        .text(isNeutral ? "waiting" : "uncertain"), .text(gemeente.text), .text(try row.text(0)),
                        .init(try row.int(1)), .init(moment),
                    ])
                if !isNeutral { uncertain += changed.count }
            }
            return uncertain
        }
    }

    /// A person found out what became of an uncertain message.
    ///
    /// - Returns: whether it was uncertain.
    package func resolve(_ zaak: Zaak.ID, number: Int, wasSent: Bool) async throws -> Bool {
        let gemeente = gemeente
        return try await database.write { connection in
            let rows = try connection.run(
                """
                UPDATE outbox SET state = $1
                WHERE gemeente = $2 AND zaak = $3 AND number = $4 AND state = 'uncertain' RETURNING number
                """,
                [.text(wasSent ? "done" : "waiting"), .text(gemeente.text), .text(zaak.text), .init(number)])
            return !rows.isEmpty
        }
    }

    /// How many messages are in each state.
    package func counts() async throws -> [String: Int] {
        let gemeente = gemeente
        return try await database.read { connection in
            let rows = try connection.run(
                "SELECT state, count(*) FROM outbox WHERE gemeente = $1 GROUP BY state", [.text(gemeente.text)])
            return Dictionary(try rows.map { (try $0.text(0), try $0.int(1)) }, uniquingKeysWith: { first, _ in first })
        }
    }
}
