/// Ties somebody who logs in to the member of the family that this person is, or acts for.
package struct LinkPersoon: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .systeem]

    package let persoon: Persoon.ID
    package let capacity: Capacity
    package let member: String

    package init(_ persoon: Persoon.ID, as capacity: Capacity, member: String) {
        self.persoon = persoon
        self.capacity = capacity
        self.member = member
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        // Nobody gives themselves a zaak, and who works for the gemeente gets one by a grant.
        guard persoon != frame.by.id, [.ouder, .tweedeOuder, .gemachtigde].contains(capacity) else {
            throw .notYours(capacity)
        }
        return [PersoonLinked(persoon: persoon, capacity: capacity, member: member)]
    }
}

/// Somebody who logs in was tied to a member of the family.
package struct PersoonLinked: ZaakEvent {
    package static let name = "persoon-linked"
    package let persoon: Persoon.ID
    package let capacity: Capacity
    package let member: String
    package var section: Section { .person }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.personen[persoon] = LinkedPersoon(capacity: capacity, member: member)
        if capacity != .tweedeOuder, zaak.applicant == nil { zaak.applicant = member }
    }
}

/// Somebody outside the gemeente, as a zaak knows this person.
package struct LinkedPersoon: Hashable, Sendable {
    package let capacity: Capacity
    /// The member of the family that this person is, or acts for; `nil` when the application did not say.
    package let member: String?
}
