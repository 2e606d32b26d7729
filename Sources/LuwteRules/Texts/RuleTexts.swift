/// The words of terms and amounts in one language.
///
/// Terms and amounts themselves have no words: a step of a sum is a case with its values, and says so in any language.
package typealias RuleTexts = TextTable<RuleTextKey>

/// The texts of one module in one language, each under its key.
package struct TextTable<Key: Sendable & Hashable & CaseIterable & RawRepresentable<String>>: Sendable {
    package let language: Language
    /// In this language, or in Dutch what is not translated.
    private let texts: [Key: String]

    /// - Parameters:
    ///   - dutch: the content of `teksten/nl.yaml`, by path; it must hold every key.
    ///   - own: the same of the file in this language.
    /// - Throws: ``TextsFault`` for a Dutch text that is missing.
    package init(language: Language, dutch: [String: String], own: [String: String]) throws(TextsFault) {
        var texts: [Key: String] = [:]
        for key in Key.allCases {
            guard let text = own[key.rawValue] ?? dutch[key.rawValue] else {
                throw TextsFault(line: 0, problem: .missing(key.rawValue))
            }
            texts[key] = text
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
    package func callAsFunction(_ key: Key, _ values: KeyValuePairs<String, String> = [:]) -> String {
        TextTemplate.fill(texts[key] ?? key.rawValue, values)
    }
}

/// Texts with a place between braces for each value.
package enum TextTemplate {
    /// Each value goes in once, so that a value with braces in it is not filled in again.
    package static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            result += values.first { $0.key == name }?.value ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
