/// What makes a Dutch text hard to read, as `teksten/moeilijke-woorden.yaml` lists it.
package struct HardWords: Sendable {
    /// The most words of a sentence and letters of a word.
    let longestSentence: Int
    let longestWord: Int
    /// By the words of an expression, in small letters: what to write instead.
    let instead: [[String]: String]
    /// The number of words of the longest expression.
    let longestExpression: Int
    /// Expressions that may stay, because a law has them.
    let terms: Set<[String]>
    /// Paths of texts that may stay as they are.
    package let exceptions: Set<String>

    /// - Throws: ``HardWordsFault`` for a file of another form.
    package init(_ file: String) throws(HardWordsFault) {
        guard let root = try? YAMLTree(file).root, let keys = root.map else { throw HardWordsFault.noList }
        let known = ["langste_zin", "langste_woord", "woorden", "begrippen", "uitzonderingen"]
        for key in keys where !known.contains(key.key) { throw HardWordsFault.unknownKey(key.key) }
        longestSentence = try Self.number("langste_zin", root)
        longestWord = try Self.number("langste_woord", root)
        var instead: [[String]: String] = [:]
        for entry in root["woorden"]?.map ?? [] {
            guard let text = entry.value.text, !text.isEmpty else { throw HardWordsFault.nothingInstead(entry.key) }
            instead[Sentences.words(of: entry.key).map(\.text)] = text
        }
        self.instead = instead
        longestExpression = instead.keys.map(\.count).max() ?? 0
        var terms: Set<[String]> = []
        for entry in root["begrippen"]?.map ?? [] {
            guard entry.value.text?.isEmpty == false else { throw HardWordsFault.noReason(entry.key) }
            terms.insert(Sentences.words(of: entry.key).map(\.text))
        }
        self.terms = terms
        var exceptions: Set<String> = []
        for entry in root["uitzonderingen"]?.map ?? [] {
            guard entry.value.text?.isEmpty == false else { throw HardWordsFault.noReason(entry.key) }
            exceptions.insert(entry.key)
        }
        self.exceptions = exceptions
    }

    private static func number(_ key: String, _ root: YAMLNode) throws(HardWordsFault) -> Int {
        guard let number = root.text(key).flatMap(Scalars.wholeNumber), number > 0 else {
            throw HardWordsFault.noNumber(key)
        }
        return number
    }
}

/// What is wrong in the file with hard words.
package enum HardWordsFault: Error, Hashable {
    case noList
    case unknownKey(String), noNumber(String), nothingInstead(String), noReason(String)

    /// In plain Dutch, for whoever edits the file.
    package var sentence: String {
        switch self {
        case .noList: "Dit bestand bevat geen lijst met woorden."
        case .unknownKey(let key): "De sleutel \(key) hoort hier niet."
        case .noNumber(let key): "Bij \(key) hoort een getal."
        case .nothingInstead(let word): "Bij \(word) staat niet wat beter is."
        case .noReason(let word): "Bij \(word) staat niet waarom het mag."
        }
    }
}
