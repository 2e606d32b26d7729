// List functions that take a list with a change (DMN 1.5 §10.3.4.4, table 77); positions count from 1, or from the
// end when below zero.
extension Builtins {
    static let listChanges: [Builtin] = [
        Builtin(
            "append", [Parameter("list", .list), Parameter("item", [.any, .unknown])], .repeated, unknown: .own,
            result: .list
        ) { arguments, run in
            let list = arguments.list(0)
            let items = arguments.values.dropFirst()
            guard var rest = list.rest else { return .list(list.elements + items, &run) }
            for item in items { rest.formUnion(item.waiting ?? rest) }
            return .list(list.elements, rest: rest, &run)
        },
        Builtin(
            "insert before",
            [Parameter("list", .list), Parameter("position", .number), Parameter("newItem", [.any, .unknown])],
            unknown: .own, result: .list
        ) { arguments, run in
            changed(arguments, &run) { elements, index in elements.insert(arguments[2], at: index) }
        },
        Builtin(
            "remove", [Parameter("list", .list), Parameter("position", .number)], unknown: .own, result: .list
        ) { arguments, run in
            changed(arguments, &run) { elements, index in elements.remove(at: index) }
        },
        Builtin(
            "list replace",
            [Parameter("list", .list), Parameter("position", .number), Parameter("newItem", [.any, .unknown])],
            unknown: .own, result: .list
        ) { arguments, run in
            changed(arguments, &run) { elements, index in elements[index] = arguments[2] }
        },
        Builtin(
            "list replace",
            [Parameter("list", .list), Parameter("match", .function), Parameter("newItem", [.any, .unknown])],
            unknown: .own, result: .list
        ) { arguments, run in
            guard case .function(let match) = arguments[1] else { return .null }
            return replaced(arguments.list(0), where: match, by: arguments[2], &run)
        },
        Builtin(
            "sublist",
            [
                Parameter("list", .list), Parameter("start position", .number),
                Parameter("length", [.number, .null], optional: true),
            ], unknown: .own, result: .list
        ) { arguments, run in
            sublist(arguments, &run)
        },
    ]

    /// The list after a change at the position that the second argument gives.
    private static func changed(
        _ arguments: Arguments, _ run: inout Run, _ change: (inout [Value], Int) -> Void
    ) -> Value {
        let list = arguments.list(0)
        switch index(arguments.number(1), in: list) {
        case .element(let index):
            var elements = list.elements
            change(&elements, index)
            return .list(elements, rest: list.rest, &run)
        case .open(let waiting): return .unknown(waitingFor: waiting)
        case .none: return noSuchPosition(&run)
        }
    }

    private enum Place {
        case element(Int)
        /// In the open end, or counted from it.
        case open(WaitingSet)
        case none
    }

    private static func index(_ position: Decimal128, in list: FeelList) -> Place {
        let count = list.elements.count
        guard let position = position.truncatedInt, position != 0 else { return .none }
        if 1...max(1, count) ~= position, count > 0 { return .element(position - 1) }
        if let rest = list.rest { return .open(rest) }
        return position < 0 && position >= -count ? .element(count + position) : .none
    }

    private static func noSuchPosition(_ run: inout Run) -> Value {
        run.report(.wrongArgument, "the list has no such position")
    }

    /// With anything unknown in it the whole is unknown: for a member still to come the function may have no answer,
    /// which makes the whole null.
    private static func replaced(
        _ list: FeelList, where match: FeelFunction, by newItem: Value, _ run: inout Run
    ) -> Value {
        var elements: [Value] = []
        var waiting = list.rest
        for element in list.elements {
            switch match.call([element, newItem], &run) {
            case .boolean(let matches): elements.append(matches ? newItem : element)
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default:
                return run.report(.typeMismatch, "list replace() takes a function that gives a boolean")
            }
        }
        return waiting.map { .unknown(waitingFor: $0) } ?? .list(elements, &run)
    }

    private static func sublist(_ arguments: Arguments, _ run: inout Run) -> Value {
        let list = arguments.list(0)
        let start: Int
        switch index(arguments.number(1), in: list) {
        case .element(let index): start = index
        case .open(let waiting): return .unknown(waitingFor: waiting)
        case .none: return noSuchPosition(&run)
        }
        guard case .number(let asked)? = arguments.given(2) else {
            return .list(Array(list.elements[start...]), rest: list.rest, &run)
        }
        guard let length = asked.truncatedInt, length >= 0 else { return noSuchPosition(&run) }
        if length > list.elements.count - start {
            return list.rest.map { .unknown(waitingFor: $0) } ?? noSuchPosition(&run)
        }
        return .list(Array(list.elements[start..<start + length]), &run)
    }
}
