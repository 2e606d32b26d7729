// Dates and times with durations (DMN 1.5 tables 57–59). A day alone stands for its midnight UTC.
extension Operators {
    /// The day or moment so many months later; `nil` when the value is neither, or the result does not exist.
    static func moved(_ value: Value, by months: MonthsDuration) -> Value? {
        guard let count = Int(exactly: months.months) else { return nil }
        switch value {
        case .date(let date): return date.adding(months: count).map(Value.date)
        case .dateTime(let moment): return moment.adding(months: count).map(Value.dateTime)
        default: return nil
        }
    }

    /// The day, time or moment so much later; `nil` when the value is none of these, or the result does not exist.
    static func moved(_ value: Value, by duration: SecondsDuration) -> Value? {
        switch value {
        case .date(let date):
            FeelDateTime(date: date, time: .midnight).adding(duration).map { .date($0.date) }
        case .time(let time): .time(time.adding(duration))
        case .dateTime(let moment): moment.adding(duration).map(Value.dateTime)
        default: nil
        }
    }

    /// How much later the first is; `nil` when the two cannot be compared.
    static func difference(_ one: Value, _ other: Value) -> SecondsDuration? {
        switch (one, other) {
        case (.date(let one), .date(let other)):
            SecondsDuration(seconds: Int64(one.dayNumber - other.dayNumber) * 86_400)
        case (.dateTime(let one), .dateTime(let other)): one.since(other)
        case (.date(let one), .dateTime(let other)): midnight(one).since(other)
        case (.dateTime(let one), .date(let other)): one.since(midnight(other))
        case (.time(let one), .time(let other)):
            difference(one, other).flatMap { SecondsDuration(seconds: 0, signedNanoseconds: $0) }
        default: nil
        }
    }

    /// Nanoseconds between two times of day; `nil` when one is local and the other is not.
    static func difference(_ one: FeelTime, _ other: FeelTime) -> Int64? {
        switch (one.nanosecondsInUTC, other.nanosecondsInUTC) {
        case (let one?, let other?): one - other
        case (nil, nil): one.nanoseconds - other.nanoseconds
        default: nil
        }
    }

    private static func midnight(_ date: FeelDate) -> FeelDateTime {
        FeelDateTime(date: date, time: FeelTime(nanoseconds: 0, zone: .utc))
    }
}
