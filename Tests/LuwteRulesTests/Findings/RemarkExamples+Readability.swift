@testable import LuwteRules

extension RemarkExample {
    /// A text that is measured by the list of this repository.
    private static func text(_ name: Remark.Name, _ says: String, _ text: String) -> RemarkExample {
        RemarkExample(name, says) {
            let place = Place(file: "a.yaml", line: 1, column: 1)
            return try TextsFolder.readability().findings(
                for: [RegelingText(path: "a.b", text: text, place: place, audience: .parents)])
        }
    }

    static let ofReadability: [RemarkExample] = [
        text(
            .longSentence,
            "Deze zin heeft 21 woorden: a b c d e f g h i j k l m n o p q r s t u. "
                + "Maak er twee van; 20 woorden is lang genoeg.",
            "Kort. a b c d e f g h i j k l m n o p q r s t u."),
        text(
            .hardWord,
            "Het woord indien is voor veel mensen moeilijk: Bel ons indien u ziek bent. Misschien past: als.",
            "Bel ons indien u ziek bent."),
        text(
            .longWord,
            "Het woord toelatingsvoorwaardenlijst is lang: Lees de toelatingsvoorwaardenlijst. "
                + "Leg het uit, of zeg het in meer woorden.",
            "Lees de toelatingsvoorwaardenlijst."),
        text(
            .nounOfVerb,
            "Hier is aanvragen een ding in plaats van iets dat iemand doet: Na het aanvragen van opvang. "
                + "Zeg wie het doet.",
            "Na het aanvragen van opvang."),
    ]
}
