import LuwteCore
package import LuwteRules

/// Tells facts: at the application, afterwards, or when something has changed.
package struct GiveFeiten: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .gemachtigde, .behandelaar, .adviseur]

    package let feiten: [GivenFact]
    package let completeSubjects: Set<String>

    package init(_ feiten: [GivenFact], completeSubjects: Set<String> = []) {
        self.feiten = feiten
        self.completeSubjects = completeSubjects
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        try zaak.requireRoom(for: feiten)
        guard zaak.phase != .draft else {
            return [
                FeitenGiven(feiten: frame.signed(feiten), completeSubjects: completeSubjects.sorted(), section: .social)
            ]
        }
        guard let procedure = zaak.procedures.last else { throw .notSubmitted }
        let regeling = try frame.law.assessor(procedure.regeling.id).regeling
        let given = try FeitenGiven.bySection(frame.signed(feiten), completeSubjects, of: regeling)
        let reopened = zaak.reopened(by: feiten, regeling)
        var events: [any ZaakEvent] = given
        if let open = zaak.openProcedure, !reopened.isEmpty {
            events.append(OordelenReopened(procedure: open.number, conditions: reopened))
        }
        return events + zaak.completion(with: feiten.map(\.fact), [], on: frame.on)
    }
}

/// Facts as somebody told them.
package struct FeitenGiven: ZaakEvent {
    package static let name = "feiten-given"
    package let feiten: [GivenFact]
    package let completeSubjects: [String]
    package let section: Section

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.feiten += feiten
        zaak.completeSubjects.formUnion(completeSubjects)
        zaak.obtained(of: feiten.map(\.member), header)
    }

    /// One event for each section that the facts belong to.
    ///
    /// - Throws: ``Refusal`` at the first fact that the regeling does not know or cannot read; then none is taken in.
    static func bySection(
        _ feiten: [GivenFact], _ completeSubjects: Set<String>, of regeling: Regeling
    ) throws(Refusal) -> [FeitenGiven] {
        var groups: [Section: [GivenFact]] = [:]
        for fact in feiten {
            do { try regeling.check(fact) } catch { throw .unreadableFact(error) }
            groups[regeling.section(of: fact.fact), default: []].append(fact)
        }
        if groups.isEmpty, !completeSubjects.isEmpty { groups[.social] = [] }
        let first = Section.allCases.first { groups[$0] != nil }
        return Section.allCases.compactMap { section in
            groups[section].map {
                FeitenGiven(
                    feiten: $0, completeSubjects: section == first ? completeSubjects.sorted() : [], section: section)
            }
        }
    }
}

extension Regeling {
    /// The section that a fact is sealed in: the one that the regeling names under `afdeling`.
    ///
    /// Without one, amounts lie apart and the care lies apart; all the rest lies with the family's situation. So do words in
    /// one's own writing, whatever they are about: they can tell of an illness, and a provider reads what is of the care.
    package func section(of name: String) -> Section {
        guard let fact = facts.first(where: { $0.fullName == name }) else { return .social }
        if let named = fact.section { return Section(named) }
        switch fact.answer {
        case .text, .list, .attachment, .toestemming: return .social
        case .amount: return .money
        case .yesNo, .number, .date, .choice, .multipleChoice, .opvangsoort, .lrkNumber:
            return lists.subjects[fact.subject].id == "opvangdeel" ? .placement : .social
        }
    }
}

/// Judgements that must be given again, for a fact that they rest on has changed.
package struct OordelenReopened: ZaakEvent {
    package static let name = "oordelen-reopened"
    package let procedure: Int
    package let conditions: [String]

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            for condition in conditions { procedure.oordelen[condition] = nil }
            if procedure.stage == .proposed {
                procedure.stage = .underReview
                procedure.voorstel = nil
            }
        }
    }
}

extension Zaak {
    /// The judgements given so far that rest on facts which now become different.
    fileprivate func reopened(by told: [GivenFact], _ regeling: Regeling) -> [String] {
        guard let procedure = openProcedure else { return [] }
        let changed = Set(
            told.filter { new in
                feiten.last { $0.fact == new.fact && $0.member == new.member && $0.first == new.first }?.texts
                    != new.texts
            }.map(\.fact))
        let touched = Set(
            regeling.allConditions.filter { condition in condition.first.contains { changed.contains($0) } }.map(\.id))
        return procedure.oordelen.keys.filter { touched.contains(String($0.prefix { $0 != "/" })) }.sorted()
    }
}
