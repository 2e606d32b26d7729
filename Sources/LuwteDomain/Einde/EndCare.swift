package import LuwteCore
import LuwteRules

/// Ends the care before its last day, or without it ever having begun.
///
/// - Source: U13, U19. A parent stops when they wish; a worker ends what has no ground any more; taking a grant back is a
///   besluit and asks for a view first (``Revoke``).
package struct EndCare: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let reason: EndReason
    package let lastDay: CalendarDate

    package init(_ reason: EndReason, lastDay: CalendarDate) {
        self.reason = reason
        self.lastDay = lastDay
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie else { throw .notRunning }
        switch zaak.phase {
        case .placement:
            guard reason == .noPlace || reason == .stoppedByParent else { throw .reasonNotForThis }
            return [CareEnded(reason: reason, lastDay: nil)]
        case .running:
            guard [.stoppedByParent, .otherReimbursement, .moved, .otherProvision].contains(reason) else {
                throw .reasonNotForThis
            }
            if frame.by.capacity != .behandelaar, reason != .stoppedByParent { throw .reasonNotForThis }
            guard lastDay >= indicatie.firstDay, lastDay <= indicatie.lastDay else {
                throw .grantIsOver(indicatie.lastDay)
            }
            return [CareEnded(reason: reason, lastDay: lastDay)]
        case .draft, .applying, .ended, .closed: throw .notRunning
        }
    }
}

/// The last day of the grant has passed: the care ends by itself, or its place was never found.
///
/// - Source: U13, U19, HIA-45, HIA-52.
package struct EndByItself: ZaakAct {
    package static let capacities: Set<Capacity> = [.systeem]

    package init() {}

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie else { throw .notRunning }
        let ended: CareEnded
        switch zaak.phase {
        case .placement: ended = CareEnded(reason: .noPlace, lastDay: nil)
        case .running: ended = CareEnded(reason: .periodOver, lastDay: indicatie.lastDay)
        case .draft, .applying, .ended, .closed: throw .notRunning
        }
        guard frame.on > indicatie.lastDay else { throw .notYet(indicatie.lastDay.next) }
        return [ended]
    }
}

/// Takes a grant back.
///
/// - Source: U19, Awb 4:8: with the ground, and after a view was asked for.
package struct Revoke: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let lastDay: CalendarDate

    package init(procedure: Int, lastDay: CalendarDate) {
        self.procedure = procedure
        self.lastDay = lastDay
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie, case .running = zaak.phase else { throw .notRunning }
        guard let revision = zaak.procedure(procedure), revision.kind == .herziening,
            revision.besluit?.beslissing == .reject
        else { throw .nothingDecided }
        guard !revision.zienswijzen.isEmpty else { throw .noZienswijze }
        guard lastDay <= indicatie.lastDay, lastDay >= indicatie.firstDay else { throw .grantIsOver(indicatie.lastDay) }
        return [CareEnded(reason: .revoked, lastDay: lastDay)]
    }
}

/// The care ended, or never began.
package struct CareEnded: ZaakEvent {
    package static let name = "care-ended"
    package let reason: EndReason
    /// The last day of care; `nil` when it never began.
    package let lastDay: CalendarDate?

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.phase = .ended(reason, lastDay: lastDay)
        zaak.lastDayOfCare = lastDay
    }
}

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
        for procedure in zaak.procedures {
            if let owed = try procedure.dwangsom(frame.law, on: frame.on), owed.total > .zero,
                procedure.clock.dwangsombesluit == nil
            {
                throw .dwangsomNotDecided(procedure.number)
            }
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
