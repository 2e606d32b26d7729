/// A range of values (DMN 1.5 §10.3.2.7), also one with a single end, such as `< 5`.
package struct FeelRange: Hashable, Sendable {
    /// Where it starts: `nil` when it has no start (`< 5`), `.null` when its start was written and is null.
    package let start: Value?
    package let startIncluded: Bool
    /// Where it ends: `nil` when it has no end (`> 5`), `.null` when its end was written and is null.
    package let end: Value?
    package let endIncluded: Bool

    package init(start: Value?, startIncluded: Bool, end: Value?, endIncluded: Bool) {
        self.start = start
        self.startIncluded = startIncluded
        self.end = end
        self.endIncluded = endIncluded
    }
}
