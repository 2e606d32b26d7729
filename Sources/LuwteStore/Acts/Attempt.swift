package import Foundation
import LuwteCore
package import LuwteDomain

/// Somebody who acts: who, when, by what law, and what this person had seen.
package struct Attempt: Sendable {
    package let actor: Actor
    package let law: Law
    package let at: Date
    /// The number of the last event that this person saw; `nil` for who acts on what is there now.
    package let seen: Int?
    /// The member of the family that this person is: asked with a new application alone, for afterwards the zaak knows.
    package let member: String?

    package init(by actor: Actor, law: Law, at moment: Date, seen: Int? = nil, member: String? = nil) {
        self.actor = actor
        self.law = law
        at = moment
        self.seen = seen
        self.member = member
    }

    /// The day of the act, in Europe/Amsterdam.
    var on: CalendarDate { CalendarDate(at: at) }

    func frame(_ author: Author, _ law: Law) -> ActFrame { ActFrame(by: author, at: at, law: law) }

    /// - Throws: ``StoreError/conflict(_:expected:found:)`` when something happened that this person has not seen.
    func requireSeen(_ stream: StreamID, _ version: Int) throws(StoreError) {
        if let seen, seen != version { throw .conflict(stream, expected: seen, found: version) }
    }
}
