import LuwteDomain

extension Outbox {
    /// How many messages are in each state that is not the end; zero where there are none.
    ///
    /// What is done is not counted: there is ever more of it.
    package func openCounts() async throws -> [String: Int] {
        let gemeente = gemeente
        return try await database.read { connection in
            let rows = try connection.run(
                """
                SELECT state, count(*) FROM outbox
                WHERE gemeente = $1 AND state IN ('waiting', 'taken', 'uncertain') GROUP BY state
                """,
                [.text(gemeente.text)])
            var counts = ["waiting": 0, "taken": 0, "uncertain": 0]
            for row in rows { counts[try row.text(0)] = try row.int(1) }
            return counts
        }
    }
}
