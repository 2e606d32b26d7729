package import LuwteCore
package import LuwteRules

/// Lets the term stand still for another reason than an incomplete application.
///
/// - Source: U7, D-11 (Awb 4:15): an agreement is the applicant's own, in writing; the other reasons a worker states.
package struct SuspendBeslistermijn: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let procedure: Int
    package let period: Period
    package let reason: Opschorting.Reason
    /// What shows it: the applicant's letter, the delay, the force.
    package let ground: String

    package init(procedure: Int, period: Period, reason: Opschorting.Reason, ground: String) {
        self.procedure = procedure
        self.period = period
        self.reason = reason
        self.ground = ground
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(ground)
        guard reason != .incomplete, (reason == .repair) == current.isBezwaar else { throw .suspensionNotForThis }
        if frame.by.capacity != .behandelaar, reason != .agreed { throw .notYours(frame.by.capacity) }
        guard let last = try lawfully({ try current.beslistermijn(frame.law)?.decideBy }) else { throw .noTermRuns }
        guard period.first <= last else { throw .termIsOver(last) }
        return [BeslistermijnSuspended(procedure: procedure, period: period, reason: reason, ground: ground)]
    }
}

/// The term stood still, or will, for these days.
package struct BeslistermijnSuspended: ZaakEvent {
    package static let name = "beslistermijn-suspended"
    package let procedure: Int
    package let period: Period
    package let reason: Opschorting.Reason
    package let ground: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.opschortingen.append(.other(period, reason)) }
    }
}
