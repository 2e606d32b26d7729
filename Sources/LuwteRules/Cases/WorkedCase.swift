package import LuwteCore

/// A family's situation as a file describes it, with what should come of it.
package struct WorkedCase: Sendable {
    package let name: String
    /// The requirements that it shows: `ROT-18`, `T-25`.
    package let covers: [String]
    package let situation: Situation
    package let terms: TermFacts
    package let place: Place
    /// What should come of it; `nil` when the file says nothing of that.
    let expected: YAMLNode?
    /// Whether the case says what should come of it; one that does not can only be a base for others.
    package var hasExpectation: Bool { expected?.isEmpty == false }

    package init(
        name: String, covers: [String], situation: Situation, terms: TermFacts, place: Place
    ) {
        self.init(name: name, covers: covers, situation: situation, terms: terms, place: place, expected: nil)
    }

    init(
        name: String, covers: [String], situation: Situation, terms: TermFacts, place: Place, expected: YAMLNode?
    ) {
        self.name = name
        self.covers = covers
        self.situation = situation
        self.terms = terms
        self.place = place
        self.expected = expected
    }

    /// Whether the file says what should come of it.
    package var isExpecting: Bool { expected != nil }

    /// What the file expects, on one line; empty when it expects nothing.
    package var expectation: String { expected?.shown ?? "" }

    /// The first day of the week whose amounts the file expects.
    var expectedWeek: CalendarDate? {
        expected?["bedragen"]?["week"]?.text("van").flatMap(Scalars.date)
    }

    /// The keys under `verwacht`.
    var expectedParts: Set<String> { Set(expected?.map?.map(\.key) ?? []) }
}

/// What happened to the clock of an application.
package struct TermFacts: Sendable, Hashable {
    package var supplements: [Supplement] = []
    package var agreedDelays: [Period] = []
    package var noticeOfDefaultOn: CalendarDate?
    package var decisionSentOn: CalendarDate?

    /// A request for missing papers.
    package struct Supplement: Sendable, Hashable {
        package let askedOn: CalendarDate
        package let until: CalendarDate?
        package let completeOn: CalendarDate?
    }

    package init() {}
}
