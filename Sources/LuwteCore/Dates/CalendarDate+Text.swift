extension CalendarDate {
    /// A day from its ISO form `2019-11-04`, exactly so: ten characters, digits of ASCII.
    ///
    /// - Throws: `CalendarDateError.malformed`, or `.noSuchDay` for a day such as 30 February.
    package init(_ text: String) throws(CalendarDateError) {
        var numbers = [0, 0, 0]
        var index = 0
        for byte in text.utf8 {
            switch index {
            case 4, 7:
                guard byte == UInt8(ascii: "-") else { throw .malformed(text) }
            case 0..<10:
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw .malformed(text) }
                let part = index < 4 ? 0 : index < 7 ? 1 : 2
                numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
            default:
                throw .malformed(text)
            }
            index += 1
        }
        guard index == 10 else { throw .malformed(text) }
        try self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The ISO form: `2019-11-04`.
    package var iso: String {
        let (year, month, day) = components
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// As a letter writes it: `4 november 2019`.
    package var dutch: String {
        let (year, month, day) = components
        return "\(day) \(Self.dutchMonths[month - 1]) \(year)"
    }

    /// With the weekday before it: `maandag 4 november 2019`.
    package var dutchWithWeekday: String { "\(weekday.dutch) \(dutch)" }

    /// The month and the year of this day: `november 2019`.
    package var dutchMonth: String {
        let (year, month, _) = components
        return "\(Self.dutchMonths[month - 1]) \(year)"
    }

    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]

    private static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}

extension CalendarDate: CustomStringConvertible {
    package var description: String { iso }
}

/// A day as a literal, for code that names a fixed day, as tests do: `"2019-11-04"`.
///
/// A literal that is no day stops the program at once; text from outside goes through `CalendarDate(_:)`.
extension CalendarDate: ExpressibleByStringLiteral {
    package init(stringLiteral text: StaticString) {
        guard let day = try? CalendarDate(String(describing: text)) else {
            preconditionFailure("no day of the calendar: \(text)")
        }
        self = day
    }
}
