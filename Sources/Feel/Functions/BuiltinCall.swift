/// An invocation of a built-in function, prepared once: the parameter lists that fit what is written.
package struct BuiltinCall: Sendable {
    private struct Candidate: Sendable {
        let builtin: Builtin
        /// For each parameter the written argument that goes there; `nil` when they stand in order.
        let order: [Int?]?
    }

    private let candidates: [Candidate]

    /// The functions that the invocation can mean.
    package var builtins: [Builtin] { candidates.map(\.builtin) }

    /// An invocation by position.
    ///
    /// - Returns: `nil` when no function of this name takes so many arguments.
    package init?(_ name: String, count: Int) {
        candidates = Builtins.named(name).filter { $0.takes(count: count) }.map { Candidate(builtin: $0, order: nil) }
        if candidates.isEmpty { return nil }
    }

    /// An invocation by name.
    ///
    /// - Returns: `nil` when no function of this name has all these parameters, or each lacks one it needs.
    package init?(_ name: String, argumentNames names: [String]) {
        candidates = Builtins.named(name).compactMap { builtin in
            Self.order(names, for: builtin.parameters).map { Candidate(builtin: builtin, order: $0) }
        }
        if candidates.isEmpty { return nil }
    }

    private static func order(_ names: [String], for parameters: [Parameter]) -> [Int?]? {
        guard Set(names).count == names.count else { return nil }
        var order: [Int?] = []
        for parameter in parameters {
            let index = names.firstIndex(of: parameter.name)
            guard index != nil || parameter.isOptional else { return nil }
            order.append(index)
        }
        while let last = order.last, last == nil { order.removeLast() }
        return order.count { $0 != nil } == names.count ? order : nil
    }

    /// - Parameter arguments: as written; a named one that is left out before another one counts as null.
    package func call(_ arguments: [Value], _ run: inout Run) -> Value {
        if candidates.count == 1 {
            return candidates[0].builtin.call(Self.ordered(arguments, candidates[0].order), &run)
        }
        for converting in [false, true] {
            for candidate in candidates {
                let ordered = Self.ordered(arguments, candidate.order)
                if candidate.builtin.fits(ordered, converting: converting) {
                    return candidate.builtin.call(ordered, &run)
                }
            }
        }
        return candidates[0].builtin.call(Self.ordered(arguments, candidates[0].order), &run)
    }

    private static func ordered(_ arguments: [Value], _ order: [Int?]?) -> [Value] {
        order.map { $0.map { index in index.map { arguments[$0] } ?? .null } } ?? arguments
    }
}
