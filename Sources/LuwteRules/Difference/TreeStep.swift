/// One step down a YAML tree.
enum TreeStep: Hashable, Sendable {
    case key(String)
    /// From 0; one past the last means behind it.
    case index(Int)
}

extension YAMLNode {
    /// Whether the same is written, wherever it stands and however it is quoted.
    func says(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.text(let one, _), .text(let two, _)): one == two
        case (.list(let one), .list(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
        case (.map(let one), .map(let two)):
            one.count == two.count
                && one.allSatisfy { entry in other[entry.key].map { entry.value.says($0) } ?? false }
        default: false
        }
    }

    /// The tree with something else at a place; `nil` takes away what stands there.
    func replacing(_ steps: ArraySlice<TreeStep>, with node: YAMLNode?) -> YAMLNode {
        guard let step = steps.first else { return node ?? self }
        let rest = steps.dropFirst()
        switch (step, content) {
        case (.key(let key), .map(var entries)):
            let place = entries.firstIndex { $0.key == key }
            let value = rest.isEmpty ? node : place.map { entries[$0].value.replacing(rest, with: node) }
            if let place {
                let entry = entries.remove(at: place)
                if let value {
                    entries.insert(
                        YAMLEntry(key: key, line: entry.line, column: entry.column, value: value), at: place)
                }
            } else if let value {
                entries.append(YAMLEntry(key: key, line: value.line, column: value.column, value: value))
            }
            return YAMLNode(content: .map(entries), line: line, column: column)
        case (.index(let index), .list(var items)):
            if index >= items.count {
                if let node, rest.isEmpty { items.append(node) }
            } else if rest.isEmpty {
                items.remove(at: index)
                if let node { items.insert(node, at: index) }
            } else {
                items[index] = items[index].replacing(rest, with: node)
            }
            return YAMLNode(content: .list(items), line: line, column: column)
        default: return self
        }
    }
}
