import Foundation

/// Copies of a database on a server, made and put back by PostgreSQL's own programs.
struct PostgresCopy {
    private let address: PostgresAddress

    init(_ address: PostgresAddress) { self.address = address }

    /// Of our schema alone: what lies beside it in the same database, such as the keys, is no part of this copy.
    func make(at path: String, _ progress: @escaping @Sendable (CopyProgress) -> Void) async throws(BackupFault) {
        let dump = try PostgresTool("pg_dump")
        let place = try await place()
        guard place.hasOurs, let schema = place.schema else { throw .notOurs }
        let watch = Task {
            while (try? await Task.sleep(for: .seconds(1))) != nil {
                let size = try? FileManager.default.attributesOfItem(atPath: path)[.size]
                progress(.bytes((size as? NSNumber)?.intValue ?? 0))
            }
        }
        defer { watch.cancel() }
        let ending = try await dump.run(
            [
                "--format=custom", "--no-owner", "--no-privileges", "--no-password",
                "--schema=\(PostgresAddress.quoted(schema))", "--file=\(path)",
            ], at: address)
        if ending.isWell { return }
        throw ending.isTooOld ? .toolTooOld : .notWritable
    }

    /// Into a schema with nothing in it, all or nothing.
    func restore(_ path: String) async throws(BackupFault) {
        let schema = try await Self.schema(of: path)
        let place = try await place()
        guard place.isEmpty else { throw .notEmpty }
        guard place.schema == schema else { throw .otherSchema(schema) }
        try await restore(path, schema, to: place.database, at: address)
    }

    /// Makes a database, puts the copy back in it, checks it and drops it.
    func tryOut(
        _ path: String, _ progress: @escaping @Sendable (CopyProgress) -> Void
    ) async throws(BackupFault) -> CopyCheck {
        let schema = try await Self.schema(of: path)
        let name = "luwte_proef_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
        _ = try await place()
        do { try command("CREATE DATABASE \(name) TEMPLATE template0", at: address) } catch { throw .mayNotCreate }
        defer { try? command("DROP DATABASE \(name) WITH (FORCE)", at: address) }
        let trial = address.naming(database: name, schema: schema)
        do { try command("CREATE SCHEMA IF NOT EXISTS \(PostgresAddress.quoted(schema))", at: trial) } catch {
            throw .mayNotCreate
        }
        try await restore(path, schema, to: name, at: trial)
        return try await CopyCheck(
            closing: PostgresDatabase(address: trial.text, connections: 1), DocumentCopy.place(of: path), progress)
    }

    private func restore(
        _ path: String, _ schema: String, to database: String, at address: PostgresAddress
    ) async throws(BackupFault) {
        let tool = try PostgresTool("pg_restore")
        let ending = try await tool.run(
            [
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password",
                "--schema=\(schema)", "--dbname=\(database)", path,
            ], at: address)
        if ending.isWell { return }
        // Read to its end without a server, a copy that is whole raises no complaint: then the server did not take it.
        let isWhole = try await tool.run(["--file=/dev/null", path]).isWell
        throw isWhole ? .notWritable : .damaged
    }

    /// The schema of a copy, from its table of contents.
    private static func schema(of path: String) async throws(BackupFault) -> String {
        let ending = try await PostgresTool("pg_restore").run(["--list", path])
        guard ending.isWell else { throw ending.isTooOld ? .toolTooOld : .damaged }
        // `215; 1259 16390 TABLE public migration luwte`
        for line in ending.output.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count >= 6, words[3] == "TABLE", words[5] == "migration" { return String(words[4]) }
        }
        throw .notOurs
    }

    private struct Place: Sendable {
        let database: String
        /// Where tables come when no schema is named; `nil` when there is no such schema.
        let schema: String?
        let tables: Set<String>

        var isEmpty: Bool { tables.isEmpty }
        var hasOurs: Bool { tables.contains("migration") }
    }

    private func place() async throws(BackupFault) -> Place {
        let database = PostgresDatabase(address: address.text, connections: 1)
        let place = try? await database.read { connection in
            let names = try connection.run(
                "SELECT pg_catalog.current_database()::text, pg_catalog.current_schema()::text")
            let tables = try connection.run(
                """
                SELECT relname::text FROM pg_catalog.pg_class
                WHERE relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())
                """)
            return Place(
                database: try names[0].text(0), schema: try names[0].optionalText(1),
                tables: Set(try tables.map { try $0.text(0) }))
        }
        await database.close()
        guard let place else { throw .unreachable }
        return place
    }

    /// Runs a statement that takes no transaction.
    private func command(_ sql: String, at address: PostgresAddress) throws {
        try PostgresConnection(address.text).script(sql)
    }
}
