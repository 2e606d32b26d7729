import LuwteCore

extension TermijnText {
    /// The step as a sentence.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .event(let event, let day): texts(event.key, ["dag": texts.dayWithWeekday(day)])
        case .firstDay(let day): texts(.firstDay, ["dag": texts.dayWithWeekday(day)])
        case .firstDayOfPenalty(let day): texts(.firstDayOfPenalty, ["dag": texts.dayWithWeekday(day)])
        case .length(let term, let title): texts(.titledLength, ["naam": title, "duur": texts.length(term)])
        case .lengthOfPeriod(let term): texts(.lengthOfPeriod, ["duur": texts.length(term)])
        case .daysOfPeriod(let days): texts(.lengthOfPeriod, ["duur": texts.days(days)])
        case .cutAtHardStop(let term, let first):
            texts(.cutAtHardStop, ["duur": texts.length(term), "dag": texts.day(first)])
        case .suspended, .suspendedOnNoDay, .notSuspended, .suspendedInAll: suspension(texts)
        case .extended(let term, let day): texts(.extended, ["duur": texts.length(term), "dag": texts.day(day)])
        case .notExtended(let refusal, let day):
            texts(.notExtended, ["dag": texts.day(day), "reden": refusal.words(texts)])
        case .adjourned(let term): texts(.adjourned, ["duur": texts.length(term)])
        case .hours(let hours, let title): texts(.titledHours, ["naam": title, "uren": texts.number(hours)])
        case .countedBack(let term, let title):
            texts(.countedBack, ["naam": title, "duur": texts.length(term)])
        case .firstContact(let day): texts(.firstContact, ["dag": texts.day(day)])
        case .outage(let days): texts(.longerByOutage, ["dagen": texts.days(days)])
        case .freeDay(let day, let reason): texts(.movedFromFreeDay, ["dag": reason.words(for: day, texts)])
        case .tooFewOrdinaryDays(let count): texts(.tooFewOrdinaryDays, ["aantal": String(count)])
        case .noWeekendRule(let reason): reason.words(texts)
        case .endsOnOrdinaryDay: texts(.endsOnOrdinaryDay)
        case .lastDay: texts(.lastDay)
        case .byPost(let term): texts(.byPost, ["duur": texts.length(term)])
        case .basisNotSet: texts(.basisNotSet)
        case .premature, .noPenalty, .graceOver, .penaltyDays, .penaltyTotal, .decidedInGrace, .penaltyPerApplicant:
            penalty(texts)
        case .lenientSuspension: texts(.lenientSuspension)
        case .withBasisAwb: texts(.withBasisAwb)
        case .weekendRuleOnGrace: texts(.weekendRuleOnGrace)
        }
    }

    private func suspension(_ texts: RuleTexts) -> String {
        switch self {
        case .suspended(let reason, let period):
            texts(
                .suspended,
                [
                    "reden": texts(reason.key), "periode": texts.period(period), "dagen": texts.days(period.dayCount),
                ])
        case .suspendedOnNoDay(let reason): texts(.suspendedOnNoDay, ["reden": texts(reason.key)])
        case .notSuspended(let reason, let refusal):
            texts(.notSuspended, ["reden": texts(reason.key), "uitleg": refusal.words(texts)])
        case .suspendedInAll(let days): texts(.suspendedInAll, ["dagen": texts.days(days)])
        default: ""
        }
    }

    private func penalty(_ texts: RuleTexts) -> String {
        switch self {
        case .premature(let day): texts(.prematureNotice, ["dag": texts.day(day)])
        case .noPenalty(let exception): texts(.noPenalty, ["reden": texts(exception.key)])
        case .graceOver(let term): texts(.graceOver, ["duur": texts.length(term)])
        case .penaltyDays(let from, let to, let perDay, let sum):
            texts(
                .penaltyDays,
                [
                    "van": String(from), "tot": String(to), "aantal": String(to - from + 1),
                    "bedrag": texts.amount(perDay), "som": texts.amount(sum),
                ])
        case .penaltyTotal(let days, let total):
            texts(.penaltyTotal, ["dagen": texts.days(days), "som": texts.amount(total)])
        case .decidedInGrace(let day): texts(.decidedInGrace, ["dag": texts.day(day)])
        case .penaltyPerApplicant(let shares):
            texts(
                .penaltyPerApplicant,
                [
                    "aantal": String(shares.count), "bedragen": shares.map(texts.amount).joined(separator: ", "),
                ])
        default: ""
        }
    }
}

extension TermijnEvent {
    fileprivate var key: RuleTextKey {
        switch self {
        case .aanvraagReceived: .aanvraagReceived
        case .besluitSent: .besluitSent
        case .bezwaartermijnOver: .bezwaartermijnOver
        case .beslistermijnOver: .beslistermijnOver
        case .ingebrekestellingReceived: .ingebrekestellingReceived
        case .lastPenaltyDay: .lastPenaltyDay
        case .aanvullingReceived: .aanvullingReceived
        case .hersteltermijnOver: .hersteltermijnOver
        case .workEnded: .workEnded
        case .dwangsombesluit: .dwangsombesluit
        case .other: .otherEvent
        case .hearing: .hearing
        case .gegevensObtained: .gegevensObtained
        case .datalekDiscovered: .datalekDiscovered
        case .uitspraakSent: .uitspraakSent
        case .betalingstermijnOver: .betalingstermijnOver
        case .aanmaningSent: .aanmaningSent
        }
    }
}

extension TermijnWarning {
    /// The warning as a sentence.
    package func words(_ texts: RuleTexts) -> String {
        switch self {
        case .holidaysIncomplete(let year, let complete):
            texts(
                .holidaysIncomplete,
                [
                    "jaar": String(year), "eerste": String(complete.lowerBound), "laatste": String(complete.upperBound),
                ])
        }
    }
}
