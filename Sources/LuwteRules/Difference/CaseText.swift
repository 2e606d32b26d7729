package import LuwteCore

/// One value of what comes out of a worked case, without words.
package enum CaseValue: Hashable, Sendable {
    case outcome(Verdict)
    case grant(ToekenningOutcome)
    case day(CaseDay)
    case care([CareSpan])
    /// Of each part of the care.
    case amounts([CaseAmount])

    package enum Name: String, Hashable, Sendable, CaseIterable {
        case uitkomst, toekenning
        case firstDay = "eerste_dag"
        case lastDay = "laatste_dag"
        case opvang
        case paidByGemeente = "gemeente_betaalt"
        case paidByParents = "eigen_bijdrage"
    }
}

/// The first or the last day.
package enum CaseDay: Hashable, Sendable {
    case known(CalendarDate)
    case open
    /// There is no such day.
    case none
}

/// The care in some days.
package struct CareSpan: Hashable, Sendable {
    /// `nil` where the care is the same from the first day to the last.
    package let period: Period?
    package let parts: [CareAmount]
}

/// How much of one kind of care.
package struct CareAmount: Hashable, Sendable {
    /// Of the kind of care; of the part where the kind is not known.
    package let id: String
    package let name: String
    package let volume: Volume
}

/// What is paid in a week.
package enum CaseAmount: Hashable, Sendable {
    case known(Money)
    /// Something that was told is not enough.
    case unknown
    /// The regeling leaves it open.
    case notFilledIn
}

/// What made a worked case come out otherwise.
package enum CaseReason: Hashable, Sendable {
    /// What the condition came to; `nil` where it is not there.
    case condition(title: String, before: Outcome?, after: Outcome?)
    /// With what the regeling says of the new day.
    case firstDay(CaseDay, CaseDay, because: String?)
    case lastDay(CaseDay, CaseDay, because: String?)
    case limit([CareAmount], [CareAmount])
}

extension CaseDay {
    init(_ result: DayResult) {
        switch result {
        case .known(let day, _): self = .known(day)
        case .open: self = .open
        case .none: self = .none
        }
    }
}

extension CaseAmount {
    init(_ bedrag: Bedrag) {
        switch bedrag {
        case .known(let money): self = .known(money)
        case .open(let missing): self = missing.allSatisfy(\.isFact) ? .unknown : .notFilledIn
        }
    }
}
