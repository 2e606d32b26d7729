/// The lines of a file, split when they are first asked for.
final class SourceLines {
    private let text: String
    private lazy var lines = Array(text.utf8).split(separator: lineFeed, omittingEmptySubsequences: false)
    private let lineFeed = UInt8(ascii: "\n")
    private let carriageReturn = UInt8(ascii: "\r")

    init(_ text: String) { self.text = text }

    /// - Parameter number: from 1.
    private func line(_ number: Int) -> String {
        guard lines.indices.contains(number - 1) else { return "" }
        let bytes = lines[number - 1]
        return String(decoding: bytes.last == carriageReturn ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    /// The first character from a place on that is not a blank; `nil` at the end of the line.
    func character(line: Int, column: Int) -> UnicodeScalar? {
        self.line(line).unicodeScalars.dropFirst(column - 1).first { $0 != " " && $0 != "\t" }
    }

    /// Whether the value is written between braces or brackets.
    func isFlow(_ node: YAMLNode) -> Bool {
        let first = character(line: node.line, column: node.column)
        return first == "{" || first == "["
    }

    /// The place in the file of a place in the text of `node`, both from 1.
    func place(line: Int, column: Int, in node: YAMLNode) -> (line: Int, column: Int) {
        guard case .text(_, let style) = node.content else { return (node.line, node.column) }
        switch style {
        case .plain, .quoted:
            let offset = style == .quoted ? 1 : 0
            return place(of: column, from: node.line, first: node.column + offset)
        case .literal:
            return (node.line + line, indentation(node.line + 1) + column)
        case .folded:
            return place(of: column, from: node.line + 1, first: indentation(node.line + 1) + 1)
        }
    }

    /// The place of the character `column` of a text that runs over lines, each joined to the next by one space.
    private func place(of column: Int, from line: Int, first: Int) -> (line: Int, column: Int) {
        var line = line
        var start = first
        var rest = column
        while true {
            let width = self.line(line).unicodeScalars.count - (start - 1)
            if rest <= max(width, 1) || lines.count <= line { return (line, start + rest - 1) }
            let next = indentation(line + 1) + 1
            guard self.line(line + 1).contains(where: { $0 != " " }) else { return (line, start + rest - 1) }
            rest -= width + 1
            line += 1
            start = next
            if rest < 1 { return (line, start) }
        }
    }

    private func indentation(_ number: Int) -> Int {
        line(number).prefix { $0 == " " }.count
    }
}
