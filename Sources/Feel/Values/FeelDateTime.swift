/// A day with a time of day (DMN 1.5 §10.3.2.3.6).
package struct FeelDateTime: Hashable, Sendable {
    package let date: FeelDate
    package let time: FeelTime

    package init(date: FeelDate, time: FeelTime) {
        self.date = date
        self.time = time
    }

    /// `nil` for a local date and time.
    package var zone: Zone? { time.zone }

    /// Seconds since 1970 as a clock in the zone shows them.
    var localSeconds: Int { date.dayNumber * 86_400 + time.secondOfDay }

    /// Seconds ahead of UTC on that moment; `nil` for a local date and time.
    package var secondsAhead: Int? { zone?.secondsAhead(atLocal: localSeconds) }

    /// Seconds since 1970; `nil` for a local date and time.
    package var secondsInUTC: Int? { secondsAhead.map { localSeconds - $0 } }

    func adding(months: Int) -> FeelDateTime? {
        date.adding(months: months).map { FeelDateTime(date: $0, time: time) }
    }

    /// The moment so much later; in a zone that meanwhile moves its clock, the clock time moves too.
    func adding(_ duration: SecondsDuration) -> FeelDateTime? {
        let nanoseconds = time.nanosecond + Int(duration.nanoseconds)
        let carry = nanoseconds / 1_000_000_000
        let start = secondsInUTC ?? localSeconds
        let (seconds, overflow) = start.addingReportingOverflow(Int(duration.seconds))
        guard !overflow, seconds < .max - 200_000, seconds > .min + 200_000 else { return nil }
        let moment = seconds + carry
        let local = moment + (zone?.secondsAhead(at: moment) ?? 0)
        let day = local.flooredQuotient(86_400)
        let second = local - day * 86_400
        guard let date = FeelDate(dayNumber: day) else { return nil }
        let ofDay = Int64(second) * 1_000_000_000 + Int64(nanoseconds - carry * 1_000_000_000)
        return FeelDateTime(date: date, time: FeelTime(nanoseconds: ofDay, zone: zone))
    }

    /// How much later this is; `nil` when one is local and the other is not.
    func since(_ other: FeelDateTime) -> SecondsDuration? {
        let seconds: Int
        switch (secondsInUTC, other.secondsInUTC) {
        case (let mine?, let theirs?): seconds = mine - theirs
        case (nil, nil): seconds = localSeconds - other.localSeconds
        default: return nil
        }
        return SecondsDuration(
            seconds: Int64(seconds), signedNanoseconds: Int64(time.nanosecond - other.time.nanosecond))
    }
}

extension FeelDateTime: CustomStringConvertible {
    /// Reads `2018-12-31T10:30:00`, with or without zone; a day alone stands for its midnight.
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        guard let date = FeelDate(&scanner) else { return nil }
        if scanner.isAtEnd {
            self.init(date: date, time: .midnight)
            return
        }
        guard scanner.take("T"), let (time, isNextDay) = FeelTime.read(&scanner),
            let day = isNextDay ? date.adding(days: 1) : date
        else { return nil }
        self.init(date: day, time: time)
    }

    package var description: String { "\(date)T\(time)" }
}
