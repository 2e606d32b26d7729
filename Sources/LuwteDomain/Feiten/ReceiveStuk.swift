import LuwteCore
import LuwteRules

/// Registers a paper that came in.
package struct ReceiveStuk: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .hulpverlener, .behandelaar, .adviseur]

    package let stuk: Stuk

    package init(_ stuk: Stuk) { self.stuk = stuk }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let procedure = zaak.procedures.last else { throw .notSubmitted }
        let known = try frame.law.assessor(procedure.regeling.id).regeling.lists.bewijsstukken
        guard known.contains(where: { $0.id == stuk.id }) else { throw .noSuchStuk(stuk.id) }
        guard zaak.stukken.count < Limit.stukken.most else { throw .tooMuch(.stukken) }
        try frame.requireReceipt(stuk.receivedOn)
        return [StukReceived(stuk: stuk)] + zaak.completion(with: [], [stuk.id], on: stuk.receivedOn)
    }
}

/// A paper came in.
package struct StukReceived: ZaakEvent {
    package static let name = "stuk-received"
    package let stuk: Stuk
    package var section: Section { .medical }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.stukken.append(stuk)
    }
}
