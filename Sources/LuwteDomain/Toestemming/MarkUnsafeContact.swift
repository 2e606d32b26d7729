import LuwteCore
import LuwteRules

/// Marks that a machine may not write to somebody: it might put another in danger.
package struct MarkUnsafeContact: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let member: String
    package let isUnsafe: Bool

    package init(member: String, isUnsafe: Bool) {
        self.member = member
        self.isUnsafe = isUnsafe
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        // Whoever is in danger can always say so; that the danger is over, a worker records.
        if !isUnsafe, frame.by.capacity != .behandelaar { throw .notYours(frame.by.capacity) }
        return [ContactMarked(member: member, isUnsafe: isUnsafe)]
    }
}

/// Somebody was marked as not to be written to by a machine, or the mark was taken off.
package struct ContactMarked: ZaakEvent {
    package static let name = "contact-marked"
    package let member: String
    package let isUnsafe: Bool
    package var section: Section { .contact }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        if isUnsafe { zaak.unsafeContacts.insert(member) } else { zaak.unsafeContacts.remove(member) }
    }
}

extension Zaak {
    /// Whether a machine may write to a member of the family by itself.
    package func mayBeWritten(to member: String) -> Bool { !unsafeContacts.contains(member) }
}
