/// One built-in function with one list of parameters; a name can have several (DMN 1.5 §10.3.4).
package final class Builtin: Sendable {
    package typealias Body = @Sendable (Arguments, inout Run) -> Value

    /// Whether the function takes any number of arguments.
    package enum Variation: Hashable, Sendable {
        case fixed
        /// One list, or its members as arguments: `sum([1, 2])` and `sum(1, 2)`.
        case spread
        /// The last parameter once or more: `append(list, 1, 2)`.
        case repeated
    }

    /// What the function does with what is unknown.
    package enum UnknownPolicy: Hashable, Sendable {
        /// Anything unknown, however deep in an argument, makes the result unknown.
        case strict
        /// The function sees unknown members, and may well give a known result.
        case own
    }

    package let name: String
    package let parameters: [Parameter]
    package let variation: Variation
    package let treatsUnknown: UnknownPolicy
    /// The type of the result; `nil` when it depends on the arguments.
    package let result: ValueKind?
    private let kinds: [Kinds]
    private let body: Body

    init(
        _ name: String, _ parameters: [Parameter], _ variation: Variation = .fixed,
        unknown: UnknownPolicy = .strict, result: ValueKind? = nil, body: @escaping Body
    ) {
        self.name = name
        self.parameters = parameters
        self.variation = variation
        treatsUnknown = unknown
        self.result = result
        kinds = parameters.map(\.kinds)
        self.body = body
    }

    package var leastCount: Int { parameters.count { !$0.isOptional } }

    /// The most arguments it takes; `nil` for any number.
    package var mostCount: Int? { variation == .fixed ? parameters.count : nil }

    package func takes(count: Int) -> Bool { count >= leastCount && count <= mostCount ?? .max }

    /// Runs the function.
    ///
    /// - Parameter arguments: as many as it takes, in the order of the parameters.
    /// - Returns: null, with a problem, when an argument has a type that the function does not take.
    package func call(_ arguments: [Value], _ run: inout Run) -> Value {
        var weight = 0
        var isPlain = variation != .spread || arguments.count == 1
        for (index, argument) in arguments.enumerated() {
            let extent = argument.extent
            weight += Int(extent.weight)
            if !extent.isKnown || !kinds(at: index).contains(argument.kind) { isPlain = false }
        }
        // Whatever the function does, it may walk through all of its arguments.
        guard run.spend(1 + weight / 32) else { return .null }
        return isPlain ? body(Arguments(values: arguments), &run) : convertAndCall(arguments, &run)
    }

    private func convertAndCall(_ arguments: [Value], _ run: inout Run) -> Value {
        var arguments = arguments
        if variation == .spread, arguments.count != 1 || !Self.standsForList(arguments[0]) {
            arguments = [.list(FeelList(arguments))]
        }
        if let waiting = waiting(arguments) { return .unknown(waitingFor: waiting) }
        for index in arguments.indices {
            guard let converted = Self.converted(arguments[index], to: kinds(at: index)) else {
                let parameter = parameters[min(index, parameters.count - 1)]
                return run.report(
                    .typeMismatch, "\(name)() takes no \(arguments[index].kind.name) as \(parameter.name)")
            }
            arguments[index] = converted
        }
        return body(Arguments(values: arguments), &run)
    }

    /// What makes the result unknown before the function has looked at it.
    private func waiting(_ arguments: [Value]) -> WaitingSet? {
        var waiting: WaitingSet?
        for (index, argument) in arguments.enumerated() {
            switch treatsUnknown {
            case .strict: waiting.formUnion(argument.waiting)
            case .own:
                if case .unknown(let unknown) = argument, !kinds(at: index).contains(.unknown) {
                    waiting.formUnion(unknown.waiting)
                }
            }
        }
        return waiting
    }

    /// Whether the types of the arguments fit.
    ///
    /// - Parameter converting: also when an argument must first become a list, or stop being one.
    func fits(_ arguments: [Value], converting: Bool) -> Bool {
        if variation == .spread { return true }
        return arguments.enumerated().allSatisfy { index, argument in
            let kinds = kinds(at: index)
            return argument.isUnknown || kinds.contains(argument.kind)
                || (converting && Self.converted(argument, to: kinds) != nil)
        }
    }

    /// The last parameter also stands for every argument after it.
    private func kinds(at index: Int) -> Kinds { kinds[min(index, kinds.count - 1)] }

    /// A single argument is the list itself, except where it can only be its one member.
    private static func standsForList(_ argument: Value) -> Bool {
        switch argument {
        case .list, .null, .unknown: true
        default: false
        }
    }

    /// The argument as one of these types, after the implicit conversions from and to a list of one
    /// (DMN 1.5 §10.3.2.9.4); `nil` when it is none of them.
    private static func converted(_ argument: Value, to kinds: Kinds) -> Value? {
        if kinds.contains(argument.kind) { return argument }
        let single = argument.unwrappedSingleton
        if kinds.contains(single.kind) { return single }
        if kinds.contains(.list), !argument.isNull { return .list(FeelList([argument])) }
        return nil
    }
}
