import LuwteCore
import LuwteRules

/// Proposes a besluit.
///
/// - Source: U8: every condition has an outcome, and for a grant the forms are complete.
package struct Propose: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .adviseur]

    package let procedure: Int
    package let beslissing: Beslissing
    package let motivering: String
    package let afwijkingen: [Afwijking]

    package init(procedure: Int, beslissing: Beslissing, motivering: String, afwijkingen: [Afwijking] = []) {
        self.procedure = procedure
        self.beslissing = beslissing
        self.motivering = motivering
        self.afwijkingen = afwijkingen
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        guard ![.incomplete, .proposed].contains(current.stage), current.isAboutCare else {
            throw .wrongStage(current.stage)
        }
        try requireText(motivering)
        let regeling = try frame.law.assessor(current.regeling.id).regeling
        try frame.requireRol(regeling.werkwijze.besluit.content?.proposer)
        let voorstel = Voorstel(
            beslissing: beslissing, motivering: motivering, afwijkingen: afwijkingen, by: frame.by.id, on: frame.on)
        try zaak.check(voorstel, of: current, frame)
        return [BesluitProposed(procedure: procedure, voorstel: voorstel)]
    }
}

/// A besluit was proposed.
package struct BesluitProposed: ZaakEvent {
    package static let name = "besluit-proposed"
    package let procedure: Int
    package let voorstel: Voorstel
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.voorstel = voorstel
            $0.stage = .proposed
        }
    }
}
