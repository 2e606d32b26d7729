@testable import Feel

/// Makes random arguments for built-in functions, and drops random parts of them.
struct ArgumentMaker {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func arguments(for builtin: Builtin) -> [Value] {
        if builtin.variation == .spread, Bool.random(using: &generator) {
            return [list(of: favouriteMembers(of: builtin), depth: 1)]
        }
        let most = builtin.mostCount ?? builtin.parameters.count + Int.random(in: 0...2, using: &generator)
        let count = Int.random(in: builtin.leastCount...max(most, builtin.leastCount), using: &generator)
        return (0..<count).map { index in
            let parameter = builtin.parameters[min(index, builtin.parameters.count - 1)]
            if builtin.variation == .spread { return value(of: favouriteMembers(of: builtin), depth: 1) }
            if parameter.kinds == .list { return list(of: favouriteMembers(of: builtin), depth: 2) }
            return value(of: parameter.kinds.subtracting(.unknown), depth: 1)
        }
    }

    /// What the lists that a function takes mostly hold.
    private func favouriteMembers(of builtin: Builtin) -> Kinds {
        switch builtin.name {
        case "all", "any": [.boolean, .boolean, .null]
        case "string join": [.string, .null]
        case "context merge", "context": .context
        case "sum", "mean", "product", "median", "stddev", "mode", "min", "max": .number
        default: [.number, .string, .list, .null]
        }
    }

    mutating func list(of kinds: Kinds, depth: Int) -> Value {
        let count = Int.random(in: 0...4, using: &generator)
        return .list(FeelList((0..<count).map { _ in value(of: kinds, depth: depth - 1) }))
    }

    mutating func value(of kinds: Kinds, depth: Int) -> Value {
        let kind = kinds.members.filter { $0 != .unknown && (depth > 0 || ($0 != .list && $0 != .context)) }
            .randomElement(using: &generator)
        let small = Int.random(in: -2...3, using: &generator)
        switch kind {
        case .boolean: return .boolean(small > 0)
        case .number: return .number(Decimal128(small))
        case .string: return .string(["", "a", "b", "ab", ",", "2024-01-31", "P1D", "1.5"][small + 2])
        case .date: return .date(day(small))
        case .time: return .time(FeelTime(nanoseconds: Int64(small + 2) * 3_600_000_000_000, zone: nil))
        case .dateTime: return .dateTime(FeelDateTime(date: day(small), time: .midnight))
        case .months: return .months(MonthsDuration(months: Int64(small)))
        case .seconds: return .seconds(SecondsDuration(seconds: Int64(small) * 3600))
        case .list: return list(of: kinds, depth: depth)
        case .context: return context(depth: depth)
        case .range:
            return .range(
                FeelRange(
                    start: .number(Decimal128(small)), startIncluded: small > 0, end: .number(3),
                    endIncluded: small > 1))
        case .function: return .function(Self.isFirstLess)
        default: return .null
        }
    }

    private static let isFirstLess = FeelFunction(name: nil, parameters: ["one", "other"]) { arguments, run in
        Operators.less(arguments[0], arguments[1], &run)
    }

    private func day(_ number: Int) -> FeelDate {
        guard let day = FeelDate(dayNumber: 20_000 + number * 40) else { preconditionFailure("a day that exists") }
        return day
    }

    /// Often an entry for `context()`.
    private mutating func context(depth: Int) -> Value {
        let members: Kinds = [.number, .string, .context]
        if Bool.random(using: &generator) {
            let key = Value.string(["a", "b", "c"].randomElement(using: &generator) ?? "a")
            return .context(FeelContext([("key", key), ("value", value(of: members, depth: depth - 1))]))
        }
        let keys = ["a", "b", "ab"].prefix(Int.random(in: 0...3, using: &generator))
        return .context(FeelContext(keys.map { ($0, value(of: members, depth: depth - 1)) }))
    }

    // MARK: - Dropping

    /// The same arguments with parts unknown, and everything that was dropped.
    mutating func dropping(_ arguments: [Value]) -> (open: [Value], dropped: WaitingSet) {
        var dropped: [Int32] = []
        let open = arguments.map { opened($0, &dropped) }
        return (open, WaitingSet(dropped))
    }

    private mutating func opened(_ value: Value, _ dropped: inout [Int32]) -> Value {
        if Int.random(in: 0..<5, using: &generator) == 0 {
            dropped.append(Int32(dropped.count + 1))
            return .unknown(waitingFor: WaitingSet(Int32(dropped.count)))
        }
        switch value {
        case .list(let list):
            var elements = list.elements.map { opened($0, &dropped) }
            guard Int.random(in: 0..<4, using: &generator) == 0 else { return .list(FeelList(elements)) }
            elements = Array(elements.prefix(Int.random(in: 0...elements.count, using: &generator)))
            dropped.append(Int32(dropped.count + 1))
            return .list(FeelList(elements, rest: WaitingSet(Int32(dropped.count))))
        case .context(let context):
            return .context(FeelContext(context.shape, context.values.map { opened($0, &dropped) }))
        default:
            return value
        }
    }
}
