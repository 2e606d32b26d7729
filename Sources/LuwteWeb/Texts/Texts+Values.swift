import LuwteCore
import LuwteRules

// How days, amounts and lengths are written in each language.
extension Texts {
    /// 4 november 2019.
    func day(_ day: CalendarDate) -> String { rules.day(day) }

    /// € 8,02.
    func amount(_ money: Money) -> String { rules.amount(money) }

    /// A number that the rules wrote the Dutch way: 10,5.
    func number(_ dutch: String) -> String { rules.written(dutch) }

    /// 6 dagdelen per week.
    func volume(_ amount: String, _ unit: VolumeUnit) -> Phrase { Phrase(rules.volume(amount, unit)) }

    /// 9 maanden.
    func length(_ term: Term) -> Phrase { Phrase(rules.length(term)) }
}
