import LuwteCore
import LuwteRules

/// Takes back an application or an objection.
///
/// - Source: U11.
package struct Withdraw: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        // Whoever did not ask for it cannot take it back: what the gemeente opened, the gemeente ends.
        let current = try zaak.requireOpen(procedure, claims: true)
        guard current.hasApplicant || !frame.by.isOutside else { throw .notYours(frame.by.capacity) }
        return [ProcedureWithdrawn(procedure: procedure)]
    }
}

/// An application or objection was taken back.
package struct ProcedureWithdrawn: ZaakEvent {
    package static let name = "procedure-withdrawn"
    package let procedure: Int

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.stage = .withdrawn }
        if zaak.procedure(procedure)?.kind == .aanvraag { zaak.phase = .ended(.withdrawn, lastDay: nil) }
    }
}
