import LuwteCore
import LuwteRules

/// Records a review, or that it was missed and why.
///
/// - Source: U14, HIA-40, HIA-43, HIA-44: while care goes on after it, a review says whether that can become less.
package struct RecordToetsmoment: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .planbegeleider]

    /// As the regeling names it: `contact_3_maanden`.
    package let toetsmoment: String
    package let state: ToetsmomentState
    package let report: String
    package let bevinding: Bevinding?

    package init(
        _ toetsmoment: String, _ state: ToetsmomentState, report: String, bevinding: Bevinding? = nil
    ) {
        self.toetsmoment = toetsmoment
        self.state = state
        self.report = report
        self.bevinding = bevinding
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard case .running = zaak.phase, let indicatie = zaak.indicatie, let granted = zaak.procedures.first else {
            throw .notRunning
        }
        let planned = try frame.law.assessor(granted.regeling.id).regeling.tijdens.toetsmomenten.content ?? []
        guard planned.contains(where: { $0.id == toetsmoment }) else { throw .noSuchToetsmoment(toetsmoment) }
        switch state {
        case .held(let day):
            if day > frame.on { throw .notYet(day) }
            if bevinding == nil, day < indicatie.lastDay { throw .noBevinding }
        case .missed(let reason): try requireText(reason)
        }
        try requireText(report)
        if let bevinding { try requireText(bevinding.reason) }
        return [ToetsmomentRecorded(toetsmoment: toetsmoment, state: state, report: report, bevinding: bevinding)]
    }
}

/// A review was held, or missed with a reason.
package struct ToetsmomentRecorded: ZaakEvent {
    package static let name = "toetsmoment-recorded"
    package let toetsmoment: String
    package let state: ToetsmomentState
    package let report: String
    package let bevinding: Bevinding?
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.indicatie?.toetsmomenten[toetsmoment] = state
        guard let bevinding else { return }
        zaak.indicatie?.bevindingen[toetsmoment] = bevinding
        if bevinding.afbouw != .niet {
            zaak.indicatie?.toTaper = Indicatie.Taper(toetsmoment: toetsmoment, foundOn: header.on)
        }
    }
}
