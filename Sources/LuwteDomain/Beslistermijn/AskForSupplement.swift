package import LuwteCore
import LuwteRules

/// Asks the applicant for what is missing; the term stands still from the day after.
///
/// - Source: U2, D-08 (Awb 4:5, 4:15).
package struct AskForSupplement: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int
    package let stukken: [String]
    package let feiten: [String]
    package let until: CalendarDate

    package init(procedure: Int, stukken: [String] = [], feiten: [String] = [], until: CalendarDate) {
        self.procedure = procedure
        self.stukken = stukken
        self.feiten = feiten
        self.until = until
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard !stukken.isEmpty || !feiten.isEmpty else { throw .nothingAsked }
        guard until > frame.on else { throw .dayHasPassed(until) }
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        for stuk in stukken {
            guard regeling.lists.bewijsstukken.contains(where: { $0.id == stuk }) else { throw .noSuchStuk(stuk) }
            if regeling.isOwnWork(stuk: stuk) { throw .ownWork(stuk) }
        }
        for name in feiten {
            guard let fact = regeling.facts.first(where: { $0.fullName == name }) else {
                throw .unreadableFact(.noSuchFact(name))
            }
            if regeling.isOwnWork(fact) { throw .ownWork(name) }
        }
        let request = SupplementRequest(askedOn: frame.on, until: until, stukken: stukken, feiten: feiten)
        return [SupplementAsked(procedure: procedure, request: request)]
    }
}

extension Regeling {
    /// Whether only the gemeente's own people make a paper: then its lack never stops the clock.
    func isOwnWork(stuk id: String) -> Bool {
        let rules = bewijs.filter { $0.papers.contains(id) }
        return !rules.isEmpty && rules.allSatisfy { !$0.from.isEmpty && $0.from.allSatisfy(isInside) }
    }

    func isOwnWork(_ fact: Fact) -> Bool {
        fact.judgedBy != nil || !fact.suppliers.isEmpty && fact.suppliers.allSatisfy(isInside)
    }

    private func isInside(_ rol: String) -> Bool {
        lists.rollen.first { $0.id == rol }.map { !$0.isOutside } ?? false
    }
}

/// The applicant was asked for what is missing.
package struct SupplementAsked: ZaakEvent {
    package static let name = "supplement-asked"
    package let procedure: Int
    package let request: SupplementRequest

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.clock.requests.append(request)
            $0.stage = .incomplete
        }
    }
}

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
