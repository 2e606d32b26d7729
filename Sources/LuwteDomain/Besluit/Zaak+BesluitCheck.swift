import LuwteCore
import LuwteRules

extension Zaak {
    /// Holds a proposed besluit to the regeling.
    ///
    /// - Source: U8, U10, HIA-22, HIA-64; a deviation is named with its motive, never an edit.
    func check(_ voorstel: Voorstel, of procedure: Procedure, _ frame: ActFrame) throws(Refusal) {
        let assessor = try frame.law.assessor(procedure.regeling.id)
        let assessment = try assessment(of: procedure, frame.law, on: frame.on)
        let deviated = try check(voorstel.afwijkingen, assessor.regeling)
        let grounds = Grounds(assessor: assessor, deviated: deviated)
        let open = grounds.open(assessment.tree).filter { procedure.leftAside[$0] == nil }
        if let first = open.first { throw .notJudged(first) }
        switch voorstel.beslissing {
        case .reject:
            if grounds.rejecting(assessment.tree).isEmpty { throw .noGroundToReject }
        case .grant(let grant):
            if let first = grounds.failing(assessment.tree).first { throw .voorwaardeNotMet(first) }
            if let aside = procedure.leftAside.keys.sorted().first { throw .notJudged(aside) }
            if let field = try missingFields(procedure, frame.law, on: frame.on).first { throw .formIncomplete(field) }
            try check(grant, assessment, deviated)
            if procedure.kind == .verlenging { try checkExtension(grant, assessor.regeling) }
            // More days than were granted are an extension, with conditions of its own.
            if procedure.kind == .herziening, let last = indicatie?.lastDay, grant.period.last > last {
                throw .grantIsOver(last)
            }
        }
    }

    /// - Returns: what is departed from.
    private func check(_ afwijkingen: [Afwijking], _ regeling: Regeling) throws(Refusal) -> Set<String> {
        for afwijking in afwijkingen {
            guard let way = regeling.afwijken.content?.first(where: { $0.id == afwijking.id }),
                way.from.isEmpty || way.from.contains(afwijking.from)
            else { throw .noWayToDeviate(afwijking.from) }
            try requireText(afwijking.motivering)
        }
        return Set(afwijkingen.map(\.from))
    }

    private func check(_ grant: Grant, _ assessment: Assessment, _ deviated: Set<String>) throws(Refusal) {
        guard let first = assessment.begin.day else { throw .dayStillOpen(assessment.begin.by) }
        guard grant.period.first >= first else { throw .beforeFirstDay(first) }
        if let stop = assessment.hardStop.best, grant.period.last > stop, !deviated.contains("harde_stop") {
            throw .pastHardStop(stop)
        }
        guard let last = assessment.end.day else { throw .dayStillOpen(assessment.end.by) }
        let line = assessment.end.by ?? ""
        if grant.period.last > last, !deviated.contains(line) { throw .pastLastDay(last, line: line) }
        guard !grant.care.isEmpty, grant.care.contains(where: { $0.from <= grant.period.first }) else {
            throw .noCareNamed
        }
        for care in grant.care {
            // It holds until other care of the same part begins.
            let next = grant.care.filter { $0.part == care.part && $0.from > care.from }.map(\.from).min()
            try check(care, in: grant.period, until: next?.previous ?? grant.period.last, assessment, deviated)
        }
    }

    /// Holds an amount of care to the limit of each day on which it counts.
    private func check(
        _ care: GrantedCare, in period: Period, until last: CalendarDate, _ assessment: Assessment,
        _ deviated: Set<String>
    ) throws(Refusal) {
        guard period.contains(care.from) else { throw .careOutsidePeriod(care.from) }
        if deviated.contains("omvang") { return }
        for span in assessment.spans where span.period.last >= care.from && span.period.first <= last {
            // What nobody asked for, or this child may not have on these days, is none at most.
            let part = span.parts.first { $0.part == care.part && $0.soort == care.soort }
            for amount in care.amounts {
                let limit = part?.most(amount.unit) ?? 0
                if amount.count > limit { throw .aboveLimit(care.soort, limit: limit, amount.unit) }
            }
        }
    }

    private func checkExtension(_ grant: Grant, _ regeling: Regeling) throws(Refusal) {
        guard let indicatie, let rules = regeling.verlenging.content else { throw .noExtensionPossible }
        if case .set(let most) = rules.count, indicatie.perioden.count > most { throw .extensionsUsedUp(most) }
        guard let current = indicatie.perioden.last, grant.period.first == current.period.last.next else {
            throw .extensionDoesNotJoin
        }
    }
}
