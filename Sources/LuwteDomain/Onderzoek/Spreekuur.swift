package import LuwteCore
import LuwteRules

/// A consultation with parent and child. It never moves the day of the besluit (rule D-11).
package struct Spreekuur: Hashable, Sendable, Codable {
    package internal(set) var plannedOn: CalendarDate
    /// An invitation by phone is noted as such.
    package let invitedBy: Invitation
    package internal(set) var outcome: SpreekuurOutcome?

    package enum Invitation: String, Hashable, Sendable, Codable, CaseIterable {
        case brief, telefoon
    }
}

/// What became of an appointment.
package enum SpreekuurOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    case held = "gehouden"
    case noShow = "niet_verschenen"
    case cancelled = "afgezegd"
}
