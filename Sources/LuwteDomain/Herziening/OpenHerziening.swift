import LuwteCore

/// Opens a revision of what was granted: something changed, or was found, or the care can be phased out.
///
/// - Source: U15.
package struct OpenHerziening: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let reason: String
    /// Whether somebody asked for it; a worker who registers a letter says so.
    package let isAskedFor: Bool

    package init(reason: String, isAskedFor: Bool = false) {
        self.reason = reason
        self.isAskedFor = isAskedFor
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard case .running = zaak.phase else { throw .notRunning }
        try requireText(reason)
        if zaak.procedures.contains(where: { $0.kind == .herziening && $0.stage.isOpen }) { throw .alreadyOpen }
        return [
            HerzieningOpened(
                regeling: zaak.procedures[0].regeling, openedOn: frame.on,
                hasApplicant: isAskedFor || frame.by.isOutside, reason: reason)
        ]
    }
}
