// Conversion functions (DMN 1.5 §10.3.4.1, table 75).
extension Builtins {
    static let conversions: [Builtin] = [
        Builtin("date", [Parameter("from", [.string, .date, .dateTime])], result: .date) { arguments, run in
            guard case .string(let text) = arguments[0] else { return .date(arguments.day(0)) }
            return FeelDate(text).map(Value.date) ?? notRead(text, as: .date, &run)
        },
        Builtin(
            "date", [Parameter("year", .number), Parameter("month", .number), Parameter("day", .number)],
            result: .date
        ) { arguments, run in
            guard let year = arguments.number(0).intValue, let month = arguments.number(1).intValue,
                let day = arguments.number(2).intValue, let date = FeelDate(year: year, month: month, day: day)
            else { return run.report(.wrongArgument, "there is no such day") }
            return .date(date)
        },
        Builtin(
            "date and time", [Parameter("date", .day), Parameter("time", .time)], result: .dateTime
        ) { arguments, run in
            guard case .time(let time) = arguments[1] else { return .null }
            return .dateTime(FeelDateTime(date: arguments.day(0), time: time))
        },
        Builtin("date and time", [Parameter("from", [.string, .date, .dateTime])], result: .dateTime) {
            arguments, run in
            switch arguments[0] {
            case .string(let text):
                return FeelDateTime(text).map(Value.dateTime) ?? notRead(text, as: .dateTime, &run)
            case .date(let date):
                return .dateTime(FeelDateTime(date: date, time: FeelTime(nanoseconds: 0, zone: .utc)))
            default: return arguments[0]
            }
        },
        Builtin("time", [Parameter("from", [.string, .time, .date, .dateTime])], result: .time) { arguments, run in
            switch arguments[0] {
            case .string(let text): return FeelTime(text).map(Value.time) ?? notRead(text, as: .time, &run)
            case .dateTime(let moment): return .time(moment.time)
            case .date: return .time(FeelTime(nanoseconds: 0, zone: .utc))
            default: return arguments[0]
            }
        },
        Builtin(
            "time",
            [
                Parameter("hour", .number), Parameter("minute", .number), Parameter("second", .number),
                Parameter("offset", [.seconds, .null], optional: true),
            ], result: .time
        ) { arguments, run in
            time(arguments) ?? run.report(.wrongArgument, "there is no such time")
        },
        Builtin(
            "number",
            [
                Parameter("from", .string), Parameter("grouping separator", [.string, .null]),
                Parameter("decimal separator", [.string, .null]),
            ], result: .number
        ) { arguments, run in
            number(arguments) ?? notRead(arguments.string(0), as: .number, &run)
        },
        Builtin("string", [Parameter("from", .any)], result: .string) { arguments, run in
            arguments[0].text.map { .string($0, &run) } ?? .null
        },
        Builtin("duration", [Parameter("from", [.string, .months, .seconds])]) { arguments, run in
            guard case .string(let text) = arguments[0] else { return arguments[0] }
            return Value.duration(text) ?? notRead(text, as: .seconds, &run)
        },
        Builtin(
            "years and months duration", [Parameter("from", .day), Parameter("to", .day)], result: .months
        ) { arguments, run in
            .months(MonthsDuration(from: arguments.day(0), to: arguments.day(1)))
        },
        Builtin("range", [Parameter("from", .string)], result: .range) { arguments, run in
            let text = arguments.string(0)
            return RangeText.read(text).map(Value.range) ?? notRead(text, as: .range, &run)
        },
    ]

    private static func notRead(_ text: String, as kind: ValueKind, _ run: inout Run) -> Value {
        run.report(.wrongArgument, "\"\(text.prefix(60))\" is no \(kind.name)")
    }

    private static func time(_ arguments: Arguments) -> Value? {
        guard let hour = arguments.number(0).intValue, let minute = arguments.number(1).intValue,
            let second = SecondsDuration(arguments.number(2)), let whole = Int(exactly: second.seconds)
        else { return nil }
        var zone: Zone?
        if case .seconds(let offset)? = arguments.given(3) {
            guard offset.nanoseconds == 0, let seconds = Int(exactly: offset.seconds) else { return nil }
            zone = Zone(secondsAhead: seconds)
            if zone == nil { return nil }
        }
        return FeelTime(
            hour: hour, minute: minute, second: whole, nanosecond: Int(second.nanoseconds), zone: zone
        ).map(Value.time)
    }

    /// The number in a text that groups its digits; the decimal separator is a point unless another one is given.
    private static func number(_ arguments: Arguments) -> Value? {
        let grouping = arguments.given(1).flatMap(\.text)
        let decimal = arguments.given(2).flatMap(\.text) ?? "."
        guard grouping.map({ [" ", ",", "."].contains($0) }) ?? true, [",", "."].contains(decimal),
            grouping != decimal
        else { return nil }
        var text = arguments.string(0)
        var fraction = ""
        if let separator = text.unicodeScalars.firstIndex(where: { String($0) == decimal }) {
            fraction = "." + text[separator...].dropFirst()
            text = String(text[..<separator])
        }
        if let grouping { text = text.split(separator: grouping, omittingEmptySubsequences: false).joined() }
        return Decimal128(text + fraction).map(Value.number)
    }
}
