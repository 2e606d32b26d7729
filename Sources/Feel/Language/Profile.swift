/// Which part of the language may be used.
package struct Profile: Sendable {
    /// Functions that may not be called, with what to say about it.
    let forbiddenFunctions: [String: ExpressionRemark]
    /// Constructs that may not be used, with what to say about it.
    let forbiddenConstructs: [Construct: ExpressionRemark]

    enum Construct: Hashable, Sendable {
        case null
        case instanceOf
        case function
    }

    /// The whole language of the standard.
    package static let standard = Profile(forbiddenFunctions: [:], forbiddenConstructs: [:])

    /// The part that a regeling may use: what it says must be the same on every day and readable for everyone.
    package static let regeling = Profile(
        forbiddenFunctions: [
            "now": .clock, "today": .clock, "matches": .pattern, "replace": .pattern, "split": .pattern,
            "string": .textOfValue,
        ],
        forbiddenConstructs: [.null: .null, .instanceOf: .typeQuestion, .function: .ownFunction])
}
