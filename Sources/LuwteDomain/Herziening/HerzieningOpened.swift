package import LuwteCore

/// A revision was opened.
package struct HerzieningOpened: ZaakEvent {
    package static let name = "herziening-opened"
    package let regeling: UsedRegeling
    package let openedOn: CalendarDate
    package let hasApplicant: Bool
    package let reason: String
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        // It begins with everything that what runs now rests on, the wanted days among it.
        let before = zaak.lastGranted
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .herziening, regeling: regeling, receivedOn: openedOn,
            hasApplicant: hasApplicant, request: before?.request ?? .init())
        if let before {
            procedure.oordelen = before.oordelen
            procedure.formulieren = before.formulieren
            procedure.advies = before.advies
            procedure.answers = before.answers
            procedure.consult = before.consult
        }
        if hasApplicant { procedure.ontvangst = zaak.ontvangst(header) }
        zaak.procedures.append(procedure)
        zaak.indicatie?.toTaper = nil
    }
}
