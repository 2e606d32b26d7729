package import LuwteCore
package import LuwteDomain

/// A place in a list: the row that was shown last.
package struct ListPlace: Hashable, Sendable {
    let due: String
    let zaak: String

    package static let start = ListPlace(due: "", zaak: "")

    package init(after row: ZaakRow) {
        self.init(due: row.due?.on.iso ?? ZaakRows.never, zaak: row.zaak.text)
    }

    /// In a list by the day until which zaken are kept.
    package init(afterKept row: ZaakRow) {
        self.init(due: row.keptUntil?.iso ?? ZaakRows.never, zaak: row.zaak.text)
    }

    private init(due: String, zaak: String) {
        self.due = due
        self.zaak = zaak
    }
}

/// A zaak in a list.
package struct ListedZaak: Hashable, Sendable {
    package let zaak: Zaak.ID
    /// Where it stands and what has to happen; `nil` for whoever may not read its course.
    package let course: ZaakRow?
}

/// One page of a list.
package struct ListPage: Hashable, Sendable {
    package let rows: [ListedZaak]
    /// Where the next page begins; `nil` on the last one.
    package let next: ListPlace?
}

extension Store {
    /// How many rows a page shows.
    package static let pageSize = 50

    /// The zaken that somebody may work on, the most urgent first.
    ///
    /// Each grant is one range of one index, and the ranges are merged: the cost is that of a page, however many zaken
    /// there are.
    package func list(_ grants: [AccessGrant], after place: ListPlace = .start) async throws -> ListPage {
        let wanted = Self.pageSize + 1
        let grants = grants.filter(\.readsAnything)
        let rows = try await database.read { connection in
            try grants.flatMap { try ZaakRows(connection: connection).rows($0, after: place, limit: wanted) }
        }
        let merged = Dictionary(rows.map { ($0.zaak, $0) }, uniquingKeysWith: { first, _ in first }).values
            .sorted {
                ($0.due?.on.iso ?? ZaakRows.never, $0.zaak.text) < ($1.due?.on.iso ?? ZaakRows.never, $1.zaak.text)
            }
        let shown = Array(merged.prefix(Self.pageSize))
        let listed = shown.map { row in
            ListedZaak(zaak: row.zaak, course: grants.contains { $0.mayRead(.course, of: row) } ? row : nil)
        }
        return ListPage(rows: listed, next: merged.count > shown.count ? shown.last.map(ListPlace.init(after:)) : nil)
    }

    /// What lists know of one zaak; `nil` when there is none.
    package func row(of zaak: Zaak.ID, in gemeente: Gemeente.ID) async throws -> ZaakRow? {
        try await database.read { try ZaakRows(connection: $0).row(zaak, of: gemeente) }
    }

    /// Sets the row of a zaak anew, as after a change of the day.
    package func refresh(_ row: ZaakRow) async throws { try await refresh([row]) }

    /// The same for many rows, in one transaction.
    package func refresh(_ rows: [ZaakRow]) async throws {
        try await database.write { connection in
            for row in rows { try ZaakRows(connection: connection).put(row) }
        }
    }
}

extension Store {
    /// The zaken whose keeping is over on a day, for who approves that they are destroyed or destroys them.
    package func retentionList(
        _ grants: [AccessGrant], on day: CalendarDate, after place: ListPlace = .start
    ) async throws -> [ZaakRow] {
        let deciding = grants.filter { $0.scope == .gemeente && $0.decidesOnKeeping }
        return try await database.read { connection in
            try deciding.prefix(1).flatMap { grant in
                try ZaakRows(connection: connection).retention(
                    of: grant.gemeente, on: day, after: place, limit: Self.pageSize)
            }
        }
    }
}

extension AccessGrant {
    fileprivate var decidesOnKeeping: Bool {
        [ApproveVernietiging.capacities, DestroyZaak.capacities].contains { $0.contains(capacity) }
    }
}

extension Store {
    /// The zaken of a gemeente by ID, some at a time, for work over all of them.
    package func zaken(of gemeente: Gemeente.ID, after last: Zaak.ID?) async throws -> [Zaak.ID] {
        try await database.read { connection in
            try connection.run(
                "SELECT zaak FROM zaak_row WHERE gemeente = $1 AND zaak > $2 ORDER BY zaak LIMIT 500",
                [.text(gemeente.text), .text(last?.text ?? "")]
            ).map { try Identifier($0.text(0)) }
        }
    }
}
