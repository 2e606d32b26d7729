extension CompanionFile {
    /// The file for a regeling whose texts are these, to be filled in: what was translated stays, what is new or has changed
    /// since is empty, with the translation of before beside it.
    ///
    /// - Parameters:
    ///   - regeling: the name of the regeling's own file.
    ///   - existing: what was translated before; `nil` when nothing was.
    package static func text(
        for texts: [RegelingText], beside regeling: String, in language: Language, existing: CompanionFile?
    ) -> String {
        let translated = existing?.translation
        let before = Dictionary((existing?.entries ?? []).map { ($0.path, $0) }) { first, _ in first }
        var lines = [
            "# De teksten van \(regeling) in een andere taal. Onder nl staat de zin waar de vertaling bij hoort.",
            "# Verandert die zin in de regeling, dan tellen deze woorden niet meer, tot iemand ze heeft nagekeken.",
            "taal: \(language.rawValue)", "teksten:",
        ]
        var written: Set<String> = []
        for text in texts {
            let translation = translated?[text.text]
            guard text.audience == .parents || translation != nil, written.insert(text.text).inserted else { continue }
            lines.append("  \(text.path):")
            lines.append("    nl: \(quoted(text.text))")
            if translation == nil, let old = before[text.path] { lines.append("    # was: \(quoted(old.text))") }
            lines.append("    \(language.rawValue):" + (translation.map { " \(quoted($0))" } ?? ""))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Between double quotes, as YAML reads it back.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
