package import LuwteCore

/// Days on which a term stands still.
package enum Opschorting: Hashable, Sendable {
    /// The applicant is asked to complete the aanvraag (Awb 4:5).
    case aanvulling(Aanvulling)
    /// For another reason, on these days (Awb 4:15).
    case other(Period, Reason)

    package enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
        case incomplete = "aanvulling"
        /// The applicant agreed in writing.
        case agreed = "instemming"
        case applicantsDelay = "vertraging"
        case forceMajeure = "overmacht"
        case foreignInformation = "buitenland"
        /// Only for a bezwaar: a defect is repaired (Awb 7:10 lid 2).
        case repair = "herstel"

        var source: String {
            switch self {
            case .incomplete: "Algemene wet bestuursrecht 4:15 lid 1 onder a"
            case .foreignInformation: "Algemene wet bestuursrecht 4:15 lid 1 onder b"
            case .agreed: "Algemene wet bestuursrecht 4:15 lid 2 onder a"
            case .applicantsDelay: "Algemene wet bestuursrecht 4:15 lid 2 onder b"
            case .forceMajeure: "Algemene wet bestuursrecht 4:15 lid 2 onder c"
            case .repair: "Algemene wet bestuursrecht 7:10 lid 2"
            }
        }
    }

    var reason: Reason {
        switch self {
        case .aanvulling: .incomplete
        case .other(_, let reason): reason
        }
    }

    /// The day of the letter, or the day before the first day that stands still.
    var announcedOn: CalendarDate {
        switch self {
        case .aanvulling(let aanvulling): aanvulling.invitedOn
        case .other(let period, _): period.first.previous
        }
    }
}

/// An invitation to complete an aanvraag.
package struct Aanvulling: Hashable, Sendable {
    package let invitedOn: CalendarDate
    /// The last day that the letter names; without one the term does not stand still.
    package let until: CalendarDate?
    /// The day on which the aanvraag was complete; `nil` while it is not.
    package let completedOn: CalendarDate?

    package init(invitedOn: CalendarDate, until: CalendarDate?, completedOn: CalendarDate?) {
        self.invitedOn = invitedOn
        self.until = until
        self.completedOn = completedOn
    }

    /// Whether the aanvraag was complete on the last day that was named, or before.
    package var isCompletedInTime: Bool {
        guard let until, let completedOn else { return false }
        return invitedOn < completedOn && completedOn <= until
    }

    enum Days {
        case refused(OpschortingRefusal)
        /// `nil` when not one whole day stands still.
        case days(Period?)
    }

    /// The days that stand still: from the day after the letter up to the day of completion, or up to the last day
    /// named when that passed unused; neither counts itself.
    ///
    /// - Parameter isLenient: the last day named counts too, when it passed unused.
    /// - Source: rule D-08 (DL 2), strict reading.
    func days(isLenient: Bool) -> Days {
        guard let until else { return .refused(.noTermSet) }
        guard until > invitedOn else { return .refused(.termBeforeInvitation) }
        let last: CalendarDate
        if isCompletedInTime, let completedOn {
            last = completedOn.previous
        } else {
            last = isLenient ? until : until.previous
        }
        return .days(try? Period(first: invitedOn.next, last: last))
    }
}
