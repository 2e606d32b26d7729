package import LuwteCore
import LuwteRules

/// Reminds whoever did not pay in time what is claimed back.
///
/// - Source: D-23 (Awb 4:112): once the time to pay is over.
package struct SendAanmaning: ZaakAct {
    package static let capacities: Set<Capacity> = [.financien]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard let claim = current.terugvordering, claim.open > .zero,
            let term = try current.terugvorderingTerm(frame.law)
        else { throw .nothingDecided }
        guard claim.aanmaningOn == nil else { throw .alreadySent }
        guard frame.on > term.last else { throw .notYet(term.last.next) }
        return [AanmaningSent(procedure: procedure, on: frame.on)]
    }
}

/// Whoever did not pay in time was reminded.
package struct AanmaningSent: ZaakEvent {
    package static let name = "aanmaning-sent"
    package let procedure: Int
    package let on: CalendarDate
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.terugvordering?.aanmaningOn = on }
    }
}

extension Procedure {
    /// The last day to pay after a reminder; `nil` without one.
    ///
    /// - Throws: when the length is not in the national tables.
    func aanmaningTerm(_ law: Law) throws(Refusal) -> Termijn? {
        guard let sent = terugvordering?.aanmaningOn else { return nil }
        return try lawfully { try law.termijnen.termijn("aanmaning", after: sent, event: .aanmaningSent) }
    }

    /// The last day on which what is claimed back can be claimed; a reminder lets that time begin anew.
    ///
    /// - Throws: when a length is not in the national tables.
    /// - Source: D-23 (Awb 4:104, 4:106).
    func verjaring(_ law: Law) throws(Refusal) -> Termijn? {
        guard let term = try terugvorderingTerm(law) else { return nil }
        let (from, event): (CalendarDate, TermijnEvent) =
            terugvordering?.aanmaningOn.map { ($0, .aanmaningSent) } ?? (term.last, .betalingstermijnOver)
        return try lawfully { try law.termijnen.termijn("verjaring_terugvordering", after: from, event: event) }
    }
}
