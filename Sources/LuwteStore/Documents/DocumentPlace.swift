package import Foundation
import LuwteDomain

/// Where the sealed bytes of papers lie.
package enum DocumentPlace: Sendable {
    /// In files under a folder, as beside a database in a file.
    case folder(URL)
    /// In pieces in the database, which every node of the program reaches.
    case database

    /// The name of a folder with papers, beside the database in a file.
    package static func beside(_ address: DatabaseAddress) -> DocumentPlace {
        switch address {
        case .file(let path): .folder(URL(fileURLWithPath: path + "-stukken", isDirectory: true))
        case .server: .database
        }
    }

    /// What has to be on the disk before the event is.
    func prepare(_ sealed: SealedDocument, of gemeente: Gemeente.ID) throws {
        guard case .folder(let folder) = self else { return }
        let file = Self.file(folder, gemeente.text, sealed.hash)
        try DurableFile.makeFolder(file.deletingLastPathComponent())
        try DurableFile.write(sealed.bytes, to: file)
    }

    /// What is written in the transaction of the event.
    func put(_ sealed: SealedDocument, of gemeente: Gemeente.ID, _ connection: any SQLConnection) throws {
        guard case .database = self else { return }
        let starts = stride(from: sealed.bytes.startIndex, to: sealed.bytes.endIndex, by: Self.piece)
        for (number, start) in starts.enumerated() {
            let end = min(start + Self.piece, sealed.bytes.endIndex)
            try connection.run(
                "INSERT INTO document_chunk (gemeente, hash, number, sealed) VALUES ($1, $2, $3, $4)",
                [
                    .text(gemeente.text), .text(sealed.hash), .init(number + 1), .bytes(sealed.bytes[start..<end]),
                ])
        }
    }

    /// The sealed bytes; `nil` when they are not there.
    func read(_ hash: String, of gemeente: Gemeente.ID, _ connection: any SQLConnection) throws -> Data? {
        switch self {
        case .folder(let folder):
            return FileManager.default.contents(atPath: Self.file(folder, gemeente.text, hash).path)
        case .database:
            let pieces = try connection.run(
                "SELECT sealed FROM document_chunk WHERE gemeente = $1 AND hash = $2 ORDER BY number",
                [.text(gemeente.text), .text(hash)])
            return pieces.isEmpty ? nil : try pieces.reduce(into: Data()) { $0 += try $1.bytes(0) }
        }
    }

    /// Removes them; what is not there stays away.
    func remove(_ hash: String, of gemeente: Gemeente.ID, _ connection: any SQLConnection) throws {
        switch self {
        case .folder(let folder):
            let file = Self.file(folder, gemeente.text, hash)
            if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
        case .database:
            try connection.run(
                "DELETE FROM document_chunk WHERE gemeente = $1 AND hash = $2", [.text(gemeente.text), .text(hash)])
        }
    }

    /// The hashes of the files that are older than a moment; in the database no bytes lie without their event.
    func names(of gemeente: Gemeente.ID, before moment: Date) -> [String] {
        guard case .folder(let folder) = self else { return [] }
        let files = FileManager.default.enumerator(
            at: folder.appendingPathComponent(gemeente.text), includingPropertiesForKeys: [.contentModificationDateKey])
        return (files?.allObjects as? [URL] ?? []).filter { file in
            let changed = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            return file.lastPathComponent.count == 64 && changed.map { $0 < moment } == true
        }.map(\.lastPathComponent).sorted()
    }

    /// So much at a time goes to the server.
    private static let piece = 256 * 1024

    /// In folders by the first two digits, so that none grows very large.
    static func file(_ folder: URL, _ gemeente: String, _ hash: String) -> URL {
        folder.appendingPathComponent(gemeente).appendingPathComponent(String(hash.prefix(2)))
            .appendingPathComponent(hash)
    }
}

/// A paper as it lies on the disk.
struct SealedDocument: Sendable {
    let section: Section
    let bytes: Data
    /// SHA-256 of the bytes in hexadecimal digits: the name that it is kept under.
    let hash: String

    init(_ section: Section, _ bytes: Data) {
        self.section = section
        self.bytes = bytes
        hash = Fingerprint.of(bytes)
    }
}
