/// A part of a regeling that has a page of its own.
package enum RegelingDeel: String, Sendable, CaseIterable {
    case voorwaarden, grenzen, begrippen, feiten, papieren, werkwijze, geld, lezingen
    case nietIngevuld = "niet-ingevuld"
    /// This version beside another one.
    case vergelijk

    var title: RegelingText {
        switch self {
        case .voorwaarden: .conditions
        case .grenzen: .limits
        case .begrippen: .notions
        case .feiten: .facts
        case .papieren: .evidence
        case .werkwijze: .practice
        case .geld: .money
        case .lezingen: .readings
        case .nietIngevuld: .unset
        case .vergelijk: .compare
        }
    }

    /// What the page answers, in one sentence.
    var lead: RegelingText {
        switch self {
        case .voorwaarden: .conditionsLead
        case .grenzen: .limitsLead
        case .begrippen: .notionsLead
        case .feiten: .factsLead
        case .papieren: .evidenceLead
        case .werkwijze: .practiceLead
        case .geld: .moneyLead
        case .lezingen: .readingsLead
        case .nietIngevuld: .unsetLead
        case .vergelijk: .compareLead
        }
    }
}
