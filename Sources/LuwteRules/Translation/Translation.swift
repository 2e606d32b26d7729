/// The texts of one version of a regeling in another language.
///
/// It is asked by the Dutch sentence, so that a sentence that changed since has no translation, rather than a wrong one.
package struct Translation: Hashable, Sendable {
    package let language: Language
    /// By Dutch sentence.
    private let texts: [String: String]

    package init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// The sentence in this language; `nil` when nobody translated it.
    package subscript(dutch: String) -> String? { texts[dutch] }
}
