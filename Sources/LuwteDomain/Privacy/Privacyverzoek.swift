import LuwteCore
import LuwteRules

/// What somebody asks about the data that are kept of them (AVG 15 to 21).
package struct Privacyverzoek: Hashable, Sendable {
    package let right: Right
    /// The member of the family who asks; `nil` for somebody else.
    package let from: String?
    package let report: String
    package internal(set) var outcome: Outcome?

    package enum Right: String, Hashable, Sendable, Codable, CaseIterable {
        case inzage, rectificatie, wissing, beperking, overdracht
        /// AVG 21: against the use of the data, and no bezwaar against a besluit.
        case verzet
    }

    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        case ingewilligd
        case deels = "deels_ingewilligd"
        case geweigerd
    }
}
