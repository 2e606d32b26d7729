package import LuwteCore

/// Destroys a zaak whose term is over: its keys go, and with them all that it says. The advice of doctors is kept longer,
/// and goes in the same way when its own term is over.
///
/// - Source: U26, D-32: after approval by somebody else, and never while somebody disputes a besluit.
package struct DestroyZaak: ZaakAct {
    package static let capacities: Set<Capacity> = [.archivaris]

    package init() {}

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        try zaak.requireKeptLongEnough(frame)
        guard let approved = zaak.vernietiging else { throw .notApproved }
        guard approved.approvedBy != frame.by.id else { throw .samePersonTwice }
        guard let kept = try zaak.retention(frame.law) else { throw .notClosed }
        return [
            ZaakDestroyed(
                term: kept.term, keptUntil: kept.last, approvedBy: approved.approvedBy,
                rest: try zaak.longerKept(frame.law, on: frame.on))
        ]
    }
}

/// The zaak was destroyed: what is left is the certificate, which says of nobody anything.
package struct ZaakDestroyed: ZaakEvent {
    package static let name = "zaak-destroyed"
    /// The name of the term in the national tables.
    package let term: String
    package let keptUntil: CalendarDate
    package let approvedBy: Persoon.ID
    /// How long the advice of doctors is still kept; `nil` when everything is gone.
    package let rest: Retention?

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        let regeling = zaak.procedures.last.map { "\($0.regeling.id)" }
        zaak.kind = nil
        zaak.applicant = nil
        zaak.personalia = [:]
        zaak.personen = [:]
        zaak.team = nil
        zaak.behandelaar = nil
        zaak.feiten = []
        zaak.completeSubjects = []
        zaak.stukken = []
        zaak.procedures = []
        zaak.gezag = nil
        zaak.toestemmingen = []
        zaak.unsafeContacts = []
        zaak.earlier = nil
        zaak.indicatie = nil
        zaak.klachten = []
        zaak.beroepen = []
        zaak.derden = [:]
        zaak.looked = []
        if let rest {
            // It is approved anew when its own term is over.
            zaak.rest = Rest(retention: rest, regeling: regeling, destroyedOn: header.on)
            zaak.vernietiging = nil
        } else {
            zaak.rest = nil
            zaak.vernietiging?.destroyedOn = header.on
        }
    }
}
