import LuwteCore
import LuwteRules

/// Postpones the decision on a bezwaar by the most that the law allows.
///
/// - Source: D-16 (Awb 7:10 lid 3).
package struct PostponeBezwaar: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.isBezwaar, !current.clock.isPostponed else { throw .extensionNotAllowed }
        if let last = try lawfully({ try current.beslistermijn(frame.law)?.decideBy }), frame.on > last {
            throw .termIsOver(last)
        }
        return [BezwaarPostponed(procedure: procedure)]
    }
}

/// The decision on a bezwaar was postponed.
package struct BezwaarPostponed: ZaakEvent {
    package static let name = "bezwaar-postponed"
    package let procedure: Int

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.isPostponed = true }
    }
}
