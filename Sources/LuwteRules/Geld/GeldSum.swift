import LuwteCore

/// What keeps a sum from being finished.
struct GeldGap: Error {
    let missing: GeldMissing
    init(_ missing: GeldMissing) { self.missing = missing }
}

/// The sum of one period while it is made: hours and costs first, then who pays what.
struct GeldSum {
    let landelijk: Landelijk
    let plan: GeldPlan
    let facts: GeldFacts
    /// The days on which something in the plan changes.
    let borders: Set<CalendarDate>
    var receipt = GeldReceipt()
    private(set) var doubts: [GeldDoubt] = []
    private(set) var isAtMost = false
    private(set) var parts: [Part] = []
    /// Hours on the bill, above the limit of a month too.
    private(set) var billed = Fraction.zero
    /// What is missing to know the costs; then only a contribution by the hour can be known.
    private(set) var gaps: [GeldMissing] = []

    init(landelijk: Landelijk, plan: GeldPlan, facts: GeldFacts, borders: Set<CalendarDate>) {
        self.landelijk = landelijk
        self.plan = plan
        self.facts = facts
        self.borders = borders
    }

    /// Hours that share a rate. Amounts are exact, in cents.
    struct Part {
        let period: Period
        let hours: Hours
        let counted: Money
        /// The hours at the price that counts.
        let cost: Fraction
        /// The hours at the rate; without a rate at the price.
        let atRate: Fraction
    }

    mutating func miss(_ gap: GeldGap) {
        gaps.append(gap.missing)
        receipt.add(.missing(gap.missing))
    }

    mutating func doubt(_ about: GeldDoubt.About, _ reason: GeldDoubt.Reason) {
        let doubt = GeldDoubt(about: about, reason: reason)
        if !doubts.contains(doubt) { doubts.append(doubt) }
    }

    mutating func doubt(_ title: String, _ certainty: Certainty) {
        if certainty.isDoubtful { doubt(.figure(title), .certainty(certainty)) }
    }

    // MARK: Costs

    mutating func addCare(_ care: [CareHours]) throws(GeldGap) {
        var left = plan.hoursPerMonth?.value
        for item in care where item.hours > .zero {
            try checkOneRate(item.period)
            receipt.add(
                item.isOneWeek ? .hoursPerWeek(item.hours, item.period) : .hours(item.hours, item.period))
            var hours = item.hours
            if let limit = left, hours.value > limit {
                hours = (try? Hours(limit)) ?? .zero
                receipt.add(.hoursCapped(plan.hoursPerMonth ?? hours))
            }
            if let limit = left { left = try exact(limit - hours.value) }
            let rate: Money?
            let counted: Money
            do throws(GeldGap) {
                rate = try self.rate(on: item.period.first)
                counted = try self.counted(rate)
            } catch {
                miss(error)
                parts.append(Part(period: item.period, hours: hours, counted: .zero, cost: .zero, atRate: .zero))
                continue
            }
            let cost = try exact(hours.value * counted.exactCents)
            receipt.add(.cost(hours, counted, exact: cost))
            let atRate = try exact(hours.value * (rate ?? counted).exactCents)
            billed = try exact(billed + item.hours.value * (facts.price ?? counted).exactCents)
            parts.append(Part(period: item.period, hours: hours, counted: counted, cost: cost, atRate: atRate))
        }
    }

    /// A change of rate inside a part would be lost: the hours before and after it are not known.
    private func checkOneRate(_ period: Period) throws(GeldGap) {
        let inside = borders.filter { period.first < $0 && $0 <= period.last }
        if let day = inside.min() { throw GeldGap(.rateChangesInside(day)) }
    }

    /// The highest price an hour that counts on a day; `nil` when there is no limit.
    private mutating func rate(on day: CalendarDate) throws(GeldGap) -> Money? {
        switch plan.rates {
        case .unlimited: return nil
        case .notSet: throw GeldGap(.uurtarief(soort: plan.soort, day: day))
        case .own(let rates):
            guard let rate = rates.first(where: { $0.validity.contains(day) }) else {
                throw GeldGap(.uurtarief(soort: plan.soort, day: day))
            }
            if let reason = rate.doubt { doubt(.rate(soort: plan.soort, rate.validity), .stated(reason)) }
            receipt.add(.rate(rate.amount, rate.validity), source: rate.source)
            return rate.amount
        case .landelijk(let name):
            let value: LandelijkValue
            do { value = try landelijk.value(name, on: day) } catch { throw GeldGap(.landelijk(error)) }
            guard let money = value.money else { throw GeldGap(.uurtarief(soort: plan.soort, day: day)) }
            doubt(value.title, value.certainty)
            receipt.add(.rate(money, value.validity), source: value.source)
            return money
        }
    }

    private mutating func counted(_ rate: Money?) throws(GeldGap) -> Money {
        if let price = facts.price {
            receipt.add(.price(price, rate: rate))
            return rate.map { min($0, price) } ?? price
        }
        guard let rate else { throw GeldGap(.price) }
        isAtMost = true
        receipt.add(.priceUnknown(rate: rate))
        return rate
    }

    func exact(_ sum: @autoclosure () throws(FractionError) -> Fraction) throws(GeldGap) -> Fraction {
        do { return try sum() } catch { throw GeldGap(.tooLarge) }
    }

    /// All parts of one amount together.
    func total(_ amount: (Part) -> Fraction) throws(GeldGap) -> Fraction {
        var sum = Fraction.zero
        for part in parts { sum = try exact(sum + amount(part)) }
        return sum
    }
}
