// List functions that make one value of many (DMN 1.5 §10.3.4.4, table 77).
extension Builtins {
    static let aggregates: [Builtin] = [
        Builtin("count", [Parameter("list", .list)], unknown: .own, result: .number) { arguments, run in
            let list = arguments.list(0)
            return list.rest.map { .unknown(waitingFor: $0) } ?? .number(Decimal128(list.elements.count))
        },
        Builtin("min", listOfAny, .spread) { arguments, run in
            extreme(arguments.list(0), "min", &run) { $0 < 0 }
        },
        Builtin("max", listOfAny, .spread) { arguments, run in
            extreme(arguments.list(0), "max", &run) { $0 > 0 }
        },
        aggregate("sum") { numbers, run in
            numbers.isEmpty ? .null : folded(numbers, from: 0, &run) { $0.adding($1) }
        },
        aggregate("product") { numbers, run in
            numbers.isEmpty ? .null : folded(numbers, from: 1, &run) { $0.multiplied(by: $1) }
        },
        aggregate("mean") { numbers, run in
            numbers.isEmpty ? .null : Operators.number(mean(numbers), &run)
        },
        aggregate("median") { numbers, run in
            let sorted = numbers.sorted()
            let middle = sorted.count / 2
            if sorted.isEmpty { return .null }
            return sorted.count.isMultiple(of: 2)
                ? Operators.number(mean([sorted[middle - 1], sorted[middle]]), &run) : .number(sorted[middle])
        },
        aggregate("stddev") { numbers, run in
            numbers.count < 2
                ? run.report(.wrongArgument, "stddev() takes two numbers or more")
                : Operators.number(standardDeviation(numbers), &run)
        },
        aggregate("mode", result: .list) { numbers, run in
            let counts = Dictionary(grouping: numbers) { $0 }.mapValues(\.count)
            let most = counts.values.max()
            return .list(counts.filter { $0.value == most }.keys.sorted().map(Value.number), &run)
        },
    ]

    private static let listOfAny = [Parameter("list", .list)]

    /// A function on numbers only.
    private static func aggregate(
        _ name: String, result: ValueKind = .number, _ body: @escaping @Sendable ([Decimal128], inout Run) -> Value
    ) -> Builtin {
        Builtin(name, listOfAny, .spread, result: result) { arguments, run in
            var numbers: [Decimal128] = []
            for element in arguments.list(0).elements {
                guard run.spend() else { return .null }
                guard case .number(let number) = element else {
                    return run.report(.typeMismatch, "\(name)() takes numbers, no \(element.kind.name)")
                }
                numbers.append(number)
            }
            return body(numbers, &run)
        }
    }

    private static func extreme(
        _ list: FeelList, _ name: String, _ run: inout Run, _ isBetter: (Int) -> Bool
    ) -> Value {
        guard var best = list.elements.first, run.spend(list.elements.count) else { return .null }
        for element in list.elements {
            guard let order = Operators.order(element, best) else {
                return run.report(.typeMismatch, "\(name)() cannot compare these")
            }
            if isBetter(order) { best = element }
        }
        return best
    }

    private static func folded(
        _ numbers: [Decimal128], from start: Decimal128, _ run: inout Run,
        _ step: (Decimal128, Decimal128) -> Decimal128?
    ) -> Value {
        var result = start
        for number in numbers {
            guard let next = step(result, number) else { return Operators.outOfRange(&run) }
            result = next
        }
        return .number(result)
    }

    private static func mean(_ numbers: [Decimal128]) -> Decimal128? {
        var sum = Decimal128.zero
        for number in numbers {
            guard let next = sum.adding(number) else { return nil }
            sum = next
        }
        return sum.divided(by: Decimal128(numbers.count))
    }

    /// Of a sample: the squares are divided by one less than their number.
    private static func standardDeviation(_ numbers: [Decimal128]) -> Decimal128? {
        guard let mean = mean(numbers) else { return nil }
        var squares = Decimal128.zero
        for number in numbers {
            guard let distance = number.subtracting(mean), let square = distance.multiplied(by: distance),
                let sum = squares.adding(square)
            else { return nil }
            squares = sum
        }
        return squares.divided(by: Decimal128(numbers.count - 1))?.squareRoot()
    }
}
