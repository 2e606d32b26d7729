/// How much a value holds: so that no value grows too deep or too large to compare, print or free.
///
/// A list that holds another one twice counts it twice, as whoever walks through it must.
package struct Extent: Hashable, Sendable {
    /// The number of single values inside; a long text counts for several.
    package let weight: UInt32
    /// How many values lie inside each other: 0 for a single value, 1 for a list of numbers.
    package let depth: UInt8
    /// Whether nothing inside is unknown.
    package let isKnown: Bool

    /// The most that a value may hold.
    package static let heaviest = 2_000_000
    /// How many values may lie inside each other.
    package static let deepest = 200

    fileprivate init(weight: Int, depth: Int, isKnown: Bool = true) {
        self.weight = UInt32(weight)
        self.depth = UInt8(depth)
        self.isKnown = isKnown
    }

    /// The extent of a value that holds these.
    ///
    /// - Returns: `nil` when that would be too deep or too large.
    package init?(around values: some Sequence<Value>) {
        var weight = 1
        var depth = 0
        var isKnown = true
        for value in values {
            let extent = value.extent
            weight += Int(extent.weight)
            depth = max(depth, Int(extent.depth))
            isKnown = isKnown && extent.isKnown
        }
        guard weight <= Self.heaviest, depth < Self.deepest else { return nil }
        self.init(weight: weight, depth: depth + 1, isKnown: isKnown)
    }

    /// The extent of a value that holds these, after what is too much in them has become null.
    init(cutting values: inout [Value]) {
        if let extent = Extent(around: values) {
            self = extent
            return
        }
        values = Array(values.prefix(Self.heaviest / 2))
        var weight = 1 + values.count
        var depth = 0
        var isKnown = true
        for index in values.indices {
            let extent = values[index].extent
            if weight + Int(extent.weight) > Self.heaviest || extent.depth >= Self.deepest {
                values[index] = .null
            } else {
                weight += Int(extent.weight)
                depth = max(depth, Int(extent.depth))
                isKnown = isKnown && extent.isKnown
            }
        }
        self.init(weight: weight, depth: depth + 1, isKnown: isKnown)
    }

    /// The same extent, of a list with an open end.
    var open: Extent { Extent(weight: Int(weight), depth: Int(depth), isKnown: false) }

    fileprivate static let single = Extent(weight: 1, depth: 0)
    fileprivate static let unknown = Extent(weight: 1, depth: 0, isKnown: false)
}

extension Value {
    package var extent: Extent {
        switch self {
        case .list(let list): list.extent
        case .context(let context): context.extent
        case .function(let function): function.extent
        case .string(let string): Extent(weight: 1 + min(string.utf8.count, 100_000_000) / 64, depth: 0)
        case .range(let range): Extent(around: [range.start, range.end].compactMap(\.self)) ?? .single
        case .null, .boolean, .number, .date, .time, .dateTime, .months, .seconds: .single
        case .unknown: .unknown
        }
    }

    /// Whether nothing in it is unknown.
    var isKnown: Bool {
        switch self {
        case .null, .boolean, .number, .string, .date, .time, .dateTime, .months, .seconds: true
        case .list, .context, .range, .function, .unknown: extent.isKnown
        }
    }

    /// A list as a value; null, with a problem, when it is too deep or too large.
    package static func list(_ elements: [Value], rest: WaitingSet? = nil, _ run: inout Run) -> Value {
        guard run.spend(elements.count) else { return .null }
        guard Extent(around: elements) != nil else { return run.reportTooMuch() }
        return .list(FeelList(elements, rest: rest))
    }

    /// A context as a value; null, with a problem, when it is too deep or too large.
    package static func context(_ shape: Shape, _ values: [Value], _ run: inout Run) -> Value {
        guard run.spend(values.count) else { return .null }
        guard Extent(around: values) != nil else { return run.reportTooMuch() }
        return .context(FeelContext(shape, values))
    }

    /// A text as a value; null, with a problem, when it is too long.
    static func string(_ text: String, _ run: inout Run) -> Value {
        guard run.spend(text.utf8.count / 256) else { return .null }
        return text.utf8.count <= Self.longestText ? .string(text) : run.reportTooMuch()
    }

    /// The longest text that an expression may make, in bytes of UTF-8.
    static let longestText = 4_000_000
}

extension Run {
    /// Notes that a value would be too deep or too large.
    fileprivate mutating func reportTooMuch() -> Value {
        report(.limit, "too much work: the value is too large or too deep")
    }
}
