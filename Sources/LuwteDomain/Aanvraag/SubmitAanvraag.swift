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
        guard channel.isOnline == (frame.by.capacity != .behandelaar) else { throw .paperIsRegisteredByDesk }
        guard receivedOn <= frame.on, !channel.isOnline || receivedOn == frame.on else { throw .receivedInFuture }
        let regeling = try frame.law.regeling(of: zaak.gemeente, receivedOn: receivedOn)
        let assessor = try frame.law.assessor(regeling.id)
        let received = AanvraagReceived(
            kind: kind, channel: channel, receivedOn: receivedOn, regeling: regeling, request: request)
        return try [received] + FeitenGiven.bySection(frame.signed(feiten), completeSubjects, of: assessor.regeling)
    }
}

/// The ways in which something can come in.
package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case formulier
    case email = "e-mail"
    case post
    case balie

    /// Whether it reaches the gemeente by itself, at a moment that the machine knows.
    package var isOnline: Bool { self == .formulier }
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
            zaak.personen[header.by.id] = header.by.capacity
            zaak.applicant = header.by.member
        }
        zaak.procedures.append(
            Procedure(
                number: zaak.procedures.count + 1, kind: .aanvraag, regeling: regeling, receivedOn: receivedOn,
                hasApplicant: true, request: request))
    }
}

/// Corrects the day of receipt. It is never changed without a reason, and the first one stays in the history.
///
/// - Source: D-05.
package struct CorrectReceipt: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int
    package let receivedOn: CalendarDate
    package let reason: String

    package init(procedure: Int, receivedOn: CalendarDate, reason: String) {
        self.procedure = procedure
        self.receivedOn = receivedOn
        self.reason = reason
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        _ = try zaak.requireOpen(procedure)
        try requireText(reason)
        guard receivedOn <= frame.on else { throw .receivedInFuture }
        return [ReceiptCorrected(procedure: procedure, receivedOn: receivedOn, reason: reason)]
    }
}

/// The registered day of receipt was wrong.
package struct ReceiptCorrected: ZaakEvent {
    package static let name = "receipt-corrected"
    package let procedure: Int
    package let receivedOn: CalendarDate
    package let reason: String

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.receivedOn = receivedOn }
    }
}

/// Takes back an application or an objection.
///
/// - Source: U11.
package struct Withdraw: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        _ = try zaak.requireOpen(procedure)
        return [ProcedureWithdrawn(procedure: procedure)]
    }
}

/// An application or objection was taken back.
package struct ProcedureWithdrawn: ZaakEvent {
    package static let name = "procedure-withdrawn"
    package let procedure: Int

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.stage = .withdrawn }
        if zaak.procedure(procedure)?.kind == .aanvraag { zaak.phase = .ended(.withdrawn, lastDay: nil) }
    }
}

/// - Throws: when nothing was written where a reason is asked.
func requireText(_ text: String) throws(Refusal) {
    if !text.contains(where: { !$0.isWhitespace }) { throw .reasonMissing }
}
