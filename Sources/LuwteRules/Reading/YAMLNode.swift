/// One value of a YAML file, with its place; every scalar is text.
struct YAMLNode: Sendable {
    let content: Content
    /// From 1.
    let line: Int
    /// From 1, in characters.
    let column: Int

    enum Content: Sendable {
        case text(String, Style)
        case list([YAMLNode])
        case map([YAMLEntry])
    }

    /// How a text is written.
    enum Style: Sendable {
        case plain
        case quoted
        /// After `|`: line breaks are kept.
        case literal
        /// After `>`: line breaks are spaces.
        case folded
    }

    /// The text; `nil` for a list or a map.
    var text: String? {
        if case .text(let text, _) = content { text } else { nil }
    }

    /// Whether nothing stands there: no text, or empty quotes.
    var isEmpty: Bool { text?.isEmpty ?? false }

    var list: [YAMLNode]? {
        if case .list(let items) = content { items } else { nil }
    }

    /// The members of a list; one value stands for a list of that one.
    var members: [YAMLNode] { list ?? (isEmpty ? [] : [self]) }

    var map: [YAMLEntry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    /// The entry of a map under `key`.
    func entry(_ key: String) -> YAMLEntry? { map?.first { $0.key == key } }

    /// The value of a map under `key`.
    subscript(key: String) -> YAMLNode? { entry(key)?.value }

    /// The value under `key` where it is there and not empty.
    func filled(_ key: String) -> YAMLNode? { self[key].flatMap { $0.isEmpty ? nil : $0 } }

    /// The text under `key` where it is there and not empty.
    func text(_ key: String) -> String? { filled(key)?.text }

    /// The texts under `key`: of a list, or of one text.
    func texts(_ key: String) -> [String] { self[key]?.members.compactMap(\.text) ?? [] }
}

/// A key with its value.
struct YAMLEntry: Sendable {
    let key: String
    let line: Int
    let column: Int
    let value: YAMLNode
}
