/// The smallest part of a text that means something.
struct Token {
    enum Kind: Equatable {
        /// Digits, as written.
        case number
        /// A quoted text; `text` has it without quotes and escapes.
        case string
        /// A quoted text behind `@`.
        case temporal
        /// One word of a name, or a keyword.
        case word
        case symbol
        case end
    }

    let kind: Kind
    let text: String
    let position: Position
    /// Whether white space or a comment stands before it.
    let isSpaced: Bool
}

/// Words that a name does not start with and that end a name made of several words.
enum Keyword {
    static let all: Set<String> = [
        "and", "or", "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "between",
        "instance", "function", "external", "true", "false", "null",
    ]
    static let literals: Set<String> = ["true", "false", "null"]
}
