/// Measures how plain a Dutch text is, and says what would make it plainer. It advises; whether a text is clear, people judge.
///
/// It counts words, looks for hard ones and for nouns made of verbs. Passive sentences are left alone: a machine takes too
/// many good ones for bad.
package struct Readability: Sendable {
    private let hard: HardWords

    package init(_ hard: HardWords) { self.hard = hard }

    /// Advice on the texts of a regeling, each at its place.
    package func findings(for texts: [RegelingText]) -> [Finding] {
        var found: [Finding] = []
        for text in texts where !hard.exceptions.contains(text.path) {
            found += remarks(on: text.text).map { Finding($0, at: text.place) }
        }
        return Array(found.prefix(Finding.most))
    }

    /// Advice on a text of the product, as sentences; none on one that may stay as it is.
    package func advice(on text: String, at path: String) -> [String] {
        guard !hard.exceptions.contains(path) else { return [] }
        return remarks(on: text).map { [$0.message, $0.suggestion].compactMap(\.self).joined(separator: " ") }
    }

    func remarks(on text: String) -> [Remark] {
        Sentences.of(text).flatMap { sentence -> [Remark] in
            let words = sentence.words.map(\.text)
            var remarks: [Remark] = []
            if words.count > hard.longestSentence {
                remarks.append(.longSentence(words.count, atMost: hard.longestSentence, sentence.text))
            }
            var index = 0
            while index < words.count {
                if let length = length(in: words, from: index, where: { hard.terms.contains($0) }) {
                    index += length
                } else if let length = length(in: words, from: index, where: { hard.instead[$0] != nil }) {
                    let expression = Array(words[index..<index + length])
                    remarks.append(
                        .hardWord(
                            expression.joined(separator: " "), instead: hard.instead[expression] ?? "", sentence.text))
                    index += length
                } else {
                    if sentence.words[index].letterCount > hard.longestWord {
                        remarks.append(.longWord(words[index], sentence.text))
                    }
                    index += 1
                }
            }
            if let noun = nounOfVerb(words) { remarks.append(.nounOfVerb(noun, sentence.text)) }
            return remarks
        }
    }

    /// How many words the longest expression from here has that fits.
    private func length(in words: [String], from index: Int, where fits: ([String]) -> Bool) -> Int? {
        let most = min(words.count - index, max(hard.longestExpression, hard.terms.map(\.count).max() ?? 0))
        return (0..<most).map { most - $0 }.first { fits(Array(words[index..<index + $0])) }
    }

    /// "Het aanvragen van": a verb that stands as a noun, with what it is done to behind it.
    private func nounOfVerb(_ words: [String]) -> String? {
        for index in words.indices.dropLast(2) where words[index] == "het" && words[index + 2] == "van" {
            let noun = words[index + 1]
            if noun.count > 5, noun.hasSuffix("en"), !Self.nouns.contains(noun) { return noun }
        }
        return nil
    }

    /// Nouns that look like a verb.
    private static let nouns: Set<String> = ["inkomen", "vermogen", "vertrouwen", "bezwaren", "kinderen"]
}
