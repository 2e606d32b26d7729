package import LuwteCore
import LuwteRules

/// The application is complete: the term runs on.
///
/// - Source: U3.
package struct AanvraagCompleted: ZaakEvent {
    package static let name = "aanvraag-completed"
    package let procedure: Int
    package let on: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            let last = procedure.clock.requests.indices.last
            if let last { procedure.clock.requests[last].completedOn = on }
            procedure.stage = .underReview
        }
    }
}

extension Zaak {
    /// What follows when the last thing that was asked for is in.
    func completion(with feiten: [String], _ stukken: [String], on day: CalendarDate) -> [any ZaakEvent] {
        guard let procedure = openProcedure, procedure.stage == .incomplete, let request = procedure.clock.requests.last
        else { return [] }
        let told = Set(self.feiten.filter { $0.texts != GivenFact.notKnown }.map(\.fact)).union(feiten)
        let there = Set(self.stukken.filter { $0.receivedOn >= request.askedOn }.map(\.id)).union(stukken)
        guard request.stukken.allSatisfy(there.contains), request.feiten.allSatisfy(told.contains) else { return [] }
        // A paper that a worker registers later was there on the day on which it came.
        let papers = self.stukken.filter { request.stukken.contains($0.id) }.map(\.receivedOn)
        return [AanvraagCompleted(procedure: procedure.number, on: papers.reduce(day, max))]
    }
}

/// Says that an application can be examined: nothing is missing, or what came in will do.
package struct BeginReview: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        switch current.stage {
        case .received, .incomplete: return [AanvraagCompleted(procedure: procedure, on: frame.on)]
        default: throw .wrongStage(current.stage)
        }
    }
}
