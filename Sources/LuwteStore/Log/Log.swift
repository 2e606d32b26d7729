import Foundation
package import LuwteDomain

/// The history that is kept, as something to check: it needs no key.
package struct Log: Sendable {
    let database: any Database
    let documents: DocumentPlace

    package init(_ database: any Database, documents: DocumentPlace = .database) {
        self.database = database
        self.documents = documents
    }
}

extension Store {
    package var log: Log { Log(database, documents: documents) }
}

extension Log {
    /// The gemeenten of which something is kept: for work by who runs the server, over all of them.
    package func gemeenten() async throws -> [Gemeente.ID] {
        try await database.read { connection in
            try connection.run("SELECT DISTINCT gemeente FROM stream ORDER BY gemeente")
                .map { try Identifier($0.text(0)) }
        }
    }

    /// Checks everything that is kept of a gemeente.
    ///
    /// - Parameters:
    ///   - published: heads from elsewhere; without them those of the database itself.
    ///   - progress: hears how many events were checked.
    package func check(
        _ gemeente: Gemeente.ID, published: [DayHead]? = nil, progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> LogCheck {
        var check = LogCheck(gemeente)
        var place = (stream: "", number: 0)
        while true {
            let entries = try await entries(of: gemeente, after: place)
            guard let last = entries.last else { break }
            for entry in entries { check.add(entry) }
            place = last.place
            progress(check.count)
        }
        check.checkEnds(try await ends(of: gemeente))
        let heads = try await dayHeads(of: gemeente)
        check.check(heads)
        if let published, published != heads { check.check(published) }
        try await checkDocuments(of: gemeente, &check)
        return check
    }

    private func ends(of gemeente: Gemeente.ID) async throws -> [(stream: String, version: Int)] {
        try await database.read { connection in
            try connection.run(
                "SELECT stream, version FROM stream WHERE gemeente = $1 ORDER BY stream", [.text(gemeente.text)]
            ).map { (try $0.text(0), try $0.int(1)) }
        }
    }

    /// Some events behind a place, for a check or an export.
    package func entries(
        of gemeente: Gemeente.ID, after place: (stream: String, number: Int)
    ) async throws -> [LogEntry] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT stream, number, recorded_on, header, sealed, chain FROM event
                WHERE gemeente = $1 AND (stream, number) > ($2, $3) ORDER BY stream, number LIMIT 1000
                """,
                [.text(gemeente.text), .text(place.stream), .init(place.number)]
            ).map { row in
                LogEntry(
                    stream: try row.text(0), number: try row.int(1), recordedOn: try row.text(2),
                    header: try row.bytes(3), sealed: try row.bytes(4).sha256, link: try row.bytes(5))
            }
        }
    }
}
