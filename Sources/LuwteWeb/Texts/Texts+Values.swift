import Foundation
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

    /// Without decimals that say nothing: 2, 5,25.
    func shortNumber(_ number: Fraction) -> String {
        let text = number.decimalText(4, separator: ",")
        return self.number(text.trimming("0").trimming(","))
    }

    /// 50 procent.
    func percentage(_ share: Fraction) -> String {
        let percent = (try? share * 100) ?? share
        return rules(.percent, ["aantal": shortNumber(percent)])
    }

    /// A word that the form of a regeling allows at a place; `nil` for any other one.
    func known(_ place: String, _ word: String) -> Phrase? {
        FileWord(rawValue: "\(place)_\(word.replacing(" ", with: "_"))").map { self($0) }
    }

    /// An answer in a case; what looks the same in every regeling is in the words of the page.
    func answer(_ text: String) -> Phrase {
        switch text {
        case "ja": self(.yes)
        case "nee": self(.no)
        default:
            Toestemming(rawValue: text.replacing(" ", with: "_")).map { Phrase(rules.word($0)) } ?? fromRegeling(text)
        }
    }

    /// What a member of a case is called: the four subjects that each regeling has, in the words of the pages.
    func subject(_ subject: Subject) -> Phrase {
        SubjectNoun(rawValue: subject.id).map { Phrase(rules.word($0)) } ?? fromRegeling(subject.name)
    }

    /// One of several members: `kind 2` where its name in the case is no more than that, else its name.
    func member(_ id: String, among subjects: [Subject]) -> Phrase { self(rules.member(id, among: subjects)) }

    /// 6 dagdelen per week.
    func volume(_ amount: String, _ unit: VolumeUnit) -> Phrase { Phrase(rules.volume(amount, unit)) }

    /// 9 maanden.
    func length(_ term: Term) -> Phrase { Phrase(rules.length(term)) }
}

extension String {
    /// Without this sign at its end.
    fileprivate func trimming(_ sign: Character) -> String {
        contains(",") ? String(reversed().drop { $0 == sign }.reversed()) : self
    }
}
