import LuwteCore

extension GeldText {
    /// The step as a sentence.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .hours(let hours, let period):
            texts(
                period.first == period.last ? .hoursOn : .hoursFrom,
                ["periode": texts.period(period), "uren": texts.hours(hours)])
        case .hoursPerWeek(let hours, let period):
            texts(.hoursPerWeek, ["periode": texts.period(period), "uren": texts.hours(hours)])
        case .hoursCapped(let hours): texts(.hoursCapped, ["uren": texts.hours(hours)])
        case .rate(let rate, let validity):
            texts(.highestRate, ["geldig": texts.validity(validity), "bedrag": texts.amount(rate)])
        case .price(let price, .some(let rate)) where price > rate:
            texts(.priceAboveRate, ["bedrag": texts.amount(price), "hoogste": texts.amount(rate)])
        case .price(let price, _): texts(.priceCounts, ["bedrag": texts.amount(price)])
        case .priceUnknown(let rate): texts(.priceUnknown, ["bedrag": texts.amount(rate)])
        case .cost(let hours, let price, let exact):
            product(texts.hours(hours), texts.amount(price), exact, texts)
        case .rounded(let step, let from, let money): rounded(step, from, money, texts)
        case .noContribution: texts(.noContribution)
        case .figure(let figure, let income): figure.words(income: income, texts)
        case .perHour(let hours, let perHour, let exact):
            product(texts.hours(hours), texts.amount(euros: perHour), exact, texts)
        case .percentage, .share, .incomeWithin, .incomeAbove, .notMoreThanCosts: contribution(texts)
        case .gemeente(let kosten, let bijdrage, let rest): difference(.partOfGemeente, kosten, bijdrage, rest, texts)
        case .ouderbijdrage(let kosten, let gemeente, let rest):
            difference(.partOfParents, kosten, gemeente, rest, texts)
        case .aboveRate(let bill, let kosten, let above, let payer):
            texts(
                .aboveRate,
                [
                    "rekening": texts.amount(bill), "kosten": texts.amount(kosten), "rest": texts.amount(above),
                    "betaler": texts(payer.key),
                ])
        case .total(let parts, let total):
            texts(
                .total,
                ["bedragen": parts.map(texts.amount).joined(separator: " + "), "som": texts.amount(total)])
        case .missing(let missing): missing.words(texts)
        }
    }

    private func contribution(_ texts: RuleTexts) -> String {
        switch self {
        case .percentage(let percentage, let base, let exact):
            texts(
                .percentageOf,
                [
                    "aantal": texts.number(percentage), "bedrag": texts.amount(cents: base),
                    "uitkomst": texts.amount(cents: exact),
                ])
        case .share(let share, let base, let amount, let exact):
            texts(
                base == .kosten ? .shareOfCosts : .shareOfRate,
                [
                    "aantal": texts.number((try? share * 100) ?? share), "bedrag": texts.amount(cents: amount),
                    "uitkomst": texts.amount(cents: exact),
                ])
        case .incomeWithin(let income, let limit):
            texts(.incomeWithin, ["inkomen": texts.wholeEuros(income), "grens": texts.wholeEuros(limit)])
        case .incomeAbove(let income, let limit):
            texts(.incomeAbove, ["inkomen": texts.wholeEuros(income), "grens": texts.wholeEuros(limit)])
        case .notMoreThanCosts(let kosten): texts(.notMoreThanCosts, ["bedrag": texts.amount(kosten)])
        default: ""
        }
    }

    private func product(_ count: String, _ amount: String, _ exact: Fraction, _ texts: RuleTexts) -> String {
        texts(.product, ["aantal": count, "bedrag": amount, "uitkomst": texts.amount(cents: exact)])
    }

    private func difference(
        _ key: RuleTextKey, _ kosten: Money, _ part: Money, _ rest: Money, _ texts: RuleTexts
    ) -> String {
        texts(key, ["kosten": texts.amount(kosten), "deel": texts.amount(part), "rest": texts.amount(rest)])
    }

    private func rounded(_ step: RoundingStep, _ from: Fraction, _ money: Money, _ texts: RuleTexts) -> String {
        texts(
            .rounded,
            [
                "stap": texts(step.step.key), "wijze": texts(step.way.key), "doel": step.target(texts),
                "van": texts.amount(cents: from), "bedrag": texts.amount(money),
            ])
    }
}

extension LandelijkFigure {
    fileprivate func words(income: Int, _ texts: RuleTexts) -> String {
        let lowest = texts.wholeEuros(incomeFrom)
        let row =
            incomeTo.map { texts(.rowFromTo, ["laagste": lowest, "hoogste": texts.wholeEuros($0)]) }
            ?? texts(.rowFrom, ["laagste": lowest])
        let value =
            isPercentage
            ? texts(.percent, ["aantal": texts.number(figure)])
            : texts(.perHour, ["bedrag": texts.amount(euros: figure)])
        return texts(
            .figure,
            [
                "tabel": title, "inkomen": texts.wholeEuros(income), "rij": row, "kind": texts(column.key),
                "waarde": value,
            ])
    }
}

extension RoundingStep {
    fileprivate func target(_ texts: RuleTexts) -> String {
        switch to {
        case 1: texts(.toCents)
        case 100: texts(.toEuros)
        default: texts(.toSteps, ["aantal": String(to)])
        }
    }
}

extension RoundingStep.Step {
    fileprivate var key: RuleTextKey {
        switch self {
        case .kosten: .stepKosten
        case .ouderbijdrage: .stepOuderbijdrage
        case .gemeente: .stepGemeente
        case .uitbetaling: .stepUitbetaling
        }
    }
}

extension Rounding {
    fileprivate var key: RuleTextKey {
        switch self {
        case .halfUp: .roundedHalfUp
        case .halfEven: .roundedHalfEven
        case .down: .roundedDown
        case .up: .roundedUp
        }
    }
}

extension GeldPlan.AboveRate? {
    fileprivate var key: RuleTextKey {
        switch self {
        case .ouder: .paidByParents
        case .gemeente: .paidByGemeente
        case nil: .payerNotSet
        }
    }
}
