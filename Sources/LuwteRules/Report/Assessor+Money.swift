import Feel
package import LuwteCore

extension Assessor {
    /// What the care costs, by week and, where the days are known, by calendar month, for each part of the care.
    ///
    /// - Parameter weekFrom: the first day of the week to work out; `nil` takes the first week.
    package func amounts(_ assessment: Assessment, weekFrom: CalendarDate? = nil) -> [PartAmounts] {
        let geld = Geld(landelijk)
        let parts = Set(assessment.spans.flatMap { $0.parts.map(\.part) }).sorted()
        return parts.map { part in
            var result = PartAmounts(part: part)
            for span in assessment.spans {
                guard let granted = span.parts.first(where: { $0.part == part }), granted.outcome != .niets,
                    let soort = granted.soort
                else { continue }
                let plan = plan(for: soort)
                let facts = geldFacts(of: granted, assessment)
                if let hours = hoursPerWeek(granted) {
                    result.weeks += geld.perWeek(plan, facts, period: span.period, hoursPerWeek: hours)
                }
                let rooster = rooster(granted, assessment)
                result.months += months(geld, plan, facts, granted, span.period, rooster)
                if let weekFrom, span.period.contains(weekFrom), let rooster {
                    result.week = week(geld, plan, facts, rooster, from: weekFrom)
                }
            }
            if result.week == nil {
                result.week =
                    weekFrom.map { day in result.weeks.first { $0.period.contains(day) } } ?? result.weeks.first
                result.weekFrom = weekFrom
            }
            return result
        }
    }

    private func months(
        _ geld: Geld, _ plan: GeldPlan, _ facts: GeldFacts, _ part: PartResult, _ period: Period,
        _ rooster: Weekrooster?
    ) -> [GeldAmounts] {
        if let hours = part.granted[.urenPerMaand].flatMap(Hours.init(_:)) {
            return geld.perMonth(plan, facts, period: period, hoursPerMonth: hours)
        }
        return rooster.map { geld.perMonth(plan, facts, period: period, rooster: $0) } ?? []
    }

    /// The week that begins on a day, by the days of care in it: New Year may lie inside.
    private func week(
        _ geld: Geld, _ plan: GeldPlan, _ facts: GeldFacts, _ rooster: Weekrooster, from first: CalendarDate
    ) -> GeldAmounts? {
        guard let week = try? Period(first: first, last: first.adding(days: 6)) else { return nil }
        let care = week.split(atFirstDays: geld.borders(plan)).compactMap { part in
            (try? rooster.hours(in: part)).map { CareHours(part, $0) }
        }
        return geld.amounts(plan, facts, period: week, care: care)
    }

    /// Which hours of which weekdays there is care; `nil` when the days are not known.
    private func rooster(_ part: PartResult, _ assessment: Assessment) -> Weekrooster? {
        guard let hours = part.granted[.urenPerDag].flatMap(Hours.init(_:)),
            case .list(let days)? = value("weekdagen", of: part, assessment)
        else { return nil }
        let weekdays = days.elements.compactMap { if case .string(let name) = $0 { Weekday(dutch: name) } else { nil } }
        guard !weekdays.isEmpty else { return nil }
        return Weekrooster(Dictionary(weekdays.map { ($0, hours) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The hours of one week: whole days at the hours of a day, else by the conversions that the regeling states.
    private func hoursPerWeek(_ part: PartResult) -> Hours? {
        if let hours = part.granted[.urenPerWeek] { return Hours(hours) }
        let rules = regeling.toekenning
        let weekly = part.granted.amounts.filter { $0.unit.perWeek != nil }
        if let perDay = part.granted[.urenPerDag],
            let days = weekly.lazy.compactMap({ rules.conversions.convert($0.count, from: $0.unit, to: .dagenPerWeek) })
                .first
        {
            return days.multiplied(by: perDay).flatMap(Hours.init(_:))
        }
        return weekly.lazy.compactMap { rules.conversions.convert($0.count, from: $0.unit, to: .urenPerWeek) }.first
            .flatMap(Hours.init(_:))
    }

    private func geldFacts(of part: PartResult, _ assessment: Assessment) -> GeldFacts {
        var facts = GeldFacts()
        if case .number(let price)? = value("uurprijs", of: part, assessment) { facts.price = Money(price) }
        if case .number(let income) = assessment.facts.value(of: "gezin.toetsingsinkomen", in: regeling) {
            facts.income = income.truncatedInt
        }
        if case .number(let rank) = assessment.facts.value(of: "kind.rang", in: regeling) {
            facts.rank = rank == 1 ? .eersteKind : .volgendKind
        }
        return facts
    }

    private func value(_ name: String, of part: PartResult, _ assessment: Assessment) -> Value? {
        guard let subject = index.opvangdeel, let number = assessment.facts.number(of: part.part, subject) else {
            return nil
        }
        return assessment.facts.value(of: "opvangdeel.\(name)", in: regeling, member: (subject, number))
    }

    // MARK: The method of the regeling

    func plan(for soort: String) -> GeldPlan {
        let geld = regeling.geld
        let rates: Uurtarieven =
            switch geld.rates {
            case .unset: .notSet
            case .absent: .unlimited
            case .set(.landelijk): .landelijk("maximumuurprijs_\(soort)")
            case .set(.own(let own)):
                .own(
                    own.filter { $0.soort == soort }.map { rate in
                        Uurtarief(
                            validity: Validity(first: rate.first, last: rate.last), amount: rate.amount,
                            doubt: rate.doubt,
                            source: regeling.cited(rate.provenance).map(\.line).joined(separator: "; "))
                    })
            }
        let rounding = geld.rounding.content?.compactMap { RoundingStep(step: $0.step, to: $0.to, way: $0.way) }
        return GeldPlan(
            soort: soort, rates: rates, aboveRate: geld.aboveRate.content.flatMap(GeldPlan.AboveRate.init),
            bijdrage: bijdrage(for: soort), rounding: rounding)
    }

    private func bijdrage(for soort: String) -> Bijdrage {
        let rules: GeldRules.Ouderbijdrage
        switch regeling.geld.ouderbijdrage {
        case .absent: return .none
        case .unset: return .notSet
        case .set(let set): rules = set
        }
        let base = rules.base.content.flatMap(Bijdrage.Base.init) ?? .kosten
        switch rules.method.content {
        case "geen": return .none
        case "vast_deel": return rules.share.content.map { .share($0, of: base) } ?? .notSet
        case "drempel_dan_deel":
            guard let share = rules.share.content, let income = rules.threshold.content?["inkomen"].flatMap(Int.init)
            else { return .notSet }
            return .shareAbove(income: income, share, of: base)
        default: break
        }
        switch rules.tables[soort] {
        case .set(let table): return .table(table)
        case .absent: return .none
        case .unset, nil: return rules.method.content == "naar_inkomen" ? .byIncomeWithoutFormula : .notSet
        }
    }
}

/// The amounts of one part of the care.
package struct PartAmounts: Sendable, Hashable {
    package let part: String
    /// Of one week, for each span in which nothing changes.
    package var weeks: [GeldAmounts] = []
    /// The week that was asked for, and its first day where one was named.
    package var week: GeldAmounts?
    package var weekFrom: CalendarDate?
    /// Of each calendar month, where the days of care are known; a month with a change in it comes in parts.
    package var months: [GeldAmounts] = []

    init(part: String) { self.part = part }

    /// In the documented shape.
    var report: [Report.Entry] {
        var entries: [Report.Entry] = []
        if let week { entries.append(.init("week", week.report(naming: "van", (weekFrom ?? week.period.first).iso))) }
        entries.append(.init("weken", .list(weeks.map { $0.report(naming: "van", $0.period.first.iso) })))
        entries.append(
            .init("maand", .list(byMonth.map { $0.report })))
        let doubts = (weeks + months).flatMap(\.doubts).map(\.report)
        entries.append(.init("twijfel", .texts(doubts.uniqued)))
        return entries
    }
}

/// The parts of one calendar month together.
private struct MonthAmounts {
    let month: String
    var parts: [GeldAmounts]

    var report: Report {
        let hours = parts.reduce(Fraction.zero) { (try? $0 + $1.hours.value) ?? $0 }
        return .map([
            .init("maand", .text(month)), .init("uren", .text(hours.decimalText(4))),
            .init("kosten", .text(total(\.kosten))), .init("ouderbijdrage", .text(total(\.ouderbijdrage))),
            .init("gemeente", .text(total(\.gemeente))),
        ])
    }

    private func total(_ amount: (GeldAmounts) -> Bedrag) -> String {
        let known = parts.compactMap { amount($0).money }
        guard known.count == parts.count else { return parts.map(amount).first { $0.money == nil }?.word ?? "" }
        return known.reduce(.zero, +).description
    }
}

extension PartAmounts {
    fileprivate var byMonth: [MonthAmounts] {
        months.reduce(into: []) { result, amounts in
            let month = String(amounts.period.first.iso.prefix(7))
            if result.last?.month == month {
                result[result.count - 1].parts.append(amounts)
            } else {
                result.append(MonthAmounts(month: month, parts: [amounts]))
            }
        }
    }
}

extension GeldAmounts {
    fileprivate func report(naming key: String, _ name: String) -> Report {
        .map([
            .init(key, .text(name)), .init("tot", .text(period.last.iso)),
            .init("uren", .text(hours.value.decimalText(2))), .init("kosten", .text(kosten.word)),
            .init("ouderbijdrage", .text(ouderbijdrage.word)), .init("gemeente", .text(gemeente.word)),
        ])
    }
}

extension Bedrag {
    /// The amount, `niet_ingevuld` for a gap in the regeling, or `onbekend` for one in the facts.
    var word: String {
        switch self {
        case .known(let money): money.description
        case .open(let missing): missing.allSatisfy(\.isFact) ? "onbekend" : "niet_ingevuld"
        }
    }
}

extension Hours {
    init?(_ number: Decimal128) {
        guard let hours = try? Hours(number.description) else { return nil }
        self = hours
    }
}

extension Money {
    /// An amount in euros, to the cent.
    init?(_ number: Decimal128) {
        guard let euros = try? Fraction(number.description),
            let money = try? Money(cents: euros * 100, rounding: .halfUp)
        else { return nil }
        self = money
    }
}

extension GeldDoubt {
    /// In the documented shape: what, since when, and how it was read or what the regeling says.
    fileprivate var report: String {
        let what =
            switch about {
            case .figure(let title): title
            case .rate(let soort, let validity): "\(soort) \(validity.first.iso)"
            }
        switch reason {
        case .certainty(let certainty): return "\(what): \(certainty.rawValue)"
        case .stated(let text): return "\(what): \(text)"
        }
    }
}
