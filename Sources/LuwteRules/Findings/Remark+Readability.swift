/// About how plain a text is; only ever advice.
extension Remark {
    static func longSentence(_ count: Int, atMost longest: Int, _ sentence: String) -> Remark {
        Remark(
            .longSentence, as: .advies, .taal, "Deze zin heeft \(count) woorden: \(sentence)",
            meant: "Maak er twee van; \(longest) woorden is lang genoeg.")
    }

    static func hardWord(_ word: String, instead: String, _ sentence: String) -> Remark {
        Remark(
            .hardWord, as: .advies, .taal, "Het woord \(word) is voor veel mensen moeilijk: \(sentence)",
            meant: "Misschien past: \(instead).")
    }

    static func longWord(_ word: String, _ sentence: String) -> Remark {
        Remark(
            .longWord, as: .advies, .taal, "Het woord \(word) is lang: \(sentence)",
            meant: "Leg het uit, of zeg het in meer woorden.")
    }

    static func nounOfVerb(_ noun: String, _ sentence: String) -> Remark {
        Remark(
            .nounOfVerb, as: .advies, .taal, "Hier is \(noun) een ding in plaats van iets dat iemand doet: \(sentence)",
            meant: "Zeg wie het doet.")
    }
}
