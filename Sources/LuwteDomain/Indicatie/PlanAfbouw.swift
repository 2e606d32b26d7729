package import LuwteCore

/// Planned steps down in care, to none (HIA-40).
///
/// It is an intention: less care takes a besluit on the day of each step, which the agenda asks for.
package struct Afbouw: Hashable, Sendable, Codable {
    package let steps: [Step]

    /// Less care of one part from a day on.
    package struct Step: Hashable, Sendable, Codable {
        package let from: CalendarDate
        /// As the grant names it: `deel1`.
        package let part: String
        package let amount: CareAmount

        package init(from day: CalendarDate, part: String, _ amount: CareAmount) {
            from = day
            self.part = part
            self.amount = amount
        }
    }

    package init(_ steps: [Step]) { self.steps = steps }
}

/// Plans how the care is phased out, or plans it anew.
///
/// - Source: HIA-40, HIA-44, U14.
package struct PlanAfbouw: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let steps: [Afbouw.Step]

    package init(_ steps: [Afbouw.Step]) { self.steps = steps }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let indicatie = zaak.indicatie else { throw .notRunning }
        switch zaak.phase {
        case .placement, .running: break
        case .draft, .applying, .ended, .closed: throw .notRunning
        }
        guard !steps.isEmpty else { throw .nothingPlanned }
        var before: [Afbouw.Step] = []
        for step in steps {
            guard step.from > frame.on else { throw .dayHasPassed(step.from) }
            guard step.from >= indicatie.firstDay else { throw .beforeFirstDay(indicatie.firstDay) }
            guard step.from <= indicatie.lastDay else { throw .grantIsOver(indicatie.lastDay) }
            guard step.amount.count >= 0, let now = indicatie.amount(before: step, after: before),
                step.amount.count < now
            else { throw .noStepDown(step.from) }
            before.append(step)
        }
        return [AfbouwPlanned(afbouw: Afbouw(steps))]
    }
}

/// It was planned how the care is phased out.
package struct AfbouwPlanned: ZaakEvent {
    package static let name = "afbouw-planned"
    package let afbouw: Afbouw
    package var section: Section { .placement }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.indicatie?.afbouw = afbouw
        zaak.indicatie?.toTaper = nil
    }
}

extension Indicatie {
    /// Whether more care is granted on the day of a step than it plans.
    func isStillAbove(_ step: Afbouw.Step) -> Bool {
        granted(step).map { $0 > step.amount.count } ?? false
    }

    /// How much care there is when a step begins, with the steps before it; `nil` when its part has none in that unit, or
    /// when it does not come after them.
    fileprivate func amount(before step: Afbouw.Step, after steps: [Afbouw.Step]) -> Fraction? {
        let same = steps.filter { $0.part == step.part && $0.amount.unit == step.amount.unit }
        guard let last = same.last else { return granted(step) }
        return last.from < step.from ? last.amount.count : nil
    }

    private func granted(_ step: Afbouw.Step) -> Fraction? {
        care(on: step.from).first { $0.part == step.part }?.amounts.first { $0.unit == step.amount.unit }?.count
    }
}
