package import Feel
package import LuwteCore

/// What is known of a family and its request: the input of an assessment.
package struct Situation: Sendable {
    package var procedure: Procedure
    package var moment: Voorwaarde.Moment
    package var gemeente: String?
    package var receivedOn: CalendarDate?
    package var decidedOn: CalendarDate?
    /// The wanted first and last day; an outer `nil` means not told, an inner one that none is wanted.
    package var requestedFirst: CalendarDate?
    package var requestedLast: CalendarDate??
    /// By the index in ``Lists/subjects``.
    package var subjects: [Members]
    /// By the ID of the paper.
    package var papers: [String: Paper]
    /// By the ID of the condition, or `condition/member`.
    package var oordelen: [String: Oordeel]
    /// What the adviser advises, by the name in `advies`: `dagdelen_per_week`, `tot`.
    package var advies: [String: Value]
    /// The periods granted so far, the original one first.
    package var periods: [Period]
    package var hadEarlier: Bool?
    /// Answers to the questions on extension, by ID.
    package var answers: [String: String]
    /// Who took part in the consultation on extension: role and person; `nil` when none was held.
    package var consult: [String: String]?
    /// Locations by the name of the list: `goedgekeurd`; `nil` when the list is not at hand.
    package var providerLists: [String: Set<String>]

    package enum Procedure: String, Sendable, CaseIterable {
        case aanvraag, verlenging
    }

    /// The members of one subject.
    package struct Members: Sendable {
        package var members: [Member]
        /// Whether there are no more.
        package var isComplete: Bool

        package init(members: [Member] = [], isComplete: Bool = false) {
            self.members = members
            self.isComplete = isComplete
        }
    }

    package struct Member: Sendable {
        package var id: String
        /// By the field in the subject's context.
        package var facts: [Int: Given]
        /// For a child: whether care is asked for it.
        package var isRequested: Bool

        package init(id: String, facts: [Int: Given] = [:], isRequested: Bool = true) {
            self.id = id
            self.facts = facts
            self.isRequested = isRequested
        }
    }

    /// What was told of one fact.
    package enum Given: Sendable, Hashable {
        case value(Value, from: String?)
        /// Each value with the day from which it holds, in rising order.
        case dated([Dated])
        /// Sources that say different things.
        case contradicting([Value])
        /// Asked, and not known.
        case doNotKnow

        package struct Dated: Sendable, Hashable {
            package let value: Value
            /// `nil`: from the beginning.
            package let first: CalendarDate?

            package init(value: Value, first: CalendarDate?) {
                self.value = value
                self.first = first
            }
        }
    }

    package struct Paper: Sendable, Hashable {
        package var dated: CalendarDate?
        package var from: String?

        package init(dated: CalendarDate?, from: String?) {
            self.dated = dated
            self.from = from
        }
    }

    /// A person's judgement of a condition.
    package struct Oordeel: Sendable, Hashable {
        package var isMet: Bool
        package var reason: String
        package var by: String?
        package var on: CalendarDate?

        package init(isMet: Bool, reason: String, by: String?, on: CalendarDate?) {
            self.isMet = isMet
            self.reason = reason
            self.by = by
            self.on = on
        }
    }

    /// A situation of which nothing is known yet.
    package init(regeling: Regeling, procedure: Procedure = .aanvraag) {
        self.procedure = procedure
        moment = procedure == .aanvraag ? .aanvraag : .verlenging
        subjects = regeling.lists.subjects.map {
            $0.plural == nil ? Members(members: [Member(id: $0.id)], isComplete: true) : Members()
        }
        papers = [:]
        oordelen = [:]
        advies = [:]
        periods = []
        answers = [:]
        providerLists = [:]
    }
}
