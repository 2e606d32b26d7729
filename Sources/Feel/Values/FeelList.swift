/// A list, of which the end may still be unknown.
///
/// The elements come first, in this order; whatever `rest` stands for comes after them. So the first element of a
/// list with a rest is known, its last one and its length are not.
package struct FeelList: Hashable, Sendable {
    package let elements: [Value]
    /// What the further members wait for; `nil` when the list is complete.
    package let rest: WaitingSet?
    package let extent: Extent

    /// Members that are too much, as `Extent` says, become null; `Value.list` notes a problem instead.
    package init(_ elements: [Value], rest: WaitingSet? = nil) {
        var elements = elements
        let extent = Extent(cutting: &elements)
        self.extent = rest == nil ? extent : extent.open
        self.elements = elements
        self.rest = rest
    }

    package var isComplete: Bool { rest == nil }
}
