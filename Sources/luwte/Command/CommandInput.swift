import Foundation
import LuwteCore
import LuwteRules

/// Reads what stands behind an option; anything else than it should be is one sentence and exit code 2.
enum CommandInput {
    static func day(_ text: String) throws -> CalendarDate {
        do {
            return try CalendarDate(text)
        } catch .noSuchDay {
            throw CommandFailure("De dag \(text) bestaat niet.")
        } catch {
            throw CommandFailure("'\(text)' is geen datum. Schrijf een datum zo: 2026-03-31.")
        }
    }

    /// Days with `/` between them; a place may be empty.
    static func days(_ text: String, form: String, count: ClosedRange<Int>) throws -> [CalendarDate?] {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard count.contains(parts.count) else { throw CommandFailure("'\(text)' past niet. Schrijf \(form).") }
        return try parts.map { $0.isEmpty ? nil : try day(String($0)) }
    }

    static func period(_ text: String) throws -> Period {
        let form = "een periode zo: 2026-03-01/2026-03-31"
        let days = try days(text, form: form, count: 2...2)
        guard let first = days[0], let last = days[1] else {
            throw CommandFailure("'\(text)' past niet. Schrijf \(form).")
        }
        return try period(first, last)
    }

    static func period(_ first: CalendarDate, _ last: CalendarDate) throws -> Period {
        do { return try Period(first: first, last: last) } catch {
            throw CommandFailure("De periode eindigt (\(last)) voordat zij begint (\(first)).")
        }
    }

    static func term(_ text: String) throws -> Term {
        guard let term = Term(landelijk: text) else {
            throw CommandFailure("'\(text)' is geen termijn. Schrijf een termijn zo: '8 weken'.")
        }
        return term
    }

    static func money(_ text: String) throws -> Money {
        guard let money = try? Money(text), money >= .zero else {
            throw CommandFailure("'\(text)' is geen bedrag. Schrijf een bedrag zo: 8.02.")
        }
        return money
    }

    static func hours(_ text: String) throws -> Hours {
        guard let hours = try? Hours(text) else {
            throw CommandFailure("'\(text)' is geen aantal uren. Schrijf uren zo: 10.5.")
        }
        return hours
    }

    static func number(_ text: String, _ range: ClosedRange<Int>, _ name: String) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw CommandFailure(
                "'\(text)' is geen \(name). Geef een heel getal van \(range.lowerBound) tot en met \(range.upperBound)."
            )
        }
        return number
    }

    static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, _ type: Choice.Type, option: String
    ) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure("'\(text)' past niet bij \(option). Kies uit: \(all).")
        }
        return choice
    }
}
