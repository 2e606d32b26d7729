/// A place in the text of an expression.
package struct Position: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column in characters as an editor counts them (Unicode scalars), from 1.
    package let column: Int
    /// The bytes in UTF-8, from the start of the text.
    package let range: Range<Int>

    package init(line: Int, column: Int, range: Range<Int>) {
        self.line = line
        self.column = column
        self.range = range
    }

    /// The start of a text.
    package static let start = Position(line: 1, column: 1, range: 0..<0)

    /// From the start of this place to the end of `other`.
    package func through(_ other: Position) -> Position {
        Position(
            line: line, column: column,
            range: range.lowerBound..<max(range.lowerBound, range.upperBound, other.range.upperBound))
    }
}

/// A text that is no expression.
package struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as one Dutch sentence.
    package let message: String
    package let position: Position
    /// What the writer may have meant, as one Dutch sentence.
    package let suggestion: String?
    package let remark: ExpressionRemark.Name

    init(_ message: String, at position: Position, suggestion: String?, remark: ExpressionRemark.Name) {
        self.message = message
        self.position = position
        self.suggestion = suggestion
        self.remark = remark
    }

    package var description: String {
        "\(position.line):\(position.column): \(message)" + (suggestion.map { " \($0)" } ?? "")
    }
}

/// The bounds on a text, so that no text can exhaust stack, memory or patience.
package enum TextLimit {
    /// The longest text, in bytes of UTF-8.
    package static let bytes = 100_000
    /// How deep brackets, functions and conditions may stand in each other.
    package static let nesting = 200
    /// How high the tree of a text may grow: a chain of operators is a tree too.
    package static let height = 600
}
