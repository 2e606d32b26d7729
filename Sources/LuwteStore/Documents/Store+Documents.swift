package import Foundation
package import LuwteDomain

extension Store {
    /// Takes in a paper: sealed and on the disk before the event that tells of it.
    ///
    /// - Parameter content: the bytes of the file as it was sent in.
    /// - Returns: `nil` when the zaak is not there, or is not this person's.
    /// - Throws: ``StoreError/tooLarge``, a ``Refusal`` of the act, ``StoreError/conflict(_:expected:found:)``.
    package func receive(
        _ stuk: Stuk, _ content: Data, in zaak: Zaak.ID, of gemeente: Gemeente.ID, _ attempt: Attempt
    ) async throws -> [ZaakRecord]? {
        guard (1...Document.most).contains(content.count) else { throw StoreError.tooLarge }
        // Whoever may not send it in is told before anything is written.
        guard try await tried(ReceiveStuk(stuk), in: zaak, of: gemeente, attempt) != nil else { return nil }
        let sealed = try await seal(content, in: .medical, of: StreamID(zaak, of: gemeente))
        try documents.prepare(sealed, of: gemeente)
        let kept = Stuk(
            id: stuk.id, dated: stuk.dated, from: stuk.from, receivedOn: stuk.receivedOn,
            document: Document(hash: sealed.hash, bytes: content.count))
        return try await perform(ReceiveStuk(kept), in: zaak, of: gemeente, attempt, with: [sealed])
    }

    private func seal(_ content: Data, in section: Section, of stream: StreamID) async throws -> SealedDocument {
        guard let key = try await keys.keys(of: stream, for: [section]).open[section] else {
            throw StoreError.destroyed(stream)
        }
        return SealedDocument(section, try Seal(key: key).close(content, at: Seal.documentPlace(stream, section)))
    }

    /// A paper for somebody who may read it; that it was read is on disk before this returns.
    ///
    /// - Returns: `nil` when there is no such paper, or it is not this person's to read: the two look alike.
    /// - Throws: ``Refusal/reasonMissing`` without a purpose, ``StoreError/documentDamaged(_:)``.
    package func document(
        _ hash: String, of zaak: Zaak.ID, in gemeente: Gemeente.ID, for reader: Reader, at moment: Date
    ) async throws -> Data? {
        guard let row = try await row(of: zaak, in: gemeente), reader.sections(of: row)[.medical] != nil else {
            return nil
        }
        // The sealed history says which papers there are; who takes one away is not believed.
        let known = try await history(of: zaak, in: gemeente)
        guard known.contains(where: { ($0.event as? StukReceived)?.stuk.document?.hash == hash }) else { return nil }
        let documents = documents
        let stored = try await database.read { try documents.read(hash, of: gemeente, $0) }
        try await note([.medical], of: row, reader, moment)
        let stream = StreamID(zaak, of: gemeente)
        guard let sealed = stored, Fingerprint.of(sealed) == hash,
            let key = try await keys.keys(of: stream).open[.medical],
            let content = Seal(key: key).open(sealed, at: Seal.documentPlace(stream, .medical))
        else { throw StoreError.documentDamaged(hash) }
        return content
    }

    /// Removes files that no event tells of, as a crash between the two leaves them.
    ///
    /// - Parameter moment: younger ones may be on their way in.
    /// - Returns: how many.
    package func sweepDocuments(of gemeente: Gemeente.ID, before moment: Date) async throws -> Int {
        let documents = documents
        let names = documents.names(of: gemeente, before: moment)
        return try await database.read { connection in
            var count = 0
            for name in names {
                let rows = try connection.run(
                    "SELECT hash FROM document WHERE gemeente = $1 AND hash = $2", [.text(gemeente.text), .text(name)])
                guard rows.isEmpty else { continue }
                try documents.remove(name, of: gemeente, connection)
                count += 1
            }
            return count
        }
    }

    /// Removes the papers of the sections of a zaak that were destroyed.
    func removeDocuments(of zaak: Zaak.ID, in gemeente: Gemeente.ID, _ sections: Set<Section>) async throws {
        let documents = documents
        try await database.write { connection in
            for section in sections {
                let rows = try connection.run(
                    "DELETE FROM document WHERE gemeente = $1 AND zaak = $2 AND section = $3 RETURNING hash",
                    [.text(gemeente.text), .text(zaak.text), .text(section.rawValue)])
                for row in rows { try documents.remove(row.text(0), of: gemeente, connection) }
            }
        }
    }
}

extension SealedDocument {
    /// Puts the paper in the index, in the transaction of the event that tells of it.
    func index(
        of zaak: Zaak.ID, in gemeente: Gemeente.ID, event: Int, _ connection: any SQLConnection
    ) throws {
        try connection.run(
            "INSERT INTO document (gemeente, zaak, hash, section, event) VALUES ($1, $2, $3, $4, $5)",
            [.text(gemeente.text), .text(zaak.text), .text(hash), .text(section.rawValue), .init(event)])
    }
}
