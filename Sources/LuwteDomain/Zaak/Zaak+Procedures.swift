package import LuwteCore
package import LuwteRules

extension Zaak {
    /// The procedure about the care that still needs a besluit, the oldest first.
    package var openProcedure: Procedure? {
        procedures.first { $0.stage.isOpen && $0.isAboutCare }
    }

    /// The procedure in which what runs now was granted, or changed last.
    var lastGranted: Procedure? {
        procedures.last { $0.besluit?.beslissing.grant != nil }
    }

    /// The periods that a procedure builds on: an extension on those before it, and a revision of an extension too.
    private func periods(before procedure: Procedure) -> [Period] {
        let granted = indicatie?.perioden ?? []
        switch procedure.kind {
        case .herziening where granted.count > 1: return granted.dropLast().map(\.period)
        case .verlenging: return granted.prefix { $0.procedure != procedure.number }.map(\.period)
        case .aanvraag, .herziening, .bezwaar, .terugvordering, .privacyverzoek: return granted.map(\.period)
        }
    }

    package func procedure(_ number: Int) -> Procedure? {
        procedures.indices.contains(number - 1) ? procedures[number - 1] : nil
    }

    /// - Parameter claims: whether the act is also one for claiming back and for requests about data, of which nothing is
    ///   examined as of an application.
    /// - Throws: when there is no such procedure, or it has its besluit.
    func requireOpen(_ number: Int, claims: Bool = false) throws(Refusal) -> Procedure {
        guard let procedure = procedure(number) else { throw .noSuchProcedure(number) }
        guard procedure.stage.isOpen else { throw .procedureIsOver(number) }
        guard claims || procedure.isAboutCare || procedure.isBezwaar else { throw .wrongStage(procedure.stage) }
        return procedure
    }

    /// Changes a procedure that an event names.
    mutating func change(_ number: Int, _ body: (inout Procedure) -> Void) {
        guard procedures.indices.contains(number - 1) else { return }
        body(&procedures[number - 1])
    }

    /// What the regeling is asked about a procedure, with everything that was told up to now.
    ///
    /// - Parameters:
    ///   - moment: application, extension or placement; `nil` takes the one of the procedure.
    ///   - day: counts as the day of the besluit.
    /// - Throws: when something was told that the regeling cannot read.
    package func situation(
        of procedure: Procedure, _ assessor: Assessor, on day: CalendarDate, moment: Voorwaarde.Moment? = nil,
        providerLists: [String: Set<String>] = [:]
    ) throws(Refusal) -> Situation {
        let regeling = assessor.regeling
        let isRevision = procedure.kind == .herziening
        let isExtension = procedure.kind == .verlenging || isRevision && (indicatie?.perioden.count ?? 0) > 1
        var situation = Situation(regeling: regeling, procedure: isExtension ? .verlenging : .aanvraag)
        if let moment { situation.moment = moment }
        situation.gemeente = gemeente.text
        situation.receivedOn = procedure.receivedOn
        situation.decidedOn = procedure.sentOn ?? day
        situation.requestedFirst = procedure.request.first
        situation.requestedLast = .some(procedure.request.last)
        let inside = regeling.lists.rollen.filter { !$0.isOutside }.map(\.id)
        do {
            try situation.tell(feiten, settlers: Set(inside), of: regeling)
        } catch {
            throw .unreadableFact(error)
        }
        for (number, subject) in regeling.lists.subjects.enumerated() {
            if completeSubjects.contains(subject.id) { situation.subjects[number].isComplete = true }
            guard subject.id == "kind" else { continue }
            for member in situation.subjects[number].members.indices {
                situation.subjects[number].members[member].isRequested =
                    situation.subjects[number].members[member].id == kind
            }
        }
        for stuk in stukken { situation.papers[stuk.id] = .init(dated: stuk.dated, from: stuk.from) }
        situation.oordelen = procedure.oordelen.mapValues {
            .init(isMet: $0.isMet, reason: $0.motivering, by: $0.rol, on: $0.on)
        }
        if let advies = procedure.advies { advies.tell(&situation) }
        situation.periods = periods(before: procedure)
        situation.hadEarlier = earlier?.hadEarlier
        situation.answers = procedure.answers
        situation.consult = procedure.consult
        situation.providerLists = providerLists
        return situation
    }

    /// What the regeling says of a procedure on a day.
    package func assessment(
        of procedure: Procedure, _ law: Law, on day: CalendarDate, moment: Voorwaarde.Moment? = nil
    ) throws(Refusal) -> Assessment {
        let assessor = try law.assessor(procedure.regeling.id)
        let situation = try situation(
            of: procedure, assessor, on: day, moment: moment, providerLists: law.providerLists)
        guard let child = assessor.requestedChildren(of: situation).first else { throw .childUnknown }
        return assessor.assess(situation, child: child)
    }
}

extension Procedure {
    package var isBezwaar: Bool {
        if case .bezwaar = kind { true } else { false }
    }

    /// Whether it ends in a besluit on the care itself.
    package var isAboutCare: Bool {
        switch kind {
        case .aanvraag, .verlenging, .herziening: true
        case .bezwaar, .terugvordering, .privacyverzoek: false
        }
    }
}
