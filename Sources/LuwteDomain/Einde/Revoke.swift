package import LuwteCore
import LuwteRules

/// Takes a grant back.
///
/// - Source: U19, Awb 4:8: with the ground, and after a view was asked for.
package struct Revoke: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let lastDay: CalendarDate

    package init(procedure: Int, lastDay: CalendarDate) {
        self.procedure = procedure
        self.lastDay = lastDay
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie, case .running = zaak.phase else { throw .notRunning }
        guard let revision = zaak.procedure(procedure), revision.kind == .herziening,
            revision.besluit?.beslissing == .reject
        else { throw .nothingDecided }
        // A wish that is refused leaves what was granted as it was.
        guard !revision.hasApplicant else { throw .wishOnly }
        guard !revision.zienswijzen.isEmpty else { throw .noZienswijze }
        guard lastDay <= indicatie.lastDay, lastDay >= indicatie.firstDay else { throw .grantIsOver(indicatie.lastDay) }
        return [CareEnded(reason: .revoked, lastDay: lastDay)]
    }
}
