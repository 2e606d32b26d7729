/// One piece of a document that people read: what it is, not how it looks.
package enum DocumentBlock: Sendable, Hashable {
    /// From 1, the title of the whole.
    case heading(String, level: Int)
    case paragraph(String)
    /// A few words from a source, with where they stand.
    case quote(String)
    case bullets([String])
    /// An expression or another text as it is written, after a word for what it is.
    case code(String, label: String)
    case table(header: [String], rows: [[String]])

    /// As Markdown, with an empty line between blocks.
    package static func markdown(_ blocks: [DocumentBlock]) -> String {
        blocks.map(\.markdown).joined(separator: "\n\n") + "\n"
    }

    /// As plain text, 100 characters wide, for a terminal.
    package static func plain(_ blocks: [DocumentBlock]) -> String {
        blocks.map(\.plain).joined(separator: "\n\n") + "\n"
    }

    private var markdown: String {
        switch self {
        case .heading(let text, let level): String(repeating: "#", count: level) + " " + text
        case .paragraph(let text): text
        case .quote(let text): "> " + text
        case .bullets(let items): items.map { "- " + $0 }.joined(separator: "\n")
        case .code(let text, let label): "\(label): `\(text)`"
        case .table(let header, let rows):
            ([header, header.map { _ in "---" }] + rows)
                .map { "| " + $0.map(DocumentBlock.cell).joined(separator: " | ") + " |" }.joined(separator: "\n")
        }
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private var plain: String {
        switch self {
        case .heading(let text, let level):
            text + "\n" + String(repeating: level == 1 ? "=" : level == 2 ? "-" : "\u{00B7}", count: text.count)
        case .paragraph(let text): DocumentBlock.wrapped(text, first: "", rest: "")
        case .quote(let text): DocumentBlock.wrapped(text, first: "    ", rest: "    ")
        case .bullets(let items):
            items.map { DocumentBlock.wrapped($0, first: "  - ", rest: "    ") }.joined(separator: "\n")
        case .code(let text, let label): DocumentBlock.wrapped("\(label): \(text)", first: "    ", rest: "      ")
        case .table(let header, let rows): DocumentBlock.aligned([header] + rows)
        }
    }

    private static func aligned(_ rows: [[String]]) -> String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        guard widths.reduce(2 * widths.count, +) <= 110 else { return listed(rows) }
        var lines = rows.map { row in
            var line =
                "  "
                + zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
        lines.insert("  " + widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
        return lines.joined(separator: "\n")
    }

    /// A table that is too wide: each row as a point, each cell after its heading.
    private static func listed(_ rows: [[String]]) -> String {
        let header = rows.first ?? []
        return rows.dropFirst().map { row in
            let cells = zip(header, row).filter { !$0.1.isEmpty }.map { "\($0.0.uppercasedFirst): \($0.1)" }
            return cells.enumerated().map { number, cell in
                wrapped(cell, first: number == 0 ? "  - " : "    ", rest: "      ")
            }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func wrapped(_ text: String, first: String, rest: String) -> String {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > 100 {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
