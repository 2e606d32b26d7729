import Feel

/// Groups of which one member must hold, and conditions that can fall away.
extension RegelingReading {
    /// Each `een_van` must have a member that always applies, or its own `alleen_als`.
    func checkGrounds(_ node: VoorwaardeNode) {
        guard case .group(let group) = node else { return }
        for child in group.children { checkGrounds(child) }
        guard group.kind == .eenVan, group.onlyIf == nil, !group.children.isEmpty,
            group.children.allSatisfy(mayFallAway), !isExhaustive(group.children.compactMap(guardOf))
        else { return }
        report(.groundsFallAway, at: group.place)
    }

    private func mayFallAway(_ node: VoorwaardeNode) -> Bool {
        switch node {
        case .leaf(let leaf): return leaf.onlyIf != nil || !leaf.gemeenten.isEmpty || leaf.effect == .vastleggen
        case .group(let group):
            if group.onlyIf != nil || group.effect == .vastleggen { return true }
            return group.children.allSatisfy(mayFallAway) && !isExhaustive(group.children.compactMap(guardOf))
        }
    }

    private func guardOf(_ node: VoorwaardeNode) -> Syntax? {
        switch node {
        case .leaf(let leaf): leaf.gemeenten.isEmpty ? leaf.onlyIf?.expression.syntax : nil
        case .group(let group): group.onlyIf?.expression.syntax
        }
    }

    /// Whether one of these always holds: something and its opposite, or every choice of a fact.
    private func isExhaustive(_ guards: [Syntax]) -> Bool {
        let shapes = Set(guards.map(\.shape))
        for case .call(let function, let arguments) in guards.map(\.kind)
        where function.kind == .name("not") && arguments.count == 1 {
            if shapes.contains(arguments[0].value.shape) { return true }
        }
        var chosen: [String: Set<String>] = [:]
        for case .comparison(.equal, let left, let right) in guards.map(\.kind) {
            if let name = left.dottedName, case .name(let word) = right.kind { chosen[name, default: []].insert(word) }
        }
        return chosen.contains { name, words in
            guard let fact = draft.facts.first(where: { $0.fullName == name }), case .choice(let choices) = fact.answer,
                fact.onlyIf == nil
            else { return false }
            return choices.allSatisfy { words.contains($0.id) }
        }
    }
}
