package import LuwteCore
package import LuwteRules

/// Applies. An application that is not complete is an application too.
///
/// - Source: U1.
package struct SubmitAanvraag: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    /// The child that care is asked for, by its ID among the members of the family.
    package let kind: String
    package let channel: Channel
    /// The day on which it arrived; for a form that is sent online, today.
    package let receivedOn: CalendarDate
    package let request: Procedure.Request
    package let feiten: [GivenFact]
    package let completeSubjects: Set<String>

    package init(
        kind: String, channel: Channel, receivedOn: CalendarDate, request: Procedure.Request, feiten: [GivenFact],
        completeSubjects: Set<String>
    ) {
        self.kind = kind
        self.channel = channel
        self.receivedOn = receivedOn
        self.request = request
        self.feiten = feiten
        self.completeSubjects = completeSubjects
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase == .draft else { throw .alreadySubmitted }
        try zaak.requireRoom(for: feiten)
        guard channel.isOnline == (frame.by.capacity != .behandelaar) else { throw .paperIsRegisteredByDesk }
        guard receivedOn <= frame.on, !channel.isOnline || receivedOn == frame.on else { throw .receivedInFuture }
        let regeling = try frame.law.regeling(of: zaak.gemeente, receivedOn: receivedOn)
        let assessor = try frame.law.assessor(regeling.id)
        let received = AanvraagReceived(
            kind: kind, channel: channel, receivedOn: receivedOn, regeling: regeling, request: request)
        return try [received] + FeitenGiven.bySection(frame.signed(feiten), completeSubjects, of: assessor.regeling)
    }
}

/// An application came in: from its day of receipt the term runs.
package struct AanvraagReceived: ZaakEvent {
    package static let name = "aanvraag-received"
    package let kind: String
    package let channel: Channel
    package let receivedOn: CalendarDate
    package let regeling: UsedRegeling
    package let request: Procedure.Request

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.phase = .applying
        zaak.kind = kind
        if header.by.isOutside {
            zaak.personen[header.by.id] = LinkedPersoon(capacity: header.by.capacity, member: header.by.member)
            zaak.applicant = header.by.member
        }
        // What was saved before it was sent, the gemeente has from now on.
        for member in zaak.derden.keys { zaak.derden[member]?.obtainedOn = header.on }
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .aanvraag, regeling: regeling, receivedOn: receivedOn,
            hasApplicant: true, request: request)
        procedure.ontvangst = zaak.ontvangst(header, isElectronic: channel.isElectronic)
        zaak.procedures.append(procedure)
    }
}
