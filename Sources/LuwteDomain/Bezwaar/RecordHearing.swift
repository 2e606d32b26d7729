import LuwteCore
import LuwteRules

/// Records what became of a hearing, with the report of it (Awb 7:7).
package struct RecordHearing: ZaakAct {
    package static let capacities: Set<Capacity> = [.bezwaarbehandelaar]

    package let procedure: Int
    package let outcome: SpreekuurOutcome
    package let report: String

    package init(procedure: Int, _ outcome: SpreekuurOutcome, report: String) {
        self.procedure = procedure
        self.outcome = outcome
        self.report = report
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let hearing = try zaak.requireHearing(procedure)
        if outcome != .cancelled, frame.on < hearing.plannedOn { throw .notYet(hearing.plannedOn) }
        try requireText(report)
        return [HearingRecorded(procedure: procedure, outcome: outcome, report: report)]
    }
}

/// A hearing was held, or was not.
package struct HearingRecorded: ZaakEvent {
    package static let name = "hearing-recorded"
    package let procedure: Int
    package let outcome: SpreekuurOutcome
    package let report: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.hearing?.outcome = outcome }
    }
}
