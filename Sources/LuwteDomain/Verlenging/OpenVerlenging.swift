package import LuwteCore
import LuwteRules

/// Opens an extension: a parent asks for it, and a term runs, or a worker takes it up.
///
/// - Source: U16: before the end. A worker opens one only while the regeling leaves one; whoever applies for one too many
///   applied all the same, and gets the answer of a person.
package struct OpenVerlenging: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar]

    /// Whether somebody applied for it; a worker who registers a letter says so.
    package let isAskedFor: Bool
    package let receivedOn: CalendarDate
    package let request: Procedure.Request

    package init(isAskedFor: Bool, receivedOn: CalendarDate, request: Procedure.Request = .init()) {
        self.isAskedFor = isAskedFor
        self.receivedOn = receivedOn
        self.request = request
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard case .running(let number) = zaak.phase, let indicatie = zaak.indicatie else { throw .notRunning }
        try frame.requireReceipt(receivedOn)
        guard receivedOn <= indicatie.lastDay else { throw .grantIsOver(indicatie.lastDay) }
        if zaak.procedures.contains(where: { $0.kind == .verlenging && $0.stage.isOpen }) { throw .alreadyOpen }
        let hasApplicant = isAskedFor || frame.by.capacity != .behandelaar
        let used =
            hasApplicant
            ? try frame.law.regeling(of: zaak.gemeente, receivedOn: receivedOn) : zaak.procedures[0].regeling
        if !hasApplicant {
            guard let rules = try frame.law.assessor(used.id).regeling.verlenging.content else {
                throw .noExtensionPossible
            }
            if case .set(let most) = rules.count, number >= most { throw .extensionsUsedUp(most) }
        }
        return [
            VerlengingOpened(
                regeling: used, receivedOn: receivedOn, hasApplicant: hasApplicant, request: request)
        ]
    }
}

/// An extension was asked for, or taken up.
package struct VerlengingOpened: ZaakEvent {
    package static let name = "verlenging-opened"
    package let regeling: UsedRegeling
    package let receivedOn: CalendarDate
    package let hasApplicant: Bool
    package let request: Procedure.Request

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        var procedure = Procedure(
            number: zaak.procedures.count + 1, kind: .verlenging, regeling: regeling, receivedOn: receivedOn,
            hasApplicant: hasApplicant, request: request)
        // What was judged before counts until a fact that it rests on changes, or somebody judges anew.
        procedure.oordelen = zaak.procedures.last { $0.isAboutCare }?.oordelen ?? [:]
        procedure.formulieren = zaak.procedures.last { $0.isAboutCare }?.formulieren ?? []
        if hasApplicant { procedure.ontvangst = zaak.ontvangst(header) }
        zaak.procedures.append(procedure)
    }
}
