import LuwteCore
import LuwteRules

/// Records that a member was told that another gave data about them, or why that was left out.
///
/// - Source: D-28 (AVG 14, UAVG 41).
package struct InformDerde: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let member: String
    package let informing: Informing

    package init(_ member: String, _ informing: Informing) {
        self.member = member
        self.informing = informing
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.derdenToInform.contains(member), let derde = zaak.derden[member] else { throw .nobodyToTell }
        guard derde.informing == nil else { throw .alreadySent }
        try informing.require(by: frame.on)
        return [DerdeInformed(member: member, informing: informing)]
    }
}

/// A member knows that another gave data about them, or it was left out.
package struct DerdeInformed: ZaakEvent {
    package static let name = "derde-informed"
    package let member: String
    package let informing: Informing
    package var section: Section { .person }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.derden[member]?.informing = informing
    }
}
