package import LuwteCore
package import LuwteRules

/// Tells the applicant that the besluit needs more time.
///
/// - Source: U6, D-10 (Awb 4:14): once, by a notice within the running term, and only where the basis allows it.
package struct ExtendBeslistermijn: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let by: Term
    package let reason: String

    package init(procedure: Int, by: Term, reason: String) {
        self.procedure = procedure
        self.by = by
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(reason)
        guard let before = try lawfully({ try current.beslistermijn(frame.law)?.decideBy }) else { throw .noTermRuns }
        guard frame.on <= before else { throw .termIsOver(before) }
        var extended = current
        extended.clock.berichten.append(Verlengingsbericht(noticeOn: frame.on, by: by))
        let after = try lawfully { try extended.beslistermijn(frame.law)?.decideBy }
        guard let after, after > before else { throw .extensionNotAllowed }
        return [BeslistermijnExtended(procedure: procedure, noticeOn: frame.on, by: by, reason: reason)]
    }
}

/// The applicant was told that the besluit takes longer.
package struct BeslistermijnExtended: ZaakEvent {
    package static let name = "beslistermijn-extended"
    package let procedure: Int
    package let noticeOn: CalendarDate
    package let by: Term
    package let reason: String

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.berichten.append(Verlengingsbericht(noticeOn: noticeOn, by: by)) }
    }
}

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

/// Runs what reads the national tables; a gap in them is a refusal that says so.
func lawfully<Result>(_ body: () throws -> Result) throws(Refusal) -> Result {
    do {
        return try body()
    } catch let refusal as Refusal {
        throw refusal
    } catch {
        throw .tableIncomplete
    }
}
