package import LuwteCore

/// Opens a revision of what was granted: something changed, or was found, or the care can be phased out.
///
/// - Source: U15.
package struct OpenHerziening: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let reason: String

    package init(reason: String) { self.reason = reason }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard case .running = zaak.phase else { throw .notRunning }
        try requireText(reason)
        if zaak.procedures.contains(where: { $0.kind == .herziening && $0.stage.isOpen }) { throw .alreadyOpen }
        return [
            HerzieningOpened(
                regeling: zaak.procedures[0].regeling, openedOn: frame.on,
                hasApplicant: frame.by.capacity != .behandelaar,
                reason: reason)
        ]
    }
}

/// A revision was opened.
package struct HerzieningOpened: ZaakEvent {
    package static let name = "herziening-opened"
    package let regeling: UsedRegeling
    package let openedOn: CalendarDate
    package let hasApplicant: Bool
    package let reason: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .herziening, regeling: regeling, receivedOn: openedOn,
            hasApplicant: hasApplicant, request: zaak.procedures.first?.request ?? .init())
        procedure.oordelen = zaak.procedures.last { !$0.isBezwaar }?.oordelen ?? [:]
        procedure.formulieren = zaak.procedures.last { !$0.isBezwaar }?.formulieren ?? []
        procedure.advies = zaak.procedures.last { !$0.isBezwaar }?.advies
        zaak.procedures.append(procedure)
    }
}
