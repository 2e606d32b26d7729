import LuwteCore
import LuwteRules

/// The ways in which something can come in.
package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case formulier
    case email = "e-mail"
    case post
    case balie

    /// Whether it reaches the gemeente by itself, at a moment that the machine knows.
    package var isOnline: Bool { self == .formulier }

    /// Whether it can be out of order.
    package var isElectronic: Bool { self == .formulier || self == .email }
}
