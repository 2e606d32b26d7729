import LuwteCore
package import LuwteRules

extension Refusal {
    /// What is said to whoever tried: what stands in the way, and who may do what about it.
    package func words(_ texts: DomainTexts) -> String {
        let (key, values) = content
        return texts(key, values)
    }

    private var content: (key: DomainTextKey, values: KeyValuePairs<String, String>) {
        switch self {
        case .notYours(let capacity): (.notYours, ["hoedanigheid": capacity.rawValue])
        case .notThatRol(let rol): (.notThatRol, ["rol": rol])
        case .proposerMayNotDecide: (.proposerMayNotDecide, [:])
        case .signerMayNotDecideBezwaar: (.signerMayNotDecideBezwaar, [:])
        case .financeCloses: (.financeCloses, [:])
        case .contactUnsafe: (.contactUnsafe, [:])
        case .noRegeling(let gemeente, let day): (.noRegeling, ["gemeente": gemeente.text, "dag": day.dutch])
        case .regelingMissing(let id): (.regelingMissing, ["regeling": id.description])
        case .tableIncomplete: (.tableIncomplete, [:])
        case .childUnknown: (.childUnknown, [:])
        case .unreadableFact(let error): (.unreadableFact, ["feit": error.name])
        case .noSuchProcedure(let number): (.noSuchProcedure, ["nummer": String(number)])
        case .noSuchStuk(let id): (.noSuchStuk, ["stuk": id])
        case .noSuchVoorwaarde(let id): (.noSuchVoorwaarde, ["voorwaarde": id])
        case .noSuchForm(let id): (.noSuchForm, ["formulier": id])
        case .noSuchField(let id): (.noSuchField, ["veld": id])
        case .noSuchToetsmoment(let id): (.noSuchToetsmoment, ["toetsmoment": id])
        case .noSuchToestemming(let subject): (.noSuchToestemming, ["onderwerp": subject])
        case .noPlan: (.noPlan, [:])
        case .reasonMissing: (.reasonMissing, [:])
        case .beforeLastEvent: (.beforeLastEvent, [:])
        case .alreadySubmitted: (.alreadySubmitted, [:])
        case .notSubmitted: (.notSubmitted, [:])
        case .procedureIsOver(let number): (.procedureIsOver, ["nummer": String(number)])
        case .wrongStage(let stage): (.wrongStage, ["fase": stage.rawValue.replacing("_", with: " ")])
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
        case .receivedInFuture: (.receivedInFuture, [:])
        case .paperIsRegisteredByDesk: (.paperIsRegisteredByDesk, [:])
        case .dayHasPassed(let day): (.dayHasPassed, ["dag": day.dutch])
        case .notYet(let day): (.notYet, ["dag": day.dutch])
        case .noTermRuns: (.noTermRuns, [:])
        case .termStillRuns(let until): (.termStillRuns, ["dag": until.dutch])
        case .tooLateToLeaveUntreated(let last): (.tooLateToLeaveUntreated, ["dag": last.dutch])
        case .termIsOver(let last): (.termIsOver, ["dag": last.dutch])
        case .extensionNotAllowed: (.extensionNotAllowed, [:])
        case .suspensionNotForThis: (.suspensionNotForThis, [:])
        case .ownWork(let item): (.ownWork, ["stuk": item])
        case .notToBeJudged(let id): (.notToBeJudged, ["voorwaarde": id])
        case .notJudged(let id): (.notJudged, ["voorwaarde": id])
        case .nothingFails: (.nothingFails, [:])
        case .voorwaardeNotMet(let id): (.voorwaardeNotMet, ["voorwaarde": id])
        case .noGroundToReject: (.noGroundToReject, [:])
        case .formIncomplete(let field): (.formIncomplete, ["veld": field])
        case .noWayToDeviate(let rule): (.noWayToDeviate, ["regel": rule])
        case .teamHasNotMet: (.teamHasNotMet, [:])
        case .againstTheTeam: (.againstTheTeam, [:])
        case .zienswijzeAwaited(let until): (.zienswijzeAwaited, ["dag": until.dutch])
        case .noZienswijze: (.noZienswijze, [:])
        case .nobodyAttended: (.nobodyAttended, [:])
        case .noConsultNeeded: (.noConsultNeeded, [:])
        case .rolAbsent(let rol): (.rolAbsent, ["rol": rol])
        case .samePersonTwice: (.samePersonTwice, [:])
        case .nameInSummary: (.nameInSummary, [:])
        case .noCareNamed: (.noCareNamed, [:])
        case .dayStillOpen(let line): (.dayStillOpen, ["regel": line ?? ""])
        case .beforeFirstDay(let day): (.beforeFirstDay, ["dag": day.dutch])
        case .pastLastDay(let day, let line): (.pastLastDay, ["dag": day.dutch, "regel": line])
        case .pastHardStop(let day): (.pastHardStop, ["dag": day.dutch])
        case .outsidePeriod(let period): (.outsidePeriod, ["periode": period.dutch])
        case .careOutsidePeriod(let day): (.careOutsidePeriod, ["dag": day.dutch])
        case .aboveLimit(let soort, let limit, let unit):
            (
                .aboveLimit,
                [
                    "soort": soort, "grens": limit.decimalText(limit.decimals ?? 2, separator: ","),
                    "eenheid": unit.rawValue.replacing("_", with: " "),
                ]
            )
        case .lrkMissing: (.lrkMissing, [:])
        case .noExtensionPossible: (.noExtensionPossible, [:])
        case .extensionsUsedUp(let most): (.extensionsUsedUp, ["aantal": String(most)])
        case .extensionDoesNotJoin: (.extensionDoesNotJoin, [:])
        case .grantIsOver(let day): (.grantIsOver, ["dag": day.dutch])
        case .reasonNotForThis: (.reasonNotForThis, [:])
        case .noIngebrekestelling: (.noIngebrekestelling, [:])
        case .dwangsomStillRuns: (.dwangsomStillRuns, [:])
        case .dwangsomNotDecided(let number): (.dwangsomNotDecided, ["nummer": String(number)])
        }
    }
}

extension GivenFactError {
    /// The fact that it is about.
    package var name: String {
        switch self {
        case .noSuchFact(let name), .notAnAnswer(let name, _): name
        }
    }
}
