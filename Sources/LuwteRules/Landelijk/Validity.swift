package import LuwteCore

/// From when to when something in force is in force; without a last day while none is known.
package struct Validity: Hashable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate?

    package init(first: CalendarDate, last: CalendarDate?) {
        self.first = first
        self.last = last
    }

    package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last ?? .latest }

    func overlaps(_ other: Validity) -> Bool {
        first <= other.last ?? .latest && other.first <= last ?? .latest
    }

    /// `van 1 januari 2019 tot en met 31 december 2019`, or `vanaf 1 januari 2019`.
    package var dutch: String {
        guard let last else { return "vanaf \(first.dutch)" }
        return "van \(first.dutch) tot en met \(last.dutch)"
    }
}

/// Things in force one after another, never two on one day.
struct Dated<Entry: Sendable>: Sendable {
    /// In the order of their first days.
    let entries: [(validity: Validity, entry: Entry)]

    init(_ entries: [(validity: Validity, entry: Entry)]) {
        self.entries = entries.sorted { $0.validity.first < $1.validity.first }
    }

    func entry(on day: CalendarDate) -> (validity: Validity, entry: Entry)? {
        entries.last { $0.validity.first <= day }.flatMap { $0.validity.contains(day) ? $0 : nil }
    }

    /// The days on which another entry, or none, comes into force.
    var borders: [CalendarDate] {
        entries.flatMap { [$0.validity.first, $0.validity.last?.next].compactMap { $0 } }
    }
}
