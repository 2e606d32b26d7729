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
