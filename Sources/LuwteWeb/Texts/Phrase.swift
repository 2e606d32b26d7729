package import LuwteRules

/// A finished text on a page, with its language where that differs from the page's.
package struct Phrase: Sendable, Hashable {
    package let text: String
    /// `nil` when the text is in the page's language, or in several.
    package let language: Language?
    /// What the text is made of, where pieces of it are in another language.
    private let pieces: [Phrase]

    package init(_ text: String, language: Language? = nil) {
        self.text = text
        self.language = language
        pieces = []
    }

    /// Several texts on one line, each in its own language.
    package init(_ pieces: [Phrase]) {
        text = pieces.map(\.text).joined()
        language = nil
        self.pieces = pieces.contains { $0.language != nil || !$0.pieces.isEmpty } ? pieces : []
    }

    /// With a capital first.
    var capitalized: Phrase { Phrase(text.prefix(1).uppercased() + text.dropFirst(), language: language) }

    /// The text, marked with `lang` where a screen reader must change its voice.
    package var html: HTML {
        if !pieces.isEmpty { return .group(pieces.map(\.html)) }
        return if let language { span(.lang(language)) { text } } else { .text(text) }
    }
}
