package import LuwteCore
import LuwteRules

/// What the adviser concludes; the reasons stay in the advice.
package struct Advies: Hashable, Sendable, Codable {
    /// By the name that expressions use: `dagdelen_per_week`, `tot`.
    package let values: [String: String]
    package let conclusion: String
    package let by: Persoon.ID
    package let on: CalendarDate

    /// Puts the values where the regeling reads them; what it does not know is passed by.
    func tell(_ situation: inout Situation) { situation.tellAdvies(values) }
}
