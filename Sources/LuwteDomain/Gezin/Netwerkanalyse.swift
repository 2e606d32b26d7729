package import LuwteCore
import LuwteRules

/// A morning or an afternoon of a day of the week.
package struct WeekDagdeel: Hashable, Sendable, Codable, Comparable {
    package let weekday: Weekday
    package let half: Half

    package enum Half: Int, Hashable, Sendable, Codable, CaseIterable {
        case morning = 1
        case afternoon = 2
    }

    package init(_ weekday: Weekday, _ half: Half) {
        self.weekday = weekday
        self.half = half
    }

    package static func < (left: WeekDagdeel, right: WeekDagdeel) -> Bool {
        (left.weekday, left.half.rawValue) < (right.weekday, right.half.rawValue)
    }
}

/// What the people around a family can take on themselves (HIA-26, HIA-27).
package struct Netwerkanalyse: Hashable, Sendable, Codable {
    package let heldOn: CalendarDate
    package let helpers: [Helper]

    /// Somebody in the network, by an ID: names lie with the persons.
    package struct Helper: Hashable, Sendable, Codable {
        package let id: String
        package let offers: [Offer]

        package init(id: String, offers: [Offer]) {
            self.id = id
            self.offers = offers
        }
    }

    /// Whether a helper can, at one time of the week.
    package struct Offer: Hashable, Sendable, Codable {
        package let dagdeel: WeekDagdeel
        package let answer: Answer
        /// Why not, or why only sometimes.
        package let reason: String?
        /// The last day on which this holds; `nil` when no end is known.
        package let until: CalendarDate?

        package init(_ dagdeel: WeekDagdeel, _ answer: Answer, reason: String? = nil, until: CalendarDate? = nil) {
            self.dagdeel = dagdeel
            self.answer = answer
            self.reason = reason
            self.until = until
        }
    }

    package enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
        case can = "kan"
        case cannot = "kan_niet"
        case sometimes = "soms"
    }

    package init(heldOn: CalendarDate, helpers: [Helper]) {
        self.heldOn = heldOn
        self.helpers = helpers
    }

    /// The times of the week for which care is still needed on a day: those that nobody can take. Somebody who can only
    /// sometimes takes nothing away, for a child needs a place on the other weeks too.
    package func needed(of wanted: Set<WeekDagdeel>, on day: CalendarDate) -> [WeekDagdeel] {
        let taken = helpers.flatMap(\.offers).filter { offer in
            offer.answer == .can && offer.until.map { day <= $0 } ?? true
        }
        return wanted.subtracting(taken.map(\.dagdeel)).sorted()
    }
}
