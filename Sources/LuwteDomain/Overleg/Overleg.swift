package import LuwteCore
import LuwteRules

/// A meeting of the team about a zaak.
package struct Overleg: Hashable, Sendable, Codable {
    package internal(set) var plannedOn: CalendarDate
    package internal(set) var result: Result?

    package struct Result: Hashable, Sendable, Codable {
        package let heldOn: CalendarDate
        package let attendees: [Attendee]
        /// Whether the team says yes.
        package let isInFavour: Bool
        package let motivering: String
        /// What extra support the team finds needed; `nil` when none.
        package let support: String?
        /// Who sees it otherwise, and why.
        package let dissent: [String]

        package init(
            heldOn: CalendarDate, attendees: [Attendee], isInFavour: Bool, motivering: String, support: String? = nil,
            dissent: [String] = []
        ) {
            self.heldOn = heldOn
            self.attendees = attendees
            self.isInFavour = isInFavour
            self.motivering = motivering
            self.support = support
            self.dissent = dissent
        }
    }

    /// Somebody at the meeting.
    package struct Attendee: Hashable, Sendable, Codable {
        package let id: Persoon.ID
        package let rol: String
        /// Whether this person took no part because of ties with the family.
        package let hasConflict: Bool

        package init(_ id: Persoon.ID, rol: String, hasConflict: Bool = false) {
            self.id = id
            self.rol = rol
            self.hasConflict = hasConflict
        }
    }
}
