import Feel
import LuwteCore

extension Precheck {
    func meaning(_ assessment: Assessment) -> PrecheckOutcome.Meaning {
        PrecheckOutcome.Meaning(
            volumes: assessment.spans.flatMap { span in span.parts.map { volume($0, in: span) } },
            begin: assessment.begin.best,
            beginReason: reason(assessment.begin.by, in: regeling.toekenning.begin),
            end: assessment.end.best, endReason: reason(assessment.end.by, in: regeling.toekenning.end),
            ouderbijdrage: contribution(assessment), hardStop: assessment.hardStop.day)
    }

    private func volume(_ part: PartResult, in span: Span) -> PrecheckOutcome.Meaning.Volume {
        PrecheckOutcome.Meaning.Volume(
            period: span.period,
            soort: regeling.lists.opvangsoorten.first { $0.id == part.soort }?.name ?? part.soort ?? "",
            granted: part.granted.shown, limit: part.limit.shown, outcome: part.outcome)
    }

    /// Why a day is what it is: the reason of its line, or the title of the condition that moved it.
    private func reason(_ id: String?, in lines: [DayRule]) -> String? {
        guard let id else { return nil }
        if let line = lines.first(where: { $0.id == id }) { return line.reason }
        return assessor.index.leaves.first { $0.id == id }?.title
    }

    // MARK: The contribution

    private func contribution(_ assessment: Assessment) -> PrecheckOutcome.Meaning.Contribution {
        switch regeling.geld.ouderbijdrage {
        case .absent: return .none
        case .unset(let unset): return .notSet(path: unset.path)
        case .set(let rules):
            switch rules.method {
            case .absent, .set("geen"): return .none
            case .unset(let unset): return .notSet(path: unset.path)
            case .set: return fromTable(rules, assessment)
            }
        }
    }

    private func fromTable(
        _ rules: GeldRules.Ouderbijdrage, _ assessment: Assessment
    ) -> PrecheckOutcome.Meaning.Contribution {
        let path = "geld.eigen_bijdrage"
        guard let soort = assessment.spans.first?.parts.first?.soort, let day = assessment.begin.best else {
            return .open(questions: [])
        }
        switch rules.tables[soort] {
        case .set(let table):
            return figure(table, on: day, assessment) ?? .notSet(path: "\(path).per_soort.\(soort)")
        case .unset(let unset): return .notSet(path: unset.path)
        case .absent: return .none
        case nil: return .notSet(path: "\(path).per_soort.\(soort)")
        }
    }

    private func figure(
        _ table: String, on day: CalendarDate, _ assessment: Assessment
    ) -> PrecheckOutcome.Meaning.Contribution? {
        let value = assessment.facts.value(of: Self.incomeFact, in: regeling)
        guard case .number(let income) = value, let euros = income.truncatedInt else {
            let fact = regeling.facts.first { $0.fullName == Self.incomeFact }
            return .open(questions: [fact?.question].compactMap { $0 })
        }
        guard let found = try? assessor.landelijk.figure(table: table, column: .eersteKind, income: euros, on: day),
            let amount = try? Money(cents: found.figure * 100, rounding: .halfUp)
        else { return nil }
        return .perHour(amount, source: found.source)
    }

    /// The fact that tables by income look at: the toetsingsinkomen of the family, in euros a year.
    private static let incomeFact = "gezin.toetsingsinkomen"
}

extension Volume {
    /// In Dutch notation.
    var shown: [(unit: VolumeUnit, amount: String)] { amounts.map { ($0.unit, $0.count.dutch) } }
}
