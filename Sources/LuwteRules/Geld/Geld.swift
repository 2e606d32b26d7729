package import LuwteCore

/// Makes amounts of hours; exact until the roundings that the method lists, and each amount with its sum.
package struct Geld: Sendable {
    let landelijk: Landelijk

    package init(_ landelijk: Landelijk) { self.landelijk = landelijk }

    /// The amounts of one period, such as a calendar month.
    ///
    /// - Parameters:
    ///   - period: the period that the amounts are of; a limit on hours a month is applied to it once.
    ///   - care: the hours in it, in parts that each have one rate.
    /// - Source: DESIGN 8; ROT-14 … ROT-24, HIA-61, rule D-31.
    package func amounts(_ plan: GeldPlan, _ facts: GeldFacts, period: Period, care: [CareHours]) -> GeldAmounts {
        amounts(plan, facts, period: period, care: care, borders: borders(plan))
    }

    private func amounts(
        _ plan: GeldPlan, _ facts: GeldFacts, period: Period, care: [CareHours], borders: Set<CalendarDate>
    ) -> GeldAmounts {
        var sum = GeldSum(landelijk: landelijk, plan: plan, facts: facts, borders: borders)
        do throws(GeldGap) {
            try sum.addCare(care)
        } catch {
            sum.miss(error)
        }
        return sum.finish(period)
    }

    /// The amounts of each calendar month in a period, from a fixed week.
    ///
    /// - Returns: in order; the first and the last month may be parts of one.
    package func perMonth(
        _ plan: GeldPlan, _ facts: GeldFacts, period: Period, rooster: Weekrooster
    ) -> [GeldAmounts] {
        let borders = borders(plan)
        return period.calendarMonths.map { month in
            let care = month.split(atFirstDays: borders).compactMap { part in
                (try? rooster.hours(in: part)).map { CareHours(part, $0) }
            }
            return amounts(plan, facts, period: month, care: care, borders: borders)
        }
    }

    /// The amounts of each calendar month in a period, from a fixed number of hours a month.
    ///
    /// A part of a month has no amount: which days have care is not known then.
    package func perMonth(
        _ plan: GeldPlan, _ facts: GeldFacts, period: Period, hoursPerMonth: Hours
    ) -> [GeldAmounts] {
        let borders = borders(plan)
        return period.calendarMonths.map { month in
            if month == Period(monthOf: month.first) {
                let care = [CareHours(month, hoursPerMonth)]
                return amounts(plan, facts, period: month, care: care, borders: borders)
            }
            var sum = GeldSum(landelijk: landelijk, plan: plan, facts: facts, borders: borders)
            sum.miss(GeldGap(.partOfMonth(month)))
            return sum.finish(month)
        }
    }

    /// The amounts of one week, for each part of a period in which no rate or table changes.
    ///
    /// - Parameter hoursPerWeek: the hours of a whole week.
    /// - Returns: in order; the period of each says from when to when the week costs this.
    package func perWeek(
        _ plan: GeldPlan, _ facts: GeldFacts, period: Period, hoursPerWeek: Hours
    ) -> [GeldAmounts] {
        var plan = plan
        plan.hoursPerMonth = nil  // a limit on a month says nothing about one week
        let borders = borders(plan)
        return period.split(atFirstDays: borders).map { part in
            let care = [CareHours(part, hoursPerWeek, isOneWeek: true)]
            return amounts(plan, facts, period: part, care: care, borders: borders)
        }
    }

    /// What is paid for several children or opvangdelen together, with the rounding that the method lists for it.
    ///
    /// - Returns: `nil` when one of the amounts is open.
    package func payment(_ amounts: [GeldAmounts], _ plan: GeldPlan) -> (paid: Money, receipt: GeldReceipt)? {
        let parts = amounts.compactMap(\.gemeente.money)
        guard parts.count == amounts.count, !parts.isEmpty else { return nil }
        var receipt = GeldReceipt()
        let total = parts.reduce(.zero, +)
        receipt.add(.total(parts, total))
        guard let step = plan.rounding?.first(where: { $0.step == .uitbetaling }),
            let paid = try? Money(cents: total.exactCents, to: step.to, rounding: step.way)
        else { return (total, receipt) }
        receipt.add(.rounded(step, from: total.exactCents, paid))
        return (paid, receipt)
    }

    /// The days on which something in the plan changes.
    package func borders(_ plan: GeldPlan) -> Set<CalendarDate> {
        var names: [String] = []
        var days: Set<CalendarDate> = []
        switch plan.rates {
        case .landelijk(let name): names.append(name)
        case .own(let rates):
            for rate in rates { days.formUnion([rate.validity.first, rate.validity.last?.next].compactMap { $0 }) }
        case .notSet, .unlimited: break
        }
        if case .table(let name) = plan.bijdrage { names.append(name) }
        return days.union(landelijk.borders(of: names))
    }

    /// Which child counts as the first one.
    package enum FirstChild: Hashable, Sendable {
        /// Its place in the list.
        case child(Int)
        /// These have equally many hours. What follows then is disputed between the law and its explanation, so that a
        /// person chooses.
        case tie([Int])
    }

    /// The first child is the one with the most hours that count.
    ///
    /// - Parameters:
    ///   - hours: of each child, a calendar month.
    ///   - limit: the most hours that count; `nil` when there is no limit.
    /// - Returns: `nil` without children.
    /// - Source: Besluit kinderopvangtoeslag 3 lid 1 en 2.
    package static func firstChild(hours: [Hours], limit: Hours?) -> FirstChild? {
        let counted = hours.map { min($0, limit ?? $0) }
        guard let most = counted.max() else { return nil }
        let firsts = counted.indices.filter { counted[$0] == most }
        return firsts.count == 1 ? .child(firsts[0]) : .tie(firsts)
    }
}
