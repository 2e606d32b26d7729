// Numeric functions (DMN 1.5 §10.3.4.5, table 80).
extension Builtins {
    static let numbers: [Builtin] =
        [
            rounding("decimal", .halfEven), rounding("floor", .down, scaleOptional: true),
            rounding("ceiling", .up, scaleOptional: true), rounding("round up", .awayFromZero),
            rounding("round down", .towardZero), rounding("round half up", .halfAway),
            rounding("round half down", .halfTowardZero),
        ] + [
            Builtin("abs", [Parameter("n", [.number, .months, .seconds])]) { arguments, run in
                switch arguments[0] {
                case .number(let number): return .number(number.magnitude)
                case .months(let months) where months.months >= 0: return arguments[0]
                case .seconds(let seconds) where seconds.seconds >= 0: return arguments[0]
                default: return Operators.negate(arguments[0], &run)
                }
            },
            Builtin(
                "modulo", [Parameter("dividend", .number), Parameter("divisor", .number)], result: .number
            ) { arguments, run in
                if arguments.number(1).isZero { return run.report(.divisionByZero, "division by zero") }
                return Operators.number(arguments.number(0).modulo(arguments.number(1)), &run)
            },
            Builtin("sqrt", [Parameter("number", .number)], result: .number) { arguments, run in
                Operators.number(arguments.number(0).squareRoot(), &run)
            },
            Builtin("log", [Parameter("number", .number)], result: .number) { arguments, run in
                Operators.number(arguments.number(0).logarithm(), &run)
            },
            Builtin("exp", [Parameter("number", .number)], result: .number) { arguments, run in
                Operators.number(arguments.number(0).exponential(), &run)
            },
            Builtin("odd", [Parameter("number", .number)], result: .boolean) { arguments, run in
                .boolean(half(arguments.number(0)) == false)
            },
            Builtin("even", [Parameter("number", .number)], result: .boolean) { arguments, run in
                .boolean(half(arguments.number(0)) == true)
            },
        ]

    /// Whether a number can be halved into whole numbers; `nil` when it is not whole itself.
    private static func half(_ number: Decimal128) -> Bool? {
        guard number.isInteger else { return nil }
        return number.modulo(2)?.isZero
    }

    private static func rounding(_ name: String, _ mode: RoundingMode, scaleOptional: Bool = false) -> Builtin {
        Builtin(
            name, [Parameter("n", .number), Parameter("scale", .number, optional: scaleOptional)], result: .number
        ) { arguments, run in
            guard let scale = arguments.count > 1 ? arguments.number(1).truncatedInt : 0,
                let rounded = arguments.number(0).rounded(scale: scale, mode)
            else { return run.report(.wrongArgument, "\(name)() does not take this scale") }
            return .number(rounded)
        }
    }
}
