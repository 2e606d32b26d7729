import LuwteCore
import LuwteRules

extension Zaak {
    /// What the care that was granted asks for, from the first day to the end of its keeping.
    func careItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        switch phase {
        case .draft, .applying: return []
        case .placement:
            guard let indicatie else { return [] }
            return [item(.confirmStart, indicatie.firstDay, .aanbieder, .named)] + (try endItems(law, on: day))
        case .running:
            return try toetsmomentItems(law, on: day) + careChanges(on: day) + phaseOutItems() + birthdayItems(law)
                + newYearItems(law) + endItems(law, on: day)
        case .ended:
            return [item(.close, day, indicatie == nil ? .behandelaar : .financien, .course)]
        case .closed:
            do {
                // Whoever approves comes first, the archivist after.
                let turn: Capacity = vernietiging == nil ? .beslisser : .archivaris
                return try retention(law).map {
                    [item(.destroy, $0.last, turn, .national($0.term, from: $0.from))]
                } ?? []
            } catch .tableIncomplete {
                guard let (term, from) = try retentionTerm(law) else { return [] }
                return [item(.completeTable, day, .regelingbeheerder, .national(term, from: from))]
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
    private func careChanges(on day: CalendarDate) -> [DueItem] {
        guard let indicatie else { return [] }
        return indicatie.changes.filter { $0 > day }.map { item(.changeCare, $0, .behandelaar, .named) }
    }

    /// The planned steps down that no besluit follows yet, and what a review found and nobody planned.
    private func phaseOutItems() -> [DueItem] {
        guard let indicatie else { return [] }
        let steps = (indicatie.afbouw?.steps ?? []).filter { indicatie.isStillAbove($0) }
        let found = indicatie.toTaper.map { item(.phaseOut, $0.foundOn, .behandelaar, .regeling($0.toetsmoment)) }
        return steps.map { item(.phaseOut, $0.from, .behandelaar, .named) } + (found.map { [$0] } ?? [])
    }

    /// The birthdays while the care runs on which a line of the regeling turns, and nothing was granted for that day: a
    /// person looks what it means, and nothing ends by itself.
    ///
    /// - Source: D-29.
    private func birthdayItems(_ law: Law) throws(Refusal) -> [DueItem] {
        guard let indicatie, let granted = lastGranted, let born else { return [] }
        return try law.assessor(granted.regeling.id).regeling.namedAges.compactMap { age in
            let day = born.birthday(age.years)
            guard day > indicatie.firstDay, day <= indicatie.lastDay, !indicatie.changes.contains(day),
                !looked.contains(Looked(kind: .birthday, due: day))
            else { return nil }
            return item(.birthday, day, .behandelaar, .regeling(age.line))
        }
    }

    /// The day on which the child was born, as it was told last, or as the register has it.
    private var born: CalendarDate? {
        guard let kind else { return nil }
        let told = feiten.last { $0.fact == Self.birth && $0.member == kind }?.texts.first
        return told.flatMap { try? CalendarDate($0) } ?? personalia[kind]?.bornOn
    }

    private static let birth = "kind.geboortedatum"

    /// The first days of a year while the care runs: other amounts to look at, or a table that is not there yet.
    ///
    /// - Source: D-31.
    private func newYearItems(_ law: Law) throws(Refusal) -> [DueItem] {
        guard let indicatie, let granted = lastGranted,
            let period = try? Period(first: indicatie.firstDay, last: indicatie.lastDay)
        else { return [] }
        let assessor = try law.assessor(granted.regeling.id)
        return period.newYears.filter { $0 > indicatie.firstDay }.compactMap { first in
            let figures = indicatie.care(on: first).flatMap { assessor.yearlyFigures(of: $0.soort, on: first) }
            if let gap = figures.first(where: { !$0.isKnown }) {
                return item(.completeTable, first, .regelingbeheerder, why(gap, first))
            }
            guard let figure = figures.first, !looked.contains(Looked(kind: .newYear, due: first)) else { return nil }
            return item(.newYear, first, .financien, why(figure, first))
        }
    }

    private func why(_ figure: YearlyFigure, _ first: CalendarDate) -> DueItem.Why {
        figure.isOwn ? .regeling(figure.name) : .national(figure.name, from: first)
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
        // Without a line that fixed it, the besluit itself named the last day.
        let cause = indicatie.perioden.last?.cause.flatMap { $0.isEmpty ? nil : DueItem.Why.regeling($0) }
        let end = item(.end, last.next, .systeem, cause ?? .named)
        let announced = last.before(notice)
        guard day <= last, !looked.contains(Looked(kind: .announceEnd, due: announced)) else { return [end] }
        return [item(.announceEnd, announced, .behandelaar, why), end]
    }

    private static let announcement = "aankondiging_einde"
}

extension Indicatie {
    /// The days after the first on which other care begins, in order.
    var changes: [CalendarDate] { Set(care.map(\.from)).filter { $0 > firstDay }.sorted() }
}
