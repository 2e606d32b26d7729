import Feel
import LuwteCore

/// Texts of a regeling that stand for a value.
enum Scalars {
    static func yesNo(_ text: String) -> Bool? {
        switch text {
        case "ja": true
        case "nee": false
        default: nil
        }
    }

    static func date(_ text: String) -> CalendarDate? { try? CalendarDate(text) }

    static func share(_ text: String) -> Fraction? {
        guard let share = try? Fraction(text), !share.isNegative else { return nil }
        return share
    }

    static func amount(_ text: String) -> Money? {
        guard let amount = try? Money(text), amount.cents >= 0 else { return nil }
        return amount
    }

    static func wholeNumber(_ text: String) -> Int? {
        guard let number = Int(text), number >= 0, text.allSatisfy(\.isNumber) else { return nil }
        return number
    }

    /// `9 maanden`, `8 weken`, `14 dagen`, `4 jaar`.
    static func term(_ text: String) -> Term? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = wholeNumber(String(parts[0])), count > 0 else { return nil }
        switch parts[1] {
        case "dag", "dagen": return Term(count: count, unit: .dagen)
        case "week", "weken": return Term(count: count, unit: .weken)
        case "maand", "maanden": return Term(count: count, unit: .maanden)
        case "jaar", "jaren": return Term(count: count, unit: .jaren)
        default: return nil
        }
    }

    /// `0..10`, `0..`, `..10`.
    static func range(_ text: String) -> (lowest: Decimal128?, highest: Decimal128?)? {
        let parts = text.split(separator: "..", omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " }.prefix { $0 != " " })
        }
        guard parts.count == 2, parts.contains(where: { !$0.isEmpty }) else { return nil }
        let values = parts.map { $0.isEmpty ? nil : Decimal128($0) }
        guard zip(parts, values).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        if let low = values[0], let high = values[1], high < low { return nil }
        return (values[0], values[1])
    }

    /// ASCII letters in lower case and digits, joined by `_` or `-`; it begins with a letter or a digit.
    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || isDigit(first) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
    }

    /// An ID that an expression can name: it begins with a letter and has no `-`, which would be a minus.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return isID(text) && !text.utf8.contains(UInt8(ascii: "-"))
    }

    /// `ROT-44`, `A-28`.
    static func isRequirement(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...4).contains(parts[0].utf8.count), (1...4).contains(parts[1].utf8.count) else {
            return false
        }
        return parts[0].utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && parts[1].utf8.first.map(isDigit) == true
            && parts[1].utf8.allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
