package import LuwteRules

/// A finished text on a page, with its language where that differs from the page's.
package struct Phrase: Sendable, Hashable {
    package let text: String
    /// `nil` when the text is in the page's language, or in several.
    package let language: Language?
    /// What the text is made of, where pieces of it are in another language.
    private let pieces: [Phrase]
    /// Whether it is written as in the file of a regeling.
    private var isCode = false

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

    /// An expression or name, as it stands in the file of a regeling.
    static func code(_ text: String) -> Phrase {
        var phrase = Phrase(text, language: .nl)
        phrase.isCode = true
        return phrase
    }

    /// With a small letter first.
    var lowercased: Phrase { Phrase(text.prefix(1).lowercased() + text.dropFirst(), language: language) }

    /// With a capital first, save for code.
    var capitalized: Phrase {
        if isCode { return self }
        guard let first = pieces.firstIndex(where: { !$0.text.isEmpty }) else {
            return Phrase(text.prefix(1).uppercased() + text.dropFirst(), language: language)
        }
        var changed = pieces
        changed[first] = pieces[first].capitalized
        return Phrase(changed)
    }

    /// The text, marked with `lang` where a screen reader must change its voice.
    package var html: HTML {
        if !pieces.isEmpty { return .group(pieces.map(\.html)) }
        if isCode { return expressionCode(text) }
        let text = text.keepingDaysTogether
        return if let language, !text.isEmpty { span(.lang(language)) { text } } else { .text(text) }
    }
}

/// An expression or name of a regeling, as it is written.
///
/// It may go on at the next line behind an underscore or a full stop, and nowhere else in a word of it.
func expressionCode(_ text: String, isBelow: Bool = false) -> HTML {
    code(.class("luwte-code" + (isBelow ? " luwte-code--below" : "")), .lang(.nl), .doNotTranslate()) {
        for piece in text.split(after: ["_", "."]) {
            String(piece)
            wbr()
        }
    }
}

extension String {
    /// Its pieces, each with the sign that it ends on.
    fileprivate func split(after signs: Set<Character>) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let end = rest.firstIndex(where: signs.contains) {
            pieces.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? pieces : pieces + [rest]
    }
}
