import LuwteDomain

extension Log {
    /// Checks that the bytes of every paper are there, and are those that they were when they came in.
    func checkDocuments(of gemeente: Gemeente.ID, _ check: inout LogCheck) async throws {
        var place = (zaak: "", hash: "")
        while let page = try await documents(of: gemeente, after: place) {
            for damaged in page.damaged { check.note(.documentDamaged, "zaak/\(damaged.zaak)", damaged.event) }
            place = page.last
        }
    }

    private struct Page: Sendable {
        let damaged: [(zaak: String, event: Int)]
        let last: (zaak: String, hash: String)
    }

    private func documents(of gemeente: Gemeente.ID, after place: (zaak: String, hash: String)) async throws -> Page? {
        let documents = documents
        return try await database.read { connection in
            let rows = try connection.run(
                """
                SELECT zaak, hash, event FROM document
                WHERE gemeente = $1 AND (zaak, hash) > ($2, $3) ORDER BY zaak, hash LIMIT 20
                """,
                [.text(gemeente.text), .text(place.zaak), .text(place.hash)])
            guard let last = rows.last else { return nil }
            let damaged = try rows.filter { row in
                let hash = try row.text(1)
                return try documents.read(hash, of: gemeente, connection).map(Fingerprint.of) != hash
            }
            return Page(
                damaged: try damaged.map { (try $0.text(0), try $0.int(2)) }, last: (try last.text(0), try last.text(1))
            )
        }
    }
}
