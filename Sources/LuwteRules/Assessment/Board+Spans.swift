import Feel
import LuwteCore

extension Board {
    /// The period cut where anything about the care changes.
    func spans(in period: Period) -> [Span] {
        var starts: [(day: CalendarDate, parts: [PartResult], reason: String)] = []
        let careDays = careDays(in: period)
        var days = careDays
        if index.grant.hasYearlyRates {
            for day in period.newYears { days.insert(day) }
        }
        for day in days.days {
            if careDays.contains(day) {
                if day != self.day { layOut(day: day.feel) }
                let parts = grantParts()
                if let reason = starts.last.map({ Self.reason(from: $0.parts, to: parts) }) ?? "begin" {
                    starts.append((day, parts, reason))
                    continue
                }
            }
            if let before = starts.last, index.grant.hasYearlyRates, day == day.firstOfYear {
                starts.append((day, before.parts, "nieuw_jaar"))
            }
        }
        return starts.enumerated().compactMap { number, start in
            let last = number + 1 < starts.count ? starts[number + 1].day.adding(days: -1) : period.last
            guard let days = try? Period(first: start.day, last: last) else { return nil }
            return Span(period: days, reason: start.reason, parts: start.parts)
        }
    }

    /// The days of a period on which the care can change: of limits, needs, provisions and opvangsoorten.
    private func careDays(in period: Period) -> DaySet {
        var days = borderDays(in: period, of: index.careRules)
        if let subject = index.opvangdeel, let field = index.soortField {
            for member in situation.subjects[subject].members {
                guard case .value(.string(let soort), _) = member.facts[field] else { continue }
                for turn in turns(of: soort) { days.insert(turn.first) }
            }
        }
        return days
    }

    private static func reason(from before: [PartResult], to after: [PartResult]) -> String? {
        if before == after { return nil }
        if before.map(\.soort) != after.map(\.soort) { return "soort" }
        if before.map(\.limit) != after.map(\.limit) { return "grens" }
        return "behoefte"
    }
}

extension Setting {
    /// Whether the key is empty.
    var isUnset: Bool {
        if case .unset = self { true } else { false }
    }
}

extension [Span] {
    /// What the spans come to together.
    var toekenning: ToekenningOutcome {
        let outcomes = flatMap { $0.parts.map(\.outcome) }
        guard let first = outcomes.first, !outcomes.contains(.open) else { return .open }
        return outcomes.allSatisfy { $0 == first } ? first : .deels
    }
}
