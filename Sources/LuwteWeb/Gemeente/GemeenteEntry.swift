package import LuwteCore
package import LuwteRules

/// A municipality as the pages know it: its name, what to say of its regeling, and its pre-check.
package struct GemeenteEntry: Sendable {
    package let id: String
    package let name: String
    /// The regeling that counts on a day.
    package let summary: @Sendable (CalendarDate) -> RegelingSummary
    /// One step of the pre-check on a day.
    package let step:
        @Sendable (
            _ day: CalendarDate, _ answers: PrecheckAnswers, _ last: PrecheckAnswers.Entry?, _ goesOn: Bool
        ) -> (answers: PrecheckAnswers, step: PrecheckStep)

    package init(
        id: String, name: String, summary: @escaping @Sendable (CalendarDate) -> RegelingSummary,
        step:
            @escaping @Sendable (CalendarDate, PrecheckAnswers, PrecheckAnswers.Entry?, Bool) -> (
                answers: PrecheckAnswers, step: PrecheckStep
            )
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.step = step
    }
}

/// What a page says about a regeling before the questions begin.
package struct RegelingSummary: Sendable {
    /// The version that is shown rule by rule; `nil` when there is none to show.
    package let id: Regeling.ID?
    package let name: String
    package let standing: Header.Standing
    /// `nil` when the municipality has not filled it in.
    package let firstDay: CalendarDate?
    package let lastDay: CalendarDate?
    package let sources: [Header.SourceText]
    package let unread: [String]
    package let opvangsoorten: [Opvangsoort]
    package let duration: Setting<Term>
    package let decision: Setting<Term>
    /// The method of the ouderbijdrage, as the regeling names it.
    package let contribution: Setting<String>
    package let channels: Setting<[ContactRules.Channel]>
    /// The texts of the regeling in other languages.
    package let translations: [Translation]

    package struct Opvangsoort: Sendable, Hashable {
        package let id: String
        package let name: String

        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    package init(
        id: Regeling.ID? = nil, name: String, standing: Header.Standing, firstDay: CalendarDate?,
        lastDay: CalendarDate?,
        sources: [Header.SourceText], unread: [String], opvangsoorten: [Opvangsoort], duration: Setting<Term>,
        decision: Setting<Term>, contribution: Setting<String>, channels: Setting<[ContactRules.Channel]>,
        translations: [Translation] = []
    ) {
        self.id = id
        self.name = name
        self.standing = standing
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.sources = sources
        self.unread = unread
        self.opvangsoorten = opvangsoorten
        self.duration = duration
        self.decision = decision
        self.contribution = contribution
        self.channels = channels
        self.translations = translations
    }
}

extension RegelingSummary {
    package init(_ regeling: Regeling, translations: [Translation]) {
        id = regeling.id
        name = regeling.header.name
        standing = regeling.header.standing
        firstDay = regeling.header.hasValidity ? regeling.header.firstDay : nil
        lastDay = regeling.header.lastDay
        sources = regeling.header.sources
        unread = regeling.header.unread
        opvangsoorten = regeling.lists.opvangsoorten.map { Opvangsoort(id: $0.id, name: $0.name) }
        duration = regeling.toekenning.duration
        decision = Self.follow(regeling.werkwijze.beslissing) { $0.length }
        contribution = Self.follow(regeling.geld.ouderbijdrage) { $0.method }
        channels = regeling.contact.channels
        self.translations = translations
    }

    /// The setting inside another one; what is absent or not filled in outside is so inside.
    private static func follow<Outer, Inner>(
        _ outer: Setting<Outer>, _ inner: (Outer) -> Setting<Inner>
    ) -> Setting<Inner> {
        switch outer {
        case .set(let content): inner(content)
        case .absent: .absent
        case .unset(let unset): .unset(unset)
        }
    }
}
