import LuwteCore
import LuwteRules

/// Asks the advisers to look at a zaak. The term runs on.
///
/// - Source: U5, D-11.
package struct AskAdvies: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard [.received, .underReview, .overleg].contains(current.stage) else { throw .wrongStage(current.stage) }
        return [AdviesAsked(procedure: procedure)]
    }
}

/// The advisers were asked.
package struct AdviesAsked: ZaakEvent {
    package static let name = "advies-asked"
    package let procedure: Int

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.stage = .advice }
    }
}
