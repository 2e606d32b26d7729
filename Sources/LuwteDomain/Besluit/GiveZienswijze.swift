package import LuwteCore
import LuwteRules

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
        let current = try zaak.requireOpen(procedure, claims: true)
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
