import Feel

/// The tree of conditions with what each part came to.
package indirect enum TreeResult: Sendable, Hashable {
    case leaf(LeafResult)
    case group(Group)
    /// A condition that is not tested at this moment.
    case notNow(leaf: Int)

    package struct Group: Sendable, Hashable {
        package let id: String?
        package let kind: VoorwaardeNode.Kind
        package let tested: Tested
        package let children: [TreeResult]
    }

    /// What it does in the group above.
    var counted: Tested {
        switch self {
        case .leaf(let result): result.counted
        case .group(let group): group.tested
        case .notNow: .notApplicable
        }
    }

    /// What it is made of; empty for a condition.
    var children: [TreeResult] {
        if case .group(let group) = self { group.children } else { [] }
    }

    /// What a condition in it came to; `nil` when it was not tested at this moment.
    func result(of leaf: Int) -> LeafResult? {
        switch self {
        case .leaf(let result): result.leaf == leaf ? result : nil
        case .group(let group): group.children.lazy.compactMap { $0.result(of: leaf) }.first
        case .notNow: nil
        }
    }

    /// The conditions in it, in order; those that are not tested at this moment left out.
    package var leaves: [LeafResult] {
        var leaves: [LeafResult] = []
        forEachLeaf { leaves.append($0) }
        return leaves
    }

    /// Does something with each condition in it, in order; those that are not tested at this moment left out.
    func forEachLeaf(_ body: (LeafResult) -> Void) {
        switch self {
        case .leaf(let result): body(result)
        case .group(let group): for child in group.children { child.forEachLeaf(body) }
        case .notNow: return
        }
    }
}

extension Board {
    /// Tests a tree; `result` gives what a condition came to.
    func test(_ node: PlannedNode, leaf result: (PlannedLeaf) -> LeafResult?) -> TreeResult {
        switch node {
        case .leaf(let leaf):
            return result(leaf).map(TreeResult.leaf) ?? .notNow(leaf: leaf.index)
        case .group(let group):
            var together = Together(group.kind)
            let children = group.children.map { child in
                let result = test(child, leaf: result)
                together.add(result.counted)
                return result
            }
            return .group(
                TreeResult.Group(
                    id: group.id, kind: group.kind, tested: gated(together.tested, group), children: children))
        }
    }

    private func gated(_ tested: Tested, _ group: PlannedGroup) -> Tested {
        let result: Tested
        switch applies(group.onlyIf) {
        case .yes: result = tested
        case .no: return .notApplicable
        case .open(var waiting):
            if let more = tested.waiting { waiting.formUnion(more) }
            result = .open(waiting)
        case .broken: return .broken
        }
        return result.counted(group.effect, by: group.firstLeaf)
    }
}
