package import LuwteRules

extension Refusal {
    /// What is said to whoever tried: what stands in the way, and who may do what about it.
    ///
    /// - Parameters:
    ///   - regeling: the one that the zaak is judged by: its titles are shown, for its IDs say nothing to people.
    ///   - translation: of that regeling, in the language of the texts.
    package func words(
        _ texts: DomainTexts, of regeling: Regeling? = nil, in translation: Translation? = nil
    ) -> String {
        let (key, values) = content(RegelingNames(texts: texts, regeling: regeling, translation: translation))
        return texts(key, values)
    }

    private func content(
        _ names: RegelingNames
    ) -> (key: DomainTextKey, values: KeyValuePairs<String, String>) {
        let texts = names.texts
        return switch self {
        case .notYours: (.notYours, [:])
        case .notThatRol(let rol): (.notThatRol, ["rol": names.rol(rol)])
        case .proposerMayNotDecide: (.proposerMayNotDecide, [:])
        case .signerMayNotDecideBezwaar: (.signerMayNotDecideBezwaar, [:])
        case .financeCloses: (.financeCloses, [:])
        case .klachtIsAboutYou: (.klachtIsAboutYou, [:])
        case .contactUnsafe: (.contactUnsafe, [:])
        case .noRegeling(_, let day): (.noRegeling, ["dag": texts.day(day)])
        case .regelingMissing(let id): (.regelingMissing, ["regeling": id.description])
        case .tableIncomplete: (.tableIncomplete, [:])
        case .childUnknown: (.childUnknown, [:])
        case .unreadableFact(.noSuchFact): (.unknownFact, [:])
        case .unreadableFact(.notAnAnswer(let name, _)):
            (.unreadableFact, ["feit": names.sentence(names.question(name))])
        case .noSuchProcedure(let number): (.noSuchProcedure, ["nummer": String(number)])
        case .noSuchStuk: (.noSuchStuk, [:])
        case .noSuchVoorwaarde: (.noSuchVoorwaarde, [:])
        case .noSuchForm: (.noSuchForm, [:])
        case .noSuchField: (.noSuchField, [:])
        case .noSuchToetsmoment: (.noSuchToetsmoment, [:])
        case .noSuchToestemming: (.noSuchToestemming, [:])
        case .noPlan: (.noPlan, [:])
        case .noSuchKlacht(let number): (.noSuchKlacht, ["nummer": String(number)])
        case .noSuchBeroep(let number): (.noSuchBeroep, ["nummer": String(number)])
        case .noSuchDatalek(let number): (.noSuchDatalek, ["nummer": String(number)])
        case .nobodyToTell: (.nobodyToTell, [:])
        case .noBevinding: (.noBevinding, [:])
        case .reasonMissing: (.reasonMissing, [:])
        case .beforeLastEvent: (.beforeLastEvent, [:])
        case .alreadySubmitted: (.alreadySubmitted, [:])
        case .notSubmitted: (.notSubmitted, [:])
        case .procedureIsOver(let number): (.procedureIsOver, ["nummer": String(number)])
        case .wrongStage(let stage): (.wrongStage, ["fase": texts(stage.textKey)])
        case .alreadyOpen: (.alreadyOpen, [:])
        case .notInPlacement: (.notInPlacement, [:])
        case .notRunning: (.notRunning, [:])
        case .notEnded: (.notEnded, [:])
        case .procedureStillOpen(let number): (.procedureStillOpen, ["nummer": String(number)])
        case .nothingPlanned: (.nothingPlanned, [:])
        case .nothingAsked: (.nothingAsked, [:])
        case .nothingDecided: (.nothingDecided, [:])
        case .nothingSent: (.nothingSent, [:])
        case .alreadySent: (.alreadySent, [:])
        case .bezwaarFirst: (.bezwaarFirst, [:])
        case .beroepStillOpen(let number): (.beroepStillOpen, ["nummer": String(number)])
        case .klachtStillOpen(let number): (.klachtStillOpen, ["nummer": String(number)])
        case .nothingToLookAt: (.nothingToLookAt, [:])
        case .alreadyOnList: (.alreadyOnList, [:])
        case .notOnList: (.notOnList, [:])
        case .receivedInFuture: (.receivedInFuture, [:])
        case .paperIsRegisteredByDesk: (.paperIsRegisteredByDesk, [:])
        case .dayHasPassed(let day): (.dayHasPassed, ["dag": texts.day(day)])
        case .notYet(let day): (.notYet, ["dag": texts.day(day)])
        case .hearingTooSoon(let day): (.hearingTooSoon, ["dag": texts.day(day)])
        case .noTermRuns: (.noTermRuns, [:])
        case .termStillRuns(let until): (.termStillRuns, ["dag": texts.day(until)])
        case .tooLateToLeaveUntreated(let last): (.tooLateToLeaveUntreated, ["dag": texts.day(last)])
        case .termIsOver(let last): (.termIsOver, ["dag": texts.day(last)])
        case .extensionNotAllowed: (.extensionNotAllowed, [:])
        case .suspensionNotForThis: (.suspensionNotForThis, [:])
        case .ownWork(let item): (.ownWork, ["stuk": names.sentence(names.item(item))])
        case .notToBeJudged(let id): (.notToBeJudged, ["voorwaarde": names.voorwaarde(id)])
        case .notJudged(let id): (.notJudged, ["voorwaarde": names.voorwaarde(id)])
        case .nothingFails: (.nothingFails, [:])
        case .voorwaardeNotMet(let id): (.voorwaardeNotMet, ["voorwaarde": names.voorwaarde(id)])
        case .noGroundToReject: (.noGroundToReject, [:])
        case .formIncomplete(let field): (.formIncomplete, ["veld": names.sentence(names.question(field))])
        case .noWayToDeviate(let rule): (.noWayToDeviate, ["regel": names.sentence(names.line(rule))])
        case .teamHasNotMet: (.teamHasNotMet, [:])
        case .againstTheTeam: (.againstTheTeam, [:])
        case .zienswijzeAwaited(let until): (.zienswijzeAwaited, ["dag": texts.day(until)])
        case .noZienswijze: (.noZienswijze, [:])
        case .nobodyAttended: (.nobodyAttended, [:])
        case .noConsultNeeded: (.noConsultNeeded, [:])
        case .rolAbsent(let rol): (.rolAbsent, ["rol": names.rol(rol)])
        case .samePersonTwice: (.samePersonTwice, [:])
        case .nameInSummary: (.nameInSummary, [:])
        case .noCareNamed: (.noCareNamed, [:])
        case .dayStillOpen(let line?) where !line.isEmpty:
            (.dayStillOpenFor, ["regel": names.sentence(names.line(line))])
        case .dayStillOpen: (.dayStillOpen, [:])
        case .beforeFirstDay(let day): (.beforeFirstDay, ["dag": texts.day(day)])
        case .pastLastDay(let day, ""): (.pastLastDay, ["dag": texts.day(day)])
        case .pastLastDay(let day, let line):
            (.pastLastDayFor, ["dag": texts.day(day), "regel": names.sentence(names.line(line))])
        case .pastHardStop(let day): (.pastHardStop, ["dag": texts.day(day)])
        case .outsidePeriod(let period): (.outsidePeriod, ["periode": texts.period(period)])
        case .careOutsidePeriod(let day): (.careOutsidePeriod, ["dag": texts.day(day)])
        case .aboveLimit(let soort, let limit, let unit):
            (.aboveLimit, ["soort": names.soort(soort), "grens": texts.volume(limit, unit)])
        case .wishOnly: (.wishOnly, [:])
        case .noStepDown(let day): (.noStepDown, ["dag": texts.day(day)])
        case .noAmount: (.noAmount, [:])
        case .aboveProposal(let most): (.aboveProposal, ["bedrag": texts.money(most)])
        case .notClosed: (.notClosed, [:])
        case .stillKept(let until): (.stillKept, ["dag": texts.day(until)])
        case .notApproved: (.notApproved, [:])
        case .destroyed(let day): (.destroyed, ["dag": texts.day(day)])
        case .noStoringOfThis: (.noStoringOfThis, [:])
        case .tooMuch(let limit):
            (limit.isOfText ? .tooLong : .tooMany, ["veld": texts(limit.textKey), "grens": String(limit.most)])
        case .lrkMissing: (.lrkMissing, [:])
        case .noExtensionPossible: (.noExtensionPossible, [:])
        case .extensionsUsedUp(let most): (.extensionsUsedUp, ["aantal": String(most)])
        case .extensionDoesNotJoin: (.extensionDoesNotJoin, [:])
        case .grantIsOver(let day): (.grantIsOver, ["dag": texts.day(day)])
        case .reasonNotForThis: (.reasonNotForThis, [:])
        case .noIngebrekestelling: (.noIngebrekestelling, [:])
        case .dwangsomStillRuns: (.dwangsomStillRuns, [:])
        case .dwangsomNotDecided(let number): (.dwangsomNotDecided, ["nummer": String(number)])
        case .dwangsomNotPaid(let number): (.dwangsomNotPaid, ["nummer": String(number)])
        }
    }
}
