/// The keys of a context, in order; contexts made by one expression share one.
package final class Shape: Sendable {
    package let keys: [String]
    private let indices: [String: Int]

    /// Up to this many keys, comparing one by one is quicker than hashing.
    private static let fewKeys = 6

    /// - Parameter keys: each once.
    package init(_ keys: [String]) {
        self.keys = keys
        indices =
            keys.count <= Self.fewKeys
            ? [:] : Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    }

    package var count: Int { keys.count }

    package func index(of key: String) -> Int? {
        keys.count <= Self.fewKeys ? keys.firstIndex(of: key) : indices[key]
    }

    fileprivate static let none = Shape([])
}

/// Names with values, in the order in which they were written.
package struct FeelContext: Sendable {
    package let shape: Shape
    /// One value for each key of the shape.
    package private(set) var values: [Value]
    package private(set) var extent: Extent

    /// Values that are too much, as `Extent` says, become null; `Value.context` notes a problem instead.
    package init(_ shape: Shape, _ values: [Value]) {
        precondition(shape.count == values.count, "a value for each key")
        var values = values
        extent = Extent(cutting: &values)
        self.shape = shape
        self.values = values
    }

    /// A context of its own shape; of two pairs with the same key the last one counts.
    package init(_ pairs: [(String, Value)]) {
        var keys: [String] = []
        var values: [Value] = []
        var indices: [String: Int] = [:]
        for (key, value) in pairs {
            if let index = indices[key] {
                values[index] = value
            } else {
                indices[key] = keys.count
                keys.append(key)
                values.append(value)
            }
        }
        self.init(Shape(keys), values)
    }

    package static let empty = FeelContext(.none, [])

    package subscript(key: String) -> Value? {
        shape.index(of: key).map { values[$0] }
    }

    /// The value under a key, without a search when the context has the shape that the caller expects.
    package func value(at index: Int, expecting expected: Shape, key: String) -> Value? {
        shape === expected ? values[index] : self[key]
    }

    /// Changes the value at an index of the shape, in place where nobody else holds the values.
    ///
    /// For plain values of whoever lays out facts: of the extent, only whether something is unknown is kept true.
    package mutating func set(_ index: Int, to value: Value) {
        values[index] = value
        if !value.isKnown { extent = extent.open }
    }

    /// The same context with one value added or changed.
    package func setting(_ key: String, _ value: Value) -> FeelContext {
        if let index = shape.index(of: key) {
            var changed = values
            changed[index] = value
            return FeelContext(shape, changed)
        }
        return FeelContext(Shape(shape.keys + [key]), values + [value])
    }

    package var entries: [(key: String, value: Value)] {
        zip(shape.keys, values).map { ($0, $1) }
    }
}

extension Value {
    /// The value at an index of a context of this shape; `nil` for any other value.
    @inline(__always)
    func field(_ index: Int, of shape: Shape) -> Value? {
        switch self {
        case .context(let context) where context.shape === shape: context.values[index]
        default: nil
        }
    }
}

extension FeelContext: Hashable {
    /// The same keys with the same values, in whatever order.
    package static func == (one: FeelContext, other: FeelContext) -> Bool {
        if one.shape === other.shape { return one.values == other.values }
        guard one.values.count == other.values.count else { return false }
        return zip(one.shape.keys, one.values).allSatisfy { key, value in other[key] == value }
    }

    package func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in zip(shape.keys, values) {
            var own = Hasher()
            own.combine(key)
            own.combine(value)
            sum ^= own.finalize()
        }
        hasher.combine(sum)
    }
}
