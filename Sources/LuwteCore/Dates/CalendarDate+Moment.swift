package import Foundation

extension CalendarDate {
    /// The day that it was in Europe/Amsterdam at a moment: the one way from a moment to a day.
    ///
    /// A moment beyond the years 1 to 9999 gives the nearest day that can be named.
    /// - Source: DL 1: all dates are calendar dates in Europe/Amsterdam.
    package init(in amsterdam: AmsterdamTime = .shared, at moment: Date) {
        let seconds = moment.timeIntervalSince1970 + Double(amsterdam.zone.secondsFromGMT(for: moment))
        let days = (seconds / 86_400).rounded(.down)
        self.init(clampingDayNumber: Int(days.isNaN ? 0 : min(max(days, -1e9), 1e9)))
    }
}

/// The time zone in which every deadline is counted.
package struct AmsterdamTime: Sendable {
    package static let shared = AmsterdamTime()

    let zone: TimeZone

    private init() {
        guard let zone = TimeZone(identifier: "Europe/Amsterdam") else {
            // Without it each day near midnight would be a guess, and a guess is a wrong deadline.
            preconditionFailure("the time zone Europe/Amsterdam is missing on this machine")
        }
        self.zone = zone
    }
}
