import LuwteCore

extension Bedrag {
    /// The amount, or that it is not filled in or not known.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .known(let money): texts.amount(money)
        case .open(let missing): texts(missing.allSatisfy(\.isFact) ? .amountNotKnown : .amountNotSet)
        }
    }
}

extension GeldMissing {
    /// What is missing, as a sentence.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .uurtarief(let soort, let day): texts(.missingRate, ["soort": soort, "dag": texts.day(day)])
        case .bijdrage: texts(.missingContribution)
        case .bijdrageFormula: texts(.missingFormula)
        case .landelijk(let refusal): refusal.words(texts)
        case .price: texts(.missingPrice)
        case .income: texts(.missingIncome)
        case .rank: texts(.missingRank)
        case .rateChangesInside(let day): texts(.rateChangesInside, ["dag": texts.day(day)])
        case .partOfMonth(let period): texts(.partOfMonth, ["periode": texts.period(period)])
        case .tooLarge: texts(.tooLarge)
        }
    }
}

extension GeldDoubt {
    /// What is not sure, and why.
    package func words(_ texts: RuleTexts) -> String { "\(about.words(texts)): \(reason.words(texts))" }
}

extension GeldDoubt.About {
    fileprivate func words(_ texts: RuleTexts) -> String {
        switch self {
        case .figure(let title): title
        case .rate(let soort, let validity):
            texts(.rateAbout, ["soort": soort, "geldig": texts.validity(validity)])
        }
    }
}

extension GeldDoubt.Reason {
    fileprivate func words(_ texts: RuleTexts) -> String {
        switch self {
        case .certainty(let certainty): texts(certainty.key)
        case .stated(let reason): reason
        }
    }
}
