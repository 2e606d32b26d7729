import Feel
import LuwteCore

/// Households that nobody thought of: every declared fact with any value that it can have.
package enum MadeUpHousehold {
    package static func make(
        for regeling: Regeling, _ generator: inout some RandomNumberGenerator
    ) -> Situation {
        var situation = Situation(regeling: regeling)
        situation.gemeente = regeling.header.gemeenten.randomElement(using: &generator)?.id
        let received = day(max(regeling.header.firstDay, "2019-01-01"), 0...700, &generator)
        situation.receivedOn = received
        situation.requestedFirst = day(received, -20...90, &generator)
        situation.requestedLast = .some(Bool.random(using: &generator) ? day(received, 100...400, &generator) : nil)
        situation.hadEarlier = .random(using: &generator)
        for (number, subject) in regeling.lists.subjects.enumerated() {
            let count = subject.plural == nil || subject.id == "kind" ? 1 : Int.random(in: 1...2, using: &generator)
            situation.subjects[number] = .init(
                members: (1...count).map { member in
                    var member = Situation.Member(id: "\(subject.id)\(member)")
                    let facts = regeling.facts.filter { $0.subject == number }
                    for (field, fact) in facts.enumerated() {
                        guard let value = value(fact.answer, regeling, received, &generator) else { continue }
                        member.facts[field] = .value(value, from: nil)
                    }
                    return member
                }, isComplete: true)
        }
        for paper in regeling.lists.bewijsstukken where Bool.random(using: &generator) {
            situation.papers[paper.id] = .init(dated: received, from: nil)
        }
        return situation
    }

    private static func value(
        _ answer: AnswerType, _ regeling: Regeling, _ received: CalendarDate,
        _ generator: inout some RandomNumberGenerator
    ) -> Value? {
        switch answer {
        case .yesNo: return .boolean(.random(using: &generator))
        case .number(_, let lowest, let highest):
            let low = lowest?.truncatedInt ?? 0
            return .number(
                Decimal128(Int.random(in: low...max(low, highest?.truncatedInt ?? low + 12), using: &generator)))
        case .amount: return .number(Decimal128(Int.random(in: 0...120_000, using: &generator)))
        case .date:
            let date = day(received, -4_800...400, &generator)
            return FeelDate(year: date.year, month: date.month, day: date.day).map(Value.date)
        case .choice(let choices): return choices.randomElement(using: &generator).map { .string($0.id) }
        case .multipleChoice(let choices):
            return .list(FeelList(choices.filter { _ in Bool.random(using: &generator) }.map { .string($0.id) }))
        case .toestemming: return Toestemming.allCases.randomElement(using: &generator).map { .string($0.rawValue) }
        case .opvangsoort: return regeling.lists.opvangsoorten.randomElement(using: &generator).map { .string($0.id) }
        case .lrkNumber: return .string("100000001")
        case .text: return .string("tekst")
        case .list, .attachment: return nil
        }
    }

    private static func day(
        _ from: CalendarDate, _ days: ClosedRange<Int>, _ generator: inout some RandomNumberGenerator
    ) -> CalendarDate {
        from.adding(days: Int.random(in: days, using: &generator))
    }
}
