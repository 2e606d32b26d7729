import LuwteCore

/// Approves that a zaak is destroyed, in the name of the college, which is answerable for what it keeps.
///
/// - Source: U26, D-32.
package struct ApproveVernietiging: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package init() {}

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        try zaak.requireKeptLongEnough(frame)
        guard zaak.vernietiging == nil else { throw .alreadySent }
        return [VernietigingApproved()]
    }
}

/// The destruction was approved.
package struct VernietigingApproved: ZaakEvent {
    package static let name = "vernietiging-approved"

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.vernietiging = Vernietiging(approvedBy: header.by.id, approvedOn: header.on)
    }
}
