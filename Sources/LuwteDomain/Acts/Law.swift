import LuwteCore
package import LuwteRules

/// The regelingen and national tables that acts are held to.
package struct Law: Sendable {
    package let library: RegelingLibrary
    package let termijnen: Termijnen
    /// The numbers of locations by the name of the list that they stand on.
    package internal(set) var providerLists: [String: Set<String>]
    private let fingerprints: [Regeling.ID: String]
    private let assessors: [Regeling.ID: Assessor]

    /// - Parameter fingerprints: of the file of each regeling; a regeling without one is not used.
    package init(
        _ library: RegelingLibrary, fingerprints: [Regeling.ID: String], providerLists: [String: Set<String>] = [:]
    ) {
        self.library = library
        self.fingerprints = fingerprints
        self.providerLists = providerLists
        termijnen = Termijnen(library.landelijk)
        assessors = Dictionary(
            library.regelingen.map { ($0.id, Assessor(regeling: $0, landelijk: library.landelijk)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The regeling that a zaak is judged by.
    ///
    /// - Throws: when its file is not there: nothing is decided by another version in its place.
    package func assessor(_ id: Regeling.ID) throws(Refusal) -> Assessor {
        guard let assessor = assessors[id] else { throw .regelingMissing(id) }
        return assessor
    }

    /// SHA-256 of the file of a regeling; `nil` when it is not at hand.
    package func fingerprint(of id: Regeling.ID) -> String? { fingerprints[id] }

    /// The regeling in force for an application that was received on a day.
    ///
    /// - Throws: when there is none, or two of which neither replaces the other.
    func regeling(of gemeente: Gemeente.ID, receivedOn day: CalendarDate) throws(Refusal) -> UsedRegeling {
        guard let id = library.current(gemeente: gemeente.text, on: day)?.id else { throw .noRegeling(gemeente, day) }
        guard let fingerprint = fingerprints[id] else { throw .regelingMissing(id) }
        return UsedRegeling(id: id, fingerprint: fingerprint)
    }
}

/// The regeling that a procedure is judged by, for ever.
package struct UsedRegeling: Hashable, Sendable, Codable {
    package let id: Regeling.ID
    /// SHA-256 of the file, so that a changed file under the same name shows.
    package let fingerprint: String

    package init(id: Regeling.ID, fingerprint: String) {
        self.id = id
        self.fingerprint = fingerprint
    }
}
