package import LuwteCore
import LuwteRules

/// Registers a notice that the besluit is late. One that comes before the term is over has no effect, and is kept.
///
/// - Source: U21, D-12 (Awb 4:17).
package struct RegisterIngebrekestelling: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .gemachtigde, .behandelaar]

    package let procedure: Int
    package let receivedOn: CalendarDate

    package init(procedure: Int, receivedOn: CalendarDate) {
        self.procedure = procedure
        self.receivedOn = receivedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure, claims: true)
        try frame.requireReceipt(receivedOn)
        guard try lawfully({ try current.beslistermijn(frame.law) }) != nil else { throw .noTermRuns }
        return [IngebrekestellingReceived(procedure: procedure, receivedOn: receivedOn)]
    }
}

/// A notice of default came in.
package struct IngebrekestellingReceived: ZaakEvent {
    package static let name = "ingebrekestelling-received"
    package let procedure: Int
    package let receivedOn: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.clock.ingebrekestellingen.append(Ingebrekestelling(receivedOn: receivedOn, exception: nil))
        }
    }
}
