import Yams

/// A YAML file as a tree: no scalar is interpreted, aliases are followed within a budget.
struct YAMLTree: Sendable {
    /// `nil` when the file holds nothing.
    let root: YAMLNode?

    /// The bounds on a file, so that none can exhaust memory or patience.
    enum Limit {
        /// The longest file, in bytes of UTF-8.
        static let bytes = 2_000_000
        /// The most values after all aliases are followed.
        static let nodes = 200_000
        static let depth = 100
    }

    /// - Throws: `YAMLFault` with the one thing that keeps the text from being a tree.
    init(_ text: String) throws(YAMLFault) {
        guard text.utf8.count <= Limit.bytes else { throw YAMLFault(.tooLarge) }
        if AliasKeys.mayOccur(in: text) { throw YAMLFault(.aliasAsKey) }
        let node: Node?
        do {
            node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            throw YAMLFault(error, text: text)
        }
        guard let node else {
            root = nil
            return
        }
        var walk = Walk()
        root = try walk.copy(node, depth: 1)
    }

    /// Copies what the parser made, and counts while it does: an alias is a whole tree each time.
    private struct Walk {
        var count = 0

        mutating func copy(_ node: Node, depth: Int) throws(YAMLFault) -> YAMLNode {
            count += 1
            let line = node.mark?.line ?? 0
            let column = node.mark?.column ?? 0
            guard count <= Limit.nodes else { throw YAMLFault(.tooManyNodes) }
            guard depth <= Limit.depth else { throw YAMLFault(.tooDeep, line: line, column: column) }
            switch node {
            case .scalar(let scalar):
                return YAMLNode(content: .text(scalar.string, style(scalar.style)), line: line, column: column)
            case .sequence(let sequence):
                var items: [YAMLNode] = []
                items.reserveCapacity(sequence.count)
                for item in sequence { items.append(try copy(item, depth: depth + 1)) }
                return YAMLNode(content: .list(items), line: line, column: column)
            case .mapping(let mapping):
                var entries: [YAMLEntry] = []
                entries.reserveCapacity(mapping.count)
                for (key, value) in mapping {
                    let keyLine = key.mark?.line ?? line
                    let keyColumn = key.mark?.column ?? column
                    guard case .scalar(let name) = key else {
                        throw YAMLFault(.keyIsNoText, line: keyLine, column: keyColumn)
                    }
                    count += 1
                    entries.append(
                        YAMLEntry(
                            key: name.string, line: keyLine, column: keyColumn,
                            value: try copy(value, depth: depth + 1)))
                }
                return YAMLNode(content: .map(entries), line: line, column: column)
            case .alias:
                throw YAMLFault(.unresolvedAlias, line: line, column: column)
            }
        }

        private func style(_ style: Node.Scalar.Style) -> YAMLNode.Style {
            switch style {
            case .any, .plain: .plain
            case .singleQuoted, .doubleQuoted: .quoted
            case .literal: .literal
            case .folded: .folded
            }
        }
    }
}
