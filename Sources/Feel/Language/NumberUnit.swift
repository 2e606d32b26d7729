/// What a number counts, such as `uren per week` or `euro per uur`.
///
/// A number without a unit goes with everything. Words of which the singular and plural are known are one unit.
package struct NumberUnit: Hashable, Sendable, ExpressibleByStringLiteral {
    /// How often each word counts: more than 0 before `per`, less behind it; never 0, never empty.
    private let powers: [String: Int]
    /// As somebody wrote it; `nil` for what came out of a sum.
    private let written: String?

    /// - Parameter text: words with `×` between them, and `per` before each that the number is shared out over.
    package init(_ text: String) {
        var powers: [String: Int] = [:]
        var sign = 1
        var words: [Substring] = []
        func close() {
            let word = words.joined(separator: " ")
            if !word.isEmpty { powers[NumberUnit.single(word), default: 0] += sign }
            words = []
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.lowercased() == "per" {
                close()
                sign = -1
            } else if word == "×" {
                close()
            } else {
                words.append(word)
            }
        }
        close()
        powers = powers.filter { $0.value != 0 }
        self.powers = powers.isEmpty ? [text: 1] : powers
        written = text
    }

    package init(stringLiteral text: String) { self.init(text) }

    private init?(powers: [String: Int]) {
        let powers = powers.filter { $0.value != 0 }
        guard !powers.isEmpty else { return nil }
        self.powers = powers
        written = nil
    }

    package static func == (left: NumberUnit, right: NumberUnit) -> Bool { left.powers == right.powers }

    package func hash(into hasher: inout Hasher) { hasher.combine(powers) }

    // MARK: Sums

    /// The unit of a product; `nil` when nothing is left of either.
    func times(_ other: NumberUnit) -> NumberUnit? {
        NumberUnit(powers: powers.merging(other.powers) { $0 + $1 })
    }

    /// The unit of a quotient; `nil` for the ratio of two numbers with one unit.
    func over(_ other: NumberUnit) -> NumberUnit? {
        NumberUnit(powers: powers.merging(other.powers.mapValues { -$0 }) { $0 + $1 })
    }

    /// What a number of percents is a hundredth of: the unit without its percents.
    var withoutPercent: NumberUnit? { NumberUnit(powers: powers.filter { $0.key != NumberUnit.percent }) }

    var isOfPercent: Bool { powers[NumberUnit.percent] != nil }

    // MARK: Words

    private static let percent = "procent"

    /// Singular and plural, from short to long where they are lengths of time.
    private static let words: [(single: String, plural: String)] = [
        ("minuut", "minuten"), ("uur", "uren"), ("dagdeel", "dagdelen"), ("dag", "dagen"), ("week", "weken"),
        ("maand", "maanden"), ("kwartaal", "kwartalen"), ("jaar", "jaren"), ("kind", "kinderen"),
        ("ouder", "ouders"), ("persoon", "personen"), ("euro", "euro's"), (percent, "procenten"), (percent, "%"),
    ]

    private static func single(_ word: String) -> String {
        words.first { $0.single == word || $0.plural == word }?.single ?? word
    }

    /// As it was written, or the words that are counted, and then `per` and each word that they are shared out over.
    package var name: String {
        if let written { return written }
        let counted = powers.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        let shared = powers.filter { $0.value < 0 }.sorted { $0.key < $1.key }
        let front = counted.flatMap { word, power in Array(repeating: NumberUnit.counted(word), count: power) }
        let back = shared.flatMap { word, power in Array(repeating: "per \(word)", count: -power) }
        return ([front.joined(separator: " × ")] + back).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The word as it stands behind a number.
    private static func counted(_ word: String) -> String {
        guard !["euro", percent].contains(word) else { return word }
        return words.first { $0.single == word }?.plural ?? word
    }

    /// What was likely meant by somebody who holds a number with this unit against one with another, in Dutch.
    package func advice(against other: NumberUnit) -> String {
        let usual = "Reken eerst om naar dezelfde eenheid."
        guard let factor = other.over(self)?.powers else { return usual }
        if factor.keys.contains(NumberUnit.percent) { return "Deel een percentage eerst door 100." }
        let more = factor.filter { $0.value == 1 }.map(\.key)
        let less = factor.filter { $0.value == -1 }.map(\.key)
        guard more.count + less.count == factor.count else { return usual }
        switch (more.count, less.count) {
        case (1, 0): return "Vermenigvuldig \(name) eerst met een aantal \(NumberUnit.counted(more[0]))."
        case (0, 1): return "Vermenigvuldig \(other.name) eerst met een aantal \(NumberUnit.counted(less[0]))."
        case (1, 1):
            let isFirst = NumberUnit.length(more[0]) <= NumberUnit.length(less[0])
            let (small, large) = isFirst ? (more[0], less[0]) : (less[0], more[0])
            return "Vermenigvuldig \((isFirst ? self : other).name) eerst met een getal met eenheid: "
                + "\(NumberUnit.counted(small)) per \(large). Geef dat getal een naam en die eenheid."
        default: return usual
        }
    }

    private static func length(_ word: String) -> Int { words.firstIndex { $0.single == word } ?? words.count }
}
