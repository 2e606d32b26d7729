/// A text in sentences and words, without what stands between quotation marks: those are another's words.
enum Sentences {
    struct Sentence: Hashable {
        let text: String
        let words: [Word]
    }

    struct Word: Hashable {
        /// In small letters.
        let text: String
        /// How many letters it has, without the signs inside it.
        var letterCount: Int { text.count { $0.isLetter } }
    }

    /// The sentences: each ends at a full stop, question mark or exclamation mark before a blank or at the end.
    static func of(_ text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var current = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            current.append(character)
            let isLast = index + 1 == characters.count
            guard ".?!".contains(character), isLast || characters[index + 1].isWhitespace else { continue }
            add(current, to: &sentences)
            current = ""
        }
        add(current, to: &sentences)
        return sentences
    }

    private static func add(_ text: String, to sentences: inout [Sentence]) {
        let words = words(of: withoutQuotations(text))
        if !words.isEmpty { sentences.append(Sentence(text: text.trimmed, words: words)) }
    }

    /// What stands between marks is measured as one word.
    private static func withoutQuotations(_ text: String) -> String {
        var result = ""
        var closing: Character?
        for character in text {
            if let end = closing {
                if character == end { closing = nil }
            } else if let end = Self.marks[character] {
                closing = end
                result += "x"
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static let marks: [Character: Character] = ["\"": "\"", "“": "”", "‘": "’", "„": "”"]

    /// The words: letters, and what joins them.
    static func words(of text: String) -> [Word] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
            .map { Word(text: String($0)) }.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
