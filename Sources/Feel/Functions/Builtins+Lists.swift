// List functions that search, join and order (DMN 1.5 §10.3.4.4, table 77).
extension Builtins {
    static let lists: [Builtin] = [
        Builtin(
            "list contains", [Parameter("list", .list), Parameter("element", [.any, .unknown])], unknown: .own,
            result: .boolean
        ) { arguments, run in
            let list = arguments.list(0)
            var waiting = list.rest
            for element in list.elements {
                switch Operators.equality(element, arguments[1], &run) {
                case .boolean(true): return .boolean(true)
                case .unknown(let unknown): waiting.formUnion(unknown.waiting)
                default: continue
                }
            }
            return waiting.map { .unknown(waitingFor: $0) } ?? .boolean(false)
        },
        Builtin(
            "index of", [Parameter("list", .list), Parameter("match", [.any, .unknown])], unknown: .own,
            result: .list
        ) { arguments, run in
            var waiting = arguments.list(0).rest
            var positions: [Value] = []
            for (index, element) in arguments.list(0).elements.enumerated() {
                switch Operators.equality(element, arguments[1], &run) {
                case .boolean(true) where waiting == nil: positions.append(.number(Decimal128(index + 1)))
                case .unknown(let unknown): waiting.formUnion(unknown.waiting)
                default: continue
                }
            }
            return waiting.map { .unknown(waitingFor: $0) } ?? .list(positions, &run)
        },
        Builtin("concatenate", [Parameter("list", .list)], .repeated, unknown: .own, result: .list) {
            arguments, run in
            let list = concatenated(arguments)
            return .list(list.elements, rest: list.rest, &run)
        },
        Builtin("union", [Parameter("list", .list)], .repeated, unknown: .own, result: .list) { arguments, run in
            distinct(concatenated(arguments), &run)
        },
        Builtin("distinct values", [Parameter("list", .list)], unknown: .own, result: .list) { arguments, run in
            distinct(arguments.list(0), &run)
        },
        Builtin("flatten", [Parameter("list", .list)], unknown: .own, result: .list) { arguments, run in
            var elements: [Value] = []
            var waiting: WaitingSet?
            flatten(arguments.list(0), into: &elements, &waiting)
            return .list(elements, rest: waiting, &run)
        },
        Builtin("reverse", [Parameter("list", .list)], unknown: .own, result: .list) { arguments, run in
            let list = arguments.list(0)
            return list.isComplete
                ? .list(list.elements.reversed(), &run) : list.rest.map { .unknown(waitingFor: $0) } ?? .null
        },
        Builtin(
            "sort", [Parameter("list", .list), Parameter("precedes", .function)], result: .list
        ) { arguments, run in
            guard case .function(let precedes) = arguments[1] else { return .null }
            return sorted(arguments.list(0).elements, by: precedes, &run)
        },
    ]

    /// Joins lists; what follows an open end lies in the open end.
    private static func concatenated(_ arguments: Arguments) -> FeelList {
        var elements: [Value] = []
        var rest: WaitingSet?
        for index in 0..<arguments.count {
            let list = arguments.list(index)
            if rest == nil {
                elements += list.elements
                rest = list.rest
            } else {
                rest.formUnion(Value.list(list).waiting)
            }
        }
        return FeelList(elements, rest: rest)
    }

    /// Each value once; from the first one that is unknown on, the number of members is unknown too.
    private static func distinct(_ list: FeelList, _ run: inout Run) -> Value {
        var kept: [Value] = []
        var simple: Set<Value> = []
        var texts: Set<[UInt8]> = []
        for (index, element) in list.elements.enumerated() {
            guard run.spend() else { return .null }
            if element.waiting != nil {
                let open = FeelList(Array(list.elements[index...]), rest: list.rest)
                return .list(kept, rest: Value.list(open).waiting, &run)
            }
            switch element {
            case .null, .boolean, .number, .date, .months, .seconds:
                if simple.insert(element).inserted { kept.append(element) }
            case .string(let text):
                if texts.insert(Array(text.utf8)).inserted { kept.append(element) }
            default:
                var isNew = true
                for earlier in kept where Operators.equality(earlier, element, &run).isTrue { isNew = false }
                if isNew { kept.append(element) }
            }
        }
        return .list(kept, rest: list.rest, &run)
    }

    private static func flatten(_ list: FeelList, into elements: inout [Value], _ waiting: inout WaitingSet?) {
        for element in list.elements {
            switch element {
            case .list(let inner): flatten(inner, into: &elements, &waiting)
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default:
                if waiting == nil { elements.append(element) } else { waiting.formUnion(element.waiting) }
            }
        }
        waiting.formUnion(list.rest)
    }

    private static func sorted(_ elements: [Value], by precedes: FeelFunction, _ run: inout Run) -> Value {
        var waiting: WaitingSet?
        var foreign: ValueKind?
        let sorted = elements.sorted { one, other in
            if foreign != nil { return false }
            let answer = precedes.call([one, other], &run)
            switch answer {
            case .boolean(let isBefore): return isBefore
            case .unknown(let unknown): waiting.formUnion(unknown.waiting)
            default: foreign = answer.kind
            }
            return false
        }
        if let foreign {
            return run.report(.typeMismatch, "sort() takes a function that gives a boolean, no \(foreign.name)")
        }
        return waiting.map { .unknown(waitingFor: $0) } ?? .list(sorted, &run)
    }
}
