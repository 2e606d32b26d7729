package import LuwteCore
import LuwteRules

/// Records that a besluit was sent or handed over: only then it takes effect and the term for bezwaar begins.
///
/// - Source: Awb 3:40, 3:41, 6:8; D-14.
package struct SendBesluit: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser, .behandelaar, .systeem]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard current.signer != nil else { throw .nothingDecided }
        guard current.sentOn == nil else { throw .alreadySent }
        return [BesluitSent(procedure: procedure, on: frame.on)]
    }
}

/// A besluit left the house.
package struct BesluitSent: ZaakEvent {
    package static let name = "besluit-sent"
    package let procedure: Int
    package let on: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.sentOn = on }
    }
}
