extension Regeling {
    /// Mutants of conditions that have another `gevolg`, or are tested on other days.
    func withOtherKeys() -> [Mutant] {
        RegelingIndex(self, findsThresholds: false).leaves.flatMap { leaf -> [Mutant] in
            let name = "voorwaarden.\(leaf.id)"
            var mutants = [
                mutant("\(name).gevolg \(leaf.effect.rawValue) wordt \(leaf.effect.other.rawValue)", leaf.index) {
                    $0.effect = leaf.effect.other
                }
            ]
            if leaf.moments.contains(.doorlopend) {
                mutants.append(mutant("\(name).wanneer.doorlopend weg", leaf.index) { $0.moments.remove(.doorlopend) })
            } else if leaf.changesWithTheDay, leaf.moments.contains(.aanvraag) {
                mutants.append(
                    mutant("\(name).wanneer.doorlopend erbij", leaf.index) { $0.moments.insert(.doorlopend) })
            }
            return mutants
        }
    }

    private func mutant(_ name: String, _ leaf: Int, _ change: (inout Voorwaarde) -> Void) -> Mutant {
        var mutated = self
        mutated.voorwaarden.change(leaf, change)
        if case .set(var rules) = verlenging {
            rules.voorwaarden?.change(leaf, change)
            mutated.verlenging = .set(rules)
        }
        return Mutant(name: name, regeling: mutated)
    }
}

extension Effect {
    /// What it is most easily mistaken for.
    fileprivate var other: Effect { self == .blokkeert ? .vastleggen : .blokkeert }
}

extension Voorwaarde {
    fileprivate var changesWithTheDay: Bool {
        if case .rule(let met, _, _) = content { !met.borders.isEmpty } else { false }
    }
}

extension VoorwaardeNode {
    fileprivate mutating func change(_ leaf: Int, _ change: (inout Voorwaarde) -> Void) {
        switch self {
        case .leaf(var own):
            guard own.index == leaf else { return }
            change(&own)
            self = .leaf(own)
        case .group(var group):
            for number in group.children.indices { group.children[number].change(leaf, change) }
            self = .group(group)
        }
    }
}
