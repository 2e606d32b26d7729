extension Operators {
    /// What stands behind the dot (DMN 1.5 tables 53 and 61–65): an entry of a context, a part of a date.
    ///
    /// - Returns: null and a problem when the value has no such property; a list gives the property of each member.
    package static func property(of value: Value, _ name: String, _ run: inout Run) -> Value {
        switch value {
        case .context(let context):
            return context[name] ?? run.report(.noSuchName, "the context has no \(name)")
        case .unknown(let unknown):
            return .unknown(waitingFor: unknown.waiting)
        case .list(let list):
            var values: [Value] = []
            for element in list.elements {
                var scratch = Run(steps: max(run.steps, 0))
                values.append(property(of: element, name, &scratch))
                guard run.spend() else { return .null }
            }
            return .list(values, rest: list.rest, &run)
        default:
            return part(of: value, name)
                ?? run.report(.noSuchName, "a \(value.kind.name) has no \(name)")
        }
    }

    private static func part(of value: Value, _ name: String) -> Value? {
        switch value {
        case .date(let date): part(of: date, name)
        case .time(let time): part(of: time, secondsAhead: time.secondsAhead, name)
        case .dateTime(let moment):
            part(of: moment.date, name) ?? part(of: moment.time, secondsAhead: moment.secondsAhead, name)
        case .months(let months): part(of: months, name)
        case .seconds(let seconds): part(of: seconds, name)
        case .range(let range): part(of: range, name)
        default: nil
        }
    }

    private static func part(of date: FeelDate, _ name: String) -> Value? {
        switch name {
        case "year": .number(Decimal128(date.year))
        case "month": .number(Decimal128(date.month))
        case "day": .number(Decimal128(date.day))
        case "weekday": .number(Decimal128(date.weekday))
        default: nil
        }
    }

    private static func part(of time: FeelTime, secondsAhead: Int?, _ name: String) -> Value? {
        switch name {
        case "hour": return .number(Decimal128(time.hour))
        case "minute": return .number(Decimal128(time.minute))
        case "second": return seconds(time.second, time.nanosecond)
        case "time offset": return secondsAhead.map { .seconds(SecondsDuration(seconds: Int64($0))) } ?? .null
        case "timezone":
            if case .named(let zone) = time.zone { return .string(zone.name) }
            return .null
        default: return nil
        }
    }

    private static func part(of duration: MonthsDuration, _ name: String) -> Value? {
        switch name {
        case "years": .number(Decimal128(Int(duration.months / 12)))
        case "months": .number(Decimal128(Int(duration.months % 12)))
        default: nil
        }
    }

    private static func part(of duration: SecondsDuration, _ name: String) -> Value? {
        let (total, nanoseconds) = duration.length
        let sign = duration.seconds < 0 ? -1 : 1
        switch name {
        case "days": return .number(Decimal128(sign * Int(total / 86_400)))
        case "hours": return .number(Decimal128(sign * Int(total / 3600 % 24)))
        case "minutes": return .number(Decimal128(sign * Int(total / 60 % 60)))
        case "seconds": return seconds(sign * Int(total % 60), sign * nanoseconds)
        default: return nil
        }
    }

    private static func part(of range: FeelRange, _ name: String) -> Value? {
        switch name {
        case "start": range.start ?? .null
        case "end": range.end ?? .null
        case "start included": .boolean(range.startIncluded)
        case "end included": .boolean(range.endIncluded)
        default: nil
        }
    }

    private static func seconds(_ whole: Int, _ nanoseconds: Int) -> Value {
        let fraction = Decimal128(
            isNegative: nanoseconds < 0, coefficient: UInt128(nanoseconds.magnitude), exponent: -9)
        return .number(nanoseconds == 0 ? Decimal128(whole) : Decimal128(whole).adding(fraction) ?? .zero)
    }
}
