/// A built-in function with its arguments.
final class BuiltinCallNode: Node {
    private let builtin: BuiltinCall
    private let arguments: [any Node]
    private let offset: Int

    init(_ builtin: BuiltinCall, arguments: [any Node], offset: Int) {
        self.builtin = builtin
        self.arguments = arguments
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments { values.append(argument.evaluate(&machine, &run)) }
        run.offset = offset
        return builtin.call(values, &run)
    }
}

/// A function of the program with its arguments, one for each parameter.
final class HostCallNode: Node {
    private let function: HostFunction
    private let arguments: [any Node]
    private let offset: Int

    init(_ function: HostFunction, arguments: [any Node], offset: Int) {
        self.function = function
        self.arguments = arguments
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        guard run.spend() else { return .null }
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments { values.append(argument.evaluate(&machine, &run)) }
        return HostCallNode.call(function, values, offset: offset, &run)
    }

    static func call(_ function: HostFunction, _ arguments: [Value], offset: Int, _ run: inout Run) -> Value {
        run.offset = offset
        var values = arguments
        for (place, type) in function.typedParameters where !type.acceptsOrNull(values[place]) {
            values[place] = type.coerce(values[place])
            if values[place].isNull {
                let name = function.parameters[place].name
                return run.report(
                    .typeMismatch, "\(function.name): \(name) cannot be a \(arguments[place].kind.name)")
            }
        }
        if function.treatsUnknown == .strict {
            var pending: WaitingSet?
            for value in values { pending.formUnion(value.waiting) }
            if let pending { return .unknown(waitingFor: pending) }
        }
        return function.body(values, &run)
    }
}

/// A function that is itself the value of an expression.
final class DynamicCallNode: Node {
    private let function: any Node
    private let arguments: [any Node]
    /// The names of the arguments; `nil` when they go by position.
    private let names: [String]?
    private let offset: Int

    init(_ function: any Node, arguments: [any Node], names: [String]?, offset: Int) {
        self.function = function
        self.arguments = arguments
        self.names = names
        self.offset = offset
    }

    func evaluate(_ machine: inout Machine, _ run: inout Run) -> Value {
        switch function.evaluate(&machine, &run) {
        case .function(let function):
            var values: [Value] = []
            for argument in arguments { values.append(argument.evaluate(&machine, &run)) }
            run.offset = offset
            if let names { return function.call(names: names, values, &run) }
            return function.call(values, &run)
        case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
        case let other:
            run.offset = offset
            return run.report(.typeMismatch, "a \(other.kind.name) is not a function")
        }
    }
}
