/// A piece of a page, as a tree that is written out once.
///
/// Text is escaped when it is written; there is no case for text that is not. Only a ``Drawing`` of our own goes out as it is.
package enum HTML: Sendable {
    case element(StaticString, [Attribute], [HTML])
    /// An element without an end tag.
    case void(StaticString, [Attribute])
    case text(String)
    case group([HTML])
    case drawing(Drawing)
}

/// Puts pieces of a page below each other.
///
/// Strings and ``Phrase``s become escaped text, so that `li { row.title }` is safe without thinking of it.
@resultBuilder package enum HTMLBuilder {
    package static func buildExpression(_ html: HTML) -> [HTML] { [html] }
    package static func buildExpression(_ pieces: [HTML]) -> [HTML] { pieces }
    package static func buildExpression(_ text: String) -> [HTML] { [.text(text)] }
    package static func buildExpression(_ phrase: Phrase) -> [HTML] { [phrase.html] }

    package static func buildBlock() -> [HTML] { [] }
    package static func buildPartialBlock(first: [HTML]) -> [HTML] { first }
    package static func buildPartialBlock(accumulated: consuming [HTML], next: [HTML]) -> [HTML] {
        accumulated.append(contentsOf: next)
        return accumulated
    }
    package static func buildOptional(_ pieces: [HTML]?) -> [HTML] { pieces ?? [] }
    package static func buildEither(first pieces: [HTML]) -> [HTML] { pieces }
    package static func buildEither(second pieces: [HTML]) -> [HTML] { pieces }
    package static func buildArray(_ pieces: [[HTML]]) -> [HTML] { pieces.flatMap(\.self) }
}
