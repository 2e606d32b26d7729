import LuwteCore

/// Who pays what: rounding, contribution, the municipality's part.
extension GeldSum {
    /// Turns the sum into amounts; what is missing leaves an amount open, and the others stay.
    mutating func finish(_ period: Period) -> GeldAmounts {
        guard gaps.isEmpty else {
            let ouderbijdrage = contributionWithoutCosts()
            return amounts(period, .open(gaps), ouderbijdrage, .open(gaps), .open(gaps))
        }
        do throws(GeldGap) {
            let exactCost = try total(\.cost)
            let kosten = try rounded(.kosten, exactCost)
            let above = try aboveRate(kosten)
            // A listed rounding counts from there on; without one the sum stays exact.
            let base = lists(.kosten) ? kosten.exactCents : exactCost
            do throws(GeldGap) {
                let (ouderbijdrage, gemeente) = try split(kosten, base)
                return amounts(period, .known(kosten), .known(ouderbijdrage), .known(gemeente), .known(above))
            } catch {
                receipt.add(.missing(error.missing))
                let open = Bedrag.open([error.missing])
                return amounts(period, .known(kosten), open, open, .known(above))
            }
        } catch {
            miss(error)
            return amounts(period, .open(gaps), .open(gaps), .open(gaps), .open(gaps))
        }
    }

    private func amounts(
        _ period: Period, _ kosten: Bedrag, _ ouderbijdrage: Bedrag, _ gemeente: Bedrag, _ above: Bedrag
    ) -> GeldAmounts {
        let hours = (try? total(\.hours.value)).flatMap { try? Hours($0) } ?? .zero
        return GeldAmounts(
            period: period, hours: hours, kosten: kosten, ouderbijdrage: ouderbijdrage, gemeente: gemeente,
            aboveRate: above, aboveRatePaidBy: plan.aboveRate, isAtMost: isAtMost, doubts: doubts, receipt: receipt)
    }

    // MARK: Rounding

    private func lists(_ step: RoundingStep.Step) -> Bool { plan.rounding?.contains { $0.step == step } ?? false }

    /// Rounds as the method lists it; an amount that has no step of its own goes to the cent, half up.
    private mutating func rounded(_ step: RoundingStep.Step, _ exact: Fraction) throws(GeldGap) -> Money {
        let way = plan.rounding?.first { $0.step == step } ?? RoundingStep(step, to: 1, .halfUp)
        guard let money = try? Money(cents: exact, to: way.to, rounding: way.way) else { throw GeldGap(.tooLarge) }
        if money.exactCents != exact { receipt.add(.rounded(way, from: exact, money)) }
        return money
    }

    /// What the bill is above the costs that count, to the cent.
    private mutating func aboveRate(_ kosten: Money) throws(GeldGap) -> Money {
        guard facts.price != nil else { return .zero }
        guard let bill = try? Money(cents: billed, rounding: .halfUp) else { throw GeldGap(.tooLarge) }
        let above = max(.zero, bill - kosten)
        if above > .zero { receipt.add(.aboveRate(bill: bill, kosten: kosten, above, plan.aboveRate)) }
        return above
    }

    // MARK: Contribution

    private mutating func split(
        _ kosten: Money, _ base: Fraction
    ) throws(GeldGap) -> (ouderbijdrage: Money, gemeente: Money) {
        switch plan.bijdrage {
        case .notSet: throw GeldGap(.bijdrage)
        case .byIncomeWithoutFormula: throw GeldGap(.bijdrageFormula)
        case .none:
            receipt.add(.noContribution)
            return try rest(kosten, .zero)
        case .share(let share, let of):
            return try rest(kosten, rounded(.ouderbijdrage, shareOf(share, of, base)))
        case .shareAbove(let limit, let share, let of):
            guard let income = facts.income else { throw GeldGap(.income) }
            guard income > limit else {
                receipt.add(.incomeWithin(income, limit: limit))
                return try rest(kosten, .zero)
            }
            receipt.add(.incomeAbove(income, limit: limit))
            return try rest(kosten, rounded(.ouderbijdrage, shareOf(share, of, base)))
        case .table(let name):
            return try byTable(name, kosten, base)
        }
    }

    private mutating func shareOf(
        _ share: Fraction, _ of: Bijdrage.Base, _ base: Fraction
    ) throws(GeldGap) -> Fraction {
        let amount = of == .kosten ? base : try total(\.atRate)
        let part = try exact(amount * share)
        receipt.add(.share(share, of, of: amount, exact: part))
        return part
    }

    /// The contribution while the costs are not known: a table in euros an hour needs only the hours.
    private mutating func contributionWithoutCosts() -> Bedrag {
        guard !parts.isEmpty else { return .open(gaps) }
        switch plan.bijdrage {
        case .none: return .known(.zero)
        case .notSet: return .open([.bijdrage])
        case .byIncomeWithoutFormula: return .open([.bijdrageFormula])
        case .share, .shareAbove: return .open(gaps)
        case .table(let name):
            do throws(GeldGap) {
                let (sum, isPercentage) = try tableSum(name, .zero)
                return isPercentage ? .open(gaps) : .known(try rounded(.ouderbijdrage, sum))
            } catch {
                return .open([error.missing])
            }
        }
    }

    /// By a table in euros an hour, or by one of percentages that are paid for the parents.
    private mutating func byTable(
        _ name: String, _ kosten: Money, _ base: Fraction
    ) throws(GeldGap) -> (ouderbijdrage: Money, gemeente: Money) {
        let (sum, isPercentage) = try tableSum(name, base)
        guard isPercentage else { return try rest(kosten, rounded(.ouderbijdrage, sum)) }
        let gemeente = min(kosten, try rounded(.gemeente, sum))
        receipt.add(.ouderbijdrage(kosten: kosten, gemeente: gemeente, kosten - gemeente))
        return (kosten - gemeente, gemeente)
    }

    /// What a table says of all hours together: the contribution, or of percentages what is paid for the parents.
    private mutating func tableSum(
        _ name: String, _ base: Fraction
    ) throws(GeldGap) -> (sum: Fraction, isPercentage: Bool) {
        guard let income = facts.income else { throw GeldGap(.income) }
        guard let rank = facts.rank else { throw GeldGap(.rank) }
        var sum = Fraction.zero
        var isPercentage = false
        for part in parts {
            let figure: LandelijkFigure
            do {
                figure = try landelijk.figure(table: name, column: rank, income: income, on: part.period.first)
            } catch { throw GeldGap(.landelijk(error)) }
            doubt(figure.title, figure.certainty)
            receipt.add(.figure(figure, income: income), source: figure.source)
            isPercentage = figure.isPercentage
            let amount: Fraction
            if isPercentage {
                let cost = parts.count == 1 ? base : part.cost
                amount = try exact(cost * figure.figure / 100)
                receipt.add(.percentage(figure.figure, of: cost, exact: amount))
            } else {
                amount = try exact(part.hours.value * figure.figure * 100)
                receipt.add(.perHour(part.hours, figure.figure, exact: amount))
            }
            sum = try exact(sum + amount)
        }
        return (sum, isPercentage)
    }

    /// The municipality pays the rest; both parts together are the costs, to the cent.
    private mutating func rest(
        _ kosten: Money, _ asked: Money
    ) throws(GeldGap) -> (ouderbijdrage: Money, gemeente: Money) {
        if asked > kosten { receipt.add(.notMoreThanCosts(kosten)) }
        let ouderbijdrage = min(asked, kosten)
        receipt.add(.gemeente(kosten: kosten, ouderbijdrage: ouderbijdrage, kosten - ouderbijdrage))
        guard lists(.gemeente) else { return (ouderbijdrage, kosten - ouderbijdrage) }
        let gemeente = min(kosten, try rounded(.gemeente, (kosten - ouderbijdrage).exactCents))
        return (kosten - gemeente, gemeente)
    }
}
