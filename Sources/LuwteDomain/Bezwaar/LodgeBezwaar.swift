package import LuwteCore
import LuwteRules

/// Makes bezwaar against a besluit. The besluit keeps its effect (Awb 6:16).
///
/// - Source: U24, D-14, D-15: one that comes too late is registered too; a person judges whether that is excused.
package struct LodgeBezwaar: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .gemachtigde, .behandelaar]

    package let against: Int
    package let receivedOn: CalendarDate
    /// The day of posting, when it came by post.
    package let postedOn: CalendarDate?
    package let hasCommittee: Bool

    package init(against: Int, receivedOn: CalendarDate, postedOn: CalendarDate? = nil, hasCommittee: Bool) {
        self.against = against
        self.receivedOn = receivedOn
        self.postedOn = postedOn
        self.hasCommittee = hasCommittee
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let contested = zaak.procedure(against), !contested.isBezwaar else { throw .noSuchProcedure(against) }
        guard let sent = contested.sentOn else { throw .nothingSent }
        try frame.requireReceipt(receivedOn)
        if let postedOn, frame.by.isOutside || postedOn > receivedOn { throw .receivedInFuture }
        let term = try lawfully { try frame.law.termijnen.bezwaartermijn(sent: sent) }
        return [
            BezwaarLodged(
                against: against, regeling: contested.regeling, receivedOn: receivedOn,
                isInTime: term.isInTime(received: receivedOn, posted: postedOn), termOver: term.last,
                hasCommittee: hasCommittee)
        ]
    }
}

/// A bezwaar came in, in time or not.
package struct BezwaarLodged: ZaakEvent {
    package static let name = "bezwaar-lodged"
    package let against: Int
    package let regeling: UsedRegeling
    package let receivedOn: CalendarDate
    package let isInTime: Bool
    package let termOver: CalendarDate
    package let hasCommittee: Bool

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .bezwaar(against: against), regeling: regeling,
            receivedOn: receivedOn, hasApplicant: true, request: .init())
        procedure.clock.bezwaartermijnOver = termOver
        procedure.clock.hasCommittee = hasCommittee
        zaak.procedures.append(procedure)
    }
}

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

/// Decides on a bezwaar.
///
/// - Source: U25 (Awb 7:2, 7:11, 10:3 lid 3): somebody who did not sign the besluit, after a hearing was offered.
package struct DecideBezwaar: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int
    package let outcome: Outcome
    package let motivering: String
    package let hearing: Hearing

    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        case gegrond, ongegrond
        case deels = "deels_gegrond"
        case nietOntvankelijk = "niet_ontvankelijk"
    }

    /// A hearing is held, or the law lets it be left out (Awb 7:3).
    package enum Hearing: Hashable, Sendable, Codable {
        case held(on: CalendarDate)
        case notWanted
        case leftOut(reason: String)
    }

    package init(procedure: Int, outcome: Outcome, motivering: String, hearing: Hearing) {
        self.procedure = procedure
        self.outcome = outcome
        self.motivering = motivering
        self.hearing = hearing
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard case .bezwaar(let against) = current.kind else { throw .wrongStage(current.stage) }
        try requireText(motivering)
        if case .leftOut(let reason) = hearing { try requireText(reason) }
        guard zaak.procedure(against)?.besluit?.signer != frame.by.id else { throw .signerMayNotDecideBezwaar }
        return [BezwaarDecided(procedure: procedure, outcome: outcome, motivering: motivering, hearing: hearing)]
    }
}

/// A bezwaar was decided on.
package struct BezwaarDecided: ZaakEvent {
    package static let name = "bezwaar-decided"
    package let procedure: Int
    package let outcome: DecideBezwaar.Outcome
    package let motivering: String
    package let hearing: DecideBezwaar.Hearing
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.stage = .decided
            $0.bezwaarOutcome = outcome
            $0.sentOn = header.on
        }
    }
}
