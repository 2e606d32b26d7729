/// A value that nobody has given yet, with what it waits for and, where that is known, the bounds it must lie in.
package struct Unknown: Hashable, Sendable {
    /// What would have to be told before the value is known; never empty.
    package let waiting: WaitingSet
    /// The lowest value it can still take, itself included; `nil` without such a bound.
    package let lowest: Value?
    /// The highest value it can still take, itself included; `nil` without such a bound.
    package let highest: Value?
}

/// The things that an unknown value waits for, by number.
///
/// The language knows nothing of what the numbers stand for: whoever supplies the facts does.
package struct WaitingSet: Hashable, Sendable {
    /// In rising order, each once.
    package private(set) var members: [Int32]
}
