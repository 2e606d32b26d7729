/// Somebody who wants to do something, with what was given to this person.
package struct Actor: Hashable, Sendable {
    package let persoon: Persoon.ID
    package let grants: [AccessGrant]
    /// In what capacity; `nil` for the only one that fits.
    package let capacity: Capacity?
    /// In what role of the regeling; `nil` for the only one that fits.
    package let rol: String?

    package init(_ persoon: Persoon.ID, _ grants: [AccessGrant], as capacity: Capacity? = nil, rol: String? = nil) {
        self.rol = rol
        self.persoon = persoon
        self.grants = grants
        self.capacity = capacity
    }

    /// Whether the zaak of a row is this person's to know of at all.
    package func knows(_ row: ZaakRow) -> Bool { grants.contains { $0.allows(row) } }

    /// Whom the history names when this person does an act.
    ///
    /// - Parameters:
    ///   - row: of the zaak as it stood before.
    ///   - member: the member of the family that this person is.
    /// - Throws: ``Refusal/notYours(_:)``, and ``Refusal/capacityUnclear`` for somebody who may do it in two capacities.
    package func author(
        of act: any StreamAct.Type, on row: ZaakRow, member: String? = nil
    ) throws(Refusal) -> Author {
        try author(member: member) { $0.access(to: row, medicalReaders: [])?.mayDo(act) == true }
    }

    /// Whom the history names when this person does an act in a gemeente as a whole.
    ///
    /// - Throws: ``Refusal/notYours(_:)``, and ``Refusal/capacityUnclear`` for somebody who may do it in two capacities.
    package func author(of act: any StreamAct.Type, in gemeente: Gemeente.ID) throws(Refusal) -> Author {
        try author(member: nil) { grant in
            grant.gemeente == gemeente && grant.scope == .gemeente && act.capacities.contains(grant.capacity)
        }
    }

    private func author(member: String?, by allows: (AccessGrant) -> Bool) throws(Refusal) -> Author {
        let own = grants.filter {
            $0.persoon == persoon && (capacity ?? $0.capacity) == $0.capacity && (rol ?? $0.rol) == $0.rol
        }
        let fitting = own.filter(allows)
        guard let first = fitting.first else { throw .notYours(capacity ?? own.first?.capacity ?? .ouder) }
        guard fitting.allSatisfy({ $0.capacity == first.capacity && $0.rol == first.rol }) else {
            throw .capacityUnclear
        }
        return Author(persoon, as: first.capacity, rol: first.rol, member: member)
    }
}
