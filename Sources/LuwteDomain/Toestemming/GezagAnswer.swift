import LuwteCore
import LuwteRules

/// Who has gezag over the child, as the BRP answers it or a person states it.
package struct GezagAnswer: Hashable, Sendable, Codable {
    package let kind: Kind
    /// The members who have it, as far as they are known.
    package let holders: [String]

    /// The kinds of the BRP.
    ///
    /// - Source: Haal Centraal BRP Personen bevragen, `gezag`.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case gezamenlijkOuderlijkGezag = "GezamenlijkOuderlijkGezag"
        case eenhoofdigOuderlijkGezag = "EenhoofdigOuderlijkGezag"
        /// A parent with somebody who is no parent.
        case gezamenlijkGezag = "GezamenlijkGezag"
        case voogdij = "Voogdij"
        case tijdelijkGeenGezag = "TijdelijkGeenGezag"
        case gezagNietTeBepalen = "GezagNietTeBepalen"

        /// How many people have it; `nil` when the register leaves that open.
        fileprivate var count: Int? {
            switch self {
            case .gezamenlijkOuderlijkGezag, .gezamenlijkGezag: 2
            case .eenhoofdigOuderlijkGezag: 1
            case .voogdij, .tijdelijkGeenGezag, .gezagNietTeBepalen: nil
            }
        }
    }

    package init(_ kind: Kind, _ holders: [String]) {
        self.kind = kind
        self.holders = holders
    }

    /// Those who must consent; `nil` when a person has to find out who they are.
    package var toAsk: [String]? {
        switch kind {
        case .tijdelijkGeenGezag, .gezagNietTeBepalen: nil
        case .voogdij: holders.isEmpty ? nil : holders
        case .gezamenlijkOuderlijkGezag, .eenhoofdigOuderlijkGezag, .gezamenlijkGezag:
            holders.count == kind.count ? holders : nil
        }
    }
}
