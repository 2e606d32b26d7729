/// A key of the file of a regeling, by its name in the files under `teksten`.
struct FileKey: RuleTextPlace {
    let key: String

    var path: String { "sleutel.\(key)" }

    static let allCases = RegelingSchema.keys.sorted().map(FileKey.init(key:))
    private static let known = RegelingSchema.keys

    private init(key: String) { self.key = key }

    /// - Returns: `nil` for an ID or name of the regeling's own.
    init?(known key: String) {
        guard Self.known.contains(key) else { return nil }
        self.init(key: key)
    }
}

extension RuleTexts {
    /// The name of a key; an ID of the regeling's own as words.
    package func name(ofKey key: String) -> Wording {
        FileKey(known: key).map { .said(word($0)) } ?? .quoted(key.replacing("_", with: " ").capitalizedFirst)
    }

    /// A short value of a key: a length, day or number as the language writes it, anything else as it stands there.
    func wording(ofValue text: String) -> Wording {
        if let term = Scalars.term(text) { return .said(length(term)) }
        if let day = Scalars.date(text) { return .said(self.day(day)) }
        switch text {
        case "ja": return wording(at: ExpressionText.yes)
        case "nee": return wording(at: ExpressionText.no)
        default: return .quoted(text)
        }
    }
}
