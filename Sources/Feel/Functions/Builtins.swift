/// All built-in functions by name (DMN 1.5 §10.3.4).
package enum Builtins {
    package static let all: [Builtin] =
        conversions + logic + strings + patterns + numbers + aggregates + lists + listChanges + dates + ranges
        + contexts

    private static let byName = Dictionary(grouping: all, by: \.name)

    /// Every name, for whoever reads names that have spaces in them.
    package static let names: [String] = byName.keys.sorted()

    /// The functions of this name, none when there is no such name.
    package static func named(_ name: String) -> [Builtin] { byName[name] ?? [] }

    /// Calls a function by its name, finding it anew.
    ///
    /// - Returns: null, with a problem, when there is no such function.
    package static func call(_ name: String, _ arguments: [Value], _ run: inout Run) -> Value {
        guard let call = BuiltinCall(name, count: arguments.count) else {
            return run.report(.wrongArgument, "\(name)() does not take \(arguments.count) arguments")
        }
        return call.call(arguments, &run)
    }

    /// Calls a function by its name and those of its parameters, finding it anew.
    ///
    /// - Returns: null, with a problem, when there is no such function.
    package static func call(
        _ name: String, names: [String], _ arguments: [Value], _ run: inout Run
    ) -> Value {
        guard let call = BuiltinCall(name, argumentNames: names) else {
            let list = names.joined(separator: ", ")
            return run.report(.wrongArgument, "\(name)() does not take the arguments \(list)")
        }
        return call.call(arguments, &run)
    }

    /// The function as a value, such as `sort(list, f)` takes; `nil` when there is no such name.
    package static func function(_ name: String) -> FeelFunction? {
        guard let first = byName[name]?.first else { return nil }
        return FeelFunction(
            name: name, parameters: first.parameters.map(\.name), optionalCount: first.parameters.count,
            variadic: true
        ) { arguments, run in
            call(name, arguments, &run)
        }
    }
}
