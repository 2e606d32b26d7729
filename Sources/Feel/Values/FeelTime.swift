/// A time of day, with or without its distance from UTC (DMN 1.5 §10.3.2.3.4).
package struct FeelTime: Hashable, Sendable {
    /// Nanoseconds since midnight.
    let nanoseconds: Int64
    /// `nil` for a local time.
    package let zone: Zone?

    static let nanosecondsPerDay: Int64 = 86_400_000_000_000

    init(nanoseconds: Int64, zone: Zone?) {
        self.nanoseconds = nanoseconds
        self.zone = zone
    }

    /// - Returns: `nil` for a time that does not exist; 24:00:00 is only read from text.
    package init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0, zone: Zone? = nil) {
        guard 0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second, 0..<1_000_000_000 ~= nanosecond else { return nil }
        nanoseconds = Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + Int64(nanosecond)
        self.zone = zone
    }

    package static let midnight = FeelTime(nanoseconds: 0, zone: nil)

    package var hour: Int { secondOfDay / 3600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }
    package var nanosecond: Int { Int(nanoseconds % 1_000_000_000) }

    /// Whole seconds since midnight.
    package var secondOfDay: Int { Int(nanoseconds / 1_000_000_000) }

    /// Seconds ahead of UTC; a named zone, whose offset hangs on the day, counts with its winter time; `nil` for a
    /// local time.
    package var secondsAhead: Int? { zone?.winterSecondsAhead }

    /// Nanoseconds since midnight UTC of the same day, for comparing; `nil` for a local time.
    var nanosecondsInUTC: Int64? {
        secondsAhead.map { nanoseconds - Int64($0) * 1_000_000_000 }
    }

    /// The time of day so much later, past midnight if need be.
    func adding(_ duration: SecondsDuration) -> FeelTime {
        let seconds = duration.seconds % 86_400
        let total = nanoseconds + seconds * 1_000_000_000 + Int64(duration.nanoseconds)
        let rest = total % Self.nanosecondsPerDay
        return FeelTime(nanoseconds: rest < 0 ? rest + Self.nanosecondsPerDay : rest, zone: zone)
    }
}

extension FeelTime: CustomStringConvertible {
    /// Reads `12:30:00`, `12:30:00.25+01:00`, `12:30:00@Europe/Amsterdam`; nothing around it.
    package init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text)
        self.init(&scanner)
    }

    /// Reads up to the end of the text; 24:00:00 becomes midnight.
    init?(_ scanner: inout TextScanner) {
        guard let (time, _) = Self.read(&scanner) else { return nil }
        self = time
    }

    /// - Returns: the time, and whether it was written as 24:00:00, which is midnight of the next day.
    static func read(_ scanner: inout TextScanner) -> (time: FeelTime, isNextDay: Bool)? {
        guard let hour = scanner.number(digits: 2), scanner.take(":"), let minute = scanner.number(digits: 2),
            scanner.take(":"), let second = scanner.number(digits: 2)
        else { return nil }
        var nanosecond = 0
        if scanner.take(".") {
            guard let fraction = nanoseconds(&scanner) else { return nil }
            nanosecond = fraction
        }
        var zone: Zone?
        if !scanner.isAtEnd {
            zone = Zone(&scanner)
            guard zone != nil, scanner.isAtEnd else { return nil }
        }
        if hour == 24, minute == 0, second == 0, nanosecond == 0 {
            return (FeelTime(nanoseconds: 0, zone: zone), true)
        }
        return FeelTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond, zone: zone)
            .map { ($0, false) }
    }

    /// Reads the digits of a fraction of a second: one to nine, more only as zeros.
    static func nanoseconds(_ scanner: inout TextScanner) -> Int? {
        let digits = scanner.digits()
        guard !digits.isEmpty, digits.dropFirst(9).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
        var fraction = Array(digits.prefix(9))
        while fraction.count < 9 { fraction.append(UInt8(ascii: "0")) }
        return TextScanner.number(fraction[...])
    }

    package var description: String {
        hour.twoDigits + ":" + minute.twoDigits + ":" + second.twoDigits + Self.fraction(nanosecond)
            + (zone?.description ?? "")
    }

    /// A fraction of a second as text, with its point and without zeros at its end; empty for zero.
    static func fraction(_ nanosecond: Int) -> String {
        if nanosecond == 0 { return "" }
        var digits = String(nanosecond)
        digits = String(repeating: "0", count: 9 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "." + digits
    }
}
