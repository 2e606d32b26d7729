package import Foundation
package import LuwteCore

/// Something that happened. It is appended to a stream and never changed.
package protocol StreamEvent: Codable, Hashable, Sendable {
    /// What it is called where it is kept; it never changes once in use.
    static var name: String { get }
    /// Counts up when the form of what is kept changes.
    static var version: Int { get }
    /// The section whose key seals it.
    var section: Section { get }
}

extension StreamEvent {
    package static var version: Int { 1 }
    package var section: Section { .course }
}

/// What is known of an event without opening it.
package struct EventHeader: Hashable, Sendable, Codable {
    /// Its number in the stream, from 1.
    package let number: Int
    package let name: String
    package let version: Int
    package let section: Section
    package let by: Author
    package let at: Date
    /// The day on which it was done, in Europe/Amsterdam.
    package let on: CalendarDate

    package init(_ event: any StreamEvent, number: Int, by author: Author, at moment: Date) {
        self.number = number
        name = type(of: event).name
        version = type(of: event).version
        section = event.section
        by = author
        // Whole seconds, so that a moment is read back as it was written; within a second the number tells the order.
        at = Date(timeIntervalSince1970: moment.timeIntervalSince1970.rounded(.down))
        on = CalendarDate(at: moment)
    }
}
