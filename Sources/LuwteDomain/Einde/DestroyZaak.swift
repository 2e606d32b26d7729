package import LuwteCore

/// Destroys a zaak whose term is over: its keys go, and with them all that it says.
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
        return [ZaakDestroyed(term: kept.term, keptUntil: kept.last, approvedBy: approved.approvedBy)]
    }
}

/// The zaak was destroyed: what is left is the certificate, which says of nobody anything.
package struct ZaakDestroyed: ZaakEvent {
    package static let name = "zaak-destroyed"
    /// The name of the term in the national tables.
    package let term: String
    package let keptUntil: CalendarDate
    package let approvedBy: Persoon.ID

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
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
        zaak.vernietiging?.destroyedOn = header.on
    }
}
