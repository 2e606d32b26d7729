/// The words of terms, amounts, expressions and comparisons in one language.
///
/// These themselves have no words: a step of a sum is a case with its values, and says so in any language.
package struct RuleTexts: Sendable {
    package let language: Language
    /// In this language, or in Dutch what is not translated.
    private let texts: [String: String]

    /// Every place that a text of the rules must stand at.
    package static let paths: [String] =
        paths(of: RuleTextKey.self) + nounPaths + paths(of: ExpressionText.self) + paths(of: FileKey.self)
        + casePaths + differencePaths

    static func paths<Place: RuleTextPlace>(of places: Place.Type) -> [String] { Place.allCases.map(\.path) }

    /// - Parameters:
    ///   - dutch: the content of `teksten/nl.yaml`, by path; it must hold every key.
    ///   - own: the same of the file in this language.
    /// - Throws: ``TextsFault`` for a Dutch text that is missing.
    package init(language: Language, dutch: [String: String], own: [String: String]) throws(TextsFault) {
        var texts: [String: String] = [:]
        for path in Self.paths {
            guard let text = own[path] ?? dutch[path] else { throw TextsFault(line: 0, problem: .missing(path)) }
            texts[path] = text
        }
        self.language = language
        self.texts = texts
    }

    /// In Dutch, from the content of `teksten/nl.yaml`.
    ///
    /// - Throws: ``TextsFault`` for what cannot be read, and a text that is missing.
    package init(dutch file: String) throws(TextsFault) {
        let dutch = try TextsReader(file).texts
        try self.init(language: .nl, dutch: dutch, own: dutch)
    }

    /// The text under a key, with `{name}` replaced by the value of that name.
    package func callAsFunction(_ key: RuleTextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        TextTemplate.fill(text(at: key), values)
    }

    /// The word for one of a list of values.
    package func word(_ place: some RuleTextPlace) -> String { text(at: place) }

    /// The text at a place, with values in which words of the regeling may stand.
    func wording(at place: some RuleTextPlace, _ values: KeyValuePairs<String, Wording> = [:]) -> Wording {
        let pieces = TextTemplate.pieces(of: text(at: place)).flatMap { piece -> [Wording.Piece] in
            switch piece {
            case .text(let text): [.said(String(text))]
            case .name(let name): values.first { $0.key == name }?.value.pieces ?? [.said("{\(name)}")]
            }
        }
        return Wording(pieces: pieces)
    }

    private func text(at place: some RuleTextPlace) -> String { texts[place.path] ?? place.path }
}

/// Texts with a place between braces for each value.
package enum TextTemplate {
    package enum Piece {
        case text(Substring)
        /// The name of a value.
        case name(Substring)
    }

    /// Each value goes in once, so that a value with braces in it is not filled in again.
    package static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .text(let text): String(text)
            case .name(let name): values.first { $0.key == name }?.value ?? "{\(name)}"
            }
        }.joined()
    }

    /// The text in pieces, in order.
    package static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces += [.text(rest[..<open]), .name(rest[rest.index(after: open)..<close])]
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.text(rest)]
    }
}
