/// A function as a value: one that an expression defines, or one that is built in.
///
/// Two functions are the same only when they are one and the same.
package final class FeelFunction: Sendable {
    package typealias Body = @Sendable ([Value], inout Run) -> Value

    /// The name of a built-in function; `nil` for one without a name.
    package let name: String?
    package let parameters: [String]
    /// How many parameters may be left out, at the end.
    package let optionalCount: Int
    /// Whether the last parameter takes any number of arguments.
    package let isVariadic: Bool
    package let extent: Extent
    private let body: Body

    /// - Parameter holding: the values that the body holds on to, for the extent.
    package init(
        name: String?, parameters: [String], optionalCount: Int = 0, variadic: Bool = false, holding: [Value] = [],
        body: @escaping Body
    ) {
        self.name = name
        self.parameters = parameters
        self.optionalCount = optionalCount
        isVariadic = variadic
        var holding = holding
        extent = Extent(cutting: &holding)
        self.body = body
    }

    /// - Returns: what the function yields; null, with a problem, when the number of arguments is wrong.
    package func call(_ arguments: [Value], _ run: inout Run) -> Value {
        guard run.spend() else { return .null }
        let fits =
            isVariadic
            ? arguments.count >= parameters.count - optionalCount
            : (parameters.count - optionalCount...parameters.count).contains(arguments.count)
        guard fits else {
            return run.report(
                .wrongArgument, "\(name ?? "function") does not take \(arguments.count) arguments")
        }
        return body(arguments, &run)
    }

    /// Calls with arguments by name.
    ///
    /// - Returns: as the other call; also null, with a problem, when a name is not one of the parameters.
    package func call(names: [String], _ arguments: [Value], _ run: inout Run) -> Value {
        var ordered = [Value?](repeating: nil, count: parameters.count)
        for (name, argument) in zip(names, arguments) {
            guard let index = parameters.firstIndex(of: name), ordered[index] == nil else {
                return run.report(.wrongArgument, "\(self.name ?? "function") has no parameter \(name)")
            }
            ordered[index] = argument
        }
        while let last = ordered.last, last == nil { ordered.removeLast() }
        guard !ordered.contains(nil) else {
            return run.report(.wrongArgument, "\(name ?? "function") misses an argument")
        }
        return call(ordered.compactMap(\.self), &run)
    }
}

extension FeelFunction: Hashable {
    package static func == (one: FeelFunction, other: FeelFunction) -> Bool { one === other }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
