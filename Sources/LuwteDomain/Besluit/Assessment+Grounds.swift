import LuwteRules

/// What stands between an assessment and a besluit.
struct Grounds {
    let assessor: Assessor
    /// What the besluit departs from, with a motive.
    let deviated: Set<String>

    /// The conditions that still have no outcome and can matter: in a group that asks for one of several and has it, the
    /// others may stay open.
    func open(_ node: TreeResult) -> [String] {
        switch node {
        case .notNow: return []
        case .leaf(let leaf):
            let id = assessor.voorwaarde(leaf).id
            return leaf.counted.outcome.isSettled || deviated.contains(id) ? [] : [id]
        case .group(let group):
            let outcome = group.tested.outcome
            if outcome == .nietVanToepassing || group.kind == .eenVan && outcome == .vervuld { return [] }
            return group.children.flatMap(open)
        }
    }

    /// The conditions that stand in the way of a grant.
    func failing(_ node: TreeResult) -> [String] {
        switch node {
        case .notNow: return []
        case .leaf(let leaf):
            let id = assessor.voorwaarde(leaf).id
            return leaf.counted.outcome == .nietVervuld && !deviated.contains(id) ? [id] : []
        case .group(let group):
            guard group.tested.outcome == .nietVervuld else { return [] }
            switch group.kind {
            case .alle: return group.children.flatMap(failing)
            case .eenVan:
                let all = ids(node)
                return all.contains(where: deviated.contains) ? [] : Array(all.prefix(1))
            case .geenVan:
                return group.children.flatMap { child in
                    child.outcome == .vervuld ? ids(child).filter { !deviated.contains($0) } : []
                }
            }
        }
    }

    /// The conditions that a rejection can rest on: those that fail, those to be discussed included.
    func rejecting(_ node: TreeResult) -> [String] {
        failing(node)
            + node.leaves.filter { leaf in
                leaf.tested.outcome == .nietVervuld && assessor.voorwaarde(leaf).effect == .bespreken
            }.map { assessor.voorwaarde($0).id }
    }

    private func ids(_ node: TreeResult) -> [String] { node.leaves.map { assessor.voorwaarde($0).id } }
}

extension TreeResult {
    fileprivate var outcome: Outcome? {
        switch self {
        case .leaf(let leaf): leaf.counted.outcome
        case .group(let group): group.tested.outcome
        case .notNow: nil
        }
    }
}

extension Outcome {
    /// Whether nobody has to tell or judge anything more.
    fileprivate var isSettled: Bool {
        switch self {
        case .vervuld, .nietVervuld, .nietVanToepassing: true
        case .onbekend, .teBeoordelen, .fout: false
        }
    }
}
