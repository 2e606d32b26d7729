import ArgumentParser
import LuwteCore
import LuwteRules

/// Which hours on which days.
struct BedragUren: ParsableArguments {
    @Option(help: "De maand, zoals 2026-03.")
    var maand: String?
    @Option(help: "De eerste dag.")
    var van: String?
    @Option(help: "De laatste dag; die telt mee.")
    var tot: String?
    @Option(help: "De uren in een hele maand.")
    var uren: String?
    @Option(help: "De uren in een week.")
    var urenPerWeek: String?
    @Option(help: "De uren per weekdag, zoals maandag=10.5,donderdag=5.25.")
    var rooster: String?

    enum Question {
        case month(Period, Hours)
        case week(Period, Hours)
        case rooster(Period, Weekrooster)

        var isPerWeek: Bool {
            if case .week = self { true } else { false }
        }

        func amounts(_ geld: Geld, _ plan: GeldPlan, _ facts: GeldFacts) -> [GeldAmounts] {
            switch self {
            case .month(let period, let hours): geld.perMonth(plan, facts, period: period, hoursPerMonth: hours)
            case .week(let period, let hours): geld.perWeek(plan, facts, period: period, hoursPerWeek: hours)
            case .rooster(let period, let rooster): geld.perMonth(plan, facts, period: period, rooster: rooster)
            }
        }
    }

    /// - Throws: ``CommandFailure`` when the days or the hours are missing or do not go together.
    func question() throws -> Question {
        let period = try period()
        guard period.dayCount <= 3_660 else { throw CommandFailure("Een periode is hoogstens tien jaar.") }
        switch (uren, urenPerWeek, rooster) {
        case (let hours?, nil, nil): return .month(period, try CommandInput.hours(hours))
        case (nil, let hours?, nil): return .week(period, try CommandInput.hours(hours))
        case (nil, nil, let text?): return .rooster(period, try Self.rooster(text))
        default: throw CommandFailure("Geef de uren met een van deze: --uren, --uren-per-week of --rooster.")
        }
    }

    private func period() throws -> Period {
        switch (maand, van, tot) {
        case (let month?, nil, nil):
            guard let day = try? CalendarDate("\(month)-01") else {
                throw CommandFailure("'\(month)' is geen maand. Schrijf een maand zo: 2026-03.")
            }
            return Period(monthOf: day)
        case (nil, let first?, let last?):
            return try CommandInput.period(CommandInput.day(first), CommandInput.day(last))
        default: throw CommandFailure("Geef de dagen met --maand, of met --van en --tot.")
        }
    }

    private static func rooster(_ text: String) throws -> Weekrooster {
        var hours: [Weekday: Hours] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard sides.count == 2, let weekday = Weekday(dutch: sides[0]), hours[weekday] == nil else {
                throw CommandFailure(
                    "'\(part)' past niet in het rooster. Schrijf een rooster zo: maandag=10.5,donderdag=5.25.")
            }
            hours[weekday] = try CommandInput.hours(sides[1])
        }
        return Weekrooster(hours)
    }
}
