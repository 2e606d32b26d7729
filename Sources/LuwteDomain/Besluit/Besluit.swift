package import LuwteCore
import LuwteRules

/// A besluit as it was taken.
package struct Besluit: Hashable, Sendable, Codable {
    package let beslissing: Beslissing
    package let motivering: String
    package let afwijkingen: [Afwijking]
    /// What each condition came to on that day, by ID.
    package let outcomes: [String: String]
    /// What fixed the last day: the line of the regeling, or the wish of the family.
    package let endCause: String?
    package let signer: Persoon.ID
    package let on: CalendarDate
}
