package import LuwteCore
import LuwteRules

/// Closes a zaak of which nothing is left to do.
///
/// - Source: U20: no open payment, objection or recovery.
package struct CloseZaak: ZaakAct {
    package static let capacities: Set<Capacity> = [.financien, .behandelaar]

    package init() {}

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard case .ended(let reason, _) = zaak.phase else { throw .notEnded }
        if zaak.indicatie != nil, frame.by.capacity != .financien { throw .financeCloses }
        if let open = zaak.procedures.first(where: { $0.stage.isOpen }) { throw .procedureStillOpen(open.number) }
        if let open = zaak.beroepen.first(where: { $0.uitspraak == nil }) { throw .beroepStillOpen(open.number) }
        for procedure in zaak.procedures {
            if let owed = try procedure.dwangsom(frame.law, on: frame.on), owed.total > .zero,
                procedure.clock.dwangsombesluit == nil
            {
                throw .dwangsomNotDecided(procedure.number)
            }
            if procedure.clock.owesDwangsom { throw .dwangsomNotPaid(procedure.number) }
        }
        return [ZaakClosed(on: frame.on, reason: reason)]
    }
}

/// Nothing is left to do: from now on the zaak is only kept.
package struct ZaakClosed: ZaakEvent {
    package static let name = "zaak-closed"
    package let on: CalendarDate
    package let reason: EndReason

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.phase = .closed(on: on, reason)
    }
}
