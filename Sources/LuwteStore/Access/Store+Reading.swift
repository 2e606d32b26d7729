package import Foundation
package import LuwteDomain

/// Somebody who reads, with the reason.
package struct Reader: Hashable, Sendable {
    package let persoon: Persoon.ID
    package let grants: [AccessGrant]
    /// Why: it is written down with every section that is read.
    package let purpose: String

    /// The roles that read papers of doctors, as the regeling of the zaak names them.
    package let medicalReaders: Set<String>

    package init(
        _ persoon: Persoon.ID, _ grants: [AccessGrant], purpose: String, medicalReaders: Set<String> = []
    ) {
        self.medicalReaders = medicalReaders
        self.persoon = persoon
        self.grants = grants
        self.purpose = purpose
    }

    /// What this person may read of the zaak of a row, by the grants together.
    package func sections(of row: ZaakRow) -> [Section: Capacity] {
        grants.compactMap { $0.access(to: row, medicalReaders: medicalReaders) }.reduce(into: [:]) { all, access in
            for section in access.sections where all[section] == nil { all[section] = access.capacity }
        }
    }
}

extension Store {
    /// A zaak with the sections that somebody may read of it; that they were read is on disk before this returns.
    ///
    /// - Returns: `nil` when there is no such zaak, or nothing of it is this person's to read: the two look alike.
    /// - Throws: ``Refusal/reasonMissing`` without a purpose.
    package func open(
        _ zaak: Zaak.ID, of gemeente: Gemeente.ID, for reader: Reader, at moment: Date
    ) async throws -> ZaakView? {
        guard reader.purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal.reasonMissing }
        guard let row = try await row(of: zaak, in: gemeente) else { return nil }
        let sections = reader.sections(of: row)
        guard !sections.isEmpty else { return nil }
        let records = try await history(of: zaak, in: gemeente)
        let read = Set(records.map(\.header.section)).intersection(sections.keys)
        try await note(read, of: row, reader, moment)
        return ZaakView(Zaak(zaak, gemeente: gemeente, records: records), records, sections: Set(sections.keys))
    }
}
