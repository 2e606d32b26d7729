package import LuwteCore

/// The sum behind a date: each step with the day it leads to, its rule and its source.
package struct TermijnReceipt: Hashable, Sendable {
    package private(set) var steps: [TermijnStep] = []
    package private(set) var warnings: [TermijnWarning] = []

    package init() {}

    mutating func add(_ text: TermijnText, _ day: CalendarDate? = nil, rule: String, source: String) {
        steps.append(TermijnStep(text: text, day: day, rule: rule, source: source))
    }

    mutating func warn(_ warning: TermijnWarning) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    /// Takes over the steps and the warnings of another sum, after its own.
    mutating func append(_ other: TermijnReceipt) {
        steps += other.steps
        for warning in other.warnings { warn(warning) }
    }
}

/// One step of the sum.
package struct TermijnStep: Hashable, Sendable {
    /// What is done, as a key with its values; its words are `text.words`.
    package let text: TermijnText
    /// Where the count stands after this step; `nil` when the step moves nothing.
    package let day: CalendarDate?
    /// The rule of DL 1 or DL 2: `D-08`.
    package let rule: String
    /// The article: `Algemene wet bestuursrecht 4:15 lid 1`.
    package let source: String
}

/// What a reader must know before relying on a date.
package enum TermijnWarning: Hashable, Sendable {
    /// A day was looked at in a year whose equated holidays are not all in the data.
    case holidaysIncomplete(year: Int, complete: ClosedRange<Int>)
}

/// A date that another reading of the rule would give; shown, never used.
package struct OtherReading: Hashable, Sendable {
    package let text: TermijnText
    package let day: CalendarDate

    package init(text: TermijnText, day: CalendarDate) {
        self.text = text
        self.day = day
    }
}

/// The last day of a term, with its sum.
package struct Termijn: Hashable, Sendable {
    /// The last day; the term ends at 24:00 of it.
    package let last: CalendarDate
    package let receipt: TermijnReceipt

    package init(last: CalendarDate, receipt: TermijnReceipt) {
        self.last = last
        self.receipt = receipt
    }
}
