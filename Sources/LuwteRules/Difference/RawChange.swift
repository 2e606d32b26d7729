/// One place at which two trees differ, before anybody has said what that means.
struct RawChange {
    /// Keys and IDs from the top.
    var path: [String]
    /// The place in the old tree.
    var steps: [TreeStep]
    var old: YAMLNode?
    var new: YAMLNode?
    /// What the key holds, by the key table.
    var content: KeyContent
    /// Of a condition or a part of one: the groups around it, outermost first, in the tree that has it.
    var groups: [YAMLNode] = []
    /// Of a condition that stands elsewhere: the groups around it in the two versions, outermost first.
    var places: (old: [TreeGroup], new: [TreeGroup])?
    /// The same thing with its other keys, as the two versions have it.
    var oldOwner: YAMLNode?
    var newOwner: YAMLNode?

    /// The old tree with this change alone.
    func applied(to root: YAMLNode) -> YAMLNode { root.replacing(steps[...], with: new) }

    /// The last key.
    var key: String { path.last ?? "" }
}

/// Finds every place at which two trees differ, by the tables of keys that the reader uses.
struct TreeComparison {
    private(set) var changes: [RawChange] = []
    private var owners: (old: YAMLNode?, new: YAMLNode?) = (nil, nil)
    private var groups: [YAMLNode] = []

    init(old: YAMLNode, new: YAMLNode) {
        compareMaps(old, new, .top, [], [])
    }

    private mutating func note(
        _ old: YAMLNode?, _ new: YAMLNode?, _ content: KeyContent, _ path: [String], _ steps: [TreeStep]
    ) {
        changes.append(
            RawChange(
                path: path, steps: steps, old: old, new: new, content: content, groups: groups,
                oldOwner: owners.old, newOwner: owners.new))
    }

    /// Two values of one key.
    private mutating func compare(
        _ old: YAMLNode, _ new: YAMLNode, _ content: KeyContent, _ path: [String], _ steps: [TreeStep]
    ) {
        guard !old.says(new) else { return }
        switch (content, old.content, new.content) {
        case (.map(let table), .map, .map): compareMaps(old, new, table, path, steps)
        case (.either(_, _, .some(let map)), .map, .map): compare(old, new, map, path, steps)
        case (.either(_, .some(let list), _), .list, .list): compare(old, new, list, path, steps)
        case (.entries(_, let member), .map, .map): compareEntries(old, new, member, path, steps)
        case (.volume, .map, .map): compareEntries(old, new, .expression, path, steps)
        case (.list(.map(let table)), .list(let ones), .list(let others)):
            compareLists(ones, others, path, steps) { $0.compareMaps($1, $2, table, $3, $4) }
        case (.list(.free), .list(let ones), .list(let others)):
            compareLists(ones, others, path, steps) { $0.note($1, $2, .free, $3, $4) }
        case (.tree, _, _): compareTrees(old, new, path, steps)
        default: note(old, new, content, path, steps)
        }
    }

    private mutating func compareMaps(
        _ old: YAMLNode, _ new: YAMLNode, _ table: KeyTable, _ path: [String], _ steps: [TreeStep]
    ) {
        let outer = owners
        if path.count > 1 { owners = (old, new) }
        defer { owners = outer }
        for rule in table.keys {
            compareKey(old[rule.name], new[rule.name], rule.content, path + [rule.name], steps + [.key(rule.name)])
        }
    }

    private mutating func compareEntries(
        _ old: YAMLNode, _ new: YAMLNode, _ member: KeyContent, _ path: [String], _ steps: [TreeStep]
    ) {
        let (ones, others) = ((old.map ?? []).map(\.key), (new.map ?? []).map(\.key))
        let both = Set(ones).intersection(others)
        if path.count == 1, ones.filter(both.contains) != others.filter(both.contains) {
            let order = { (keys: [String]) in
                YAMLNode(content: .text(keys.joined(separator: ", "), .plain), line: old.line, column: old.column)
            }
            changes.append(
                RawChange(
                    path: path + ["volgorde"], steps: [], old: order(ones), new: order(others), content: .text))
        }
        for key in others + ones.filter({ !both.contains($0) }) {
            compareKey(old[key], new[key], member, path + [key], steps + [.key(key)])
        }
    }

    private mutating func compareKey(
        _ old: YAMLNode?, _ new: YAMLNode?, _ content: KeyContent, _ path: [String], _ steps: [TreeStep]
    ) {
        switch (old, new) {
        case (let old?, let new?): compare(old, new, content, path, steps)
        case (nil, nil): break
        default: note(old, new, content, path, steps)
        }
    }

    private mutating func compareLists(
        _ old: [YAMLNode], _ new: [YAMLNode], _ path: [String], _ steps: [TreeStep],
        _ member: (inout TreeComparison, YAMLNode, YAMLNode, [String], [TreeStep]) -> Void
    ) {
        let (ones, others) = (TreeComparison.names(of: old), TreeComparison.names(of: new))
        for (number, name) in others.enumerated() {
            let inner = path + [name]
            if let place = ones.firstIndex(of: name) {
                guard !old[place].says(new[number]) else { continue }
                member(&self, old[place], new[number], inner, steps + [.index(place)])
            } else {
                note(nil, new[number], .free, inner, steps + [.index(old.count)])
            }
        }
        for (number, name) in ones.enumerated() where !others.contains(name) {
            note(old[number], nil, .free, path + [name], steps + [.index(number)])
        }
    }

    /// What tells the members of a list apart: an ID, a kind with its first day or value, or the tests of a row.
    private static func names(of items: [YAMLNode]) -> [String] {
        var seen: [String: Int] = [:]
        return items.map { item in
            let row = item.list.map { $0.dropLast().map(\.shown).joined(separator: " | ") }
            let kind = ["soort", "stap"].compactMap { item.text($0) }.first
                .map {
                    [$0, item.text("van") ?? item.text("waarde") ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
                }
            let name = item.text("id") ?? kind ?? row ?? item.shown
            seen[name, default: 0] += 1
            let count = seen[name] ?? 1
            return count > 1 ? "\(name) (\(count))" : name
        }
    }

    // MARK: Conditions

    private mutating func compareTrees(_ old: YAMLNode, _ new: YAMLNode, _ path: [String], _ steps: [TreeStep]) {
        let (before, after) = (TreeMembers(old), TreeMembers(new))
        for member in after.members {
            let inner = path + [member.name]
            if let same = before[member.name] {
                groups = member.groups
                if same.trail != member.trail {
                    changes.append(
                        RawChange(
                            path: inner + ["plaats"], steps: [], old: same.node, new: member.node, content: .text,
                            groups: groups, places: (same.trail, member.trail), oldOwner: same.node,
                            newOwner: member.node))
                }
                compareMaps(
                    same.node, member.node, member.isGroup ? .groupItself : .leaf, inner, steps + same.steps)
            } else if !member.isGroup {
                groups = member.groups
                owners = (nil, member.node)
                note(nil, member.node, .tree, inner, steps + before.end(of: member.trail))
                owners = (nil, nil)
            }
            groups = []
        }
        for member in before.members where !member.isGroup && after[member.name] == nil {
            groups = member.groups
            owners = (member.node, nil)
            note(member.node, nil, .tree, path + [member.name], steps + member.steps)
            groups = []
            owners = (nil, nil)
        }
    }
}

extension KeyTable {
    /// A group without its members, which are compared one by one.
    fileprivate static let groupItself = KeyTable(
        group.name, group.keys.filter { !["alle", "een_van", "geen_van"].contains($0.name) })
}
