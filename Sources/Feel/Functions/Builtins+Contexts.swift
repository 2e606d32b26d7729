// Context functions (DMN 1.5 §10.3.4.9, table 84).
extension Builtins {
    static let contexts: [Builtin] = [
        Builtin("get value", [Parameter("m", .context), Parameter("key", .string)], unknown: .own) {
            arguments, run in
            arguments.context(0)[arguments.string(1)] ?? .null
        },
        Builtin("get entries", [Parameter("m", .context)], unknown: .own, result: .list) { arguments, run in
            .list(
                arguments.context(0).entries.map { .context(FeelContext(entry, [.string($0.key), $0.value])) }, &run)
        },
        Builtin("context", [Parameter("entries", .list)], unknown: .own, result: .context) { arguments, run in
            context(arguments.list(0), &run)
        },
        Builtin(
            "context put",
            [Parameter("context", .context), Parameter("key", .string), Parameter("value", [.any, .unknown])],
            unknown: .own, result: .context
        ) { arguments, run in
            put(arguments[0], [arguments[1]], arguments[2], &run)
        },
        Builtin(
            "context put",
            [Parameter("context", .context), Parameter("keys", .list), Parameter("value", [.any, .unknown])],
            unknown: .own, result: .context
        ) { arguments, run in
            let keys = arguments.list(1)
            if let waiting = Value.list(keys).waiting { return .unknown(waitingFor: waiting) }
            if keys.elements.isEmpty { return run.report(.wrongArgument, "context put() takes a key or more") }
            return put(arguments[0], keys.elements[...], arguments[2], &run)
        },
        Builtin("context merge", [Parameter("contexts", .list)], unknown: .own, result: .context) {
            arguments, run in
            merged(arguments.list(0), &run)
        },
    ]

    private static let entry = Shape(["key", "value"])

    /// A context of entries with a key and a value; null when one is not so, or a key comes twice.
    private static func context(_ entries: FeelList, _ run: inout Run) -> Value {
        var pairs: [(String, Value)] = []
        var keys: Set<String> = []
        var waiting = entries.rest
        for element in entries.elements {
            guard run.spend() else { return .null }
            guard case .context(let entry) = element else {
                guard case .unknown(let unknown) = element else {
                    return run.report(.typeMismatch, "context() takes entries, no \(element.kind.name)")
                }
                waiting.formUnion(unknown.waiting)
                continue
            }
            guard let value = entry["value"] else {
                return run.report(.wrongArgument, "context() takes entries with a key and a value")
            }
            switch entry["key"] {
            case .string(let key)? where keys.insert(key).inserted: pairs.append((key, value))
            case .unknown(let unknown)?: waiting.formUnion(unknown.waiting)
            default: return run.report(.wrongArgument, "context() takes entries each with a key of its own")
            }
        }
        if let waiting { return .unknown(waitingFor: waiting) }
        return .context(Shape(pairs.map(\.0)), pairs.map(\.1), &run)
    }

    /// Puts a value under a path of keys; every key but the last must lead to a context.
    private static func put(_ value: Value, _ path: ArraySlice<Value>, _ item: Value, _ run: inout Run) -> Value {
        if case .unknown(let unknown) = value { return .unknown(waitingFor: unknown.waiting) }
        guard run.spend() else { return .null }
        guard case .context(let context) = value, case .string(let key)? = path.first else {
            return run.report(.wrongArgument, "context put() takes keys that lead to a context")
        }
        var changed = item
        if path.count > 1 {
            changed = put(context[key] ?? .null, path.dropFirst(), item, &run)
            // What is unknown there may turn out not to be a context, which makes the whole null.
            if changed.isNull || changed.isUnknown { return changed }
        }
        if let index = context.shape.index(of: key) {
            var values = context.values
            values[index] = changed
            return .context(context.shape, values, &run)
        }
        return .context(Shape(context.shape.keys + [key]), context.values + [changed], &run)
    }

    /// All entries of all contexts; of two with the same key the last one counts.
    private static func merged(_ list: FeelList, _ run: inout Run) -> Value {
        var pairs: [(String, Value)] = []
        var waiting = list.rest
        for element in list.elements {
            switch element {
            case .context(let context):
                guard run.spend(context.values.count) else { return .null }
                pairs += context.entries.map { ($0.key, $0.value) }
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default: return run.report(.typeMismatch, "context merge() takes contexts, no \(element.kind.name)")
            }
        }
        if let waiting { return .unknown(waitingFor: waiting) }
        let context = FeelContext(pairs)
        return .context(context.shape, context.values, &run)
    }
}
