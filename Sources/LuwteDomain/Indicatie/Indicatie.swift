package import LuwteCore

/// What was granted, from the first day to the last.
package struct Indicatie: Hashable, Sendable {
    /// The original period first, then the extensions.
    package private(set) var perioden: [Toegekend]
    package private(set) var care: [GrantedCare]
    /// The first day on which the child came; `nil` while the provider has not confirmed it.
    package internal(set) var startedOn: CalendarDate?
    package internal(set) var lrkNumber: LRKNumber?
    /// The reviews that were held or missed, by the ID that the regeling gives them.
    package internal(set) var toetsmomenten: [String: ToetsmomentState] = [:]
    /// What the reviews found, by the same ID.
    package internal(set) var bevindingen: [String: Bevinding] = [:]
    /// A review found that the care can become less, and nothing follows from it yet.
    package internal(set) var toTaper: Taper?
    /// How the care is to become less; `nil` while nobody planned that.
    package internal(set) var afbouw: Afbouw?

    /// A period with the procedure that it was granted in.
    package struct Toegekend: Hashable, Sendable {
        package internal(set) var period: Period
        package let procedure: Int
        /// The line of the regeling that fixed the last day.
        package let cause: String?
    }

    /// That the care can become less, as a review found it.
    package struct Taper: Hashable, Sendable {
        package let toetsmoment: String
        package let foundOn: CalendarDate
    }

    init(_ grant: Grant, procedure: Int, cause: String?) {
        perioden = [Toegekend(period: grant.period, procedure: procedure, cause: cause)]
        care = grant.care
    }

    mutating func extend(_ grant: Grant, procedure: Int, cause: String?) {
        perioden.append(Toegekend(period: grant.period, procedure: procedure, cause: cause))
        care += grant.care
    }

    /// Other care from a day on, within the days that were granted.
    mutating func revise(_ grant: Grant, procedure: Int) {
        let from = grant.period.first
        care = care.filter { $0.from < from } + grant.care
        guard let last = perioden.indices.last, grant.period.last < perioden[last].period.last else { return }
        perioden[last].period =
            (try? Period(first: perioden[last].period.first, last: grant.period.last))
            ?? perioden[last].period
    }

    /// The last day that is granted now.
    package var lastDay: CalendarDate { perioden[perioden.count - 1].period.last }
    package var firstDay: CalendarDate { perioden[0].period.first }

    /// The care of each part on a day.
    package func care(on day: CalendarDate) -> [GrantedCare] {
        var parts: [String: GrantedCare] = [:]
        for granted in care.sorted(by: { $0.from < $1.from }) where granted.from <= day {
            parts[granted.part] = granted
        }
        return parts.values.sorted { $0.part < $1.part }
    }
}

/// What became of a planned review.
package enum ToetsmomentState: Hashable, Sendable, Codable {
    case held(on: CalendarDate)
    /// It cannot be skipped silently.
    case missed(reason: String)
}
