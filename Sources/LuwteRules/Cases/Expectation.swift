import Feel

/// One difference between what a worked case expects and what came of it.
package struct Mismatch: Sendable, Hashable, CustomStringConvertible {
    package let place: Place
    /// The keys from `verwacht`, joined by dots.
    package let path: String
    package let expected: String
    package let found: String

    package var description: String { "\(place): \(path): verwacht \(expected), gekregen \(found)" }
}

extension WorkedCase {
    /// What is different from what the file expects; empty when nothing is.
    ///
    /// Only what is written is compared. Lists must be the same, except those that may hold more than is written.
    package func mismatches(with report: Report) -> [Mismatch] {
        guard let expected else { return [] }
        var found: [Mismatch] = []
        compare(expected, with: report, path: "", into: &found)
        return found
    }

    /// Lists of which a case names some members.
    private static let contained: Set<String> = [
        "oordelen_nodig", "niet_ingevuld", "lezingen", "beslissend", "kantelpunten",
    ]

    private func compare(_ node: YAMLNode, with report: Report?, path: String, into found: inout [Mismatch]) {
        switch (node.content, report) {
        case (.map(let entries), .map?):
            for entry in entries {
                let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
                compare(entry.value, with: report?[entry.key], path: inner, into: &found)
            }
        case (.list(let items), .list(let values)?) where Self.contained.contains(path):
            for item in items where !values.contains(.text(item.text ?? "")) {
                note(item, path, expected: item.text ?? "", found: values.map(\.shown).joined(separator: ", "), &found)
            }
        case (.list(let items), .list(let values)?) where path.hasPrefix("wacht_op."):
            let wanted = Set(items.compactMap(\.text))
            let got = Set(values.map(\.shown))
            if wanted != got {
                note(
                    node, path, expected: wanted.sorted().joined(separator: ", "),
                    found: got.sorted().joined(separator: ", "), &found)
            }
        case (.list(let items), .list(let values)?):
            if items.count != values.count {
                note(node, path, expected: "\(items.count) delen", found: report?.shown ?? "", &found)
            }
            for (number, pair) in zip(items, values).enumerated() {
                compare(pair.0, with: pair.1, path: "\(path)[\(number)]", into: &found)
            }
        case (.text(let text, _), .text(let value)?):
            if !Self.isSame(text, value) { note(node, path, expected: text, found: value, &found) }
        default:
            note(
                node, path, expected: node.text ?? "een \(node.list == nil ? "groep" : "lijst")",
                found: report?.shown ?? "niets", &found)
        }
    }

    private func note(
        _ node: YAMLNode, _ path: String, expected: String, found value: String, _ found: inout [Mismatch]
    ) {
        found.append(
            Mismatch(
                place: Place(file: place.file, line: node.line, column: node.column), path: path,
                expected: expected.isEmpty ? "niets" : expected, found: value.isEmpty ? "niets" : value))
    }

    /// The same text, or the same number written otherwise.
    private static func isSame(_ text: String, _ other: String) -> Bool {
        if text == other { return true }
        guard let one = Decimal128(text), let two = Decimal128(other) else { return false }
        return one == two
    }
}

extension Report {
    /// On one line.
    var shown: String {
        switch self {
        case .text(let text): text
        case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") + "}"
        }
    }
}

extension YAMLNode {
    /// On one line.
    var shown: String {
        switch content {
        case .text(let text, _): text
        case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") + "}"
        }
    }
}
