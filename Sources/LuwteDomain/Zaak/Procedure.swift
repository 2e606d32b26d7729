package import LuwteCore
import LuwteRules

/// One course within a zaak that ends in a besluit, with a clock of its own.
package struct Procedure: Hashable, Sendable {
    /// Its number in the zaak, from 1.
    package let number: Int
    package let kind: Kind
    package let regeling: UsedRegeling
    /// The day of receipt as registered; of a procedure that nobody asked for, the day on which it was opened.
    package internal(set) var receivedOn: CalendarDate
    /// Whether somebody applied, so that a term runs.
    package let hasApplicant: Bool
    package internal(set) var stage = Stage.received
    package internal(set) var clock = Clock()
    package internal(set) var request: Request
    /// By the ID of the condition, or `condition/member`.
    package internal(set) var oordelen: [String: Oordeel] = [:]
    /// Conditions that a person leaves aside because another one already fails, each with the reason.
    package internal(set) var leftAside: [String: String] = [:]
    package internal(set) var advies: Advies?
    package internal(set) var spreekuren: [Spreekuur] = []
    package internal(set) var overleggen: [Overleg] = []
    /// The answers of record forms, the newest version of each last.
    package internal(set) var formulieren: [FilledForm] = []
    /// Answers to the regeling's questions on extension, by ID.
    package internal(set) var answers: [String: String] = [:]
    /// Who took part in the consultation on extension: role and person.
    package internal(set) var consult: [String: String]?
    package internal(set) var zienswijzen: [Zienswijze] = []
    package internal(set) var voorstel: Voorstel?
    package internal(set) var besluit: Besluit?
    package internal(set) var terugvordering: Terugvordering?
    package internal(set) var privacyverzoek: Privacyverzoek?
    /// How it came in; `nil` for what nobody asked for.
    package internal(set) var ontvangst: Ontvangst?
    /// The hearing about a bezwaar, the last that was planned.
    package internal(set) var hearing: Hearing?
    /// Who took its besluit, of whatever kind.
    package internal(set) var signer: Persoon.ID?
    /// What was decided on a bezwaar.
    package internal(set) var bezwaarOutcome: DecideBezwaar.Outcome?
    /// The day on which the besluit was sent or handed over; without it the term for bezwaar does not begin.
    package internal(set) var sentOn: CalendarDate?

    package enum Kind: Hashable, Sendable, Codable {
        case aanvraag
        case verlenging
        case herziening
        /// Against the besluit of the procedure with this number.
        case bezwaar(against: Int)
        /// Claiming back what was paid without right.
        case terugvordering
        /// What somebody asks about the data that are kept of them.
        case privacyverzoek
    }

    package enum Stage: String, Hashable, Sendable, Codable {
        case received = "ontvangen"
        case incomplete = "onvolledig"
        case underReview = "in_onderzoek"
        case advice = "advies"
        case spreekuur
        case overleg
        case proposed = "voorgesteld"
        case decided = "besloten"
        case leftUntreated = "niet_behandeld"
        case withdrawn = "ingetrokken"

        /// Whether a besluit is still to come.
        package var isOpen: Bool {
            switch self {
            case .received, .incomplete, .underReview, .advice, .spreekuur, .overleg, .proposed: true
            case .decided, .leftUntreated, .withdrawn: false
            }
        }
    }

    /// The wanted days.
    package struct Request: Hashable, Sendable, Codable {
        package var first: CalendarDate?
        package var last: CalendarDate?

        package init(first: CalendarDate? = nil, last: CalendarDate? = nil) {
            self.first = first
            self.last = last
        }
    }
}

/// A person's judgement of a condition.
package struct Oordeel: Hashable, Sendable, Codable {
    package let isMet: Bool
    package let motivering: String
    package let by: Persoon.ID
    package let rol: String
    package let on: CalendarDate
}
