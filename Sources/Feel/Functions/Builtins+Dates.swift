// Date and time functions (DMN 1.5 §10.3.4.6, §10.3.4.8 and §10.3.4.10).
extension Builtins {
    static let dates: [Builtin] = [
        Builtin("day of year", day, result: .number) { arguments, run in
            .number(Decimal128(arguments.day(0).dayOfYear))
        },
        Builtin("day of week", day, result: .string) { arguments, run in
            .string(weekdays[arguments.day(0).weekday - 1])
        },
        Builtin("month of year", day, result: .string) { arguments, run in
            .string(months[arguments.day(0).month - 1])
        },
        Builtin("week of year", day, result: .number) { arguments, run in
            .number(Decimal128(arguments.day(0).weekOfYear))
        },
        Builtin("now", [], result: .dateTime) { arguments, run in
            run.clock.map(Value.dateTime) ?? run.report(.notAvailable, "there is no clock")
        },
        Builtin("today", [], result: .date) { arguments, run in
            run.clock.map { .date($0.date) } ?? run.report(.notAvailable, "there is no clock")
        },
    ]

    private static let day = [Parameter("date", .day)]

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
