/// What a review found of ending the care (HIA-44).
package struct Bevinding: Hashable, Sendable, Codable {
    package let afbouw: Afbouwen
    /// Whether the family's own surroundings take something on themselves.
    package let ownNetwork: Bool
    /// Why, or why not.
    package let reason: String

    /// Whether the care can become less.
    package enum Afbouwen: String, Hashable, Sendable, Codable, CaseIterable {
        case helemaal, deels, niet
    }

    package init(afbouw: Afbouwen, ownNetwork: Bool, reason: String) {
        self.afbouw = afbouw
        self.ownNetwork = ownNetwork
        self.reason = reason
    }
}
