/// The conditions and groups of a tree, each with its place.
struct TreeMembers {
    struct Member {
        /// The ID; of a group without one, its kind and the first condition in it.
        let name: String
        let node: YAMLNode
        let isGroup: Bool
        /// The groups around it, outermost first, by name and as they are.
        let trail: [String]
        let groups: [YAMLNode]
        let steps: [TreeStep]

        /// Where it stands, in words.
        var place: YAMLNode {
            let words = trail.isEmpty ? "bovenaan" : trail.joined(separator: ", daarbinnen ")
            return YAMLNode(content: .text(words, .plain), line: node.line, column: node.column)
        }
    }

    private(set) var members: [Member] = []
    private var byName: [String: Int] = [:]

    init(_ root: YAMLNode) { add(root, trail: [], groups: [], steps: []) }

    subscript(name: String) -> Member? { byName[name].map { members[$0] } }

    /// Where a new member of the innermost group of a trail comes: behind the others.
    func end(of trail: [String]) -> [TreeStep] {
        guard let name = trail.last, let group = self[name], let kind = group.node.groupKind,
            let list = group.node[kind]?.list
        else { return [.key("")] }
        return group.steps + [.key(kind), .index(list.count)]
    }

    private mutating func add(_ node: YAMLNode, trail: [String], groups: [YAMLNode], steps: [TreeStep]) {
        let kind = node.groupKind
        let name = node.text("id") ?? kind.map { "\($0) met \(node.firstID ?? "")" } ?? "zonder naam"
        byName[name] = members.count
        members.append(
            Member(
                name: name, node: node, isGroup: kind != nil, trail: trail, groups: groups, steps: steps))
        guard let kind else { return }
        for (number, child) in (node[kind]?.list ?? []).enumerated() {
            add(
                child, trail: trail + [name], groups: groups + [node],
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
