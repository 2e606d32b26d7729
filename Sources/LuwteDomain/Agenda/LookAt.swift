package import LuwteCore
import LuwteRules

/// Records that somebody did what a day asks and what changes nothing by itself: looked at a birthday or a new year,
/// announced the end.
///
/// - Source: D-18, D-29, D-31.
package struct LookAt: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .financien]

    package let kind: DueItem.Kind
    package let due: CalendarDate
    package let conclusion: String

    package init(_ kind: DueItem.Kind, due: CalendarDate, conclusion: String) {
        self.kind = kind
        self.due = due
        self.conclusion = conclusion
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard [.birthday, .newYear, .announceEnd].contains(kind),
            try zaak.dueItems(frame.law, on: frame.on).contains(where: { $0.kind == kind && $0.due == due })
        else { throw .nothingToLookAt }
        try requireText(conclusion)
        return [LookedAt(kind: kind, due: due, conclusion: conclusion)]
    }
}

/// Somebody looked at what a day brings.
package struct LookedAt: ZaakEvent {
    package static let name = "looked-at"
    package let kind: DueItem.Kind
    package let due: CalendarDate
    package let conclusion: String
    package var section: Section { kind == .newYear ? .money : .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.looked.insert(Looked(kind: kind, due: due))
    }
}

/// A day that somebody looked at.
package struct Looked: Hashable, Sendable {
    package let kind: DueItem.Kind
    package let due: CalendarDate
}
