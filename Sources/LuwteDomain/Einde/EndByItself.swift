import LuwteCore
import LuwteRules

/// The last day of the grant has passed: the care ends by itself, or its place was never found.
///
/// - Source: U13, U19, HIA-45, HIA-52.
package struct EndByItself: ZaakAct {
    package static let capacities: Set<Capacity> = [.systeem]

    package init() {}

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie else { throw .notRunning }
        let ended: CareEnded
        switch zaak.phase {
        case .placement: ended = CareEnded(reason: .noPlace, lastDay: nil)
        case .running: ended = CareEnded(reason: .periodOver, lastDay: indicatie.lastDay)
        case .draft, .applying, .ended, .closed: throw .notRunning
        }
        guard frame.on > indicatie.lastDay else { throw .notYet(indicatie.lastDay.next) }
        return [ended]
    }
}
