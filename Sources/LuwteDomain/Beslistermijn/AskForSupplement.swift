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
