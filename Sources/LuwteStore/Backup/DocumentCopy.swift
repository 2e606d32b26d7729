import Foundation

/// Copies of the papers of a database, where they lie in a folder.
enum DocumentCopy {
    /// The folder with the papers of a copy, beside it.
    static func folder(of copy: String) -> URL { URL(fileURLWithPath: copy + "-stukken", isDirectory: true) }

    /// Where the papers of a copy lie: beside it, or within it.
    static func place(of copy: String) -> DocumentPlace {
        let folder = folder(of: copy)
        let isBeside = CopyFile.kind(of: copy) == .sqlite || FileManager.default.fileExists(atPath: folder.path)
        return isBeside ? .folder(folder) : .database
    }

    /// Copies every paper that a database names to a folder; what is there already stays.
    ///
    /// A paper whose zaak was destroyed a moment ago is passed over: a check of the copy names it.
    static func make(
        of address: DatabaseAddress, from source: DocumentPlace, to target: URL
    ) async throws(BackupFault) {
        guard case .folder(let folder) = source else { return }
        guard let database = try? address.open() else { throw .unreachable }
        let hasPapers = await hasPapers(database)
        var place = (gemeente: "", hash: "")
        while hasPapers {
            let page: [(gemeente: String, hash: String)]
            do { page = try await Self.page(of: database, after: place) } catch { throw .unreachable }
            guard let last = page.last else { break }
            do { for paper in page { try copy(paper, folder, target) } } catch { throw .notWritable }
            place = last
        }
        await database.close()
    }

    /// A database of keys has no papers, and says so by having keys.
    private static func hasPapers(_ database: any Database) async -> Bool {
        let keys = try? await database.read { connection in
            try connection.run("SELECT gemeente FROM section_key LIMIT 1")
        }
        return keys == nil
    }

    private static func page(
        of database: any Database, after place: (gemeente: String, hash: String)
    ) async throws -> [(gemeente: String, hash: String)] {
        try await database.read { connection in
            try connection.run(
                """
                SELECT gemeente, hash FROM document
                WHERE (gemeente, hash) > ($1, $2) ORDER BY gemeente, hash LIMIT 500
                """,
                [.text(place.gemeente), .text(place.hash)]
            ).map { (try $0.text(0), try $0.text(1)) }
        }
    }

    private static func copy(_ paper: (gemeente: String, hash: String), _ source: URL, _ target: URL) throws {
        let from = DocumentPlace.file(source, paper.gemeente, paper.hash)
        let to = DocumentPlace.file(target, paper.gemeente, paper.hash)
        guard !FileManager.default.fileExists(atPath: to.path),
            let sealed = FileManager.default.contents(atPath: from.path)
        else { return }
        try DurableFile.makeFolder(to.deletingLastPathComponent())
        try DurableFile.write(sealed, to: to)
    }
}
