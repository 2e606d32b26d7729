/// Calls of functions: of the program, built in, or made by the expression.
extension Compiler {
    mutating func call(_ function: Syntax, _ arguments: [Syntax.Argument], at position: Position) -> Part {
        if case .name(let name) = function.kind, !isCallable(name) {
            if let host = scope.functions[name] { return hostCall(host, arguments, at: position) }
            if !Builtins.named(name).isEmpty { return builtinCall(name, arguments, at: position) }
            if !locals.contains(where: \.isItem) { return unknownFunction(name, arguments, at: position) }
        }
        let callee = compile(function)
        let parts = arguments.map { compile($0.value) }
        let result: FeelType
        switch callee.type {
        case .function(_, let type): result = type
        case .any: result = .any
        default:
            result = .any
            checker.find(.noFunction(callee.type), at: position)
        }
        let names = arguments.compactMap(\.name)
        let node = DynamicCallNode(
            callee.node, arguments: parts.map(\.node), names: names.isEmpty ? nil : names,
            offset: position.range.lowerBound)
        return Part(node, result)
    }

    /// Whether a variable or local of this name can be a function; a number named as a function is not in its way.
    private func isCallable(_ name: String) -> Bool {
        let type = locals.last { $0.name == name }?.type ?? scope.variables[name]?.type ?? scope.constants[name]?.type
        return type.map { $0.kind == nil || $0.kind == .function } ?? false
    }

    private mutating func unknownFunction(
        _ name: String, _ arguments: [Syntax.Argument], at position: Position
    ) -> Part {
        for argument in arguments { _ = compile(argument.value) }
        let meant = Spelling.nearest(to: name, in: Array(scope.functions.keys) + Builtins.names)
        checker.find(.unknownFunction(name, meant: meant), at: position)
        return Part(failure(.noSuchName, "no function is named \(name)", at: position), .any)
    }

    // MARK: Functions of the program

    private mutating func hostCall(
        _ host: HostFunction, _ arguments: [Syntax.Argument], at position: Position
    ) -> Part {
        functions.insert(host.name)
        let required = host.parameters.count - host.optional
        var parts = [Part?](repeating: nil, count: host.parameters.count)
        var problem: ExpressionRemark?
        for (index, argument) in arguments.enumerated() {
            let place = argument.name.map { name in host.parameters.firstIndex { $0.name == name } } ?? index
            guard let place, place < parts.count, parts[place] == nil else {
                _ = compile(argument.value)
                problem =
                    argument.name.map { .unknownParameter($0, of: host.name) }
                    ?? .wrongArity(host.name, host.parameters.map(\.name), got: arguments.count)
                continue
            }
            let parameter = host.parameters[place]
            let part = compile(argument.value, expecting: parameter.type)
            checker.argument(Checker.Side(argument.value, part), parameter.name, parameter.type, of: host.name)
            parts[place] = part
        }
        if problem == nil, parts.prefix(required).contains(where: { $0 == nil }) {
            problem = .wrongArity(host.name, host.parameters.map(\.name), got: arguments.count)
        }
        if let problem {
            checker.find(problem, at: position)
            return Part(failure(.wrongArgument, "wrong arguments for \(host.name)", at: position), host.result)
        }
        let nodes = parts.map { $0?.node ?? ConstantNode(.null) }
        return Part(HostCallNode(host, arguments: nodes, offset: position.range.lowerBound), host.result)
    }

    // MARK: Built-in functions

    /// Functions of which the answer hangs on more than their arguments.
    private static let unfoldable: Set<String> = ["now", "today"]

    private mutating func builtinCall(
        _ name: String, _ arguments: [Syntax.Argument], at position: Position
    ) -> Part {
        checker.use(function: name, at: position)
        functions.insert(name)
        var parts: [Part] = []
        for argument in arguments {
            let expected: FeelType = parts.first.map { $0.type.choices.map { .text($0) } ?? .any } ?? .any
            parts.append(compile(argument.value, expecting: expected))
        }
        let names = arguments.compactMap(\.name)
        let prepared =
            names.isEmpty
            ? BuiltinCall(name, count: arguments.count) : BuiltinCall(name, argumentNames: names)
        let sides = zip(arguments, parts).map { Checker.Side($0.value, $1) }
        guard let prepared else {
            checker.builtinMisused(name, sides, names: names, at: position)
            return Part(failure(.wrongArgument, "wrong arguments for \(name)", at: position), .any)
        }
        let type = checker.builtin(name, prepared.builtins, sides, names: names)
        let offset = position.range.lowerBound
        let node: any Node =
            name == "not" && parts.count == 1
            ? NotNode(parts[0].node, offset: offset)
            : BuiltinCallNode(prepared, arguments: parts.map(\.node), offset: offset)
        guard !Compiler.unfoldable.contains(name) else { return Part(node, type) }
        return folded(Part(node, type), from: parts)
    }
}
