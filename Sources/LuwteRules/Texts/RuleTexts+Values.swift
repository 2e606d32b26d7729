package import LuwteCore

// How days, amounts and lengths are written in each language.
extension RuleTexts {
    /// 4 november 2019.
    package func day(_ day: CalendarDate) -> String {
        switch language {
        case .nl: day.dutch
        case .en: "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)"
        }
    }

    /// november 2019.
    package func month(_ day: CalendarDate) -> String {
        switch language {
        case .nl: day.dutchMonth
        case .en: "\(Self.englishMonths[day.month - 1]) \(day.year)"
        }
    }

    /// maandag 4 november 2019.
    package func dayWithWeekday(_ day: CalendarDate) -> String {
        switch language {
        case .nl: day.dutchWithWeekday
        case .en: "\(Self.englishWeekdays[day.weekday.rawValue - 1]) \(self.day(day))"
        }
    }

    /// 4 november 2019 tot en met 3 augustus 2020.
    package func period(_ period: Period) -> String {
        guard period.first != period.last else { return day(period.first) }
        return self(.period, ["eerste": day(period.first), "laatste": day(period.last)])
    }

    /// van 1 januari 2019 tot en met 31 december 2019.
    package func validity(_ validity: Validity) -> String {
        guard let last = validity.last else { return self(.validFrom, ["dag": day(validity.first)]) }
        return self(.validFromTo, ["eerste": day(validity.first), "laatste": day(last)])
    }

    /// 9 maanden.
    package func length(_ term: Term) -> String {
        let isOne = term.count == 1
        let key: RuleTextKey =
            switch term.unit {
            case .dagen: isOne ? .day : .days
            case .weken: isOne ? .week : .weeks
            case .maanden: isOne ? .month : .months
            case .jaren: isOne ? .year : .years
            }
        return self(key, ["aantal": String(term.count)])
    }

    /// 6 dagdelen per week.
    ///
    /// - Parameter amount: in Dutch notation, as `10,5`.
    package func volume(_ amount: String, _ unit: VolumeUnit) -> String {
        let isOne = amount == "1"
        let key: RuleTextKey =
            switch unit {
            case .dagdelenPerWeek: isOne ? .halfDayPerWeek : .halfDaysPerWeek
            case .dagenPerWeek: isOne ? .dayPerWeek : .daysPerWeek
            case .urenPerDag: .careHoursPerDay
            case .urenPerWeek: .careHoursPerWeek
            case .urenPerMaand: .careHoursPerMonth
            }
        return self(key, ["aantal": written(amount)])
    }

    /// 14 dagen.
    package func days(_ count: Int) -> String { length(Term(count: count, unit: .dagen)) }

    /// € 1.442,00.
    package func amount(_ money: Money) -> String { written(money.dutch) }

    /// An exact number of cents, as euros with as many decimals as it needs, two or more.
    package func amount(cents: Fraction) -> String { written(cents.dutchEuros) }

    /// An amount in euros, with as many decimals as it needs: € 2,345.
    package func amount(euros: Fraction) -> String {
        let places = Swift.max(2, Swift.min(euros.decimals ?? 4, 6))
        return written("€ " + euros.decimalText(places, separator: ","))
    }

    /// Whole euros: € 60.000.
    package func wholeEuros(_ euros: Int) -> String {
        guard let money = try? Money(cents: euros * 100) else { return "€ \(euros)" }
        return written(String(money.dutch.dropLast(3)))
    }

    /// 10,5.
    package func number(_ number: Fraction) -> String { written(number.dutch) }

    /// 10,5 uur.
    package func hours(_ hours: Hours) -> String { self(.hours, ["aantal": number(hours.value)]) }

    /// A number or an amount that was written the Dutch way; in English its point and comma change places.
    package func written(_ dutch: String) -> String {
        switch language {
        case .nl: return dutch
        case .en:
            let swapped = dutch.map { $0 == "," ? "." : $0 == "." ? "," : $0 }
            return String(swapped).replacing("€ ", with: "€")
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}

extension Fraction {
    fileprivate var dutchEuros: String {
        guard let euros = try? self / 100 else { return "€ …" }
        guard let places = euros.decimals else { return "€ \(euros.decimalText(4, separator: ","))…" }
        if places <= 2, let money = try? Money(cents: numerator) { return money.dutch }
        return "€ \(euros.decimalText(min(places, 6), separator: ","))"
    }
}
