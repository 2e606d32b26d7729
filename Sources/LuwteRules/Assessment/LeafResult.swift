import Feel

/// What one condition came to.
package struct LeafResult: Sendable, Hashable {
    /// The condition's ``Voorwaarde/index``.
    package let leaf: Int
    /// What it came to by itself.
    package let tested: Tested
    /// What it does in the tree: what is only recorded never counts, and what is to be discussed never refuses.
    package let counted: Tested
    /// By member, where the condition is tested for each of several.
    package let members: [Member]

    package struct Member: Sendable, Hashable {
        /// The member's ID, as in the situation; `nil` for members that may still be added.
        package let id: String?
        package let tested: Tested
    }

    init(_ leaf: PlannedLeaf, _ tested: Tested, members: [Member] = []) {
        self.leaf = leaf.index
        self.tested = tested
        self.members = members
        counted = tested.counted(leaf.effect, by: leaf.index)
    }
}

extension Tested {
    /// What an outcome does in the tree, by the effect that the regeling gives it.
    func counted(_ effect: Effect, by leaf: Int) -> Tested {
        switch effect {
        case .blokkeert: self
        case .bespreken: outcome == .nietVervuld ? .toJudge(WaitingSet(.oordeel(leaf, member: 0))) : self
        case .vastleggen: .notApplicable
        case .deelValtAf: outcome == .nietVervuld ? .notApplicable : self
        }
    }
}
