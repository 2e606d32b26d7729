package import Foundation
package import LuwteCore
import LuwteRules

/// What an act needs to know besides what it meets: who, when, and the law.
package struct ActFrame: Sendable {
    package let by: Author
    package let at: Date
    package let law: Law

    package init(by author: Author, at moment: Date, law: Law) {
        by = author
        at = moment
        self.law = law
    }

    /// The day of the act, in Europe/Amsterdam.
    package var on: CalendarDate { CalendarDate(at: at) }

    /// - Throws: for a day to come, and for another day than today from somebody outside: only a worker registers what came
    ///   in earlier (rule D-05).
    func requireReceipt(_ day: CalendarDate) throws(Refusal) {
        guard day == on || day < on && !by.isOutside else { throw .receivedInFuture }
    }

    /// What is told, under the name of who tells it: nobody outside speaks for the gemeente or the register.
    func signed(_ feiten: [GivenFact]) -> [GivenFact] {
        guard by.isOutside else { return feiten }
        return feiten.map { fact in
            var own = fact
            own.source = by.rol ?? by.capacity.rawValue
            return own
        }
    }

    /// - Throws: when this is not who the regeling names for it.
    func requireRol(_ rol: String?) throws(Refusal) {
        if let rol, by.rol != rol { throw .notThatRol(rol) }
    }
}
