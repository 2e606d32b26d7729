import LuwteCore
import LuwteDomain
import LuwteRules

extension MadeUpZaak {
    /// A proposal of what the regeling leaves, and somebody else's signature.
    mutating func decide() {
        wait(1...5)
        guard let procedure = zaak.procedures.first, procedure.stage.isOpen else { return }
        let beslissing: Beslissing
        if fails {
            beslissing = .reject
        } else if let grant = mostGrant(of: procedure) {
            beslissing = .grant(grant)
        } else {
            return
        }
        take(beslissing, in: 1)
    }

    private mutating func take(_ beslissing: Beslissing, in number: Int) {
        let rules = example.regeling.werkwijze.besluit.content
        let motivering = beslissing == .reject ? world.teksten.voldoetNiet : world.teksten.voldoet
        act(Propose(procedure: number, beslissing: beslissing, motivering: motivering), rol: rules?.proposer)
        wait(1...4)
        act(Decide(procedure: number), rol: rules?.signer)
        wait(0...1)
        act(SendBesluit(procedure: number), rol: rules?.signer)
    }

    /// All days and all care that the regeling allows; `nil` while something is open.
    private func mostGrant(of procedure: Procedure) -> Grant? {
        guard let assessment = try? zaak.assessment(of: procedure, law, on: day), let first = assessment.begin.day,
            let last = assessment.end.day, let period = try? Period(first: first, last: last)
        else { return nil }
        var care: [GrantedCare] = []
        for span in assessment.spans where span.period.last >= period.first && span.period.first <= period.last {
            for part in span.parts {
                guard let soort = part.soort else { continue }
                let amounts = VolumeUnit.allCases.compactMap { unit -> LuwteDomain.CareAmount? in
                    guard let most = part.most(unit), most > 0 else { return nil }
                    return LuwteDomain.CareAmount(most, unit)
                }
                let last = care.last { $0.part == part.part }
                if amounts.isEmpty || last?.soort == soort && last?.amounts == amounts { continue }
                care.append(
                    GrantedCare(
                        part: part.part, soort: soort, from: max(span.period.first, period.first), amounts: amounts))
            }
        }
        return care.isEmpty ? nil : Grant(period: period, care: care)
    }

    mutating func start() {
        guard let indicatie = zaak.indicatie else { return }
        planTogether()
        act(GiveFeiten(planLinked))
        wait(until: indicatie.firstDay)
        if act(ConfirmStart(firstDay: max(day, indicatie.firstDay), lrkNumber: locatie)) { return }
        // Something still stands in the way: after some weeks the place goes to another child.
        wait(20...40)
        act(EndCare(.noPlace, lastDay: day))
    }

    private var locatie: LRKNumber? { try? LRKNumber(world.locaties[team % world.locaties.count]) }

    /// What the regeling wants to know of the plan before care begins: every yes or no that its own people answer.
    private var planLinked: [GivenFact] {
        let regeling = example.regeling
        let inside = Set(regeling.lists.rollen.filter { !$0.isOutside }.map(\.id))
        return regeling.facts.compactMap { fact in
            guard fact.answer == .yesNo, let source = fact.suppliers.first(where: inside.contains),
                regeling.lists.subjects[fact.subject].plural == nil,
                !zaak.feiten.contains(where: { $0.fact == fact.fullName })
            else { return nil }
            return GivenFact(fact.fullName, ["ja"], source: source)
        }
    }

    private mutating func planTogether() {
        act(
            MakePlan(
                goals: [world.teksten.doel],
                actions: [.init(id: "actie-1", what: world.teksten.actie, who: "ouder1", by: day.adding(months: 3))]))
        act(LinkZaak(zaak.id))
    }

    /// The reviews in their time, and here and there an end before the last day.
    mutating func care() {
        guard let indicatie = zaak.indicatie, let procedure = zaak.procedures.first else { return }
        let planned = (try? zaak.assessment(of: procedure, law, on: day))?.toetsmomenten ?? []
        for moment in planned.sorted(by: { ($0.day.day ?? day) < ($1.day.day ?? day) }) {
            guard let due = moment.day.day, due < indicatie.lastDay else { continue }
            pass(until: due)
            act(
                RecordToetsmoment(
                    moment.id, .held(on: day), report: world.teksten.contact,
                    bevinding: Bevinding(afbouw: .niet, ownNetwork: false, reason: world.teksten.contact)))
        }
        if Int.random(in: 0..<6, using: &chance) == 0 {
            let last = day.adding(days: Int.random(in: 10...40, using: &chance))
            if last < indicatie.lastDay { act(EndCare(.stoppedByParent, lastDay: last)) }
        } else if Int.random(in: 0..<3, using: &chance) == 0 {
            pass(until: indicatie.lastDay.adding(days: -30))
            if act(OpenVerlenging(isAskedFor: true, receivedOn: day)) { extend(before: indicatie.lastDay) }
        }
    }

    /// Time goes by, and what its days ask is done.
    private mutating func pass(until next: CalendarDate) {
        let kinds: Set<DueItem.Kind> = [.birthday, .newYear, .announceEnd]
        let items = (try? zaak.dueItems(law, on: day)) ?? []
        for item in items where kinds.contains(item.kind) && item.due <= next {
            wait(until: item.due)
            act(LookAt(item.kind, due: item.due, conclusion: world.teksten.contact))
        }
        wait(until: next)
    }

    /// Granted where the regeling lets it; else the parent takes it back before the care ends.
    private mutating func extend(before last: CalendarDate) {
        guard let procedure = zaak.procedures.last else { return }
        wait(3...10)
        act(BeginReview(procedure: procedure.number))
        if let grant = mostGrant(of: procedure) { take(.grant(grant), in: procedure.number) }
        guard zaak.procedure(procedure.number)?.stage.isOpen == true else { return }
        wait(until: last.adding(days: -5))
        act(Withdraw(procedure: procedure.number), member: "ouder1")
    }

    /// Here and there a parent disputes a rejection.
    private mutating func dispute() {
        guard zaak.procedures.first?.besluit?.beslissing == .reject, Int.random(in: 0..<3, using: &chance) == 0 else {
            return
        }
        wait(7...30)
        guard act(LodgeBezwaar(against: 1, receivedOn: day, hasCommittee: false), member: "ouder1") else { return }
        let number = zaak.procedures.count
        wait(20...35)
        act(
            DecideBezwaar(
                procedure: number, outcome: .ongegrond, motivering: world.teksten.voldoetNiet, hearing: .notWanted))
    }

    /// What happens by itself when the last day has passed, and the closing.
    mutating func finish() {
        if case .running = zaak.phase, let indicatie = zaak.indicatie {
            pass(until: indicatie.lastDay.next)
            act(EndByItself())
        }
        if zaak.phase == .applying {
            // Nobody waits for ever: a family that hears nothing gives up.
            wait(20...45)
            act(Withdraw(procedure: 1), member: "ouder1")
        }
        dispute()
        wait(5...20)
        act(CloseZaak())
    }
}
