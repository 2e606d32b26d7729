package import LuwteCore
import LuwteRules

/// What parents and helpers do, so that the indicatie can end (HIA-30, HIA-36).
package struct PlanVanAanpak: Hashable, Sendable {
    package internal(set) var goals: [String]
    package internal(set) var actions: [Action]
    /// Who leads it (HIA-34).
    package internal(set) var lead: Persoon.ID
    /// The zaken whose placement is part of it.
    package internal(set) var zaken: Set<Zaak.ID> = []

    /// Something that somebody does, by a day.
    package struct Action: Hashable, Sendable, Codable {
        package let id: String
        package let what: String
        package let who: String
        package let by: CalendarDate
        package internal(set) var doneOn: CalendarDate?

        package init(id: String, what: String, who: String, by day: CalendarDate) {
            self.id = id
            self.what = what
            self.who = who
            by = day
        }
    }
}
