// Boolean functions (DMN 1.5 §10.3.4.2), and those about any value (§10.3.4.10).
extension Builtins {
    static let logic: [Builtin] = [
        Builtin("not", [Parameter("negand", [.any, .unknown])], unknown: .own, result: .boolean) { arguments, run in
            Operators.negation(arguments[0], &run)
        },
        Builtin("all", [Parameter("list", .list)], .spread, unknown: .own, result: .boolean) { arguments, run in
            settled(arguments.list(0), by: false, "all", &run)
        },
        Builtin("any", [Parameter("list", .list)], .spread, unknown: .own, result: .boolean) { arguments, run in
            settled(arguments.list(0), by: true, "any", &run)
        },
        // The second value may be left out only in an invocation by name; it then is null.
        Builtin(
            "is", [Parameter("value1", .any), Parameter("value2", .any, optional: true)], result: .boolean
        ) { arguments, run in
            .boolean(arguments[0] == (arguments.count > 1 ? arguments[1] : .null))
        },
        Builtin("is defined", [Parameter("value", .any)], unknown: .own, result: .boolean) { arguments, run in
            .boolean(!arguments[0].isNull)
        },
    ]

    /// Three-valued: one member that settles it is enough, whatever the others are.
    private static func settled(_ list: FeelList, by settling: Bool, _ name: String, _ run: inout Run) -> Value {
        guard run.spend(list.elements.count) else { return .null }
        var waiting = list.rest
        var foreign: ValueKind?
        for element in list.elements {
            switch element {
            case .boolean(settling): return .boolean(settling)
            case .boolean: continue
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default: foreign = element.kind
            }
        }
        if let waiting { return .unknown(waitingFor: waiting) }
        guard let foreign else { return .boolean(!settling) }
        return foreign == .null ? .null : run.report(.typeMismatch, "\(name)() takes booleans, no \(foreign.name)")
    }
}
