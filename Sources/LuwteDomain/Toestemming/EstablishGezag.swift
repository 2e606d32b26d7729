import LuwteCore
import LuwteRules

/// States who has gezag.
package struct EstablishGezag: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .systeem]

    package let answer: GezagAnswer
    /// Where it comes from: `BRP`, or how a person found out.
    package let ground: String

    package init(_ answer: GezagAnswer, ground: String) {
        self.answer = answer
        self.ground = ground
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        try requireText(ground)
        return [GezagEstablished(answer: answer, ground: ground)]
    }
}

/// It was stated who has gezag.
package struct GezagEstablished: ZaakEvent {
    package static let name = "gezag-established"
    package let answer: GezagAnswer
    package let ground: String
    package var section: Section { .person }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.gezag = answer
        zaak.obtained(of: answer.holders, header)
    }
}
