package import LuwteCore

/// A view that was asked for before an adverse besluit (Awb 4:7, 4:8).
package struct Zienswijze: Hashable, Sendable, Codable {
    /// The member of the family, or somebody else who is burdened.
    package let from: String
    package let until: CalendarDate
    package internal(set) var answeredOn: CalendarDate?
    package internal(set) var answer: String?
}

/// Asks somebody's view on what is proposed.
///
/// - Source: U9, D-22.
package struct AskZienswijze: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int
    package let from: String
    package let until: CalendarDate

    package init(procedure: Int, from: String, until: CalendarDate) {
        self.procedure = procedure
        self.from = from
        self.until = until
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard current.stage == .proposed else { throw .wrongStage(current.stage) }
        guard until > frame.on else { throw .dayHasPassed(until) }
        return [ZienswijzeAsked(procedure: procedure, from: from, until: until)]
    }
}

/// Somebody was asked for a view.
package struct ZienswijzeAsked: ZaakEvent {
    package static let name = "zienswijze-asked"
    package let procedure: Int
    package let from: String
    package let until: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.zienswijzen.append(Zienswijze(from: from, until: until)) }
    }
}

/// Gives the view that was asked for.
package struct GiveZienswijze: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .gemachtigde, .behandelaar]

    package let procedure: Int
    package let answer: String

    package init(procedure: Int, answer: String) {
        self.procedure = procedure
        self.answer = answer
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try requireText(answer)
        guard let asked = current.zienswijzen.last, asked.answeredOn == nil else { throw .nothingAsked }
        return [ZienswijzeGiven(procedure: procedure, answer: answer, on: frame.on)]
    }
}

/// Somebody gave a view.
package struct ZienswijzeGiven: ZaakEvent {
    package static let name = "zienswijze-given"
    package let procedure: Int
    package let answer: String
    package let on: CalendarDate
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            guard let last = procedure.zienswijzen.indices.last else { return }
            procedure.zienswijzen[last].answeredOn = on
            procedure.zienswijzen[last].answer = answer
        }
    }
}
