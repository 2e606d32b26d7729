/// Which part of the language may be used.
package struct Profile: Sendable {
    /// Functions that may not be called, with what to say about it.
    let forbiddenFunctions: [String: String]
    /// Constructs that may not be used, with what to say about it.
    let forbiddenConstructs: [Construct: String]

    enum Construct: Hashable, Sendable {
        case null
        case instanceOf
        case function
    }

    /// The whole language of the standard.
    package static let standard = Profile(forbiddenFunctions: [:], forbiddenConstructs: [:])

    /// The part that a regeling may use: what it says must be the same on every day and readable for everyone.
    package static let regeling: Profile = {
        let clock = "De dag van vandaag is hier niet bekend. Gebruik het feit \"dag\"."
        let pattern = "Zoeken met een patroon kan hier niet. Gebruik een keuze, of contains, starts with of ends with."
        return Profile(
            forbiddenFunctions: [
                "now": clock, "today": clock, "matches": pattern, "replace": pattern, "split": pattern,
                "string": "Van een waarde een tekst maken kan hier niet. Vergelijk de waarde zelf.",
            ],
            forbiddenConstructs: [
                .null:
                    "Null kan hier niet. Een feit dat niemand heeft gegeven is onbekend; of een feit geldt, zegt geldt(…).",
                .instanceOf: "Vragen naar het type kan hier niet. Het type staat al bij het feit.",
                .function: "Een eigen functie kan hier niet. Maak er een begrip van.",
            ])
    }()
}
