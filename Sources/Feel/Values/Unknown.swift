/// A value that nobody has given yet, with what it waits for and, where that is known, the bounds it must lie in.
///
/// Bounds promise that the value, once told, is not null and lies between them.
package struct Unknown: Hashable, Sendable {
    /// What would have to be told before the value is known; never empty.
    package let waiting: WaitingSet
    /// The lowest value it can still take, itself included; `nil` without such a bound.
    package let lowest: Value?
    /// The highest value it can still take, itself included; `nil` without such a bound.
    package let highest: Value?

    package init(waiting: WaitingSet, lowest: Value? = nil, highest: Value? = nil) {
        precondition(!waiting.isEmpty, "an unknown value waits for something")
        self.waiting = waiting
        self.lowest = lowest
        self.highest = highest
    }
}

extension Value {
    /// A value of which only is known what it waits for.
    package static func unknown(waitingFor waiting: WaitingSet) -> Value {
        .unknown(Unknown(waiting: waiting))
    }
}
