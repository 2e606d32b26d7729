package import LuwteCore
package import LuwteRules

/// Something that has to happen in a zaak, by when, whose turn it is, and why on that day.
package struct DueItem: Hashable, Sendable {
    package let kind: Kind
    /// The procedure that it belongs to; `nil` for the zaak as a whole.
    package let procedure: Int?
    /// The last day to do it; for what happens by itself, the day on which it does.
    package let due: CalendarDate
    package let turn: Capacity
    package let why: Why

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Take the besluit.
        case decide = "beslissen"
        /// The applicant may still complete the application.
        case awaitSupplement = "wachten_op_aanvulling"
        /// Leave the application untreated, or decide on its content.
        case leaveUntreated = "niet_behandelen"
        case awaitZienswijze = "wachten_op_zienswijze"
        case holdSpreekuur = "spreekuur"
        case holdOverleg = "overleg"
        case sendBesluit = "besluit_versturen"
        /// A day on which dwangsom is owed.
        case stopDwangsom = "dwangsom_loopt"
        case decideDwangsom = "dwangsombesluit"
        /// What is claimed back must be paid.
        case collect = "terugvordering_innen"
        case askGezag = "gezag_uitzoeken"
        case askToestemming = "toestemming_vragen"
        case confirmStart = "eerste_dag_bevestigen"
        case toetsmoment
        /// The kind or the amount of care changes on this day.
        case changeCare = "opvang_verandert"
        /// A planned step down in care takes a besluit.
        case phaseOut = "afbouwen"
        case announceEnd = "einde_aankondigen"
        case end = "einde"
        case close = "afsluiten"
        case destroy = "vernietigen"
        /// A national table says nothing of this day: without it nobody knows how long the zaak is kept.
        case completeTable = "tabel_aanvullen"
    }

    /// What fixes the day.
    package enum Why: Hashable, Sendable {
        /// The steps of the sum, each with its article.
        case term(TermijnReceipt)
        /// A day that a letter named.
        case named
        /// A term of the national tables, counted from a day.
        case national(String, from: CalendarDate)
        /// A line of the regeling, by its ID: a review, or what fixed the last day.
        case regeling(String)
        /// The course of the work: nothing fixes a day, it is waiting.
        case course
    }
}

extension Zaak {
    /// Everything that has to happen in this zaak, as it stands on a day, the most urgent first.
    ///
    /// - Throws: when the regeling or a national table is not at hand: an answer that leaves something out would be worse.
    package func dueItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        if vernietiging?.destroyedOn != nil { return [] }
        var items: [DueItem] = []
        for procedure in procedures { items += try procedure.dueItems(law, on: day) }
        items += try consentItems(law, on: day)
        items += try careItems(law, on: day)
        return items.sorted { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }
    }

    private func consentItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard phase == .applying || phase == .placement, let current = procedures.first else { return [] }
        let regeling = try law.assessor(current.regeling.id).regeling
        guard regeling.facts.contains(where: { $0.answer == .toestemming }) else { return [] }
        guard let wanted = toestemmingenToAsk(regeling) else {
            return [item(.askGezag, day, .behandelaar, .course)]
        }
        return wanted.isEmpty ? [] : [item(.askToestemming, day, .behandelaar, .course)]
    }

    private func careItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        switch phase {
        case .draft, .applying: return []
        case .placement:
            guard let indicatie else { return [] }
            return [item(.confirmStart, indicatie.firstDay, .aanbieder, .course)] + (try endItems(law, on: day))
        case .running:
            return try toetsmomentItems(law, on: day) + careChanges(law, on: day) + phaseOutItems()
                + endItems(law, on: day)
        case .ended:
            return [item(.close, day, indicatie == nil ? .behandelaar : .financien, .course)]
        case .closed:
            do {
                let retention = try retention(law)
                // Whoever approves comes first, the archivist after.
                let turn: Capacity = vernietiging == nil ? .beslisser : .archivaris
                return retention.map { [item(.destroy, $0.last, turn, .national($0.term, from: $0.from))] } ?? []
            } catch .tableIncomplete {
                return [item(.completeTable, day, .regelingbeheerder, .course)]
            }
        }
    }

    private func toetsmomentItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard let indicatie, let granted = procedures.first else { return [] }
        return try assessment(of: granted, law, on: day).toetsmomenten.compactMap { moment in
            guard indicatie.toetsmomenten[moment.id] == nil, let due = moment.day.day else { return nil }
            return item(.toetsmoment, due, .behandelaar, .regeling(moment.id))
        }
    }

    /// The days still to come on which other care begins, as it was granted.
    private func careChanges(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard let indicatie else { return [] }
        let days = Set(indicatie.care.map(\.from)).filter { $0 > day && $0 > indicatie.firstDay }
        return days.sorted().map { item(.changeCare, $0, .behandelaar, .course) }
    }

    /// The planned steps down that no besluit follows yet.
    private func phaseOutItems() -> [DueItem] {
        guard let indicatie else { return [] }
        return (indicatie.afbouw?.steps ?? []).filter { indicatie.isStillAbove($0) }.map {
            item(.phaseOut, $0.from, .behandelaar, .course)
        }
    }

    private func endItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard let indicatie, let granted = procedures.first else { return [] }
        let last = indicatie.lastDay
        let rules = try law.assessor(granted.regeling.id).regeling.verlenging.content
        let national = try lawfully {
            try law.library.landelijk.term(named: Self.announcement, on: indicatie.firstDay)
        }
        let notice = rules?.askBefore.content ?? national.length
        let why: DueItem.Why =
            rules?.askBefore.content == nil ? .national(Self.announcement, from: last) : .regeling("aanvragen_voor")
        let announced = last.adding(notice, backwards: true)
        return [
            item(.announceEnd, announced, .behandelaar, why),
            item(.end, last.next, .systeem, .regeling(indicatie.perioden.last?.cause ?? "")),
        ].filter { $0.kind != .announceEnd || day <= last }
    }

    private static let announcement = "aankondiging_einde"

    private func item(_ kind: DueItem.Kind, _ due: CalendarDate, _ turn: Capacity, _ why: DueItem.Why) -> DueItem {
        DueItem(kind: kind, procedure: nil, due: due, turn: turn, why: why)
    }
}

extension CalendarDate {
    /// The day that lies a term before or after this one.
    func adding(_ term: Term, backwards: Bool) -> CalendarDate {
        let count = backwards ? -term.count : term.count
        return switch term.unit {
        case .dagen: adding(days: count)
        case .weken: adding(weeks: count)
        case .maanden: adding(months: count)
        case .jaren: adding(months: count * 12)
        }
    }
}
