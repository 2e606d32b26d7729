import Feel
import LuwteCore

extension Board {
    /// The period cut where anything about the care changes.
    func spans(in period: Period) -> [Span] {
        var starts: [(day: CalendarDate, parts: [PartResult], reason: String)] = []
        for day in careDays(in: period) {
            if day != self.day { layOut(day: day.feel) }
            let parts = grantParts()
            guard let before = starts.last else {
                starts.append((day, parts, "begin"))
                continue
            }
            if let reason = Self.reason(from: before.parts, to: parts) {
                starts.append((day, parts, reason))
            } else if before.day.year != day.year, index.grant.hasYearlyRates {
                starts.append((day, parts, "nieuw_jaar"))
            }
        }
        return starts.enumerated().compactMap { number, start in
            let last = number + 1 < starts.count ? starts[number + 1].day.adding(days: -1) : period.last
            guard let days = try? Period(first: start.day, last: last) else { return nil }
            return Span(period: days, reason: start.reason, parts: start.parts)
        }
    }

    /// The days of a period on which the care can change: of limits, needs, provisions, opvangsoorten and years.
    private func careDays(in period: Period) -> [CalendarDate] {
        var days = Set(borderDays(in: period, of: index.careRules))
        days.formUnion(period.calendarYears.map(\.first))
        if let subject = index.opvangdeel, let field = index.soortField {
            for member in situation.subjects[subject].members {
                guard case .value(.string(let soort), _) = member.facts[field] else { continue }
                days.formUnion(turns(of: soort).map(\.first))
            }
        }
        return days.filter(period.contains).sorted()
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
        let outcomes = Set(flatMap { $0.parts.map(\.outcome) })
        if outcomes.isEmpty || outcomes.contains(.open) { return .open }
        if outcomes.count == 1, let only = outcomes.first { return only }
        return .deels
    }
}
