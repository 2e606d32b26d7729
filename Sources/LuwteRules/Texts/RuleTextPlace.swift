/// A word or sentence of the rules, by its place in the files under `teksten`.
///
/// A list of values that people read, such as the outcomes of a condition, is a list of places too.
package protocol RuleTextPlace: CaseIterable, Sendable {
    /// `termijn.duur`.
    var path: String { get }
}

extension RuleTextKey: RuleTextPlace {
    package var path: String { rawValue }
}
