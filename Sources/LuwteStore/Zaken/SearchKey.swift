import Crypto
package import Foundation
package import LuwteCore
package import LuwteDomain

/// The keyed hashes that people are found by. Without the key they say nothing; each gemeente has a key of its own.
struct SearchKey: Sendable {
    private let keys: KeyRing

    init(_ keys: KeyRing) { self.keys = keys }

    func hashes(_ terms: Set<SearchTerm>, in gemeente: Gemeente.ID) async throws -> [Data] {
        guard !terms.isEmpty else { return [] }
        let key = try await keys.searchKey(of: gemeente)
        return terms.map { Data(HMAC<SHA256>.authenticationCode(for: Data($0.text.utf8), using: key)) }
    }

    /// Puts what a zaak is found by in the place of what it was found by.
    ///
    /// - Parameter hashes: `nil` when nothing changed.
    static func put(
        _ hashes: [Data]?, for zaak: Zaak.ID, in gemeente: Gemeente.ID, _ connection: any SQLConnection
    ) throws {
        guard let hashes else { return }
        try connection.run(
            "DELETE FROM search_key WHERE gemeente = $1 AND zaak = $2", [.text(gemeente.text), .text(zaak.text)])
        for hash in hashes {
            try connection.run(
                "INSERT INTO search_key (gemeente, hash, zaak) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                [.text(gemeente.text), .bytes(hash), .text(zaak.text)])
        }
    }
}

/// What somebody can be searched by.
package struct SearchTerm: Hashable, Sendable {
    /// What is hashed; it is kept nowhere.
    let text: String

    package static func bsn(_ bsn: BSN) -> SearchTerm { SearchTerm(text: "bsn \(bsn.digits)") }

    /// A surname, or its first letters, with the day of birth: a name alone finds too many.
    package static func name(_ surname: String, bornOn day: CalendarDate) -> SearchTerm {
        SearchTerm(text: "naam \(normalised(surname)) \(day.iso)")
    }

    /// So many letters of a surname are enough.
    package static let firstLetters = 3

    static func all(of person: Personalia) -> Set<SearchTerm> {
        let whole = normalised(person.achternaam)
        var terms: Set = [name(whole, bornOn: person.bornOn)]
        if whole.count > firstLetters { terms.insert(name(String(whole.prefix(firstLetters)), bornOn: person.bornOn)) }
        if let bsn = person.bsn { terms.insert(.bsn(bsn)) }
        return terms
    }

    /// Small letters without accents, spaces or signs, so that spelling does not hide somebody.
    private static func normalised(_ surname: String) -> String {
        let plain = surname.folding(
            options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "nl_NL"))
        return String(plain.lowercased().filter(\.isLetter))
    }
}

extension Store {
    /// The hashes of a change; `nil` when it does not touch who the members are.
    func searchTerms(_ change: Change) async throws -> [Data]? {
        guard let personalia = change.personalia, let row = change.row else { return nil }
        let terms = personalia.reduce(into: Set<SearchTerm>()) { $0.formUnion(SearchTerm.all(of: $1)) }
        return try await search.hashes(terms, in: row.gemeente)
    }

    /// The zaken of whom a term finds, of those whose people somebody may read.
    package func find(_ term: SearchTerm, in gemeente: Gemeente.ID, _ grants: [AccessGrant]) async throws -> [ZaakRow] {
        let hashes = try await search.hashes([term], in: gemeente)
        return try await database.read { connection in
            let found = try hashes.flatMap { hash in
                try connection.run(
                    "SELECT zaak FROM search_key WHERE gemeente = $1 AND hash = $2 ORDER BY zaak LIMIT $3",
                    [.text(gemeente.text), .bytes(hash), .init(Store.pageSize)])
            }
            let rows = try found.compactMap {
                try ZaakRows(connection: connection).row(Identifier($0.text(0)), of: gemeente)
            }
            return rows.filter { row in grants.contains { $0.mayRead(.person, of: row) } }
        }
    }
}

extension Store {
    /// The same for somebody with a reason: that they were found is on disk before this returns.
    ///
    /// - Throws: ``Refusal/reasonMissing`` without a purpose.
    package func find(
        _ term: SearchTerm, in gemeente: Gemeente.ID, for reader: Reader, at moment: Date
    ) async throws -> [ZaakRow] {
        let rows = try await find(term, in: gemeente, reader.grants)
        for row in rows { try await note([.person], of: row, reader, moment) }
        return rows
    }
}
