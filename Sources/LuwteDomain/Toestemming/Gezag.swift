import LuwteCore
import LuwteRules

/// Who has gezag over the child, as the BRP answers it or a person states it.
package struct GezagAnswer: Hashable, Sendable, Codable {
    package let kind: Kind
    /// The members who have it, as far as they are known.
    package let holders: [String]

    /// The kinds of the BRP.
    ///
    /// - Source: Haal Centraal BRP Personen bevragen, `gezag`.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case gezamenlijkOuderlijkGezag = "GezamenlijkOuderlijkGezag"
        case eenhoofdigOuderlijkGezag = "EenhoofdigOuderlijkGezag"
        /// A parent with somebody who is no parent.
        case gezamenlijkGezag = "GezamenlijkGezag"
        case voogdij = "Voogdij"
        case tijdelijkGeenGezag = "TijdelijkGeenGezag"
        case gezagNietTeBepalen = "GezagNietTeBepalen"

        /// How many people have it; `nil` when the register leaves that open.
        fileprivate var count: Int? {
            switch self {
            case .gezamenlijkOuderlijkGezag, .gezamenlijkGezag: 2
            case .eenhoofdigOuderlijkGezag: 1
            case .voogdij, .tijdelijkGeenGezag, .gezagNietTeBepalen: nil
            }
        }
    }

    package init(_ kind: Kind, _ holders: [String]) {
        self.kind = kind
        self.holders = holders
    }

    /// Those who must consent; `nil` when a person has to find out who they are.
    package var toAsk: [String]? {
        switch kind {
        case .tijdelijkGeenGezag, .gezagNietTeBepalen: nil
        case .voogdij: holders.isEmpty ? nil : holders
        case .gezamenlijkOuderlijkGezag, .eenhoofdigOuderlijkGezag, .gezamenlijkGezag:
            holders.count == kind.count ? holders : nil
        }
    }
}

/// States who has gezag.
package struct EstablishGezag: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .systeem]

    package let answer: GezagAnswer
    /// Where it comes from: `BRP`, or how a person found out.
    package let ground: String

    package init(_ answer: GezagAnswer, ground: String) {
        self.answer = answer
        self.ground = ground
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        try requireText(ground)
        return [GezagEstablished(answer: answer, ground: ground)]
    }
}

/// It was stated who has gezag.
package struct GezagEstablished: ZaakEvent {
    package static let name = "gezag-established"
    package let answer: GezagAnswer
    package let ground: String
    package var section: Section { .person }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.gezag = answer
    }
}

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
