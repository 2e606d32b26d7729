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
        let last = contested.clock.lastDay(of: term.last, from: sent.next, frame.law)
        return [
            BezwaarLodged(
                against: against, regeling: contested.regeling, receivedOn: receivedOn,
                isInTime: receivedOn <= last || term.isInTime(received: receivedOn, posted: postedOn), termOver: last,
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
        procedure.ontvangst = zaak.ontvangst(header)
        zaak.procedures.append(procedure)
    }
}
