import LuwteCore
import LuwteRules

// How days, amounts and lengths are written in each language.
extension Texts {
    /// 4 november 2019.
    func day(_ day: CalendarDate) -> String {
        switch language {
        case .nl: day.dutch
        case .en: "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)"
        }
    }

    /// € 8,02.
    func amount(_ money: Money) -> String {
        switch language {
        case .nl: money.dutch
        case .en: "€\(money.description)"
        }
    }

    /// A number that the rules wrote the Dutch way: 10,5.
    func number(_ dutch: String) -> String {
        switch language {
        case .nl: dutch
        case .en: dutch.replacing(",", with: ".")
        }
    }

    /// 6 dagdelen per week.
    func volume(_ amount: String, _ unit: VolumeUnit) -> Phrase {
        let isOne = amount == "1"
        let key: TextKey =
            switch unit {
            case .dagdelenPerWeek: isOne ? .unitHalfDayPerWeek : .unitHalfDaysPerWeek
            case .dagenPerWeek: isOne ? .unitDayPerWeek : .unitDaysPerWeek
            case .urenPerDag: .unitHoursPerDay
            case .urenPerWeek: .unitHoursPerWeek
            case .urenPerMaand: .unitHoursPerMonth
            }
        return self(key, ["aantal": number(amount)])
    }

    /// 9 maanden.
    func length(_ term: Term) -> Phrase {
        let isOne = term.count == 1
        let key: TextKey =
            switch term.unit {
            case .dagen: isOne ? .termDay : .termDays
            case .weken: isOne ? .termWeek : .termWeeks
            case .maanden: isOne ? .termMonth : .termMonths
            case .jaren: isOne ? .termYear : .termYears
            }
        return self(key, ["aantal": String(term.count)])
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
