extension ChangeDirection {
    /// A condition that was added, taken away, or has another key.
    func ofCondition(_ change: RawChange, name: String) -> Direction? {
        let place = ConditionPlace(change)
        let depth = change.path[0] == "voorwaarden" ? 2 : 3
        guard change.path.count > depth else {
            // A condition that is new, or gone.
            guard let node = change.new ?? change.old, place.counts(node) else { return nil }
            let stricter: Direction? =
                place.isConjunctive
                ? .strenger : place.isAlternative && place.hasLastingSibling(besides: name) ? .soepeler : nil
            return change.old == nil ? stricter : stricter?.reversed
        }
        guard place.counts(change.oldOwner), place.counts(change.newOwner) || change.key == "gevolg" else { return nil }
        switch change.key {
        case "vervuld_als" where change.old != nil && change.new != nil:
            return narrower(change, is: place.isTurned ? .soepeler : .strenger)
        case "niet_vervuld_als" where change.old != nil && change.new != nil:
            return narrower(change, is: place.isTurned ? .strenger : .soepeler)
        case _ where !place.isConjunctive || !place.hasLastingSibling(besides: name): return nil
        case "alleen_als": return narrower(change, is: .soepeler)
        case "wanneer" where change.old != nil && change.new != nil: return isMore(change, .strenger)
        case "bewijs" where !place.isTurned: return isMore(change, .strenger)
        case "gevolg" where !place.isTurned: return ofEffect(change)
        default: return nil
        }
    }

    /// From blocking through discussing to noting down, each looser than the one before.
    private func ofEffect(_ change: RawChange) -> Direction? {
        let order: [String] = [Effect.blokkeert, .bespreken, .vastleggen].map(\.rawValue)
        guard let before = order.firstIndex(of: change.old?.text ?? order[0]),
            let after = order.firstIndex(of: change.new?.text ?? order[0]), before != after
        else { return nil }
        return after > before ? .soepeler : .strenger
    }
}

/// Where a condition stands in the tree, as far as it decides what a change of it does.
struct ConditionPlace {
    let groups: [YAMLNode]

    init(_ change: RawChange) { groups = change.groups }

    private var kinds: [String] { groups.compactMap(\.groupKind) }

    /// Whether an odd number of groups around it turns its outcome round.
    var isTurned: Bool { !kinds.filter { $0 == "geen_van" }.count.isMultiple(of: 2) }

    /// Whether one more condition can only make the whole harder to meet: every group asks for all of its members, and
    /// only the innermost turns them round.
    var isConjunctive: Bool { kinds.dropLast().allSatisfy { $0 == "alle" } && kinds.last != "een_van" && isCounting }

    /// Whether it is one of several alternatives of a group that must itself be met.
    var isAlternative: Bool { kinds.dropLast().allSatisfy { $0 == "alle" } && kinds.last == "een_van" && isCounting }

    /// Whether what the groups come to counts at all, and always.
    private var isCounting: Bool { groups.allSatisfy { $0["gevolg"] == nil && $0["voor"] == nil } }

    /// Whether a condition does anything to the outcome.
    func counts(_ node: YAMLNode?) -> Bool {
        guard let effect = node?.text("gevolg") else { return isCounting }
        return isCounting && (effect == Effect.blokkeert.rawValue || effect == Effect.bespreken.rawValue)
    }

    /// Whether a group keeps a condition that always applies, so that it never falls away as a whole.
    func hasLastingSibling(besides name: String) -> Bool {
        guard let group = groups.last, let kind = group.groupKind else { return false }
        let siblings = group[kind]?.list ?? []
        if siblings.contains(where: { $0.text("id") != name && $0.alwaysApplies }) { return true }
        guard kind != "een_van", let root = groups.first, let rootKind = root.groupKind, rootKind == "alle" else {
            return false
        }
        return (root[rootKind]?.list ?? []).contains { $0.text("id") != name && $0.alwaysApplies }
    }
}

extension YAMLNode {
    /// Whether a condition applies whatever the facts, on application and on extension.
    fileprivate var alwaysApplies: Bool {
        guard groupKind == nil, self["alleen_als"] == nil, self["voor"] == nil, self["geldt_in"] == nil else {
            return false
        }
        let moments = texts("wanneer")
        return text("gevolg") == nil
            && (moments.isEmpty || moments.contains("aanvraag") || moments.contains("verlenging"))
    }
}
