import LuwteCore

// The reasons that stand inside a step of a sum.

extension FreeDay {
    /// The day, with what the weekday does not say already.
    func words(for day: CalendarDate, _ texts: RuleTexts) -> String {
        let day = texts.dayWithWeekday(day)
        return switch self {
        case .saturday, .sunday: day
        case .holiday(let name): texts(.namedFreeDay, ["dag": day, "naam": name])
        case .equated: texts(.namedFreeDay, ["dag": day, "naam": texts(.equatedDay)])
        }
    }
}

extension Opschorting.Reason {
    /// To stand behind "stond stil".
    var key: RuleTextKey {
        switch self {
        case .incomplete: .becauseIncomplete
        case .agreed: .becauseAgreed
        case .applicantsDelay: .becauseApplicantsDelay
        case .forceMajeure: .becauseForceMajeure
        case .foreignInformation: .becauseForeignInformation
        case .repair: .becauseRepair
        }
    }
}

extension OpschortingRefusal {
    func words(_ texts: RuleTexts) -> String {
        switch self {
        case .noTermSet: texts(.noTermSet)
        case .termBeforeInvitation: texts(.termBeforeInvitation)
        case .outsideTerm(let last): texts(.outsideTerm, ["dag": texts.day(last)])
        }
    }
}

extension VerlengingRefusal {
    func words(_ texts: RuleTexts) -> String {
        switch self {
        case .outsideTerm(let last): texts(.outsideTerm, ["dag": texts.day(last)])
        case .notInVerordening: texts(.extensionNotInVerordening)
        case .basisNotSet: texts(.extensionBasisNotSet)
        case .onlyOnce: texts(.extensionOnlyOnce)
        }
    }
}

extension NoWeekendRule {
    func words(_ texts: RuleTexts) -> String {
        switch self {
        case .verordening: texts(.noWeekendRuleVerordening)
        case .basisNotSet: texts(.noWeekendRuleBasis)
        case .notForThisTerm: texts(.noWeekendRuleForTerm)
        case .countedBack: texts(.noWeekendRuleCountedBack)
        case .tooLong(let longest): texts(.noWeekendRuleTooLong, ["duur": texts.length(longest)])
        }
    }
}

extension Dwangsom.Exception {
    var key: RuleTextKey {
        switch self {
        case .unreasonablyLate: .unreasonablyLate
        case .noBelanghebbende: .noBelanghebbende
        case .manifestlyUnfounded: .manifestlyUnfounded
        }
    }
}
