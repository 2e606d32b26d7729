/// Parts of values, and arguments of functions.
extension Checker {
    /// The parts that values other than contexts have (DMN 1.5 table 64).
    private static func parts(of kind: ValueKind) -> [String: FeelType] {
        let day: [String: FeelType] = ["year": .number, "month": .number, "day": .number, "weekday": .number]
        let clock: [String: FeelType] = [
            "hour": .number, "minute": .number, "second": .number, "time offset": .seconds, "timezone": .text,
        ]
        return switch kind {
        case .date, .dateTime: day.merging(clock) { one, _ in one }
        case .time: clock
        case .months: ["years": .number, "months": .number]
        case .seconds: ["days": .number, "hours": .number, "minutes": .number, "seconds": .number]
        case .range: ["start": .any, "end": .any, "start included": .boolean, "end included": .boolean]
        default: [:]
        }
    }

    /// The type of a part that is read by its name.
    mutating func property(_ name: String, of type: FeelType, at position: Position) -> FeelType {
        if let fields = type.memberFields {
            if let field = fields[name] { return type.kind == .list ? .list(field) : field }
            find(.unknownField(name, of: type.dutchName, among: fields.names), at: position)
            return .any
        }
        let isList = type.kind == .list
        guard let kind = isList ? type.member.kind : type.kind else { return isList ? .list(.any) : .any }
        let parts = Checker.parts(of: kind)
        if let part = parts[name] { return isList ? .list(part) : part }
        // Of null it was said elsewhere.
        if kind != .null {
            let owner = (isList ? type.member : type).dutchName
            find(.unknownField(name, of: owner, among: Array(parts.keys)), at: position)
        }
        return .any
    }

    // MARK: Functions of the program

    mutating func argument(_ side: Side, _ parameter: String, _ type: FeelType, of function: String) {
        guard let position = side.syntax?.position else { return }
        if let choices = type.ownChoices, case .string? = side.constant { return choice(side, among: choices) }
        sameUnit(type, side.type, at: position)
        guard let asked = type.kind, let given = side.type.kind, asked != given else { return }
        if asked == .list && (type.member.kind == nil || type.member.kind == given) { return }
        if given == .list && (side.type.member.kind == nil || side.type.member.kind == asked) { return }
        if asked == .dateTime && given == .date { return }
        find(.wrongArgument(parameter, of: function, asked: type, got: side.type), at: position)
    }

    // MARK: Built-in functions

    /// Functions that give back what was put into them, in another order or number.
    private static let listFunctions: Set<String> = [
        "append", "concatenate", "distinct values", "insert before", "list replace", "remove", "reverse", "sort",
        "sublist", "union",
    ]
    private static let memberFunctions: Set<String> = ["max", "mean", "median", "min", "sum"]

    /// - Parameter overloads: the functions of this name that fit the number of arguments.
    /// - Returns: the type of the outcome.
    mutating func builtin(
        _ name: String, _ overloads: [Builtin], _ arguments: [Side], names: [String]
    ) -> FeelType {
        if overloads.count == 1, let builtin = overloads.first, builtin.variation != .spread {
            for (index, argument) in arguments.enumerated() {
                check(argument, against: builtin.parameter(index, names: names), of: name)
            }
        }
        if let type = arguments.first?.type {
            if Checker.listFunctions.contains(name), case .list = type { return type }
            if Checker.memberFunctions.contains(name), case .list(.number(let unit)) = type {
                return .number(unit: unit)
            }
            if Checker.memberFunctions.contains(name), case .number(let unit) = type { return .number(unit: unit) }
            if ["min", "max"].contains(name), case .list(let member) = type { return member }
            if ["min", "max"].contains(name), arguments.allSatisfy({ $0.type.kind == type.kind }) { return type }
        }
        let results = Set(overloads.map(\.result))
        if results.count == 1, let result = results.first, let kind = result { return FeelType(kind) }
        return .any
    }

    private mutating func check(_ argument: Side, against parameter: Parameter?, of function: String) {
        guard let parameter, let given = argument.type.kind, let position = argument.syntax?.position else { return }
        if given == .null || parameter.kinds.contains(given) || parameter.kinds.contains(.list) { return }
        if given == .list, argument.type.member.kind.map({ parameter.kinds.contains($0) }) ?? true { return }
        if given == .date, parameter.kinds.contains(.dateTime) { return }
        find(.wrongBuiltinArgument(parameter.name, of: function, got: argument.type), at: position)
    }

    /// A call that fits none of the overloads.
    mutating func builtinMisused(_ name: String, _ arguments: [Side], names: [String], at position: Position) {
        let overloads = Builtins.named(name).map { "(" + $0.parameters.map(\.name).joined(separator: ", ") + ")" }
        let given = names.isEmpty ? "\(arguments.count) waarden" : names.joined(separator: ", ")
        find(.misusedBuiltin(name, with: given, overloads: overloads), at: position)
    }
}

extension Builtin {
    /// The parameter to which an argument goes.
    fileprivate func parameter(_ index: Int, names: [String]) -> Parameter? {
        if index < names.count { return parameters.first { $0.name == names[index] } }
        return index < parameters.count ? parameters[index] : parameters.last
    }
}
