import LuwteCore
import LuwteRules

/// Records what became of the appointment.
package struct RecordSpreekuur: ZaakAct {
    package static let capacities: Set<Capacity> = [.adviseur, .behandelaar]

    package let procedure: Int
    package let outcome: SpreekuurOutcome

    package init(procedure: Int, outcome: SpreekuurOutcome) {
        self.procedure = procedure
        self.outcome = outcome
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard let planned = current.spreekuren.last, planned.outcome == nil else { throw .nothingPlanned }
        if outcome != .cancelled, frame.on < planned.plannedOn { throw .notYet(planned.plannedOn) }
        return [SpreekuurRecorded(procedure: procedure, outcome: outcome)]
    }
}

/// The consultation was held, or was not.
package struct SpreekuurRecorded: ZaakEvent {
    package static let name = "spreekuur-recorded"
    package let procedure: Int
    package let outcome: SpreekuurOutcome

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            if let last = procedure.spreekuren.indices.last { procedure.spreekuren[last].outcome = outcome }
            procedure.stage = .underReview
        }
    }
}
