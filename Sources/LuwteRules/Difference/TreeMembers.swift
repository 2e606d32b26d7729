/// The conditions and groups of a tree, each with its place.
struct TreeMembers {
    struct Member {
        /// The ID; of a group without one, its kind and the first condition in it.
        let name: String
        let node: YAMLNode
        let isGroup: Bool
        /// The groups around it, outermost first, by name and as they are.
        let trail: [TreeGroup]
        let groups: [YAMLNode]
        let steps: [TreeStep]
    }

    private(set) var members: [Member] = []
    private var byName: [String: Int] = [:]

    init(_ root: YAMLNode) { add(root, trail: [], groups: [], steps: []) }

    subscript(name: String) -> Member? { byName[name].map { members[$0] } }

    /// Where a new member of the innermost group of a trail comes: behind the others.
    func end(of trail: [TreeGroup]) -> [TreeStep] {
        guard let name = trail.last?.name, let group = self[name], let kind = group.node.groupKind,
            let list = group.node[kind]?.list
        else { return [.key("")] }
        return group.steps + [.key(kind), .index(list.count)]
    }

    /// `geen` in the place of a tree has no members.
    private mutating func add(_ node: YAMLNode, trail: [TreeGroup], groups: [YAMLNode], steps: [TreeStep]) {
        let kind = node.groupKind
        guard let group = node.text("id").map(TreeGroup.named) ?? kind.map({ .holding(node.firstID ?? "", kind: $0) })
        else { return }
        let name = group.name
        byName[name] = members.count
        members.append(
            Member(
                name: name, node: node, isGroup: kind != nil, trail: trail, groups: groups, steps: steps))
        guard let kind else { return }
        for (number, child) in (node[kind]?.list ?? []).enumerated() {
            add(
                child, trail: trail + [group], groups: groups + [node],
                steps: steps + [.key(kind), .index(number)])
        }
    }
}

extension YAMLNode {
    /// Of a group of conditions: the key of its members.
    var groupKind: String? { ["alle", "een_van", "geen_van"].first { self[$0] != nil } }

    fileprivate var firstID: String? {
        guard let kind = groupKind else { return text("id") }
        return (self[kind]?.list ?? []).lazy.compactMap(\.firstID).first
    }
}
