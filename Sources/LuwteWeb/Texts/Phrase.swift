package import LuwteRules

/// A finished text on a page, with its language where that differs from the page's.
package struct Phrase: Sendable, Hashable {
    package let text: String
    /// `nil` when the text is in the page's language.
    package let language: Language?

    package init(_ text: String, language: Language? = nil) {
        self.text = text
        self.language = language
    }

    /// With a capital first.
    var capitalized: Phrase { Phrase(text.prefix(1).uppercased() + text.dropFirst(), language: language) }

    /// The text, marked with `lang` where a screen reader must change its voice.
    package var html: HTML {
        if let language { span(.lang(language)) { text } } else { .text(text) }
    }
}
