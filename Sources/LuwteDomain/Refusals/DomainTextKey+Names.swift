extension Limit {
    /// What it bounds, in words.
    var textKey: DomainTextKey {
        switch self {
        case .name: .limitName
        case .answer: .limitAnswer
        case .reason: .limitReason
        case .motivering: .limitMotivering
        case .conclusion: .limitConclusion
        case .report: .limitReport
        case .summary: .limitSummary
        case .view: .limitView
        case .goal: .limitGoal
        case .action: .limitAction
        case .feiten: .limitFeiten
        case .choices: .limitChoices
        case .members: .limitMembers
        case .subjects: .limitSubjects
        case .stukken: .limitStukken
        case .fields: .limitFields
        case .attendees: .limitAttendees
        case .dissent: .limitDissent
        case .names: .limitNames
        case .afwijkingen: .limitAfwijkingen
        case .care: .limitCare
        case .helpers: .limitHelpers
        case .offers: .limitOffers
        case .goals: .limitGoals
        case .actions: .limitActions
        case .steps: .limitSteps
        case .items: .limitItems
        }
    }
}

extension Procedure.Stage {
    /// What it is called.
    var textKey: DomainTextKey {
        switch self {
        case .received: .stageReceived
        case .incomplete: .stageIncomplete
        case .underReview: .stageUnderReview
        case .advice: .stageAdvice
        case .spreekuur: .stageSpreekuur
        case .overleg: .stageOverleg
        case .proposed: .stageProposed
        case .decided: .stageDecided
        case .leftUntreated: .stageLeftUntreated
        case .withdrawn: .stageWithdrawn
        }
    }
}
