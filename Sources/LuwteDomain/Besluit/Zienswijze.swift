package import LuwteCore
import LuwteRules

/// A view that was asked for before an adverse besluit (Awb 4:7, 4:8).
package struct Zienswijze: Hashable, Sendable, Codable {
    /// The member of the family, or somebody else who is burdened.
    package let from: String
    package let askedOn: CalendarDate
    package let until: CalendarDate
    package internal(set) var answeredOn: CalendarDate?
    package internal(set) var answer: String?
}

extension Procedure {
    /// - Throws: while somebody who was asked for a view may still give it.
    func requireZienswijzenIn(_ frame: ActFrame) throws(Refusal) {
        guard let open = zienswijzen.last, open.answeredOn == nil else { return }
        let until = clock.lastDay(open, frame.law)
        if frame.on <= until { throw .zienswijzeAwaited(until: until) }
    }
}
