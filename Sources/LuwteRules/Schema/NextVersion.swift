package import LuwteCore

/// The text of a version that follows another one: the same, but for what it replaces and from when it holds.
package enum NextVersion {
    /// - Parameters:
    ///   - text: the old file, without mistakes.
    ///   - replaced: the file name of the old version, without its ending.
    ///   - firstDay: when the new version holds from; `nil` leaves it empty.
    package static func text(of text: String, replacing replaced: String, firstDay: CalendarDate?) -> String {
        guard let header = (try? YAMLTree(text))?.root?["regeling"]?.map else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let edits = [
            ("vervangt", "vervangt: \(replaced)"),
            ("geldig", "geldig: { van: \(firstDay?.iso ?? "\"\""), tot: \"\" }"),
        ]
        let places = edits.compactMap { key, line in
            header.first { $0.key == key }.map { (entry: $0, line: line) }
        }
        for place in places.sorted(by: { $0.entry.line > $1.entry.line }) {
            let first = place.entry.line - 1
            var last = (header.map(\.line).filter { $0 > place.entry.line }.min() ?? lastLine(of: place.entry) + 1) - 2
            // Comments and empty lines above the next key belong to that one.
            while last > first, isAside(lines[last]) { last -= 1 }
            lines.replaceSubrange(
                first...last, with: [String(repeating: " ", count: place.entry.column - 1) + place.line])
        }
        return lines.joined(separator: "\n")
    }

    private static func isAside(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return text.isEmpty || text.hasPrefix("#")
    }

    private static func lastLine(of entry: YAMLEntry) -> Int {
        func last(_ node: YAMLNode) -> Int {
            switch node.content {
            case .text: node.line
            case .list(let items): items.map(last).max() ?? node.line
            case .map(let entries): entries.map { last($0.value) }.max() ?? node.line
            }
        }
        return max(entry.line, last(entry.value))
    }
}
